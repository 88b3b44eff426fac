// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"
#include "core/schema/schema.h"
#include "core/snapshot/snapshot_cache.h"

#include <functional>

namespace joinery {

// The one way from migrations to the schema they add up to. All of it is linear in the number of operations, and the
// errors "snapshot.broken" name the migration that does not fit, with its file as their place.

/** What a list of migrations adds up to, as far as they fit. */
struct Folding
{
    /** Of all of them, or of those before the one that does not fit. */
    Schema schema;
    std::optional<Error> problem;
};

/** Folds migrations in the order given (see inOrder()), starting from `start`. */
[[nodiscard]] Result<Schema> foldInOrder(const QList<Migration> &ordered, const Schema &start = {});
/**
 * The same from nothing, beginning where the cache knows what the first of them add up to, and keeping there what it
 * costs much to fold. `name` tells lists of the same cache apart: an app's, or that of all of them.
 */
[[nodiscard]] Result<Schema> foldInOrder(const QList<Migration> &ordered, const SnapshotCache &cache,
                                         const QString &name);
/** The same for a window, which shows what there is beside the error. */
[[nodiscard]] Folding foldAsFarAsPossible(const QList<Migration> &ordered, const SnapshotCache &cache = {},
                                          const QString &name = {});

/** The same, starting from `start`. */
[[nodiscard]] Folding foldAsFarAsPossible(const QList<Migration> &ordered, const Schema &start);

/**
 * Told each migration with the schema it starts from, before it is folded. Whoever keeps that schema makes folding the
 * migration cost a copy of the list of tables.
 */
using FoldingVisitor = std::function<Result<void>(const Migration &, const Schema &before)>;

/** Folds and tells; ends with the first error of either. Gives the schema after the last. */
[[nodiscard]] Result<Schema> foldEach(const QList<Migration> &ordered, const FoldingVisitor &visit);

/** The migrations up to and including this one; error "migration.missing" where it is not there. */
[[nodiscard]] Result<QList<Migration>> upTo(const QList<Migration> &ordered, const QString &app, const QString &id);

/** The migrations of one app in the order in which they run, that of ids; squashes, and not what they replace. */
[[nodiscard]] QList<Migration> inOwnOrder(const QList<Migration> &ofApp);

} // namespace joinery
