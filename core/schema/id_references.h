// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * Calls `visit(ObjectId &)` for every place where the table names one of its own columns by id: keys, constraints,
 * indexes. Not for the ids of the columns themselves.
 */
template <typename Visit>
void forEachColumnReference(Table &table, const Visit &visit)
{
    const auto visitAll = [&visit](QList<ObjectId> &ids) {
        for (ObjectId &id : ids)
            visit(id);
    };
    const auto visitDetails = [&visitAll](auto &details) {
        if (!details->include.isEmpty())
            visitAll(details.edit().include);
    };
    const auto visitPart = [&visit](IndexPart &part) {
        if (!part.column.isNull())
            visit(part.column);
    };
    if (table.primaryKey) {
        visitAll(table.primaryKey->columns);
        visitDetails(table.primaryKey->details);
    }
    for (const ObjectId id : QList<ObjectId>(table.foreignKeys.ids())) {
        visitAll(table.foreignKeys.edit(id)->columns);
        visitAll(table.foreignKeys.edit(id)->setColumns);
    }
    for (const ObjectId id : QList<ObjectId>(table.uniqueConstraints.ids())) {
        visitAll(table.uniqueConstraints.edit(id)->columns);
        visitDetails(table.uniqueConstraints.edit(id)->details);
    }
    for (const CheckConstraint &check : IdMap<CheckConstraint>(table.checks)) {
        if (!check.column.isNull())
            visit(table.checks.edit(check.id)->column);
    }
    for (const ObjectId id : QList<ObjectId>(table.exclusions.ids())) {
        for (ExclusionPart &part : table.exclusions.edit(id)->parts)
            visitPart(part.what);
        visitDetails(table.exclusions.edit(id)->details);
    }
    for (const ObjectId id : QList<ObjectId>(table.indexes.ids())) {
        for (IndexPart &part : table.indexes.edit(id)->parts)
            visitPart(part);
        visitDetails(table.indexes.edit(id)->details);
    }
}

/** Calls `visit(ObjectId &)` for the table and the columns each foreign key of the table points to. */
template <typename Visit>
void forEachTarget(Table &table, const Visit &visit)
{
    for (const ObjectId id : QList<ObjectId>(table.foreignKeys.ids())) {
        ForeignKey &key = *table.foreignKeys.edit(id);
        if (!key.referencedTable.isNull())
            visit(key.referencedTable);
        for (ObjectId &column : key.referencedColumns)
            visit(column);
    }
}

} // namespace joinery
