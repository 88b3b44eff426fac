// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>
#include <QPointF>

namespace joinery {

/**
 * Tables and objects on their own, to be put somewhere else: what is copied, read from SQL, or kept as a template.
 *
 * It holds what they need besides: triggers on the tables and the types of their columns.
 */
struct Fragment
{
    /** The name of the dialect it was made for; empty where that is not known. */
    QString dialect;
    Schema schema;
    /** What foreign keys point to outside of it: tables with the columns that are named, and nothing else of them. */
    Schema surroundings;
    /** Where the cards were. */
    QHash<ObjectId, QPointF> positions;
    /** Its one table is there for its columns, and what is on them, alone. */
    bool columnsOnly = false;
    /** It was taken out of where it was, so its ids are free. */
    bool isCut = false;

    [[nodiscard]] bool isEmpty() const { return schema.isEmpty(); }
    /** The table whose columns are meant; null unless columnsOnly. */
    [[nodiscard]] const Table *columnTable() const;

    friend bool operator==(const Fragment &, const Fragment &) = default;
};

/** Tables, enums and objects of `all`, by their ids, with what they need. Ids that are not there are passed over. */
[[nodiscard]] Fragment fragmentOf(const Schema &all, const QList<ObjectId> &objects);

/** Columns of a table, in its order, with the keys, indexes and checks that are on them alone; not the primary key. */
[[nodiscard]] Fragment columnFragment(const Schema &all, ObjectId table, const QList<ObjectId> &columns);

} // namespace joinery
