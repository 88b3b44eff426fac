// SPDX-License-Identifier: MIT
// The way back of what was set aside: see SetAside.

#include "core/base/sql_scopes.h"
#include "core/base/sql_words.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_object_details.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"
#include "core/dialect/postgresql/postgresql_view_head.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** Whether it names the type that the cast leads to: "integer" of "mood AS integer". */
bool mayUseCast(const DefinitionObject &object, const DefinitionObject &cast)
{
    const QList<SqlToken> words = sqlWords(cast.name, SqlLexOptions::postgresql());
    return !words.isEmpty() && names(object.definition, words.last().value(cast.name));
}

/** What tells an item from the others. */
QString keyOf(const PartKey &part, ObjectId object)
{
    return object.isNull() ? part.table.text() + QString::number(int(part.kind)) + part.id.text() : object.text();
}

} // namespace

void SetAside::appendParts(ObjectId id, QList<Item> &parts) const
{
    auto entry = firstPartOf(id);
    if (entry == m_parts.cend() || entry.key().table != id)
        return;
    const Table table = m_run.table(id);
    for (; entry != m_parts.cend() && entry.key().table == id; ++entry) {
        if (hasPart(table, entry.key()))
            parts.append({entry.key(), {}, entry.value(), table.name + u'.' + nameOfPart(table, entry.key())});
    }
}

void SetAside::appendObjects(QList<Item> &all) const
{
    QList<Item> objects;
    for (auto entry = m_objects.cbegin(); entry != m_objects.cend(); ++entry) {
        if (const DefinitionObject *object = m_run.state.objects.find(entry.key()))
            objects.append({{}, entry.key(), entry.value(), object->name});
    }
    std::stable_sort(objects.begin(), objects.end(), [](const Item &a, const Item &b) { return a.name < b.name; });
    all += objects;
}

/** What is missing and still wanted: parts first, foreign keys last among them, then objects; by name. */
QList<SetAside::Item> SetAside::items() const
{
    QSet<ObjectId> tables;
    for (auto entry = m_parts.cbegin(); entry != m_parts.cend(); ++entry)
        tables.insert(entry.key().table);
    return itemsOf(tables);
}

QList<SetAside::Item> SetAside::itemsOf(const QSet<ObjectId> &tables) const
{
    QList<ObjectId> ids = tables.values();
    std::sort(ids.begin(), ids.end());
    QList<Item> result;
    for (const ObjectId table : std::as_const(ids))
        appendParts(table, result);
    std::stable_sort(result.begin(), result.end(), [](const Item &a, const Item &b) {
        return std::tie(a.part.kind, a.name) < std::tie(b.part.kind, b.name);
    });
    appendObjects(result);
    return result;
}

QSet<ObjectId> SetAside::tablesNeededBy(const PartKey &part) const
{
    QSet<ObjectId> result{part.table};
    const Table *table = part.kind == PartKind::ForeignKey ? m_run.state.tables.find(part.table) : nullptr;
    if (const ForeignKey *key = table ? table->foreignKeys.find(part.id) : nullptr)
        result.insert(key->referencedTable);
    return result;
}

bool SetAside::needs(const Item &item, const Item &other) const
{
    const DefinitionObject *object = m_run.state.objects.find(item.object);
    return object ? objectNeeds(*object, other) : partNeeds(item, other);
}

bool SetAside::partNeeds(const Item &item, const Item &other) const
{
    const Table table = m_run.table(item.part.table);
    if (const DefinitionObject *object = m_run.state.objects.find(other.object)) {
        const QStringList texts = textsOf(table, item.part);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return names(text, object->name) || (object->kind == Kind::Sequence && text.contains(object->name));
        });
    }
    if (other.part.kind == PartKind::Column && other.part.table == item.part.table) {
        const Column *column = table.column(other.part.id);
        return column && usesColumn(table, item.part, *column);
    }
    if (item.part.kind != PartKind::ForeignKey)
        return false;
    const ForeignKey &key = *table.foreignKeys.find(item.part.id);
    const Table target = m_run.table(other.part.table);
    return key.referencedTable == target.id &&
           sameColumns(keyColumns(target, other.part), referencedColumns(key, target));
}

bool SetAside::isMissingColumnIn(const DefinitionObject &object, const PartKey &part) const
{
    const Table table = m_run.table(part.table);
    const Column *column = table.column(part.id);
    const bool reads = names(object.definition, table.name) ||
                       (belongsToTable(object.kind) && tableOfObject(m_run.state, object) == table.id);
    return column && reads && (names(object.definition, column->name) || hasStar(object.definition));
}

