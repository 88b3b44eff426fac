// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/scope_options.h"
#include "app/cli/text.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/project/database_scope.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"

namespace joinery {

namespace {

struct Options
{
    ScopeOptions scope;
    bool cosmetic = false;
};

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const auto target = context.target(*project);
    if (!target)
        return output.error(target.error(), exitCodeOf(target.error()));
    const auto connection = openForReading(target->address);
    if (!connection)
        return output.error(connection.error());
    const auto expected = Migrator(appMigrations(project->project), *connection).expectedSchema();
    if (!expected)
        return output.error(expected.error());
    const DatabaseScope asked = options.scope.scope();
    const Schema wanted = asked.isAll() ? *expected : inScope(*expected, *expected, asked);
    // What is asked for by name is to be found on one of the two sides.
    const bool isNowhere = !asked.isAll() && wanted.isEmpty();
    const auto difference =
        drift(*connection, wanted,
              isNowhere ? joinery::asked(asked) : readingOf(asked.isAll() ? target->scope : asked, wanted));
    if (!difference)
        return output.error(difference.error());

    if (output.isJson()) {
        output.document(Document{{"database", toJson(target->title)},
                                 {"operations", toJson(difference->operations)},
                                 {"cosmetic", toJson(difference->cosmetic)}});
    } else if (difference->isEmpty()) {
        output.message(Cli::tr("%1 holds what its history says.").arg(target->title));
    } else {
        output.line(Cli::tr("What %1 holds other than its history says:").arg(target->title));
        printOperations(output, difference->operations);
    }
    if (options.cosmetic && !output.isJson())
        printCosmetic(output, difference->cosmetic);
    return difference->isEmpty() ? ExitCode::Done : ExitCode::Found;
}

} // namespace

Command driftCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "drift", helpText(Cli::tr("Compare a database with what its history says. Exit code 3 if it differs")));
    const auto options = std::make_shared<Options>();
    command->add_flag("--cosmetic", options->cosmetic, helpText(Cli::tr("Also show what is only spelled differently")));
    options->scope.addTo(*command);
    command->footer(helpText(Cli::tr("Example: joinery-cli drift --connection dev")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
