// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_aftermath.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"

#include <QMap>

namespace joinery {

QList<ObjectId> tablesToCheck(const SqliteDifference &difference, const Schema &before, const Schema &after)
{
    QHash<ObjectId, QSet<ObjectId>> altered;
    QSet<ObjectId> dropped;
    for (const TableChange &change : difference.changes) {
        if (change.needsRebuild)
            altered.insert(change.after->id, {change.alteredColumns.begin(), change.alteredColumns.end()});
    }
    for (const Table *table : difference.dropped)
        dropped.insert(table->id);
    const auto leadsToAltered = [&altered](const ForeignKey &key) {
        const QSet<ObjectId> columns = altered.value(key.referencedTable);
        return std::any_of(key.referencedColumns.begin(), key.referencedColumns.end(),
                           [&columns](ObjectId column) { return columns.contains(column); });
    };
    const auto ledToDropped = [&dropped](const ForeignKey &key) { return dropped.contains(key.referencedTable); };
    QList<ObjectId> result;
    for (const Table *table : sortedByName(after.tables)) {
        if (table->foreignKeys.isEmpty())
            continue;
        const Table *former = before.tables.find(table->id);
        if (altered.contains(table->id) ||
            std::any_of(table->foreignKeys.begin(), table->foreignKeys.end(), leadsToAltered) ||
            (former && std::any_of(former->foreignKeys.begin(), former->foreignKeys.end(), ledToDropped)))
            result.append(table->id);
    }
    return result;
}

QList<Finding> virtualTablesLeftBehind(const SqliteDifference &difference, const Schema &after)
{
    QMap<QString, QString> formerNames;
    for (const Table *table : difference.dropped)
        formerNames.insert(foldedSqlName(table->name), table->name);
    for (const TableChange &change : difference.changes) {
        if (change.isRenamed())
            formerNames.insert(foldedSqlName(change.before->name), change.before->name);
    }
    if (formerNames.isEmpty())
        return {};
    QList<Finding> result;
    const SqliteObjects objects(after);
    for (const DefinitionObject *object : sortedByName(after.objects)) {
        if (object->kind != DefinitionObject::Kind::VirtualTable)
            continue;
        for (auto name = formerNames.cbegin(); name != formerNames.cend(); ++name) {
            if (objects.names(object->id).contains(name.key()))
                result.append({QStringLiteral("sqlite.virtual_table"),
                               Finding::Severity::Warning,
                               object->id,
                               {},
                               Message::tr("Virtual table %1 speaks of %2, which is dropped or renamed. Change its "
                                           "definition as well.")
                                   .arg(object->name, name.value())});
        }
    }
    return result;
}

} // namespace joinery
