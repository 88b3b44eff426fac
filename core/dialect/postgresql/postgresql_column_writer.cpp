// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_column_change.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"
#include "core/dialect/postgresql/postgresql_inheritance.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_value_change.h"
#include "core/dialect/postgresql/postgresql_view_columns.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/dialect/raw_text.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

PartKey columnKey(const Table &table, ObjectId column)
{
    return {table.id, PartKind::Column, column};
}

QString title(const Table &table)
{
    return qualifiedName(table.nameSpace, table.name);
}

/** The table with the column as the operation leaves it, lowered. The column keeps the name it has by then. */
Table afterAltering(Table table, const AlterColumn &operation, ObjectId column)
{
    Column &altered = *table.column(column);
    Column after = operation.after;
    after.id = column;
    after.name = altered.name;
    altered = after;
    return loweredTable(table);
}

/** SQL of a person's own for the values of the column; empty for none. */
QString ownValues(const AlterColumn &operation)
{
    return conversionFor(operation, QStringLiteral("postgresql"));
}

Result<void> refuseInherited(const Table &table, const Column &column)
{
    return fail(QStringLiteral("postgresql.inherited_column"),
                Message::tr("Column %1 of table %2 is inherited, so PostgreSQL drops it only with that of the parent "
                            "table.")
                    .arg(column.name, title(table)));
}

} // namespace

void ColumnWriter::prepare(const Operation &operation)
{
    const Table *found = findTable(run.state, subjectOf(operation));
    const Column *column = found ? findColumn(*found, partOf(operation)) : nullptr;
    if (!column)
        return;
    const Table table = loweredTable(*found);
    const Column before = *table.column(column->id);
    if (aside.has(columnKey(table, before.id)))
        return;
    if (std::holds_alternative<DropColumn>(operation)) {
        aside.freeColumn(table, before, ColumnChange::Drop);
        return;
    }
    const auto *alter = std::get_if<AlterColumn>(&operation);
    if (!alter)
        return;
    const Table after = afterAltering(*found, *alter, before.id);
    const ColumnDifference difference(run.state, table, after, before.id, ownValues(*alter));
    if (difference.isRemade())
        aside.freeColumn(table, before, ColumnChange::Drop);
    else if (difference.isRetyped())
        aside.freeColumn(table, before, ColumnChange::Retype, difference.newType());
    freeCollation(table, difference);
}

/**
 * Takes away what names the collation that the column has had. PostgreSQL does not tell that from what names none, and
 * would make it anew with the column's next one.
 */
void ColumnWriter::freeCollation(const Table &table, const ColumnDifference &difference)
{
    const QString old = effectiveCollation(difference.before().collation);
    if (old == effectiveCollation(difference.after().collation))
        return;
    const auto namesOld = [&](const IndexPart &part) {
        return part.column == difference.before().id && !part.collation.isEmpty() &&
               effectiveCollation(part.collation) == old;
    };
    for (const Index *index : sortedByName(table.indexes)) {
        if (std::any_of(index->parts.begin(), index->parts.end(), namesOld))
            aside.take(table, {table.id, PartKind::Index, index->id});
    }
    for (const ExclusionConstraint *each : sortedByName(table.exclusions)) {
        if (std::any_of(each->parts.begin(), each->parts.end(),
                        [&](const ExclusionPart &part) { return namesOld(part.what); }))
            aside.take(table, {table.id, PartKind::Exclusion, each->id});
    }
}

Result<void> ColumnWriter::write(const AddColumn &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    aside.freeStars(before);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(before.id);
    const Column &column = *table.column(operation.column.id);
    renameConstraints(run, before, table, aside.missingOf(table.id));
    if (operation.after)
        run.addFinding(QStringLiteral("postgresql.column_order"), Finding::Severity::Info, table.id, {},
                       Message::tr("PostgreSQL puts new columns of table %1 at the end.").arg(title(table)));
    if (isInherited(run.state, table, column.name))
        return {};
    // What heirs have of their own stays theirs when the parent gets it too, with its own default.
    const bool canBeMerged = !column.generated && !column.autoIncrement;
    for (const auto &[heir, own] : canBeMerged ? heirsToGet(run, table.id, column.name) : HeirColumns()) {
        aside.freeStars(heir);
        add(heir, *heir.column(own));
    }
    add(table, column);
    writeOwnOfColumn(run, table, column);
    return {};
}

void ColumnWriter::add(const Table &table, const Column &column)
{
    checks.addedColumn(table, column);
    if (column.generated) {
        aside.isBlocked(table, columnKey(table, column.id)) ? aside.note(columnKey(table, column.id))
                                                            : addPart(run, table, columnKey(table, column.id));
        return;
    }
    run.steps.alter(nameOf(table), QStringLiteral("ADD COLUMN ") + columnDefinition(run.state, table, column),
                    column.name);
    if (table.checks.contains(enumCheckId(column.id)))
        addPart(run, table, {table.id, PartKind::Check, enumCheckId(column.id)});
    for (const QString &clause : optionClauses(Column{.type = column.type, .details = {}}, column)) {
        run.steps.split();
        run.steps.alter(nameOf(table), clause, column.name);
    }
    setSerialOptions(run, table, column);
    run.comment(QStringLiteral("COLUMN ") + nameOf(table) + QLatin1Char('.') + quotedName(column.name), {},
                column.comment);
}

