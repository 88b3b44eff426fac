// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery::postgresql {

/**
 * The definition of a function or procedure by its clauses, in an order of their own and without those that say what is
 * usual: so however it was written, what PostgreSQL gives back has the same. The body counts as it is.
 */
[[nodiscard]] QStringList routineWords(const QString &definition);

} // namespace joinery::postgresql
