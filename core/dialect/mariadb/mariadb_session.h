// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"

#include <QStringList>

namespace joinery::mariadb {

/**
 * What makes a session in which a plan does the same on every server: settings that servers, users and clients have
 * otherwise. Values that do not fit are refused and not cut, times of TIMESTAMP columns are written and read as UTC,
 * tables are InnoDB's unless they say otherwise, queries give all their rows, and what waits for another session gives
 * up after half a minute and lets the queue behind it go on.
 *
 * Triggers and routines keep the sql_mode of the session that makes them: see ObjectSettings.
 */
[[nodiscard]] QStringList sessionSettings(const ServerVersion &server = usualServer);

/** The sql_mode among them. */
[[nodiscard]] QString planSqlMode(const ServerVersion &server);

} // namespace joinery::mariadb
