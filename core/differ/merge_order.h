// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace joinery {

template <typename Key>
struct MergedOrder
{
    QList<Key> order;
    /** Both sides put the same items in another order, each its own; that of ours was taken. */
    bool isConflict = false;
};

/**
 * Merges the order of lists whose items come and go: what a side put in stays behind the item it stood behind there.
 *
 * `kept` are the keys of the result, each of them in `ours` or `theirs`; `base` is null for lists that began on both
 * sides. Where both sides put something in the same place, the run with the smaller first key comes first: swapping the
 * sides changes nothing unless there is a conflict. Keys are unique in each list.
 */
template <typename Key>
class OrderMerge
{
public:
    OrderMerge(const QList<Key> *base, const QList<Key> &ours, const QList<Key> &theirs, const QSet<Key> &kept)
        : m_kept(kept), m_common(kept)
    {
        m_common.intersect(setOf(ours));
        m_common.intersect(setOf(theirs));
        const QList<Key> backbone = chooseBackbone(base, among(m_common, ours), among(m_common, theirs));
        const Runs ourRuns = runsOf(ours);
        const Runs theirRuns = runsOf(theirs);
        m_result.order = joinedRuns(ourRuns.first, theirRuns.first);
        for (const Key &key : backbone) {
            m_result.order.append(key);
            m_result.order += joinedRuns(ourRuns.after.value(key), theirRuns.after.value(key));
        }
    }

    [[nodiscard]] MergedOrder<Key> result() const { return m_result; }

private:
    /** What is only in one of the lists, by the common item it stands behind. */
    struct Runs
    {
        QList<Key> first;
        QHash<Key, QList<Key>> after;
    };

    static QSet<Key> setOf(const QList<Key> &keys) { return QSet<Key>(keys.cbegin(), keys.cend()); }

    static QList<Key> among(const QSet<Key> &wanted, const QList<Key> &keys)
    {
        QList<Key> found;
        std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(found),
                     [&wanted](const Key &key) { return wanted.contains(key); });
        return found;
    }

    /** The order of what both lists have. */
    QList<Key> chooseBackbone(const QList<Key> *base, const QList<Key> &ours, const QList<Key> &theirs)
    {
        if (ours == theirs)
            return ours;
        if (base) {
            const QList<Key> before = among(m_common, *base);
            const QSet<Key> known = setOf(before);
            const bool oursMoved = among(known, ours) != before;
            const bool theirsMoved = among(known, theirs) != before;
            if (oursMoved != theirsMoved)
                return oursMoved ? ours : theirs;
        }
        m_result.isConflict = true;
        return ours;
    }

    Runs runsOf(const QList<Key> &keys) const
    {
        Runs runs;
        QList<Key> *run = &runs.first;
        for (const Key &key : keys) {
            if (m_common.contains(key))
                run = &runs.after[key];
            else if (m_kept.contains(key))
                run->append(key);
        }
        return runs;
    }

    static QList<Key> joinedRuns(const QList<Key> &first, const QList<Key> &second)
    {
        if (first.isEmpty() || second.isEmpty())
            return first + second;
        return first.first() < second.first() ? first + second : second + first;
    }

    QSet<Key> m_kept;
    QSet<Key> m_common;
    MergedOrder<Key> m_result;
};

/** See OrderMerge. */
template <typename Key>
[[nodiscard]] MergedOrder<Key> mergedOrder(const QList<Key> *base, const QList<Key> &ours, const QList<Key> &theirs,
                                           const QSet<Key> &kept)
{
    return OrderMerge<Key>(base, ours, theirs, kept).result();
}

/** The same for what is listed in some order but means a set: no conflict, and swapping the sides changes nothing. */
template <typename Key>
[[nodiscard]] QList<Key> mergedSet(const QList<Key> *base, const QList<Key> &ours, const QList<Key> &theirs)
{
    QSet<Key> kept;
    for (const Key &key : ours + theirs) {
        const bool isNew = !base || !base->contains(key);
        if (isNew || (ours.contains(key) && theirs.contains(key)))
            kept.insert(key);
    }
    const MergedOrder<Key> order = mergedOrder(base, ours, theirs, kept);
    return order.isConflict ? std::min(order.order, mergedOrder(base, theirs, ours, kept).order) : order.order;
}

} // namespace joinery
