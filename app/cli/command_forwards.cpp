// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/run_migrations.h"
#include "app/cli/text.h"

namespace joinery {

namespace {

struct Options
{
    std::string app = "all";
    std::string to = "all";
    WaitingOptions waiting;
    std::vector<std::string> rows;
    bool fake = false;
    bool preview = false;
    bool eachOwnBatch = false;
    bool outOfOrder = false;
};

ExitCode run(const Context &context, const Options &options)
{
    RunRequest request;
    request.kind = RunRequest::Kind::Forwards;
    request.app = options.app == "all" ? QString() : fromArgument(options.app);
    request.target = RunTarget::fromText(fromArgument(options.to));
    request.fake = options.fake;
    request.eachOwnBatch = options.eachOwnBatch;
    request.allowOutOfOrder = options.outOfOrder;
    RunSettings settings;
    settings.preview = options.preview;
    settings.rows = options.rows;
    settings.createFile = true;
    options.waiting.applyTo(request, settings);
    return runMigrations(context, request, settings);
}

} // namespace

Command forwardsCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("forwards", helpText(Cli::tr("Apply pending migrations")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("One app, with what it depends on; or all")))
        ->capture_default_str();
    command->add_option("--to", options->to, helpText(Cli::tr("Up to this id, so many, or all")))
        ->type_name("ID|N|all")
        ->capture_default_str();
    command->add_flag("--preview", options->preview,
                      helpText(Cli::tr("Show the statements that would run and change nothing")));
    command->add_flag("--fake", options->fake,
                      helpText(Cli::tr("Only mark as applied; also accepts files that were changed afterwards")));
    command->add_flag("--each-own-batch", options->eachOwnBatch,
                      helpText(Cli::tr("A batch for each, so that rollback takes back one at a time")));
    command->add_flag("--out-of-order", options->outOfOrder,
                      helpText(Cli::tr("Also apply migrations older than the newest applied one")));
    addRowsOption(*command, options->rows);
    addWaitingOptions(*command, options->waiting);
    command->footer(helpText(Cli::tr("Example: joinery-cli forwards all --preview")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
