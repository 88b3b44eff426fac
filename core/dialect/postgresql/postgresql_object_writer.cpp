// SPDX-License-Identifier: MIT
#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_lost_attributes.h"
#include "core/dialect/postgresql/postgresql_object_details.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_serial_names.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

QString publicName(const QString &nameSpace)
{
    return quotedName(nameSpace.isEmpty() ? QStringLiteral("public") : nameSpace);
}

/** Whether a column, index, expression, domain or composite type names the collation. */
bool isCollationInUse(const Schema &schema, const QString &name)
{
    const auto isNamed = [&name](const QString &text) { return names(text, name); };
    const auto isInPart = [&](const IndexPart &part) { return isNamed(part.collation); };
    for (const Table &table : schema.tables) {
        const Table lowered = loweredTable(table);
        if (std::any_of(table.columns.begin(), table.columns.end(),
                        [&](const Column &column) { return isNamed(column.collation); }))
            return true;
        for (const Index &index : table.indexes) {
            if (std::any_of(index.parts.begin(), index.parts.end(), isInPart))
                return true;
        }
        for (const ExclusionConstraint &exclusion : table.exclusions) {
            if (std::any_of(exclusion.parts.begin(), exclusion.parts.end(),
                            [&](const ExclusionPart &part) { return isInPart(part.what); }))
                return true;
        }
        for (const PartKey &part : partsOf(lowered)) {
            const QStringList texts = textsOf(lowered, part);
            if (std::any_of(texts.begin(), texts.end(), isNamed))
                return true;
        }
    }
    return std::any_of(schema.objects.begin(), schema.objects.end(), [&](const DefinitionObject &object) {
        return object.kind != Kind::Collation && isNamed(object.definition);
    });
}

/** Who owns a namespace, as its definition says: "AUTHORIZATION ann". Empty where it says nothing. */
QString authorizationIn(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    if (!cursor.take("authorization") || cursor.atEnd())
        return {};
    return cursor.textBetween(cursor.position(), cursor.position() + 1);
}

} // namespace

void ObjectWriter::create(const DefinitionObject &object)
{
    if (aside.isBlocked(object)) {
        aside.note(object.id);
        return;
    }
    if (object.kind == Kind::Namespace) {
        const QString known = run.hasNameSpace(object.name) ? QStringLiteral("IF NOT EXISTS ") : QString();
        const QString rest = object.definition.trimmed();
        run.steps.add(QStringLiteral("CREATE SCHEMA %1%2").arg(known, quotedName(object.name)) +
                      (rest.isEmpty() || !known.isEmpty() ? QString() : QLatin1Char(' ') + rest));
        run.renameNameSpace(object.name, object.name);
    } else {
        if (object.kind != Kind::Extension || !object.nameSpace.isEmpty())
            run.needNameSpace(object.nameSpace);
        aside.make(object);
        return;
    }
    run.comment(objectTitle(run.state, object), {}, object.comment);
    aside.forget(object.id);
}

Result<void> ObjectWriter::write(const AddObject &operation)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    if (!adoptSequence(run, aside, operation.object))
        create(operation.object);
    return {};
}

Result<void> ObjectWriter::write(const DropObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.kind, operation.object);
    if (!found)
        return run.advance();
    const DefinitionObject object = *found;
    aside.keepStatements(object.id);
    if (!run.keptSequences.contains(object.id))
        aside.take(asCalledNow(run, object));
    run.sequencesAside.remove(object.id);
    aside.forget(object.id);
    if (object.kind == Kind::Namespace)
        run.forgetNameSpace(object.name);
    return run.advance();
}

Result<void> ObjectWriter::write(const RenameObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.kind, operation.object);
    if (!found)
        return run.advance();
    const DefinitionObject before = *found;
    if (!canBeRenamed(before.kind))
        return remake(before);
    if (!aside.has(before.id)) {
        const QString title = objectTitle(run.state, asCalledNow(run, before));
        run.sequencesAside.remove(before.id);
        run.steps.add(QStringLiteral("ALTER %1 RENAME TO %2").arg(title, quotedName(operation.to)));
    }
    if (before.kind == Kind::Namespace)
        run.renameNameSpace(before.name, operation.to);
    return run.advance();
}

Result<void> ObjectWriter::write(const MoveObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.kind, operation.object);
    if (!found)
        return run.advance();
    const DefinitionObject before = *found;
    // Triggers and what else belongs to a table are where it is.
    if (canBeMoved(before.kind) && !aside.has(before.id)) {
        run.needNameSpace(operation.to);
        run.steps.add(
            QStringLiteral("ALTER %1 SET SCHEMA %2").arg(objectTitle(run.state, before), publicName(operation.to)));
    }
    return run.advance();
}

