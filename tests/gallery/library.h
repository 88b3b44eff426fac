// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** A model with every kind of part that a table can have, as PostgreSQL has them, and an enum. */
[[nodiscard]] Schema librarySchema();

} // namespace joinery
