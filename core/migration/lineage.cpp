// SPDX-License-Identifier: MIT
#include "core/migration/lineage.h"

#include <algorithm>

namespace joinery {

QList<qsizetype> placesFollowed(const Migration &migration, qsizetype place,
                                const std::function<qsizetype(const QString &id)> &placeOf)
{
    QList<qsizetype> result;
    bool namesOwn = false;
    for (const MigrationDependency &dependency : migration.dependencies) {
        if (dependency.app != migration.app || dependency.id.isEmpty())
            continue;
        namesOwn = true;
        const qsizetype found = placeOf(dependency.id);
        // What names itself or a later one is a circle, which inOrder() reports.
        if (found >= 0 && found < place && !result.contains(found))
            result.append(found);
    }
    if (!namesOwn && place > 0)
        result.append(place - 1);
    std::sort(result.begin(), result.end());
    return result;
}

QList<bool> ancestryOf(const QList<qsizetype> &places, const QList<QList<qsizetype>> &followed)
{
    const qsizetype last = places.isEmpty() ? -1 : *std::max_element(places.begin(), places.end());
    QList<bool> result(last + 1, false);
    for (const qsizetype place : places)
        result[place] = true;
    // What is followed comes earlier, so that one pass backwards finds all.
    for (qsizetype each = last; each >= 0; --each) {
        if (!result.at(each))
            continue;
        for (const qsizetype earlier : followed.at(each))
            result[earlier] = true;
    }
    return result;
}

} // namespace joinery
