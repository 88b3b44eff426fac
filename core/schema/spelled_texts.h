// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** A text of a schema that a database may hold in words of its own, and its place. */
struct SpelledText
{
    enum class Place
    {
        /** The whole default value, in a form of its own. */
        Default,
        Generated,
        Check,
        IndexPart,
        IndexWhere,
        ExclusionPart,
        ExclusionWhere,
        PartitionBy,
        PartitionBound,
        PartitionPartitionBy,
        Definition
    };

    /** What it belongs to, by names alone: "check public.book price_ok". */
    QString subject;
    Place place = Place::Definition;
    /** The table or object. */
    ObjectId object;
    /** The part of the table; null for the table or object itself. */
    ObjectId part;
    /** Position in the part, where there are several; else 0. */
    int index = 0;
    QString text;

    friend bool operator==(const SpelledText &, const SpelledText &) = default;
};

/** All of them that are not empty; those of a table or object stand together. */
[[nodiscard]] QList<SpelledText> spelledTexts(const Schema &schema);

/** Puts another text in the place that spelledTexts() told. */
void setSpelledText(Schema &schema, const SpelledText &place, const QString &text);

} // namespace joinery
