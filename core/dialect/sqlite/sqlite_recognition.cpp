// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_recognition.h"

#include "core/base/sql_lexer.h"

namespace joinery {

namespace {

bool sameNames(const QStringList &a, const QStringList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const QString &x, const QString &y) { return sameSqlName(x, y); });
}

const Table *tableCalled(const Schema &schema, const QString &name)
{
    const auto found = std::find_if(schema.tables.begin(), schema.tables.end(),
                                    [&name](const Table &table) { return sameSqlName(table.name, name); });
    return found == schema.tables.end() ? nullptr : &*found;
}

/** Whether the key of the database is the one that the model says by names. */
bool isMeant(const Schema &schema, const Table &table, const ForeignKey &key, const Table &wantedTable,
             const ForeignKey &wanted)
{
    const Table *target = schema.tables.find(key.referencedTable);
    if (!target || !sameSqlName(target->name, wanted.unresolvedTable) ||
        !sameNames(table.columnNames(key.columns), wantedTable.columnNames(wanted.columns)))
        return false;
    const bool isPrimaryKey = target->primaryKey && target->primaryKey->columns == key.referencedColumns;
    return (wanted.unresolvedColumns.isEmpty() && isPrimaryKey) ||
           sameNames(target->columnNames(key.referencedColumns), wanted.unresolvedColumns);
}

} // namespace

Schema withKeysRecognised(const Schema &found, const Schema &model)
{
    Schema result = found;
    for (const Table &wantedTable : model.tables) {
        for (const ForeignKey &wanted : wantedTable.foreignKeys) {
            const Table *table = wanted.unresolvedTable.isEmpty() ? nullptr : tableCalled(result, wantedTable.name);
            for (const ObjectId id : table ? table->foreignKeys.ids() : QList<ObjectId>()) {
                if (!isMeant(found, *table, *table->foreignKeys.find(id), wantedTable, wanted))
                    continue;
                ForeignKey &key = *result.tables.edit(table->id)->foreignKeys.edit(id);
                key.referencedTable = {};
                key.referencedColumns.clear();
                key.unresolvedTable = wanted.unresolvedTable;
                key.unresolvedColumns = wanted.unresolvedColumns;
                break;
            }
        }
    }
    return result;
}

} // namespace joinery
