// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

// What a message repeats of a file, which may hold anything.

/** A word of the file as it may stand in a sentence. */
[[nodiscard]] inline QString shown(const QString &word)
{
    constexpr qsizetype longest = 60;
    return word.size() <= longest ? word : word.left(longest - 1) + QChar(0x2026);
}

/** A message without its middle where that is longer than anyone reads: what is wrong and what to do are at the ends.
 */
[[nodiscard]] inline QString shortened(const QString &message)
{
    constexpr qsizetype longest = 500;
    constexpr qsizetype end = 200;
    return message.size() <= longest ? message : message.left(longest - end - 1) + QChar(0x2026) + message.right(end);
}

} // namespace joinery
