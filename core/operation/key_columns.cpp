// SPDX-License-Identifier: MIT
#include "core/operation/key_columns.h"

namespace joinery {

namespace {

/** What is said of each column, in the order of `after`; nothing where it is the usual for all of them. */
template <typename Value>
QList<Value> moved(const QList<Value> &said, const QList<ObjectId> &before, const QList<ObjectId> &after)
{
    QList<Value> result;
    for (const ObjectId column : after) {
        const qsizetype position = before.indexOf(column);
        result.append(position < 0 ? Value() : said.value(position));
    }
    return result.count(Value()) == result.size() ? QList<Value>() : result;
}

template <typename Key>
void setColumns(Key &key, const QList<ObjectId> &columns)
{
    if (!key.details.isUsual() && key.columns != columns)
        key.details = movedDetails(*key.details, key.columns, columns);
    key.columns = columns;
}

} // namespace

void setKeyColumns(PrimaryKey &key, const QList<ObjectId> &columns)
{
    setColumns(key, columns);
}

void setKeyColumns(UniqueConstraint &key, const QList<ObjectId> &columns)
{
    setColumns(key, columns);
}

KeyDetails movedDetails(KeyDetails details, const QList<ObjectId> &before, const QList<ObjectId> &after)
{
    details.prefixLengths = moved(details.prefixLengths, before, after);
    details.collations = moved(details.collations, before, after);
    details.descending = moved(details.descending, before, after);
    return details;
}

bool sayTheSameOfColumns(const KeyDetails &a, const KeyDetails &b)
{
    return a.prefixLengths == b.prefixLengths && a.collations == b.collations && a.descending == b.descending;
}

} // namespace joinery
