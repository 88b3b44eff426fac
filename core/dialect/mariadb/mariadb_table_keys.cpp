// SPDX-License-Identifier: MIT
// Foreign keys around a change of a table: what is in its way, what must wait, and what it must not touch.

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/apply.h"

namespace joinery::mariadb {

namespace {

bool changesEngine(const Table &from, const Table &to)
{
    return from.options.engine.compare(to.options.engine, Qt::CaseInsensitive) != 0;
}

bool changesPartitioning(const Table &from, const Table &to)
{
    return partitionClause(from).isEmpty() != partitionClause(to).isEmpty();
}

/** Whether a column gets a name that another has, which stays. */
bool exchangesNames(const Table &from, const Table &to)
{
    QHash<QString, ObjectId> former;
    for (const Column &column : from.columns)
        former.insert(column.name.toLower(), column.id);
    return std::any_of(to.columns.begin(), to.columns.end(), [&](const Column &column) {
        const ObjectId other = former.value(column.name.toLower(), column.id);
        return other != column.id && from.column(column.id) && to.column(other);
    });
}

bool addsKeys(const Table &from, const Table &to)
{
    const auto isNew = [](const auto &former, const auto &now) {
        return std::any_of(now.begin(), now.end(), [&](const auto &each) { return !former.contains(each.id); });
    };
    return isNew(from.uniqueConstraints, to.uniqueConstraints) || isNew(from.indexes, to.indexes) ||
           from.primaryKey != to.primaryKey;
}

bool hasTwoOfOneName(const Table &table)
{
    QSet<QString> names;
    for (const Column &column : table.columns)
        names.insert(column.name.toLower());
    return names.size() < table.columns.size();
}

/** The table with what the other state of it calls its columns, and with its texts about them. */
Table withNamesOf(Table table, const Table &other)
{
    for (Column &column : table.columns) {
        const Column *named = other.column(column.id);
        if (!named)
            continue;
        column.name = named->name;
        if (column.generated && named->generated)
            column.generated->expression = named->generated->expression;
        if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression && named->defaultValue)
            column.defaultValue = named->defaultValue;
    }
    for (const ObjectId id : QList<ObjectId>(table.checks.ids())) {
        if (const CheckConstraint *check = other.checks.find(id))
            table.checks.edit(id)->expression = check->expression;
    }
    return table;
}

} // namespace

/** Whether the table has the foreign key as it is wanted. */
bool TableWriter::holds(const Table &table, const ForeignKey &key)
{
    const ForeignKey *old = table.foreignKeys.find(key.id);
    return old && isSameForeignKey(*old, key) && old->name == key.name;
}

/** The other tables that may have a foreign key to it, in order of their names. */
QList<const Table *> TableWriter::referrersOf(ObjectId table, const Schema &schema) const
{
    QList<const Table *> result = run.referrers.of(table, schema);
    result.removeIf([&](const Table *other) { return other->id == table; });
    std::stable_sort(result.begin(), result.end(), [](const Table *a, const Table *b) { return a->name < b->name; });
    return result;
}

/** The table with those foreign keys that it can have by now. */
Table TableWriter::wanted(Table to) const
{
    for (const ForeignKey &key : IdMap<ForeignKey>(to.foreignKeys)) {
        if (!keys.has(key.id) && keys.isBlocked(to, key))
            keys.note(to, key);
        else if (m_isAlone && key.referencedTable != to.id && !m_late.contains(key.id) && keys.canReturn(to, key))
            keys.forget(key.id);
    }
    return keys.held(std::move(to));
}

/** Whether a foreign key that leads to these columns keeps the table from changing. */
bool TableWriter::isInTheWay(const Table &from, const Table &to, const TableDifference &difference,
                             const QList<ObjectId> &referenced) const
{
    const bool rewrites = difference.rewritesForRenames();
    const auto isRetyped = [&](ObjectId column) {
        return difference.isRetyped(column) || !to.column(column) || (rewrites && difference.isRenamed(column));
    };
    if (std::any_of(referenced.begin(), referenced.end(), isRetyped))
        return true;
    const QList<Lookup> after = lookupsOf(to);
    const QList<Lookup> before = lookupsOf(from);
    return std::none_of(before.begin(), before.end(), [&](const Lookup &lookup) {
        return beginsWith(lookup.columns, referenced) &&
               std::any_of(after.begin(), after.end(), [&](const Lookup &other) {
                   return other.id == lookup.id && other.columns == lookup.columns;
               });
    });
}

/**
 * Whether a foreign key cannot come with the statement that changes the table: it leads to columns of the same table
 * that the server, which looks at it as it was, does not find, or the table was of another engine or had partitions.
 */
bool TableWriter::mustWait(const Table &from, const Table &to, const TableDifference &difference,
                           const ForeignKey &key) const
{
    if (changesPartitioning(from, to))
        return true;
    if (key.referencedTable != to.id)
        return false;
    const QList<ObjectId> referenced = referencedColumns(key, to);
    const auto isOther = [&](ObjectId column) {
        const Column *old = from.column(column);
        return !old || old->name != to.column(column)->name || difference.isRetyped(column);
    };
    return changesEngine(from, to) || std::any_of(referenced.begin(), referenced.end(), isOther) ||
           !isServed(from, referenced);
}

