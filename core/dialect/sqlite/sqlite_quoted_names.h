// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/**
 * The definition of a view or trigger with its names in double quotes where they stand in single ones, which SQLite
 * takes for a name wherever a text makes no sense (https://www.sqlite.org/lang_keywords.html). So everybody else can
 * tell the two apart. Texts stay as they are; so do names in places where both could be meant.
 */
[[nodiscard]] QString withNamesInDoubleQuotes(const QString &definition);

} // namespace joinery
