// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * Renames what is called like something of `all`, with the lowest number behind it that makes it free: tables, enums,
 * objects, and keys and indexes, which share their names in some databases. Texts of `work` that name it follow.
 */
void makeNamesFree(Schema &work, const Schema &all);

/** The same for the columns of one table of `work`, which are to come into `to`; keys and indexes are named by it. */
void makeColumnNamesFree(Schema &work, ObjectId table, const Table &to, const Schema &all);

} // namespace joinery
