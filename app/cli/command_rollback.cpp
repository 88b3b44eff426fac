// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/run_migrations.h"
#include "app/cli/text.h"

namespace joinery {

namespace {

struct Options
{
    int batches = 1;
    bool preview = false;
    std::vector<std::string> rows;
    WaitingOptions waiting;
};

/** rollback, reset and refresh differ in how far they go. */
Command batchCommand(CLI::App *command, RunRequest::Kind kind, const std::shared_ptr<Options> &options)
{
    command->add_flag("--preview", options->preview,
                      helpText(Cli::tr("Show the statements that would run and change nothing")));
    addRowsOption(*command, options->rows);
    addWaitingOptions(*command, options->waiting);
    return {command, [options, kind](const Context &context) {
                RunRequest request;
                request.kind = kind;
                request.batches = options->batches;
                RunSettings settings;
                settings.preview = options->preview;
                settings.rows = options->rows;
                options->waiting.applyTo(request, settings);
                return runMigrations(context, request, settings);
            }};
}

} // namespace

Command rollbackCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("rollback", helpText(Cli::tr("Take back the last batch of migrations")));
    const auto options = std::make_shared<Options>();
    command->add_option("--batches", options->batches, helpText(Cli::tr("How many batches")))
        ->type_name("N")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->footer(helpText(Cli::tr("Example: joinery-cli rollback --batches 2 --preview")));
    return batchCommand(command, RunRequest::Kind::Rollback, options);
}

Command resetCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("reset", helpText(Cli::tr("Take back all migrations")));
    command->footer(helpText(Cli::tr("Example: joinery-cli reset --preview")));
    return batchCommand(command, RunRequest::Kind::Reset, std::make_shared<Options>());
}

Command refreshCommand(CLI::App &parser)
{
    auto *command =
        parser.add_subcommand("refresh", helpText(Cli::tr("Take back all migrations and apply all of them again")));
    command->footer(helpText(Cli::tr("Example: joinery-cli refresh --yes")));
    return batchCommand(command, RunRequest::Kind::Refresh, std::make_shared<Options>());
}

} // namespace joinery
