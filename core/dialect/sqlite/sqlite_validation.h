// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * What SQLite would refuse, or take and never obey, in this schema. All of it, in order of names; linear.
 * Rules: https://www.sqlite.org/lang_createtable.html, https://www.sqlite.org/stricttables.html,
 * https://www.sqlite.org/withoutrowid.html, https://www.sqlite.org/gencol.html, https://www.sqlite.org/foreignkeys.html
 */
[[nodiscard]] QList<Finding> validateForSqlite(const Schema &schema);

/**
 * What is found in tables, enums and objects that a change adds, alters or drops, so that their plan can be refused.
 * Only what the change brings with it, except for errors. Of what is dropped or was altered, only why it cannot have
 * been there: its kind, its namespace. Linear in what differs and in the foreign keys.
 */
[[nodiscard]] QList<Finding> validateChangeForSqlite(const Schema &before, const Schema &after);

} // namespace joinery
