// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery {

/** The word of the list that is nearest to what was typed; empty when none is near. */
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &words);

} // namespace joinery
