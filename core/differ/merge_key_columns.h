// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/merge_conflicts.h"
#include "core/operation/key_columns.h"
#include "core/schema/fields.h"

// Which columns a key has, and what it says of each of them, stand in lists side by side: where one side changed the
// columns and the other a list, the two belong to different columns.

namespace joinery {

/** A key that says something of each of its columns: what is said at a position belongs to the column there. */
template <typename T>
concept SaysOfColumns = std::is_same_v<T, PrimaryKey> || std::is_same_v<T, UniqueConstraint>;

/** The three keys with their lists in the order of the columns that the result has. */
template <SaysOfColumns Key>
struct AlignedKeys
{
    Key base;
    Key ours;
    Key theirs;
    /** One side says something new of a column that the other took out of the key. */
    bool isConflict = false;
};

/** Whether one side changed the columns and the other what is said of them. */
template <SaysOfColumns Key>
[[nodiscard]] bool doListsMeetColumns(const Key &base, const Key &ours, const Key &theirs)
{
    const auto meets = [&base](const Key &columns, const Key &lists) {
        return columns.columns != base.columns && lists.columns == base.columns &&
               !sayTheSameOfColumns(*lists.details, *base.details);
    };
    return meets(ours, theirs) || meets(theirs, ours);
}

/** What is asked of keys whose lists meet columns. */
template <SaysOfColumns Key>
[[nodiscard]] AlignedKeys<Key> alignedKeys(const Key &base, const Key &ours, const Key &theirs)
{
    const bool areColumnsOurs = ours.columns != base.columns;
    const QList<ObjectId> &columns = areColumnsOurs ? ours.columns : theirs.columns;
    const Key &lists = areColumnsOurs ? theirs : ours;
    QList<ObjectId> gone;
    for (const ObjectId column : base.columns) {
        if (!columns.contains(column))
            gone.append(column);
    }
    const auto aligned = [&columns](Key key) {
        key.details = movedDetails(*key.details, key.columns, columns);
        return key;
    };
    return {aligned(base), aligned(ours), aligned(theirs),
            !sayTheSameOfColumns(movedDetails(*lists.details, base.columns, gone),
                                 movedDetails(*base.details, base.columns, gone))};
}

/** The columns of a key, with all that is said of them. */
template <SaysOfColumns Key>
[[nodiscard]] QString columnsText(const Key &key, const NameSource &names)
{
    const KeyDetails &details = *key.details;
    QStringList lists;
    const auto add = [&](const char *word, const auto &values) {
        if (!values.isEmpty())
            lists.append(QStringLiteral("%1: %2").arg(QLatin1String(word), valueText(values, names)));
    };
    add("prefix_lengths", details.prefixLengths);
    add("collations", QList<QString>(details.collations));
    add("descending", details.descending);
    const QString columns = valueText(key.columns, names);
    return lists.isEmpty() ? columns : QStringLiteral("%1 (%2)").arg(columns, lists.join(QStringLiteral("; ")));
}

/** Gives a key the columns of another and what that one says of them. */
template <SaysOfColumns Key>
void takeColumns(Key &key, const Key &from)
{
    KeyDetails details = *key.details;
    details.prefixLengths = from.details->prefixLengths;
    details.collations = from.details->collations;
    details.descending = from.details->descending;
    key.columns = from.columns;
    key.details = details;
}

} // namespace joinery