Result<void> ObjectWriter::write(const ReplaceObject &operation)
{
    const DefinitionObject *found = findObject(run.state, operation.before.kind, referenceTo(operation.before));
    if (!found)
        return run.advance();
    const DefinitionObject before = *found;
    DefinitionObject after = operation.after;
    after.id = before.id;
    if (before.kind == Kind::Namespace)
        return changeNamespace(before, after);
    if (aside.has(before.id))
        return run.advance();
    const bool sameText =
        before.definition == after.definition && before.signature == after.signature && before.table == after.table;
    const bool isInPlace = sameText || canBeReplaced(before, after);
    if (aside.lacksOwner(after))
        return changeOrphan(before, after);
    const auto sequence = before.kind == Kind::Sequence ? alterSequence(before, after) : QStringList();
    const bool mustWait = !sameText && aside.isBlocked(after);
    if (!sameText && !mustWait && changesInPlace(run.state, before, after))
        return changeDetails(before, after);
    auto domain =
        before.kind == Kind::Domain && !sameText && canBeAltered(before) ? alterDomain(before, after) : std::nullopt;
    if (domain && mustWait)
        aside.undress(before);
    if (domain && aside.isUndressed(before.id))
        domain->statements.clear();
    if (domain)
        return changeDomain(before, after, *domain);
    const bool isRoutine = before.kind == Kind::Function || before.kind == Kind::Procedure;
    if (mustWait && isInPlace && isRoutine) {
        aside.replaceLater(before.id);
        if (const auto applied = run.advance(); !applied)
            return applied;
        run.comment(objectTitle(run.state, after), before.comment, after.comment);
        return {};
    }
    if ((!isInPlace && sequence.isEmpty()) || mustWait)
        return isColumnType(before.kind) ? remakeType(before, after) : remake(before);
    if (const auto applied = run.advance(); !applied)
        return applied;
    if (!sameText && !sequence.isEmpty()) {
        for (const QString &statement : sequence)
            run.steps.add(statement);
    } else if (!sameText) {
        run.steps.add(createObject(after, true));
        for (const QString &statement : viewColumnChanges(&before, after))
            run.steps.add(statement);
    }
    if (!sameText)
        aside.forget(before.id);
    run.comment(objectTitle(run.state, after), before.comment, after.comment);
    return {};
}

/** It stays, and what its definition says beyond CREATE changes. */
Result<void> ObjectWriter::changeDetails(const DefinitionObject &before, const DefinitionObject &after)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const auto changes = changesInPlace(run.state, before, after);
    for (const QString &statement : changes.value_or(QStringList()))
        run.steps.add(statement);
    aside.forget(before.id);
    run.comment(objectTitle(run.state, after), before.comment, after.comment);
    return {};
}

/** A sequence whose column is still to come. */
Result<void> ObjectWriter::changeOrphan(const DefinitionObject &before, const DefinitionObject &after)
{
    DefinitionObject alone = after;
    alone.definition = withoutOwner(after.definition);
    for (const QString &statement : alterSequence(before, alone))
        run.steps.add(statement);
    if (const auto applied = run.advance(); !applied)
        return applied;
    run.comment(objectTitle(run.state, after), before.comment, after.comment);
    aside.ownLater(before.id);
    return {};
}

/** It stays, with what is in it: nothing but its owner can change. */
Result<void> ObjectWriter::changeNamespace(const DefinitionObject &before, const DefinitionObject &after)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const QString title = objectTitle(run.state, after);
    const QString owner = authorizationIn(after.definition);
    if (owner != authorizationIn(before.definition))
        run.steps.add(QStringLiteral("ALTER %1 OWNER TO %2")
                          .arg(title, owner.isEmpty() ? QStringLiteral("CURRENT_USER") : owner));
    run.comment(title, before.comment, after.comment);
    return {};
}

/** Not where values of the domain are parts of others, since PostgreSQL does not look into them. */
bool ObjectWriter::canBeAltered(const DefinitionObject &domain) const
{
    const auto columns = columnsOfType(run, domain.id) + columnsOver(run, domain.name, domain.id);
    return std::all_of(columns.begin(), columns.end(), [&](const std::pair<Table, Column> &each) {
        return isOverDomain(run.state, each.second.type, domain.id);
    });
}

Result<void> ObjectWriter::changeDomain(const DefinitionObject &before, const DefinitionObject &changed,
                                        const DomainChange &change)
{
    Schema stateAfter = run.state;
    *stateAfter.objects.edit(before.id) = changed;
    for (const auto &[table, column] : columnsOver(run, before.name, before.id))
        checks.remadeType(stateAfter, table, column);
    for (const auto &[table, column] : columnsOfType(run, before.id)) {
        for (const QString &condition : change.conditions)
            checks.domainValues(table, column, before.name, condition);
        if (change.startsRefusingNull)
            checks.domainNulls(table, column);
    }
    if (const auto applied = run.advance(); !applied)
        return applied;
    for (const QString &statement : change.statements)
        run.steps.add(statement);
    const DefinitionObject &after = *run.state.objects.find(before.id);
    run.comment(objectTitle(run.state, after), before.comment, after.comment);
    return {};
}

Result<void> ObjectWriter::remake(const DefinitionObject &before)
{
    if (before.kind == Kind::Collation && isCollationInUse(run.state, before.name))
        return fail(QStringLiteral("postgresql.collation_in_use"),
                    Message::tr("Collation %1 cannot be defined anew while it is in use. Add another collation and let "
                                "what has this one have that.")
                        .arg(qualifiedName(before.nameSpace, before.name)));
    aside.take(before);
    if (const auto applied = run.advance(); !applied)
        return applied;
    aside.forget(before.id);
    if (const DefinitionObject *after = run.state.objects.find(before.id))
        create(DefinitionObject(*after));
    return {};
}

/** A domain or composite type, which columns may have as their type. */
Result<void> ObjectWriter::remakeType(const DefinitionObject &before, const DefinitionObject &changed)
{
    if (columnsOfType(run, before.id).isEmpty() && !isMadeInto(run, before))
        return remake(before);
    const Schema stateBefore = run.state;
    Schema stateAfter = run.state;
    *stateAfter.objects.edit(before.id) = changed;
    for (const auto &[table, column] : columnsOfType(run, before.id) + columnsOver(run, before.name, before.id))
        checks.remadeType(stateAfter, table, column);
    freeType(*this, before.name, before.id);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const DefinitionObject after = *run.state.objects.find(before.id);
    noteLostAttributes(run, stateBefore, before, after);
    if (const auto swapped = swapType(*this, stateBefore, typeSwapOf(before, after)); !swapped)
        return swapped;
    run.comment(objectTitle(run.state, after), {}, after.comment);
    return {};
}

} // namespace joinery::postgresql
