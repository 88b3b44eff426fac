// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_foreign_collations.h"

#include "core/dialect/sqlite/sqlite_features.h"
#include "core/differ/parts_that.h"

namespace joinery {

namespace {

bool isForeign(const QString &collation)
{
    static const Words known = sqliteFeatures().columns.collations;
    return !collation.isEmpty() && !known.contains(collation);
}

bool comparesForeignly(const Table &table)
{
    const auto isKey = [](const auto &key) {
        return std::any_of(key.details->collations.begin(), key.details->collations.end(), isForeign);
    };
    const auto isColumn = [](const Column &column) { return isForeign(column.collation); };
    const auto isPart = [](const IndexPart &part) { return isForeign(part.collation); };
    const auto isIndex = [&](const Index &index) {
        return std::any_of(index.parts.begin(), index.parts.end(), isPart);
    };
    return std::any_of(table.columns.begin(), table.columns.end(), isColumn) ||
           std::any_of(table.indexes.begin(), table.indexes.end(), isIndex) ||
           (table.primaryKey && isKey(*table.primaryKey)) ||
           std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), isKey);
}

} // namespace

bool hasForeignCollations(const Schema &schema)
{
    thread_local PartsThat<Table> found(comparesForeignly);
    return !found.in(schema.tables).isEmpty();
}

} // namespace joinery
