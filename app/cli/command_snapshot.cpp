// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/schema_text.h"
#include "app/cli/text.h"
#include "core/migration/folding.h"
#include "core/migration/table_from_snapshot.h"
#include "core/project/project_migrations.h"

#include <optional>

namespace joinery {

namespace {

struct Options
{
    std::string app;
    std::string at;
    std::string table;
    /** Migrations back from the newest. */
    std::optional<int> offset;
};

/** The migrations up to the one that an id, or its beginning, names; all without one. */
Result<QList<Migration>> chosen(const App &app, const QString &at)
{
    const QList<Migration> ordered = inOwnOrder(app.migrations);
    if (at.isEmpty())
        return ordered;
    QList<Migration> found;
    for (const Migration &migration : ordered) {
        if (migration.id == at)
            return upTo(ordered, app.name, at);
        if (migration.id.startsWith(at))
            found.append(migration);
    }
    if (found.isEmpty())
        return fail(usageError(Cli::tr("%1 has no migration %2. Look at the ids with: status").arg(app.name, at)));
    if (found.size() > 1)
        return fail(usageError(Cli::tr("%1 can mean several migrations. Write more of the id.").arg(at)));
    return upTo(ordered, app.name, found.first().id);
}

/** The migrations but the newest so many. */
Result<QList<Migration>> chosenBack(const App &app, int offset)
{
    if (offset < 0)
        return fail(usageError(Cli::tr("--offset counts migrations back from the newest: 0 is after it, 1 before it. "
                                       "It cannot be %1.")
                                   .arg(offset)));
    const auto found = withoutNewest(app.migrations, app.name, offset);
    return !found && found.error().code == QLatin1String("snapshot.offset") ? fail(usageError(found.error().message))
                                                                            : found;
}

Result<QList<Migration>> chosen(const App &app, const Options &options)
{
    if (!options.offset)
        return chosen(app, fromArgument(options.at));
    if (!options.at.empty())
        return fail(usageError(Cli::tr("--offset counts back from the newest migration and --at names one. Give one "
                                       "of the two.")));
    return chosenBack(app, *options.offset);
}

/** All tables there were by then, for the names of those of other apps. */
Schema namesFor(const Project &project, const Schema &schema)
{
    return united(project.unitedModel(), schema);
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const QString name = fromArgument(options.app);
    const App *app = project->project.app(name);
    if (!app)
        return output.error(usageError(Cli::tr("The project has no app %1.").arg(name)), ExitCode::WrongUsage);
    const auto migrations = chosen(*app, options);
    if (!migrations)
        return output.error(migrations.error(), exitCodeOf(migrations.error()));
    const auto schema = foldInOrder(*migrations, snapshotCache(project->folder), name);
    if (!schema)
        return output.error(schema.error());

    const Schema names = namesFor(project->project, *schema);
    Document document{{"app", toJson(name)},
                      {"at", migrations->isEmpty() ? Document() : toJson(migrations->last().id)}};
    if (!options.table.empty()) {
        const auto table = tableOf(*schema, fromArgument(options.table));
        if (!table)
            return output.error(table.error());
        document["table"] = toJson(*table, names);
        if (!output.isJson())
            printTable(output, *table, names);
    } else if (output.isJson()) {
        document["schema"] = toJson(*schema);
    } else if (migrations->isEmpty() && !app->migrations.isEmpty()) {
        output.message(Cli::tr("Before the first migration of %1 there is nothing.").arg(name));
    } else if (migrations->isEmpty()) {
        output.message(Cli::tr("%1 has no migrations, so its snapshot is empty.").arg(name));
    } else {
        output.message(Cli::tr("%1 after %2").arg(name, titleOf(migrations->last())));
        printSchema(output, *schema, names);
    }
    if (output.isJson())
        output.document(document);
    return ExitCode::Done;
}

} // namespace

Command snapshotCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "snapshot", helpText(Cli::tr("Show what the migrations of an app add up to, now or at any of them")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("The app")))->required();
    command->add_option("--at", options->at, helpText(Cli::tr("Up to and including this migration; all by default")))
        ->type_name("ID");
    command->add_option("--table", options->table, helpText(Cli::tr("Only this table, as it was called then")))
        ->type_name("NAME");
    command
        ->add_option("--offset", options->offset,
                     helpText(Cli::tr("So many migrations back from the newest: 0 is after it, 1 before it")))
        ->type_name("N");
    command->footer(helpText(Cli::tr("Examples: joinery-cli snapshot catalog --at 2026-11-20 --table book\n"
                                     "          joinery-cli snapshot catalog --table book --offset 1")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
