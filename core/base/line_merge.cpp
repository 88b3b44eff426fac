// SPDX-License-Identifier: MIT
#include "core/base/line_merge.h"

#include <QHash>

namespace joinery {

namespace {

using Lines = QList<QByteArray>;

/** Part of two texts that is still to be compared. */
struct Range
{
    qsizetype first;
    qsizetype firstEnd;
    qsizetype second;
    qsizetype secondEnd;
};

/** One line in both texts. */
struct Pair
{
    qsizetype first;
    qsizetype second;
};

class Comparison
{
public:
    Comparison(const Lines &first, const Lines &second) : m_first(first), m_second(second) {}

    QList<CommonLines> common()
    {
        m_ranges.append({0, m_first.size(), 0, m_second.size()});
        while (!m_ranges.isEmpty())
            compare(m_ranges.takeLast());
        std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &a, const Pair &b) { return a.first < b.first; });
        QList<CommonLines> result;
        for (const Pair &pair : std::as_const(m_pairs)) {
            CommonLines *last = result.isEmpty() ? nullptr : &result.last();
            if (last && last->first + last->count == pair.first && last->second + last->count == pair.second)
                ++last->count;
            else
                result.append({pair.first, pair.second, 1});
        }
        return result;
    }

private:
    void compare(Range range)
    {
        while (range.first < range.firstEnd && range.second < range.secondEnd &&
               m_first.at(range.first) == m_second.at(range.second))
            m_pairs.append({range.first++, range.second++});
        while (range.first < range.firstEnd && range.second < range.secondEnd &&
               m_first.at(range.firstEnd - 1) == m_second.at(range.secondEnd - 1))
            m_pairs.append({--range.firstEnd, --range.secondEnd});
        if (range.first == range.firstEnd || range.second == range.secondEnd)
            return;
        const QList<Pair> anchors = inOrder(linesStandingOnce(range));
        if (anchors.isEmpty()) {
            m_pairs += fewestEdits(range);
            return;
        }
        Range between = range;
        for (const Pair &anchor : anchors) {
            between.firstEnd = anchor.first;
            between.secondEnd = anchor.second;
            m_ranges.append(between);
            m_pairs.append(anchor);
            between.first = anchor.first + 1;
            between.second = anchor.second + 1;
        }
        m_ranges.append({between.first, range.firstEnd, between.second, range.secondEnd});
    }

    /** Lines that stand once in either part of the range, in order of the first text. */
    QList<Pair> linesStandingOnce(const Range &range) const
    {
        struct Count
        {
            int inFirst = 0;
            int inSecond = 0;
            qsizetype second = 0;
        };
        QHash<QByteArray, Count> counts;
        for (qsizetype i = range.first; i < range.firstEnd; ++i)
            ++counts[m_first.at(i)].inFirst;
        for (qsizetype i = range.second; i < range.secondEnd; ++i) {
            Count &count = counts[m_second.at(i)];
            ++count.inSecond;
            count.second = i;
        }
        QList<Pair> pairs;
        for (qsizetype i = range.first; i < range.firstEnd; ++i) {
            const Count count = counts.value(m_first.at(i));
            if (count.inFirst == 1 && count.inSecond == 1)
                pairs.append({i, count.second});
        }
        return pairs;
    }

