// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id_map.h"

namespace joinery {

/**
 * One walk over two maps in order of ids: `onlyFirst` and `onlySecond` get what is in one alone, `both` gets the pairs
 * whose data the maps do not share. Touches the values of no shared pair, so it is a pointer comparison for each.
 */
template <typename T, typename OnlyFirst, typename OnlySecond, typename Both>
void walkPairs(const IdMap<T> &first, const IdMap<T> &second, const OnlyFirst &onlyFirst, const OnlySecond &onlySecond,
               const Both &both)
{
    if (first.sameData(second))
        return;
    const QList<ObjectId> &firstIds = first.ids();
    const QList<ObjectId> &secondIds = second.ids();
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < firstIds.size() || j < secondIds.size()) {
        if (j == secondIds.size() || (i < firstIds.size() && firstIds.at(i) < secondIds.at(j))) {
            onlyFirst(first.at(i++));
        } else if (i == firstIds.size() || secondIds.at(j) < firstIds.at(i)) {
            onlySecond(second.at(j++));
        } else {
            if (!first.sharedAt(i).sameData(second.sharedAt(j)))
                both(first.at(i), second.at(j));
            ++i;
            ++j;
        }
    }
}

} // namespace joinery
