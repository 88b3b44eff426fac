// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/database/database_address.h"

#include <QSqlDatabase>

namespace joinery {

/** Opens a connection of the driver QPSQL. */
[[nodiscard]] Result<void> openPostgresql(QSqlDatabase &database, const DatabaseAddress &address);

/** The code of what libpq says when it cannot connect: it has words for that, and no numbers. */
[[nodiscard]] QString postgresqlOpenCode(const QString &words);

} // namespace joinery