    /** As many of the pairs as can be had in the order of both texts: the longest ascending run of the second. */
    static QList<Pair> inOrder(const QList<Pair> &pairs)
    {
        QList<qsizetype> tails;
        QList<qsizetype> before(pairs.size(), -1);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto place =
                std::lower_bound(tails.begin(), tails.end(), pairs.at(i).second,
                                 [&pairs](qsizetype tail, qsizetype second) { return pairs.at(tail).second < second; });
            if (place != tails.begin())
                before[i] = *(place - 1);
            if (place == tails.end())
                tails.append(i);
            else
                *place = i;
        }
        QList<Pair> result;
        for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before.at(i))
            result.prepend(pairs.at(i));
        return result;
    }

    /**
     * Where no line stands once: what is left over by the fewest edits (E. Myers, "An O(ND) difference algorithm",
     * 1986); nothing where that takes too many.
     */
    QList<Pair> fewestEdits(const Range &range) const
    {
        constexpr qsizetype mostEdits = 1000;
        const qsizetype width = range.firstEnd - range.first;
        const qsizetype height = range.secondEnd - range.second;
        const qsizetype most = std::min(width + height, mostEdits);
        // How far each diagonal got with so many edits; the history leads back along the path.
        QList<QList<qsizetype>> history;
        QList<qsizetype> reached(2 * most + 3, 0);
        for (qsizetype edits = 0; edits <= most; ++edits) {
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                qsizetype x = step(reached, most, diagonal, edits);
                qsizetype y = x - diagonal;
                while (x < width && y < height && m_first.at(range.first + x) == m_second.at(range.second + y)) {
                    ++x;
                    ++y;
                }
                reached[diagonal + most + 1] = x;
                if (x >= width && y >= height)
                    return pathBack(history, range, diagonal, x);
            }
            history.append(reached.mid(most + 1 - edits, 2 * edits + 1));
        }
        return {};
    }

    /** Where a diagonal starts with one edit more: from the neighbour that got further. */
    static qsizetype step(const QList<qsizetype> &reached, qsizetype middle, qsizetype diagonal, qsizetype edits)
    {
        if (edits == 0)
            return 0;
        const qsizetype below = reached.at(diagonal + 1 + middle + 1);
        const qsizetype left = reached.at(diagonal - 1 + middle + 1);
        const bool down = diagonal == -edits || (diagonal != edits && left < below);
        return down ? below : left + 1;
    }

    static QList<Pair> pathBack(const QList<QList<qsizetype>> &history, const Range &range, qsizetype diagonal,
                                qsizetype x)
    {
        QList<Pair> pairs;
        for (qsizetype edits = history.size(); edits >= 0; --edits) {
            qsizetype start = 0;
            qsizetype before = 0;
            if (edits > 0) {
                const QList<qsizetype> &reached = history.at(edits - 1);
                const auto at = [&](qsizetype k) { return reached.at(k + edits - 1); };
                const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
                before = down ? diagonal + 1 : diagonal - 1;
                start = down ? at(before) : at(before) + 1;
            }
            for (; x > start; --x)
                pairs.append({range.first + x - 1, range.second + x - 1 - diagonal});
            if (edits > 0) {
                x = history.at(edits - 1).at(before + edits - 1);
                diagonal = before;
            }
        }
        return pairs;
    }

    const Lines &m_first;
    const Lines &m_second;
    QList<Range> m_ranges;
    QList<Pair> m_pairs;
};

/** Writes texts with conflict markers; every marker begins a line of its own. */
class MarkedText
{
public:
    explicit MarkedText(int markerSize) : m_size(std::max(markerSize, 1)) {}

    void add(const QByteArray &line)
    {
        endLine();
        m_text += line;
    }

    void add(const Lines &lines, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            add(lines.at(i));
    }

    /** What both begin or end with is no conflict. */
    void addConflict(const Lines &ours, Range range, const Lines &theirs)
    {
        while (range.first < range.firstEnd && range.second < range.secondEnd &&
               ours.at(range.first) == theirs.at(range.second)) {
            add(ours.at(range.first));
            ++range.first;
            ++range.second;
        }
        qsizetype same = 0;
        while (range.first < range.firstEnd - same && range.second < range.secondEnd - same &&
               ours.at(range.firstEnd - same - 1) == theirs.at(range.secondEnd - same - 1))
            ++same;
        marker('<', " ours");
        add(ours, range.first, range.firstEnd - same);
        marker('=', "");
        add(theirs, range.second, range.secondEnd - same);
        marker('>', " theirs");
        add(ours, range.firstEnd - same, range.firstEnd);
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void endLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith('\n'))
            m_text += '\n';
    }

    void marker(char sign, const char *label)
    {
        endLine();
        m_text += QByteArray(m_size, sign) + label + '\n';
    }

    int m_size;
    QByteArray m_text;
};

