// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/app_migrations.h"

#include <QSet>

#include <optional>

namespace joinery {

/**
 * Several newest migrations of one app: written in parallel on branches that were merged since.
 *
 * They commute when every order of the branches applies and adds up to the very same schema, without a mistake that no
 * branch has by itself (two tables of one name).
 */
struct ParallelHeads
{
    QString app;
    /** Two or more, in order of ids. */
    QList<Migration> heads;
    /** Ids of all migrations that not every head follows: the branches. */
    QSet<QString> branches;
    /** What a migration that joins them has to do: nothing, or put columns or enum values of both in one order. */
    QList<Operation> joining;
    /** Their order matters: which two migrations, about what, and what to do. */
    std::optional<Error> conflict;
    /** A branch has SQL of its own, so a person has to say that its order to the others does not matter. */
    std::optional<Error> doubt;

    /** Whether they may run one after the other without being joined. */
    [[nodiscard]] bool commute() const { return !conflict && !doubt && joining.isEmpty(); }
    /** One sentence about them and what to do: "migration.heads", or "migration.heads_conflict". */
    [[nodiscard]] Error problem() const;
};

/** The heads of one app where there are several. Folds only then. Pure. */
[[nodiscard]] std::optional<ParallelHeads> parallelHeads(const QList<Migration> &ofApp);
/** Of every app that has several. */
[[nodiscard]] QList<ParallelHeads> parallelHeads(const QList<AppMigrations> &apps);

/**
 * The migration that joins them, without its id: it depends on all heads and does what `joining` says, but takes the
 * order of columns and enum values from `model`, that of the app, as far as it has them, so that none is pending then.
 * A doubt is an error unless a person said that the order does not matter.
 */
[[nodiscard]] Result<Migration> joiningMigration(const ParallelHeads &heads, const Schema &model,
                                                 bool orderDoesNotMatter = false);

} // namespace joinery
