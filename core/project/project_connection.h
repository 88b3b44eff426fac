// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/project/connection_url.h"
#include "core/project/project.h"

namespace joinery {

/** Where a resolved URL leads; error "url.option" for options that are not known. */
[[nodiscard]] Result<DatabaseAddress> databaseAddress(const ConnectionUrl &url);

/** Where a connection of a project leads; relative paths start in the project's folder. */
[[nodiscard]] Result<DatabaseAddress> databaseAddress(const ConnectionProfile &profile, const QString &projectFolder);

/**
 * Opens for status, previews and comparisons: nothing can be written. An SQLite file that does not exist counts as an
 * empty database, and stays missing.
 */
[[nodiscard]] Result<Connection> openForReading(const DatabaseAddress &address,
                                                std::chrono::milliseconds lockTimeout = OpenOptions().lockTimeout);

} // namespace joinery
