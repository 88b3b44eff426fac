// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery::mariadb {

/**
 * The statements for operations, one ALTER TABLE for all that follow each other on one table.
 *
 * Every statement is a step outside a transaction. What is in the way of a change (foreign keys) is dropped before it
 * and put back after the last operation, or before rows are touched; views, triggers and routines are made anew where a
 * change left them out of date.
 */
[[nodiscard]] Result<Plan> plan(const Dialect &dialect, const Schema &before, const QList<Operation> &operations);

} // namespace joinery::mariadb