bool SetAside::objectNeeds(const DefinitionObject &object, const Item &other) const
{
    if (const DefinitionObject *needed = m_run.state.objects.find(other.object)) {
        if (needed->kind == Kind::Cast && isView(object) && mayUseCast(object, *needed))
            return true;
        const bool isNamable = isRelation(needed->kind) || isColumnType(needed->kind) ||
                               needed->kind == Kind::Function || needed->kind == Kind::Procedure ||
                               needed->kind == Kind::Aggregate || needed->kind == Kind::Sequence ||
                               needed->kind == Kind::Operator || needed->kind == Kind::Collation;
        return object.dependsOn.contains(needed->id) || object.table == needed->id ||
               (isNamable && names(object.definition, needed->name));
    }
    if (other.part.kind == PartKind::Column)
        return isMissingColumnIn(object, other.part);
    const bool isKey = other.part.kind == PartKind::PrimaryKey || other.part.kind == PartKind::Unique;
    return isKey && isView(object) && names(object.definition, QStringLiteral("group")) &&
           names(object.definition, m_run.table(other.part.table).name);
}

bool SetAside::isBlocked(const Table &table, const PartKey &part) const
{
    return waits(table, part) || lacks(table, part);
}

bool SetAside::lacks(const Table &table, const PartKey &part) const
{
    if (m_parts.isEmpty() && m_objects.isEmpty() && part.kind != PartKind::ForeignKey)
        return false;
    if (part.kind == PartKind::ForeignKey) {
        const ForeignKey &key = *table.foreignKeys.find(part.id);
        const Table *target = m_run.state.tables.find(key.referencedTable);
        if (!key.referencedTable.isNull() && (!target || !isKey(*target, referencedColumns(key, *target))))
            return true;
        // What survives a crash does not point to what does not.
        if (target && target->options.unlogged && !table.options.unlogged)
            return true;
    }
    const Item item{part, {}, {}, {}};
    const QList<Item> all = itemsOf(tablesNeededBy(part));
    return std::any_of(all.begin(), all.end(),
                       [&](const Item &other) { return other.part != part && needs(item, other); });
}

bool SetAside::isBlocked(const DefinitionObject &object) const
{
    if (waits(object))
        return true;
    if (m_parts.isEmpty() && m_objects.isEmpty())
        return false;
    const QList<Item> all = items();
    return std::any_of(all.begin(), all.end(),
                       [&](const Item &other) { return other.object != object.id && objectNeeds(object, other); });
}

QList<qsizetype> SetAside::neededBy(const Item &item, const Missing &missing) const
{
    QList<qsizetype> places;
    if (!item.object.isNull()) {
        for (qsizetype place = 0; place < missing.all.size(); ++place)
            places.append(place);
    } else {
        for (const ObjectId table : tablesNeededBy(item.part))
            places += missing.parts.value(table);
        places += missing.objects;
        std::sort(places.begin(), places.end());
    }
    places.removeIf([&](qsizetype place) { return !needs(item, missing.all.at(place)); });
    return places;
}

void SetAside::putBack(const Item &item, Missing &missing)
{
    const QString key = keyOf(item.part, item.object);
    if (missing.visited.contains(key))
        return;
    missing.visited.insert(key);
    if (!m_atEnd && waits(item))
        return;
    for (const qsizetype place : neededBy(item, missing))
        putBack(missing.all.at(place), missing);
    make(item);
}

void SetAside::make(const Item &item)
{
    m_run.steps.begin(item.reason.operation, item.reason.comment);
    if (const DefinitionObject *object = m_run.state.objects.find(item.object)) {
        m_run.needNameSpace(object->nameSpace);
        make(*object);
        return;
    }
    const Table table = m_run.table(item.part.table);
    if (item.part.kind == PartKind::ForeignKey) {
        const ForeignKey &key = *table.foreignKeys.find(item.part.id);
        const Table *target = m_run.state.tables.find(key.referencedTable);
        const bool hasKey = target && isKey(*target, referencedColumns(key, *target));
        const bool isLostFirst = target && target->options.unlogged && !table.options.unlogged;
        if (!key.referencedTable.isNull() && (!hasKey || isLostFirst) && !m_atEnd)
            return;
    }
    if (item.part.kind == PartKind::Column)
        noteMovedColumn(m_run, item.part);
    addPart(m_run, table, item.part);
    forget(item.part);
}

