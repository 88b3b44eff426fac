// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery::postgresql {

/**
 * Plans for PostgreSQL 12 and later, one operation after the other: everything in one transaction, which PostgreSQL
 * takes back whole when a statement fails. Changes of one table that follow each other become one ALTER TABLE.
 *
 * What depends on a changed column (views, rules, policies, triggers, generated columns, foreign keys) is dropped
 * before and made again at the end, never by CASCADE. Errors "postgresql.…" where PostgreSQL cannot do it or would
 * refuse a table as it is to be; those of apply().
 */
[[nodiscard]] Result<Plan> plan(const Dialect &dialect, const Schema &before, const QList<Operation> &operations);

} // namespace joinery::postgresql
