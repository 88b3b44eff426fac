// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** One end of a dependency: a table, enum or object, and the part of it that depends or is depended on. */
struct Dependency
{
    ObjectId object;
    /** A column, key, check or index; null for the object as a whole. */
    ObjectId part;
    /** How, in a word or two: "foreign key", "type of book.state", "definition". */
    QString how;

    friend bool operator==(const Dependency &, const Dependency &) = default;
};

/** What something in a schema needs, and what needs it; each in order of names. */
struct Dependencies
{
    QList<Dependency> uses;
    QList<Dependency> usedBy;

    friend bool operator==(const Dependencies &, const Dependencies &) = default;
};

/**
 * Of a table, enum or object, or of one column of a table. Keys are followed by id; texts (views, triggers, routines,
 * checks, defaults, types) are those that a rename of the one would reach into, so they mean what a rename takes them
 * to mean. Costs what a rename costs: linear in the schema.
 */
[[nodiscard]] Dependencies dependenciesOf(const Schema &schema, ObjectId object, ObjectId column = {});

} // namespace joinery