/** For each line of the first text its place in the second, or -1; and the ends belong together. */
QList<qsizetype> placesIn(const Lines &first, const Lines &second)
{
    QList<qsizetype> places(first.size(), -1);
    for (const CommonLines &run : commonLines(first, second)) {
        for (qsizetype i = 0; i < run.count; ++i)
            places[run.first + i] = run.second + i;
    }
    return places << second.size();
}

} // namespace

QList<QByteArray> linesOf(const QByteArray &text)
{
    Lines lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf('\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.append(text.mid(start, end - start));
        start = end;
    }
    return lines;
}

QList<CommonLines> commonLines(const QList<QByteArray> &first, const QList<QByteArray> &second)
{
    return Comparison(first, second).common();
}

QByteArray withConflictMarkers(const QByteArray &ours, const QByteArray &theirs, int markerSize)
{
    if (ours == theirs)
        return ours;
    const Lines own = linesOf(ours);
    const Lines other = linesOf(theirs);
    MarkedText marked(markerSize);
    Range differing{0, 0, 0, 0};
    QList<CommonLines> runs = commonLines(own, other);
    runs.append({own.size(), other.size(), 0});
    for (const CommonLines &run : std::as_const(runs)) {
        differing.firstEnd = run.first;
        differing.secondEnd = run.second;
        if (differing.first < run.first || differing.second < run.second)
            marked.addConflict(own, differing, other);
        marked.add(own, run.first, run.first + run.count);
        differing = {run.first + run.count, 0, run.second + run.count, 0};
    }
    return marked.text();
}

int firstConflictLine(const QByteArray &text)
{
    const auto isMarker = [](const QByteArray &line, char sign) {
        const auto same = std::find_if(line.begin(), line.end(), [sign](char each) { return each != sign; });
        return same - line.begin() >= usualMarkerSize && (same == line.end() || QByteArray(" \r\n").contains(*same));
    };
    // Quick for the files that have none.
    if (!text.contains("<<<<<<<") || !text.contains(">>>>>>>"))
        return 0;
    int first = 0;
    bool isBetween = false;
    const Lines lines = linesOf(text);
    for (int i = 0; i < lines.size(); ++i) {
        if (isMarker(lines.at(i), '<')) {
            first = i + 1;
            isBetween = false;
        } else if (first > 0 && isMarker(lines.at(i), '=')) {
            isBetween = true;
        } else if (isBetween && isMarker(lines.at(i), '>')) {
            return first;
        }
    }
    return 0;
}

LineMerge mergeLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs, int markerSize)
{
    if (ours == theirs || theirs == base)
        return {ours};
    if (ours == base)
        return {theirs};
    const Lines before = linesOf(base);
    const Lines own = linesOf(ours);
    const Lines other = linesOf(theirs);
    const QList<qsizetype> inOwn = placesIn(before, own);
    const QList<qsizetype> inOther = placesIn(before, other);
    MarkedText merged(markerSize);
    bool isClean = true;
    qsizetype at = 0;
    Range range{0, 0, 0, 0};
    while (at < before.size() || range.first < own.size() || range.second < other.size()) {
        qsizetype next = at;
        while (inOwn.at(next) < range.first || inOther.at(next) < range.second)
            ++next;
        range.firstEnd = inOwn.at(next);
        range.secondEnd = inOther.at(next);
        const Lines changed = before.mid(at, next - at);
        const Lines mine = own.mid(range.first, range.firstEnd - range.first);
        const Lines yours = other.mid(range.second, range.secondEnd - range.second);
        if (mine == changed) {
            merged.add(yours, 0, yours.size());
        } else if (yours == changed || mine == yours) {
            merged.add(mine, 0, mine.size());
        } else {
            merged.addConflict(own, range, other);
            isClean = false;
        }
        if (next < before.size())
            merged.add(own.at(range.firstEnd));
        at = next + 1;
        range = {range.firstEnd + 1, 0, range.secondEnd + 1, 0};
    }
    return {merged.text(), isClean};
}

} // namespace joinery
