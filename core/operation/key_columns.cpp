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
    if (!key.details.isUsual() && key.columns != columns) {
        KeyDetails details = *key.details;
        details.prefixLengths = moved(details.prefixLengths, key.columns, columns);
        details.collations = moved(details.collations, key.columns, columns);
        details.descending = moved(details.descending, key.columns, columns);
        key.details = details;
    }
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

} // namespace joinery
