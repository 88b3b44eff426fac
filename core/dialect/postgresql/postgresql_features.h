// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"
#include "core/dialect/server_version.h"

namespace joinery::postgresql {

/** The server that is meant where none is named. */
inline constexpr ServerVersion usualServer{ServerVersion::Flavour::PostgreSql, 15, 0, 0};

/** What PostgreSQL can express of a schema, and what stands in for the rest. */
[[nodiscard]] Features features(const ServerVersion &server = usualServer);

} // namespace joinery::postgresql
