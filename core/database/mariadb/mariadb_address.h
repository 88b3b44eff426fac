// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/database/database_address.h"

#include <QSqlDatabase>

namespace joinery {

/** Opens a connection of the driver QMYSQL. */
[[nodiscard]] Result<void> openMariadb(QSqlDatabase &database, const DatabaseAddress &address);

} // namespace joinery
