// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/migration_repository.h"
#include "core/migration/app_migrations.h"
#include "core/migration/parallel_heads.h"

namespace joinery {

enum class MigrationState
{
    Applied,
    Pending,
    /** In the history, but its file is not in the project. */
    Missing,
    /** Applied, and its file was edited afterwards. */
    Changed,
    /** Stopped between two statements (only without a transaction). */
    Partly
};

/** "applied", "pending", "missing", "changed", "partly": the word of `--json`. */
[[nodiscard]] QString stateName(MigrationState state);

/** Where one migration stands in one database. */
struct MigrationStatus
{
    QString app;
    QString id;
    QString description;
    MigrationState state = MigrationState::Pending;
    /** Pending although a newer one of the same app is applied, and no migration joins the two. */
    bool outOfOrder = false;
    /** Its row in the history; nothing when pending. */
    std::optional<HistoryRecord> record;
    /** Of a squash: the ids it replaces; their rows of the history may stand for its own. */
    QStringList replaces = {};
};

/** Where all migrations of a project stand in one database. */
struct StatusReport
{
    /** In the order in which they run; those whose file is missing stand where their id belongs. */
    QList<MigrationStatus> migrations;
    /**
     * What keeps migrations from being run, each with a way forward: parallel heads, missing, changed, partly applied,
     * out of order.
     */
    QList<Error> problems;
    /** Of every app that has more than one newest migration; each is among the problems too. */
    QList<ParallelHeads> heads;

    [[nodiscard]] int count(MigrationState state, const QString &app = {}) const;
    [[nodiscard]] const MigrationStatus *find(const QString &app, const QString &id) const;
};

/** Compares the migrations of a project (in running order) with a history. Pure. */
[[nodiscard]] StatusReport compareWithHistory(const QList<Migration> &migrations, const QList<HistoryRecord> &history);

} // namespace joinery
