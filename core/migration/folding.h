// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"
#include "core/schema/schema.h"

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
/** The same for a window, which shows what there is beside the error. */
[[nodiscard]] Folding foldAsFarAsPossible(const QList<Migration> &ordered);

/**
 * Told each migration with the schema it starts from, before it is folded. Whoever keeps that schema makes folding the
 * migration cost a copy of the list of tables.
 */
using FoldingVisitor = std::function<Result<void>(const Migration &, const Schema &before)>;

/** Folds and tells; ends with the first error of either. Gives the schema after the last. */
[[nodiscard]] Result<Schema> foldEach(const QList<Migration> &ordered, const FoldingVisitor &visit);

/** The migrations up to and including this one; error "migration.missing" where it is not there. */
[[nodiscard]] Result<QList<Migration>> upTo(const QList<Migration> &ordered, const QString &app, const QString &id);

/** In order of ids: the order in which the migrations of one app run. */
[[nodiscard]] QList<Migration> sortedById(QList<Migration> migrations);

} // namespace joinery