void SetAside::make(const DefinitionObject &object)
{
    const qsizetype first = m_run.steps.size();
    DefinitionObject made = object;
    const bool isAlone = lacksOwner(object);
    if (isAlone)
        made.definition = withoutOwner(made.definition);
    if (object.kind == Kind::Domain)
        made = withoutNotValid(made);
    m_run.steps.add(createObject(made));
    if (const auto rest = object.kind == Kind::Domain ? alterDomain(made, object) : std::nullopt) {
        for (const QString &statement : rest->statements)
            m_run.steps.add(statement);
    }
    for (const QString &statement : statementsBehind(m_run.state, object))
        m_run.steps.add(statement);
    m_run.comment(objectTitle(m_run.state, object), {}, object.comment);
    m_made.insert(object.id, {first, m_run.steps.size() - first});
    noteRemade(object);
    forget(object.id);
    if (isAlone)
        ownLater(object.id);
}

/** What the model says nothing of is lost with an object that was dropped. */
void SetAside::noteRemade(const DefinitionObject &object)
{
    if (!m_run.start.objects.contains(object.id))
        return;
    const QString name = referenceTo(object).qualified();
    if (object.kind == Kind::MaterializedView)
        m_run.addFinding(QStringLiteral("postgresql.materialized_view"), Finding::Severity::Warning, object.id, {},
                         Message::tr("Materialized view %1 is dropped and made again with its rows. Indexes that are "
                                     "not in the model must be made again by hand.")
                             .arg(name));
    if (canBeGranted(object.kind))
        m_run.addFinding(QStringLiteral("postgresql.grants"), Finding::Severity::Info, object.id, {},
                         Message::tr("The %1 %2 is dropped and made again. Rights that were granted on it must be "
                                     "granted again by hand.")
                             .arg(kindTitle(object.kind), name));
}

void SetAside::replaceOutdated()
{
    const QMap<ObjectId, Reason> outdated = m_outdated;
    for (auto entry = outdated.cbegin(); entry != outdated.cend(); ++entry) {
        const DefinitionObject *object = m_run.state.objects.find(entry.key());
        if (object && !m_atEnd && isBlocked(*object))
            continue;
        m_outdated.remove(entry.key());
        if (!object)
            continue;
        m_run.steps.begin(entry->operation, entry->comment);
        m_run.steps.add(createObject(*object, true));
    }
}

Result<void> SetAside::restore(bool atEnd)
{
    if (m_parts.isEmpty() && m_objects.isEmpty() && m_outdated.isEmpty() && m_undressed.isEmpty() &&
        m_unowned.isEmpty())
        return {};
    m_atEnd = atEnd;
    if (atEnd) {
        if (const auto checked = checkTargets(); !checked)
            return checked;
    }
    const int operation = m_run.steps.operation();
    const QString comment = m_run.steps.comment();
    Missing missing{.all = items(), .parts = {}, .objects = {}, .visited = {}};
    for (qsizetype place = 0; place < missing.all.size(); ++place) {
        const Item &item = missing.all.at(place);
        (item.object.isNull() ? missing.parts[item.part.table] : missing.objects).append(place);
    }
    for (const Item &item : std::as_const(missing.all))
        putBack(item, missing);
    replaceOutdated();
    giveOwners();
    if (const auto dressed = dress(); !dressed)
        return dressed;
    m_run.steps.begin(operation, comment, operation < 0 ? Risk::Safe : riskOf(m_run.operations().at(operation)));
    return {};
}

Result<void> SetAside::checkTargets() const
{
    for (const Item &item : items()) {
        const Table table = m_run.table(item.part.table);
        const ForeignKey *key = item.object.isNull() ? table.foreignKeys.find(item.part.id) : nullptr;
        if (key && !key->referencedTable.isNull() && !m_run.state.tables.contains(key->referencedTable))
            return fail(QStringLiteral("postgresql.foreign_key_target"),
                        Message::tr("A foreign key of table %1 points to a table that will not be there. Drop the "
                                    "foreign key as well.")
                            .arg(qualifiedName(table.nameSpace, table.name)));
        const DefinitionObject *object = m_run.state.objects.find(item.object);
        if (!object || !isView(*object))
            continue;
        const SqlScopes scopes = SqlScopes::of(object->definition, SqlLexOptions::postgresql());
        for (const SqlTableUse &use : scopes.tables) {
            const QString name = scopes.tokens.at(use.token).value(object->definition);
            const bool isThere = std::any_of(m_run.state.tables.begin(), m_run.state.tables.end(),
                                             [&](const Table &other) { return other.name == name; });
            const bool isGone = m_gone.contains(name) && !isThere && !m_run.state.objectNamed(name) &&
                                !scopes.tableExpression(use.scope, name);
            if (isGone)
                return fail(QStringLiteral("postgresql.missing_table"),
                            Message::tr("The %1 %2 reads %3, which will not be there. Drop or change it as well.")
                                .arg(kindTitle(object->kind), object->name, name));
        }
    }
    return {};
}

} // namespace joinery::postgresql
