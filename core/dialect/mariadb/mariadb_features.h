// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"
#include "core/dialect/mariadb/mariadb_server.h"

namespace joinery::mariadb {

/** What a server can express of a schema. */
[[nodiscard]] const Features &features(const ServerVersion &server = usualServer);

} // namespace joinery::mariadb
