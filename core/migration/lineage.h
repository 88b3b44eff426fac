// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"

#include <functional>

namespace joinery {

// Which migrations of one app follow which, as places in a list in order of ids. What is followed comes earlier.

/**
 * What a migration follows: those of its own app that it names as dependencies; where it names none, the one before it.
 * `placeOf` is the place of an id, or -1: names of migrations that are not there, or are there later, are passed over.
 */
[[nodiscard]] QList<qsizetype> placesFollowed(const Migration &migration, qsizetype place,
                                              const std::function<qsizetype(const QString &id)> &placeOf);
/**
 * For every place up to the last of `places` whether one of them follows it, in one step or several; themselves
 * included. `followed` is what each place follows. Linear.
 */
[[nodiscard]] QList<bool> ancestryOf(const QList<qsizetype> &places, const QList<QList<qsizetype>> &followed);

} // namespace joinery
