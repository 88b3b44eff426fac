// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery::postgresql {

/**
 * What PostgreSQL would refuse in this schema, or take and store in another way. All of it, in order of names; linear.
 * Rules: https://www.postgresql.org/docs/current/sql-createtable.html and the pages of the other CREATE statements.
 */
[[nodiscard]] QList<Finding> validate(const Schema &schema, const ServerVersion &server);

/** What it would refuse in what a change brings, and what is new of all else that it says. */
[[nodiscard]] QList<Finding> validateChange(const Schema &before, const Schema &after, const ServerVersion &server);

/** The part of it that is about words of other databases: methods, partitions, and words that are more than one. */
[[nodiscard]] QList<Finding> validateOptions(const Table &table, const Schema &schema);

/** The part of it that is about what an older server does not know yet, other than features() says. */
[[nodiscard]] QList<Finding> validateVersion(const Table &table, const ServerVersion &server);

/** The part of a change that an older server has no statement for. */
[[nodiscard]] QList<Finding> validateVersion(const Schema &before, const Schema &after, const ServerVersion &server);

/** The part of it that is about numbers: of columns, of what a key holds, of digits and characters. */
[[nodiscard]] QList<Finding> validateLimits(const Table &table);

/** The part of it that is about partitions: what rows are spread by, bounds that meet, keys that do not hold that. */
[[nodiscard]] QList<Finding> validatePartitions(const Table &table);

/** The part of it that is about names that would be the same: of tables, indexes, keys, types, objects. */
[[nodiscard]] QList<Finding> validateNames(const Schema &schema);

/** The part of a change that is about casts in tables to types that are called otherwise by then, or are gone. */
[[nodiscard]] QList<Finding> validateCasts(const Schema &before, const Schema &after);

/** The part of a change that is about columns of tables whose rows are values of other columns. */
[[nodiscard]] QList<Finding> validateHeldRows(const Schema &before, const Schema &after);

} // namespace joinery::postgresql
