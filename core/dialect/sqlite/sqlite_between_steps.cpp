// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_between_steps.h"

#include "core/dialect/sql/placeholder.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/differ/parts_that.h"

namespace joinery {

namespace {

bool isBare(const Table &table)
{
    return std::all_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return column.generated.has_value(); });
}

bool canBeStrict(const Table &table)
{
    return std::all_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return isStrictTypeName(sqliteTypeName(column.type)); });
}

bool canBeWithoutRowId(const Table &table)
{
    return table.primaryKey && !table.primaryKey->columns.isEmpty();
}

/** What is no such table can be left as it is. */
bool mayNotStand(const Table &table)
{
    return table.options.strict || table.options.withoutRowId || isBare(table);
}

} // namespace

Schema betweenSteps(const Schema &schema)
{
    thread_local PartsThat<Table> doubtful(mayNotStand);
    Schema result = schema;
    const Schema held = withChoiceChecks(schema);
    for (const ObjectId id : doubtful.in(schema.tables)) {
        const Table &table = *held.tables.find(id);
        const bool losesStrict = table.options.strict && !canBeStrict(table);
        const bool getsRowId = table.options.withoutRowId && !canBeWithoutRowId(table);
        if (!losesStrict && !getsRowId && !isBare(table))
            continue;
        Table between = *schema.tables.find(table.id);
        between.options.strict = between.options.strict && !losesStrict;
        between.options.withoutRowId = between.options.withoutRowId && !getsRowId;
        result.tables.insert(isBare(table) ? withPlaceholder(between) : between);
    }
    return result;
}

} // namespace joinery