Result<void> ColumnWriter::write(const DropColumn &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Column *dropped = found ? findColumn(*found, operation.column) : nullptr;
    if (!dropped)
        return run.advance();
    const Table before = loweredTable(*found);
    const Column column = *before.column(dropped->id);
    if (const auto checked = refusePartitionKey(before, column); !checked)
        return checked;
    const bool isParents = isInherited(run.state, before, column.name);
    if (isParents && inheritedFrom(run.end, run.tableAtEnd(before.id), column.name))
        return refuseInherited(before, column);
    if (!aside.has(columnKey(before, column.id)))
        aside.freeColumn(before, column, ColumnChange::Drop);
    if (!isParents && !aside.has(columnKey(before, column.id))) {
        // What the parent table lost is gone here already.
        const QString clause = before.options.inherits.isEmpty() ? QStringLiteral("DROP COLUMN ")
                                                                 : QStringLiteral("DROP COLUMN IF EXISTS ");
        const bool isKept = isKeptByHeirs(run, before.id, column.name);
        run.steps.alter((isKept ? QStringLiteral("ONLY ") : QString()) + nameOf(before),
                        clause + quotedName(column.name), column.name);
        dropInHeirs(run, before.id, column.name);
    }
    aside.forget(columnKey(before, column.id));
    if (const auto applied = run.advance(); !applied)
        return applied;
    renameConstraints(run, before, run.table(before.id), aside.missingOf(before.id));
    return {};
}

Result<void> ColumnWriter::write(const RenameColumn &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Column *renamed = found ? findColumn(*found, operation.column) : nullptr;
    if (!renamed)
        return run.advance();
    const Table before = loweredTable(*found);
    const Column column = *renamed;
    if (const auto gone = letHeirsGo(run, before.id, column.name); !gone)
        return gone;
    const bool hasViews = std::any_of(run.state.objects.begin(), run.state.objects.end(), isView);
    const Schema stateBefore = hasViews ? run.state : Schema();
    if (const auto applied = run.advance(); !applied)
        return applied;
    const bool isParents =
        inheritedFrom(run.state, before, column.name) || inheritedFrom(run.state, before, operation.to);
    if (!isParents && !aside.has(columnKey(before, column.id)))
        run.steps.add(QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3")
                          .arg(nameOf(before), quotedName(column.name), quotedName(operation.to)));
    renameConstraints(run, before, run.table(before.id), aside.missingOf(before.id));
    if (hasViews)
        renameViewColumns(stateBefore);
    return {};
}

namespace {

/** Whether a column gets a name that another of them has, so that they cannot be renamed one after the other. */
bool takesNameWithin(const QStringList &from, const QStringList &to)
{
    const QSet<QString> taken(from.begin(), from.end());
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from.at(i) != to.at(i) && taken.contains(to.at(i)))
            return true;
    }
    return false;
}

} // namespace

/**
 * PostgreSQL keeps the names of a view's columns when a column they show is renamed, while the text of the view shows
 * them by the new name: the view is made to do the same.
 */
void ColumnWriter::renameViewColumns(const Schema &before)
{
    const ColumnLookup columnsBefore = columnsIn(before);
    const ColumnLookup columnsAfter = columnsIn(run.state);
    QList<DefinitionObject> unknown;
    for (const DefinitionObject *view : sortedByName(run.state.objects)) {
        const DefinitionObject *old = before.objects.find(view->id);
        const bool isSame = !old || (old->definition == view->definition && !hasStar(view->definition));
        if (!isView(*view) || aside.has(view->id) || isSame)
            continue;
        const auto from = columnsOfView(old->definition, columnsBefore);
        const auto to = columnsOfView(view->definition, columnsAfter);
        if (!from || !to || from->size() != to->size() || takesNameWithin(*from, *to)) {
            unknown.append(*view);
            continue;
        }
        // Version 12 has it for tables alone, and takes a view for one then.
        constexpr int withViews = 13;
        const QString kind = view->kind != Kind::View          ? QStringLiteral("MATERIALIZED VIEW")
                             : run.server.isAtLeast(withViews) ? QStringLiteral("VIEW")
                                                               : QStringLiteral("TABLE");
        for (qsizetype i = 0; i < from->size(); ++i) {
            if (from->at(i) != to->at(i))
                run.steps.add(QStringLiteral("ALTER %1 %2 RENAME COLUMN %3 TO %4")
                                  .arg(kind, nameOf(*view), quotedName(from->at(i)), quotedName(to->at(i))));
        }
    }
    for (const DefinitionObject &view : std::as_const(unknown))
        aside.take(view);
}

