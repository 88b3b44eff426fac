// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

#include <QHash>

namespace joinery {

/**
 * Whether each column that a view or trigger names is found where SQLite would look for it, and in one table only; and
 * whether the parts of a UNION have as many columns. What is read from other views is taken to be right. `tables` by
 * their folded names. Linear in the text and in the columns of the tables it names.
 */
[[nodiscard]] bool resolvesColumns(const QString &sql, const QHash<QString, const Table *> &tables);

} // namespace joinery
