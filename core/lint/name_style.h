// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace joinery {

// How names are written: "snake_case", "camelCase", "PascalCase", "UPPER_CASE", or a regular expression.

/** The four words. */
[[nodiscard]] QStringList nameStyles();
/** Why the text is neither one of the words nor a regular expression; empty where it is. */
[[nodiscard]] QString mistakeInStyle(const QString &style);
[[nodiscard]] bool hasStyle(const QString &name, const QString &style);
/** The same words in that style; empty where it is a regular expression. */
[[nodiscard]] QString inStyle(const QString &name, const QString &style);

} // namespace joinery
