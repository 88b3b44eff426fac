// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"

namespace joinery {

/** One migration in the story of a table, column, enum or object. */
struct StoryStep
{
    QString app;
    /** The migration's; it begins with its date. */
    QString migration;
    QString description;
    /** What it did to it, one line each, as describe() says it. */
    QStringList changes;

    friend bool operator==(const StoryStep &, const StoryStep &) = default;
};

/**
 * Which migrations made a table, enum or object what it is, or a column where `part` is one: first the one that
 * introduced it, last the one that changed it last. Found by id, so that renames, and moves to another table, app or
 * namespace, belong to it; for a column keys and indexes over it do too.
 *
 * Squashes are told instead of what they replace. Of several apps the migrations are told in order of their dates.
 * Linear in the operations, and quick: nothing is folded.
 */
[[nodiscard]] QList<StoryStep> storyOf(const QList<QList<Migration>> &apps, ObjectId object, ObjectId part = {});

} // namespace joinery
