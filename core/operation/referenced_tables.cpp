// SPDX-License-Identifier: MIT
#include "core/operation/referenced_tables.h"

namespace joinery {

QList<ObjectId> referencedTables(const QList<Operation> &operations)
{
    QList<ObjectId> tables;
    const auto add = [&tables](const ForeignKey &key) {
        if (!key.referencedTable.isNull() && !tables.contains(key.referencedTable))
            tables.append(key.referencedTable);
    };
    for (const Operation &operation : operations) {
        if (const auto *table = std::get_if<AddTable>(&operation)) {
            for (const ForeignKey &key : table->table.foreignKeys)
                add(key);
        } else if (const auto *added = std::get_if<AddForeignKey>(&operation)) {
            add(added->part);
        } else if (const auto *altered = std::get_if<AlterForeignKey>(&operation)) {
            add(altered->after);
        }
    }
    return tables;
}

} // namespace joinery
