// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "core/project/connection_url.h"

namespace joinery {

/**
 * What a URL of a server says, with its options read: `socket`, `sslmode` (disable, prefer, require, verify-ca,
 * verify-full), `sslrootcert`, `sslcert`, `sslkey`, `connect_timeout` (seconds), `statement_timeout` (milliseconds);
 * for PostgreSQL `application_name` and `search_path`, for MariaDB `sql_mode`. Where the URL has no password, that of
 * the environment variable JOINERY_PASSWORD is taken. Error "url.option" for options that are not known or cannot be
 * read.
 */
[[nodiscard]] Result<ServerAddress> serverAddress(const ConnectionUrl &url);

} // namespace joinery
