// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace joinery {

/** How well a text answers what a person typed, and which of its characters did. */
struct FuzzyMatch
{
    /** Higher is better; only comparable for the same pattern. */
    int score = 0;
    QList<int> positions;
};

/**
 * Finds the characters of `pattern` in `text` in order, whatever the case; spaces in the pattern are skipped.
 * Beginnings of words and runs of neighbours count more, gaps count less. An empty pattern matches everything with
 * score 0.
 */
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace joinery
