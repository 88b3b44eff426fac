// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace joinery {

// Texts compared and merged line by line, for what has no meaning of its own or cannot be read. Pure; the time taken
// grows little faster than the number of lines, whatever they hold.

/** So many lines from here in the first text are those from there in the second. */
struct CommonLines
{
    qsizetype first = 0;
    qsizetype second = 0;
    qsizetype count = 0;

    friend bool operator==(const CommonLines &, const CommonLines &) = default;
};

/** The lines of a text, each with its line feed; the last may be without. */
[[nodiscard]] QList<QByteArray> linesOf(const QByteArray &text);

/**
 * Lines that two texts have in common, in order. Lines that stand once in both hold the rest in place, so braces and
 * blank lines are not taken for the wrong ones.
 */
[[nodiscard]] QList<CommonLines> commonLines(const QList<QByteArray> &first, const QList<QByteArray> &second);

/** How wide git makes its markers unless told otherwise. */
inline constexpr int usualMarkerSize = 7;

/**
 * Two texts as one: what they have in common once, and each place where they differ between conflict markers as git
 * writes them, "<<<<<<< ours", "=======" and ">>>>>>> theirs". The same text twice is that text.
 */
[[nodiscard]] QByteArray withConflictMarkers(const QByteArray &ours, const QByteArray &theirs,
                                             int markerSize = usualMarkerSize);

/** The line, from 1, of the first conflict that git or the functions here left in a text; 0 when there is none. */
[[nodiscard]] int firstConflictLine(const QByteArray &text);

struct LineMerge
{
    QByteArray text;
    /** False when there are conflict markers in the text. */
    bool isClean = true;
};

/** What `git merge-file` does: lines that one side alone changed are as that side has them. */
[[nodiscard]] LineMerge mergeLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs,
                                   int markerSize = usualMarkerSize);

} // namespace joinery
