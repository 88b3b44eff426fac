// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_writer.h"

namespace joinery::postgresql {

/**
 * After a rename that PostgreSQL follows in what it has understood, but not in what is only text to it: makes anew what
 * reads otherwise in the state, or replaces it where that is enough. `followed` is what the database has by now.
 */
void remakeLeftTexts(const Writer &writer, const Schema &followed);

} // namespace joinery::postgresql
