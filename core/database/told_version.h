// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"

namespace joinery {

/** Reads what version() gives: "PostgreSQL 15.18 (Debian …)", "10.11.6-MariaDB-0+deb12u1", "8.0.11-TiDB-v7.5.0". For
 * SQLite what sqlite_version() gives. `dialect` is the name of the dialect it is spoken to in. */
[[nodiscard]] ServerVersion toldVersion(const QString &dialect, const QString &text);

} // namespace joinery
