// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/migration/migrator.h"

namespace joinery {

struct RunSettings
{
    /** Show the statements and change nothing. */
    bool preview = false;
    /** Make an SQLite file that is not there. */
    bool createFile = false;
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(10);
    /** What to do with rows in the way, as it was typed. */
    std::vector<std::string> rows;
    /** Called with what will be run, before anybody is asked; an error ends it there. */
    std::function<Result<void>(const OpenProject &, const RunPlan &)> beforehand;
    /** Called with what was run, even when something failed after it; adds to the document. */
    std::function<Result<void>(const OpenProject &, const RunReport &, Document &)> afterwards;
};

/** How long to wait, and whether others are to go on meanwhile: what `--lock-timeout` and `--online` say. */
struct WaitingOptions
{
    /** Seconds; nothing where it was not said. */
    std::optional<double> lockTimeout;
    bool online = false;
    /** Seconds. */
    double statementTimeout = 10;

    void applyTo(RunRequest &request, RunSettings &settings) const;
};

/** Adds `--lock-timeout`, `--online` and `--statement-timeout`. */
void addWaitingOptions(CLI::App &command, WaitingOptions &options);

/** Adds `--rows`, which may be given several times. */
void addRowsOption(CLI::App &command, std::vector<std::string> &rows);

/** What forwards, backwards, rollback, reset and refresh have in common: prepare, show, ask, run, tell. */
[[nodiscard]] ExitCode runMigrations(const Context &context, RunRequest request, const RunSettings &settings);

} // namespace joinery
