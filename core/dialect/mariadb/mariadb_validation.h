// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/**
 * Everything in the schema that MariaDB cannot express (see features()) or would refuse: over-long keys, foreign keys
 * between different types, columns that number rows without a key. In order of names.
 */
[[nodiscard]] QList<Finding> validate(const Schema &schema, const ServerVersion &server);

/** The same for what differs between two schemas, and for what leads to it; of what goes, why it cannot be there. */
[[nodiscard]] QList<Finding> validateChanged(const Schema &before, const Schema &after, const ServerVersion &server);

} // namespace joinery::mariadb
