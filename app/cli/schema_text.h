// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/schema/schema.h"

namespace joinery {

/** The table as a person reads it: its columns in aligned rows, then keys, constraints and indexes. */
void printTable(const Output &output, const Table &table, const Schema &names);
/** All of a schema, each kind in order of names. `names` has the tables of other apps as well. */
void printSchema(const Output &output, const Schema &schema, const Schema &names);

/** As in the files of a project. */
[[nodiscard]] Document toJson(const Table &table, const Schema &names);
[[nodiscard]] Document toJson(const Schema &schema);

} // namespace joinery
