// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

namespace joinery {

namespace {

constexpr int perCharacter = 4;
constexpr int forNeighbour = 8;
constexpr int forWordStart = 10;
constexpr int forTextStart = 12;
constexpr int forWholeText = 40;

bool startsWord(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text.at(position - 1);
    const QChar here = text.at(position);
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

/** Where a run of the whole pattern stands, at the beginning of a word if it can be: the best reading there is. */
qsizetype wholeRun(QStringView pattern, QStringView text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(pattern, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(pattern, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at))
            return at;
        if (best < 0)
            best = at;
    }
    return best;
}

/** The next place of a character, a word's beginning first if the rest of the pattern still fits behind it. */
qsizetype nextPlace(QStringView rest, QStringView text, qsizetype from)
{
    const auto fits = [&](qsizetype at) {
        for (const QChar wanted : rest.mid(1)) {
            at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive);
            if (at < 0)
                return false;
        }
        return true;
    };
    const qsizetype first = text.indexOf(rest.first(), from, Qt::CaseInsensitive);
    for (qsizetype at = first; at >= 0; at = text.indexOf(rest.first(), at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at) && fits(at))
            return at;
    }
    return first;
}

int scoreOf(const QList<int> &positions, QStringView text)
{
    int score = 0;
    for (int index = 0; index < positions.size(); ++index) {
        const int at = positions.at(index);
        score += perCharacter;
        if (at == 0)
            score += forTextStart;
        else if (startsWord(text, at))
            score += forWordStart;
        if (index > 0 && at == positions.at(index - 1) + 1)
            score += forNeighbour;
        else if (index > 0)
            score -= std::min(6, at - positions.at(index - 1) - 1);
    }
    // Of two texts with the same match the shorter one is the closer answer.
    score -= int(std::min<qsizetype>(20, (text.size() - positions.size()) / 2));
    return positions.size() == text.size() ? score + forWholeText : score;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    QString pattern = typed.toString();
    pattern.remove(u' ');
    if (pattern.isEmpty())
        return FuzzyMatch{};
    QList<int> positions;
    if (const qsizetype run = wholeRun(pattern, text); run >= 0) {
        for (qsizetype index = 0; index < pattern.size(); ++index)
            positions.append(int(run + index));
        return FuzzyMatch{scoreOf(positions, text), positions};
    }
    qsizetype from = 0;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const bool neighbour = from > 0 && from < text.size() && text.at(from).toLower() == pattern.at(index).toLower();
        const qsizetype at = neighbour ? from : nextPlace(QStringView(pattern).mid(index), text, from);
        if (at < 0)
            return std::nullopt;
        positions.append(int(at));
        from = at + 1;
    }
    return FuzzyMatch{scoreOf(positions, text), positions};
}

} // namespace joinery
