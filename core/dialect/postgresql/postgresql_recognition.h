// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/**
 * The schema read from a database, with what the model says in other words taken for the same: an enum or set that is a
 * text with a check there, the order of columns, which cannot change there, keys that have the name PostgreSQL would
 * choose, columns of a primary key, namespaces that are there because something is in them, the arguments of routines.
 * Linear in both.
 */
[[nodiscard]] Schema recognised(Schema found, const Schema &model);

} // namespace joinery::postgresql
