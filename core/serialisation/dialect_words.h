// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery {

// How files name the database that SQL is for.

[[nodiscard]] const QStringList &dialectWords();
/** The sentence that this is none of them. */
[[nodiscard]] QString notADialect(const QString &word);

} // namespace joinery
