// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"
#include "core/database/mariadb/mariadb_catalogue.h"
#include "core/database/name_filter.h"

namespace joinery {

/** Adds the views, triggers, routines, events and sequences, each with the text that a plan would make it from again.
 */
void addMariadbObjects(const MariadbCatalogue &catalogue, const NameFilter &filter, Introspection &result);

} // namespace joinery
