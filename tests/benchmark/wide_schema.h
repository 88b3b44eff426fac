// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::benchmark {

/**
 * A schema of that many tables, each with 20 columns of mixed types, a primary key and a foreign key to another table;
 * with 2 indexes each unless told otherwise. Built from nothing at every call, so two of them share no data. Same ids
 * for the same number.
 */
[[nodiscard]] Schema wideSchema(int tables, bool withIndexes = true);

/** Changes every tenth table in one of ten ways, evenly: columns, keys, indexes, names, whole tables. */
void changeEveryTenthTable(Schema &schema);

/** The ids of the tables wideSchema() makes, in the order of their numbers. */
[[nodiscard]] ObjectId wideTableId(int table);

/** Frees what makes building them again quick. */
void forgetIds();

} // namespace joinery::benchmark
