// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::mariadb {

/** Whether two definitions of a function, procedure or aggregate say the same, in whatever words and order. */
[[nodiscard]] bool isSameRoutine(const QString &a, const QString &b);
/** The same for events. */
[[nodiscard]] bool isSameEvent(const QString &a, const QString &b);
/** The same for triggers; the place among others counts where both say one. */
[[nodiscard]] bool isSameTrigger(const QString &a, const QString &b);

/** What a function, procedure or aggregate does: what stands behind all that is said about it. */
[[nodiscard]] QString bodyOfRoutineText(const QString &definition);

} // namespace joinery::mariadb
