// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/migration/app_migrations.h"

#include <functional>

namespace joinery::benchmark {

// What the benchmarks on databases have in common.

/** A project of one app whose only migration makes all tables of the schema. */
[[nodiscard]] QList<AppMigrations> oneMigration(const Schema &schema);

/** Plans and runs all that is pending. */
[[nodiscard]] Result<void> applyAll(const QList<AppMigrations> &apps, const Connection &connection);

/** How long applying took, in milliseconds. */
struct ApplyingTimes
{
    /** Reading the history, planning, and asking the database whether its rows fit. */
    double planning = 0;
    /** Opening the connection and running what was planned, history included. */
    double running = 0;
};

/** The same as applyAll() on a connection of its own, with a look at the clock in between. */
[[nodiscard]] Result<ApplyingTimes> timesOfApplying(const QList<AppMigrations> &apps,
                                                    const std::function<Result<Connection>()> &open);

/** What applyAll() would run, as a script for the database's own client. */
[[nodiscard]] Result<QByteArray> scriptOf(const QList<AppMigrations> &apps, const Connection &connection);

[[nodiscard]] Result<void> writeScript(const QString &path, const QByteArray &script);

/** Runs another program to its end; what it prints goes nowhere, its input comes from a file if there is one. */
[[nodiscard]] Result<void> runProgram(const QString &program, const QStringList &arguments, const QString &input = {});

} // namespace joinery::benchmark
