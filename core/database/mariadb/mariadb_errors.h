// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** The error code of a number of MariaDB's client or server ("1205" -> "database.locked"); "database.failed" for all
 * that have none. */
[[nodiscard]] QString mariadbErrorCode(const QString &number);

} // namespace joinery
