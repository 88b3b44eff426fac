// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery {

// Conditions over a table alone that find rows by way of a query. `key`: what tells its rows apart, as SQL.

/** The row is among those whose keys the query gives. */
[[nodiscard]] QString isAmong(const QStringList &key, const QString &query);

/** Of rows with the same values the row is none with the smallest key. */
[[nodiscard]] QString isRepeated(const QStringList &key, const QString &table, const QStringList &values,
                                 const QStringList &conditions);

/** The row, called `child`, is one of those for which the condition holds. */
[[nodiscard]] QString isChildWhere(const QStringList &key, const QString &table, const QString &condition);

} // namespace joinery
