// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/step_lock.h"

namespace joinery::mariadb {

/**
 * The locks that a statement takes on tables by their names. A change of a table that is not told to let others work is
 * taken for one that copies it: the server decides which it is, and says so nowhere.
 * https://mariadb.com/kb/en/metadata-locking/
 */
[[nodiscard]] QList<StepLock> locksOf(const QString &sql);

} // namespace joinery::mariadb
