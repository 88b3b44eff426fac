// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_key_targets.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/** Whether a key compares the column the way the column itself does: others do not serve foreign keys. */
bool comparesAsItself(const Table &table, ObjectId id, const QString &collation)
{
    const Column *column = table.column(id);
    const QString own = column && !column->collation.isEmpty() ? column->collation : QStringLiteral("BINARY");
    return collation.isEmpty() || sameSqlName(collation, own);
}

bool isKeyOver(const Table &table, const QList<ObjectId> &own, const KeyDetails &details,
               const QList<ObjectId> &columns)
{
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!comparesAsItself(table, own.at(i), details.collations.value(i)))
            return false;
    }
    return sameColumns(own, columns);
}

bool isUniqueIndexOver(const Table &table, const Index &index, const QList<ObjectId> &columns)
{
    if (!index.unique || !index.where.isEmpty())
        return false;
    QList<ObjectId> own;
    for (const IndexPart &part : index.parts) {
        if (part.column.isNull() || !comparesAsItself(table, part.column, part.collation))
            return false;
        own.append(part.column);
    }
    return sameColumns(own, columns);
}

Finding aboutTarget(const Table &table, const ForeignKey &key)
{
    return {QStringLiteral("sqlite.foreign_key_target"), Finding::Severity::Warning, table.id, key.id,
            Message::tr("SQLite cannot enforce a foreign key of table %1: what it points to must be there and be a "
                        "primary key or unique. Writing to the table may fail.")
                .arg(table.name)};
}

} // namespace

bool isEnforceable(const ForeignKey &key, const Schema &schema)
{
    const Table *target = schema.tables.find(key.referencedTable);
    if (!target)
        return false;
    QList<ObjectId> columns = key.referencedColumns;
    if (columns.isEmpty()) {
        return target->primaryKey && key.unresolvedColumns.isEmpty() &&
               target->primaryKey->columns.size() == key.columns.size();
    }
    if (columns.size() != key.columns.size())
        return false;
    const auto overColumns = [&](const auto &each) { return isKeyOver(*target, each.columns, *each.details, columns); };
    if (target->primaryKey && overColumns(*target->primaryKey))
        return true;
    if (std::any_of(target->uniqueConstraints.begin(), target->uniqueConstraints.end(), overColumns))
        return true;
    const auto indexes = [&](const Index &index) { return isUniqueIndexOver(*target, index, columns); };
    return std::any_of(target->indexes.begin(), target->indexes.end(), indexes);
}

QList<Finding> unenforceableKeys(const Table &table, const Schema &schema)
{
    QList<Finding> result;
    for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
        if (!isEnforceable(*key, schema))
            result.append(aboutTarget(table, *key));
    }
    return result;
}

QList<Finding> targetsLost(const Schema &before, const Schema &after)
{
    if (before.tables.sameData(after.tables))
        return {};
    // Where both tables of a key are the very same, nothing was lost.
    QSet<ObjectId> changed;
    const auto note = [&changed](const Table &table) { changed.insert(table.id); };
    walkPairs(before.tables, after.tables, note, note, [&note](const Table &, const Table &to) { note(to); });
    const auto mayBeLost = [&changed](const Table &table) {
        return changed.contains(table.id) ||
               std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                           [&changed](const ForeignKey &key) { return changed.contains(key.referencedTable); });
    };
    QMap<QString, QList<Finding>> byTable;
    for (const Table &table : after.tables) {
        if (table.foreignKeys.isEmpty() || !mayBeLost(table))
            continue;
        const Table *former = before.tables.find(table.id);
        for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
            if (!changed.contains(table.id) && !changed.contains(key->referencedTable))
                continue;
            const ForeignKey *old = former ? former->foreignKeys.find(key->id) : nullptr;
            const bool wasAsBad = old && !isEnforceable(*old, before);
            if (!wasAsBad && !isEnforceable(*key, after))
                byTable[table.name].append(aboutTarget(table, *key));
        }
    }
    QList<Finding> result;
    for (const QList<Finding> &findings : std::as_const(byTable))
        result += findings;
    return result;
}

} // namespace joinery
