// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/lint/table_size.h"

#include <QHash>

namespace joinery {

/**
 * How large the tables of a database are, by qualifiedName() with PostgreSQL's `public` left out. Servers tell what
 * they estimate, in one question; SQLite, which keeps no such numbers, counts the tables of `names`. Only reads.
 */
[[nodiscard]] Result<QHash<QString, TableSize>> tableSizes(const Connection &connection, const QStringList &names);

} // namespace joinery