Result<void> ColumnWriter::write(const AlterColumn &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Column *altered = found ? findColumn(*found, referenceToPart(operation.before)) : nullptr;
    if (!altered)
        return run.advance();
    const Table before = loweredTable(*found);
    const ObjectId id = altered->id;
    const Table after = afterAltering(*found, operation, id);
    const ColumnDifference difference(run.state, before, after, id, ownValues(operation));
    if (difference.isRetyped() || difference.isRemade()) {
        if (const auto checked = refusePartitionKey(before, *before.column(id)); !checked)
            return checked;
    }
    if (difference.isRetyped()) {
        if (const auto checked = refuseOtherParents(run, before, altered->name); !checked)
            return checked;
    }
    if (difference.before().generated && !difference.after().generated) {
        if (const auto computed = compute(before, id); !computed)
            return computed;
    }
    prepare(run.operation());
    if (difference.hasOwnValues())
        checks.convertedColumn(before, id);
    else
        checks.changedColumn(before, after, id, difference.isBackfilled());
    noteValues(before, difference);
    const bool isParents = inheritedFrom(run.state, before, altered->name) && difference.isRetyped();
    if (const auto applied = run.advance(); !applied)
        return applied;
    // The check that stands for an enum takes the name that a check without one has had, or leaves it to that.
    const bool getsEnumCheck = after.checks.contains(enumCheckId(id)) && !before.checks.contains(enumCheckId(id));
    if (getsEnumCheck)
        renameConstraints(run, before, after, aside.missingOf(before.id));
    if (difference.isRemade())
        remake(before, after, id);
    else if (aside.has(columnKey(before, id)))
        changeAside(after, id);
    else if (!isParents) {
        writeColumnChange(*this, before, after, difference);
        keepInHeirs(run, before.id, difference);
    }
    if (!getsEnumCheck)
        renameConstraints(run, before, after, aside.missingOf(before.id));
    return {};
}

/** Says what neither a question to the rows nor an error would tell. */
void ColumnWriter::noteValues(const Table &table, const ColumnDifference &difference)
{
    const Column &column = difference.before();
    const QString text = difference.isRetyped() && !column.generated && !difference.hasOwnValues()
                             ? valueChange(title(table) + QLatin1Char('.') + difference.after().name,
                                           difference.oldType(), difference.newType())
                             : QString();
    if (!text.isEmpty() && run.start.tables.contains(table.id))
        run.addFinding(QStringLiteral("postgresql.values_change"), Finding::Severity::Warning, table.id, column.id,
                       text);
}

/** A generated column that is out of the way comes back before it becomes plain, so that it has the values to keep. */
Result<void> ColumnWriter::compute(const Table &table, ObjectId column)
{
    const PartKey key = columnKey(table, column);
    if (!aside.has(key))
        return {};
    if (aside.lacks(table, key)) {
        // A table that the plan makes has no values to lose.
        if (!run.start.tables.contains(table.id))
            return {};
        return fail(QStringLiteral("postgresql.computed_values"),
                    Message::tr("%1.%2 ceases to be computed while what it is computed from is not there yet, so it "
                                "would lose its values. Let it become a plain column in the next migration.")
                        .arg(title(table), table.column(column)->name));
    }
    noteMovedColumn(run, key);
    addPart(run, table, key);
    run.steps.split();
    aside.forget(key);
    return {};
}

/** A generated column that is out of the way: it comes back later, or at once where it is no longer computed. */
void ColumnWriter::changeAside(const Table &after, ObjectId column)
{
    if (after.column(column)->generated)
        return;
    addPart(run, after, columnKey(after, column));
    aside.forget(columnKey(after, column));
}

/** A column that is computed from now on, or in another way. */
void ColumnWriter::remake(const Table &before, const Table &after, ObjectId column)
{
    const PartKey key = columnKey(before, column);
    if (!aside.has(key)) {
        const QString name = before.column(column)->name;
        run.steps.alter(nameOf(before), QStringLiteral("DROP COLUMN ") + quotedName(name), name);
    }
    if (!after.column(column)->generated || !aside.isBlocked(after, key)) {
        noteMovedColumn(run, key);
        run.steps.split();
        addPart(run, after, key);
        aside.forget(key);
    } else {
        aside.note(key);
    }
}

Result<void> ColumnWriter::write(const ReorderColumns &operation)
{
    if (const Table *table = findTable(run.state, operation.table))
        run.addFinding(QStringLiteral("postgresql.column_order"), Finding::Severity::Info, table->id, {},
                       Message::tr("PostgreSQL keeps the columns of table %1 in the order in which they were added.")
                           .arg(title(*table)));
    return run.advance();
}

Result<void> refusePartitionKey(const Table &table, const Column &column)
{
    bool isKey = names(table.options.partitionBy, column.name);
    for (const Partition &partition : table.partitions)
        isKey = isKey || names(partition.partitionBy, column.name);
    if (!isKey)
        return {};
    return fail(QStringLiteral("postgresql.partition_key"),
                Message::tr("The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot change its "
                            "type or drop it.")
                    .arg(title(table), column.name));
}

} // namespace joinery::postgresql