void TableWriter::detachKeys(const Schema &before, const Table &from, const Table &to,
                             const TableDifference &difference)
{
    QSet<QString> newNames;
    for (const ForeignKey &key : to.foreignKeys) {
        if (!holds(from, key))
            newNames.insert(key.name.toLower());
    }
    for (const CheckConstraint &check : to.checks)
        newNames.insert(check.name.toLower());
    // The server asks whether there are foreign keys before it drops any.
    // MySQL copies the table then, and renames no column of a foreign key while it does.
    const bool rewrites = difference.rewritesForRenames();
    const bool takesNone = changesEngine(from, to) || changesPartitioning(from, to);
    for (const ForeignKey *key : sortedByName(from.foreignKeys)) {
        if (keys.has(key->id))
            continue;
        const bool stays = holds(to, *key);
        const bool isOwnInTheWay =
            stays && std::any_of(key->columns.begin(), key->columns.end(), [&](ObjectId column) {
                return difference.isRetyped(column) || (rewrites && difference.isRenamed(column));
            });
        const bool isSelfInTheWay =
            stays && key->referencedTable == from.id && isInTheWay(from, to, difference, referencedColumns(*key, from));
        // One cannot be dropped, and it or a check added under the same name, in one statement.
        const bool isReplaced = !stays && newNames.contains(key->name.toLower());
        if (!isOwnInTheWay && !isSelfInTheWay && !isReplaced && (stays || !takesNone))
            continue;
        keys.detach(keys.held(from), key->id);
        m_detached.insert(key->id);
        if (!isOwnInTheWay && !isSelfInTheWay)
            keys.forget(key->id);
    }
    for (const Table *other : referrersOf(from.id, before)) {
        const bool leadsHere = std::any_of(other->foreignKeys.begin(), other->foreignKeys.end(),
                                           [&](const ForeignKey &key) { return key.referencedTable == from.id; });
        if (!leadsHere)
            continue;
        const Table lowered = run.table(other->id);
        for (const ForeignKey *key : sortedByName(lowered.foreignKeys)) {
            if (key->referencedTable == from.id && isInTheWay(from, to, difference, referencedColumns(*key, from)))
                keys.detach(keys.held(lowered), key->id);
        }
    }
}

/** Whether a foreign key that the database keeps is over, or leads to, a column that gets another name. */
bool TableWriter::renamesUnderKeys(const Table &from, const Table &to) const
{
    const auto isAnyRenamed = [&](const QList<ObjectId> &columns) {
        return std::any_of(columns.begin(), columns.end(), [&](ObjectId id) {
            const Column *old = from.column(id);
            const Column *column = to.column(id);
            return old && column && old->name != column->name;
        });
    };
    const auto leadsToRenamed = [&](const ForeignKey &key) {
        return key.referencedTable == from.id && !keys.has(key.id) && isAnyRenamed(referencedColumns(key, from));
    };
    const auto isOverRenamed = [&](const ForeignKey &key) {
        return holds(to, key) && (isAnyRenamed(key.columns) || leadsToRenamed(key));
    };
    const QList<const Table *> others = referrersOf(from.id, run.state);
    return std::any_of(from.foreignKeys.begin(), from.foreignKeys.end(), isOverRenamed) ||
           std::any_of(others.begin(), others.end(), [&](const Table *other) {
               return std::any_of(other->foreignKeys.begin(), other->foreignKeys.end(), leadsToRenamed);
           });
}

/**
 * Gives the columns their new names in a statement of their own where a foreign key keeps to them: one that has to copy
 * the table refuses that; and where they exchange names while keys are added, which makes the server look into the
 * wrong one for duplicates. The table as it is afterwards.
 */
Table TableWriter::renamedFirst(const Schema &before, const Table &from, const Table &to)
{
    const bool isExchange = exchangesNames(from, to) && addsKeys(from, to);
    if (!m_isAlone || !(renamesUnderKeys(from, to) || isExchange))
        return from;
    Schema renamed = before;
    for (int i = run.first(); i <= run.last(); ++i) {
        // A column that was not there before needs no other name.
        if (std::holds_alternative<RenameColumn>(run.operations().at(i)))
            (void)apply(run.operations().at(i), renamed);
    }
    const Table early = withNamesOf(from, loweredBetween(renamed, *renamed.tables.find(from.id), run.server));
    if (hasTwoOfOneName(early))
        return from;
    const TableDifference rest(run.state, early, to, run.server);
    if (rest.clauses().isEmpty() && rest.partitioning().isEmpty())
        return from;
    run.add(alterTable(run.server, from, early, TableDifference(run.state, from, early, run.server).clauses()));
    return early;
}

} // namespace joinery::mariadb
