// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * Every mistake in a schema, whatever the dialect: names that are empty, doubled or too long, keys and indexes without
 * columns or with columns that are not there, foreign keys that point nowhere or do not fit, type arguments out of
 * range, empty expressions. `context` holds tables of other apps that foreign keys may point to.
 *
 * All findings in order of table names, not the first. Linear in the size of the schema.
 */
[[nodiscard]] QList<Finding> validate(const Schema &schema, const Schema &context = {});

/** Findings about one table alone; what needs the other tables is looked up in `schema` and `context`. */
[[nodiscard]] QList<Finding> validateTable(const Table &table, const Schema &schema, const Schema &context = {});

[[nodiscard]] bool hasErrors(const QList<Finding> &findings);

/** Longest name that every dialect takes, in bytes of UTF-8 (PostgreSQL's limit; MariaDB takes 64 characters). */
constexpr int longestName = 63;

} // namespace joinery
