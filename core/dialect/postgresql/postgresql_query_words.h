// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery::postgresql {

/**
 * The words of a query, rule or policy without what PostgreSQL adds or leaves out when it gives one back: parentheses,
 * casts, the names of tables in front of columns, AS before what is called so anyway.
 */
[[nodiscard]] QStringList queryWords(const QString &sql);

/** The same for the queries of views; one that shows `*` of something is compared from FROM on. */
[[nodiscard]] bool sameQuery(const QString &a, const QString &b);

} // namespace joinery::postgresql
