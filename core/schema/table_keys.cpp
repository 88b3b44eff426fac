// SPDX-License-Identifier: MIT
#include "core/schema/table_keys.h"

#include <QSet>

namespace joinery {

bool isKeyOf(const Table &table, const QList<ObjectId> &columns)
{
    const QSet<ObjectId> wanted(columns.cbegin(), columns.cend());
    const auto same = [&wanted](const QList<ObjectId> &key) {
        return QSet<ObjectId>(key.cbegin(), key.cend()) == wanted;
    };
    if (table.primaryKey && same(table.primaryKey->columns))
        return true;
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (same(unique.columns))
            return true;
    }
    for (const Index &index : table.indexes) {
        QList<ObjectId> parts;
        for (const IndexPart &part : index.parts)
            parts.append(part.column);
        if (index.unique && index.where.isEmpty() && same(parts))
            return true;
    }
    return false;
}

} // namespace joinery
