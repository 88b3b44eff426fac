// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>

namespace joinery {

/** One part of an index: a column, or an expression when the column is null. */
struct IndexPart
{
    ObjectId column;
    QString expression;
    QString collation;
    bool descending = false;

    friend bool operator==(const IndexPart &, const IndexPart &) = default;
};

/** An index made for its own sake; those a key brings along are not in the model. */
struct Index
{
    ObjectId id;
    QString name;
    bool unique = false;
    QList<IndexPart> parts;
    /** Condition of a partial index, without WHERE; empty for a full one. */
    QString where;
    /** btree, hash, gin…; empty for the dialect's default. */
    QString method;

    friend bool operator==(const Index &, const Index &) = default;
};

} // namespace joinery
