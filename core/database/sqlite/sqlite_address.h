// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/database/database_address.h"

#include <QSqlDatabase>

namespace joinery {

struct OpenOptions;

/** Opens a file, or a private database in memory, with the driver QSQLITE. */
[[nodiscard]] Result<void> openSqlite(QSqlDatabase &database, const DatabaseAddress &address,
                                      const OpenOptions &options);

/** The sentence of an error of SQLite, by its code (see Connection). */
[[nodiscard]] QString sqliteSentence(const QString &code, const DatabaseAddress &address);

} // namespace joinery
