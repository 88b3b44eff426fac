// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/column_meaning.h"

namespace joinery {

/** What a text names that is read from. */
struct SpelledRelation
{
    /** Empty where nothing stands before the name. */
    QString nameSpace;
    QString name;

    friend bool operator==(const SpelledRelation &, const SpelledRelation &) = default;
};

/** What the definition of a view tells of it. */
struct ViewText
{
    /** The columns it shows, in order; an empty name for one whose name is up to the database. Nothing where even their
     * number is not told. */
    std::optional<QStringList> columns;
    /** Tables and views, each once, in the order of the text; what the query defines itself is none of them. */
    QList<SpelledRelation> reads;
};

/**
 * Reads the definition of a view or materialized view. A name is told only where databases agree on it: that of a
 * column, an alias, what the view's own list says. `columnsOf` is asked about what a star stands for.
 */
[[nodiscard]] ViewText readViewText(const QString &definition, const ColumnLookup &columnsOf);

} // namespace joinery
