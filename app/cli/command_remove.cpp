// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/migration/migrator.h"
#include "core/migration/removal.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"

#include <QDir>

namespace joinery {

namespace {

struct Options
{
    std::string app;
    std::string id;
};

/** The migration to be removed, with what the chosen database says of it. */
Result<Migration> chosenMigration(const Context &context, const OpenProject &project, const Options &options)
{
    const QString app = fromArgument(options.app);
    if (!project.project.app(app))
        return fail(usageError(Cli::tr("The project has no app %1.").arg(app)));
    const auto target = context.target(project);
    if (!target)
        return fail(target);
    const auto connection = openForReading(target->address);
    if (!connection)
        return fail(connection);
    const QList<AppMigrations> apps = appMigrations(project.project);
    const auto status = Migrator(apps, *connection).status();
    if (!status)
        return fail(status);
    return removableMigration(apps, app, fromArgument(options.id), &*status);
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const auto migration = chosenMigration(context, *project, options);
    if (!migration) {
        const bool isWrongId = !options.id.empty() && namesNoMigration(migration.error());
        return output.error(migration.error(), isWrongId ? ExitCode::WrongUsage : exitCodeOf(migration.error()));
    }
    const QString path = QDir(project->folder).relativeFilePath(migration->filePath);
    const QString question = Cli::tr("Delete %1 (%2)?").arg(path, titleOf(*migration));
    const auto answer = context.confirm(question);
    if (answer == Context::Answer::CannotAsk)
        return output.error(usageError(Cli::tr("This deletes %1, and there is no terminal to ask for your agreement. "
                                               "Nothing was changed; add --yes to go ahead.")
                                           .arg(path)),
                            ExitCode::WrongUsage);
    if (answer != Context::Answer::Yes)
        return context.declined(answer);
    if (const auto deleted = deleteMigrationFile(project->folder, *migration); !deleted)
        return output.error(deleted.error());
    output.line(Cli::tr("Deleted %1").arg(path));
    if (output.isJson())
        output.document(Document{
            {"removed", true}, {"app", toJson(migration->app)}, {"id", toJson(migration->id)}, {"file", toJson(path)}});
    return ExitCode::Done;
}

} // namespace

Command removeCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "remove", helpText(Cli::tr("Delete the newest migration of an app, which is not applied yet")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("The app")))->required();
    command->add_option("ID", options->id, helpText(Cli::tr("Its id, to be sure; the newest anyway")));
    command->footer(helpText(Cli::tr("Example: joinery-cli remove catalog")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
