// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/migrator.h"
#include "core/migration/rehearsal.h"
#include "core/migration/removal.h"
#include "core/migration/squash.h"
#include "core/project/project_connection.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"

#include <QDir>

namespace joinery {

namespace {

struct Options
{
    std::string app;
    std::string from;
    std::string to;
    std::string description;
    bool keep = false;
};

/** What a database would refuse is not written; what could not be taken back is told. */
Result<void> checkRehearsal(const Output &output, const Project &project, const Squash &squash)
{
    for (const QString &name : project.dialects) {
        const Dialect *dialect = findDialect(name);
        if (!dialect)
            continue;
        const Rehearsal rehearsal = rehearse(*dialect, squash.before, squash.migration.operations);
        if (rehearsal.forwards)
            return fail(*rehearsal.forwards);
        if (rehearsal.backwards)
            output.message(rehearsal.backwards->message);
    }
    return {};
}

/** A database that has only some of what goes needs the files to get the rest. */
Result<void> checkNothingHalfApplied(const Context &context, const OpenProject &project, const Squash &squash)
{
    if (project.project.connections.isEmpty() && context.url.empty())
        return {};
    const auto target = context.target(project);
    if (!target)
        return fail(target);
    const auto connection = openForReading(target->address);
    if (!connection)
        return fail(connection);
    const auto status = Migrator(appMigrations(project.project), *connection).status();
    if (!status)
        return fail(status);
    QStringList missing;
    for (const Migration &migration : squash.replaced) {
        const MigrationStatus *found = status->find(migration.app, migration.id);
        if (!found || found->state == MigrationState::Pending || found->state == MigrationState::Partly)
            missing.append(migration.id);
    }
    if (missing.isEmpty() || missing.size() == squash.replaced.size())
        return {};
    return fail(QStringLiteral("squash.half_applied"),
                Cli::tr("%1 has only some of these migrations and needs the files of the rest: %2. Apply them first "
                        "with: forwards %3. Or keep the files next to the squash with --keep.")
                    .arg(target->title, missing.join(QStringLiteral(", ")), squash.migration.app));
}

/** The files of all that is replaced, relative to the project's folder. */
QList<Migration> filesToDelete(const App &app, const Squash &squash)
{
    const QStringList ids = replacedIds(squash.migration);
    QList<Migration> result;
    for (const Migration &migration : app.migrations)
        if (ids.contains(migration.id))
            result.append(migration);
    return result;
}

void tell(const Output &output, const QString &folder, const Squash &squash, const Migration &written,
          const QStringList &deleted)
{
    const QString path = QDir(folder).relativeFilePath(written.filePath);
    if (output.isJson()) {
        output.document(Document{{"app", toJson(written.app)},
                                 {"id", toJson(written.id)},
                                 {"description", toJson(written.description)},
                                 {"file", toJson(path)},
                                 {"replaces", toJson(replacedIds(written))},
                                 {"operations", toJson(written.operations)},
                                 {"kept", toJson(squash.kept)},
                                 {"shortened", toJson(squash.shortened)},
                                 {"deleted", toJson(deleted)}});
        return;
    }
    output.line(Cli::tr("Wrote %1, which replaces %n migration(s):", nullptr, int(squash.replaced.size())).arg(path));
    printOperations(output, written.operations);
    for (const QString &file : deleted)
        output.line(Cli::tr("Deleted %1").arg(file));
}

void tellConsequences(const Output &output, const Squash &squash)
{
    if (!squash.kept.isEmpty())
        output.message(Cli::tr("Kept as written, each in its place:"));
    for (const QString &line : squash.kept)
        output.message(QStringLiteral("  ") + line);
    if (!squash.shortened.isEmpty())
        output.message(Cli::tr("Not done any more on the way, so that a database which has none of these keeps the "
                               "values that it would have changed:"));
    for (const QString &line : squash.shortened)
        output.message(QStringLiteral("  ") + line);
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
    const auto made =
        squash(appMigrations(project->project),
               {name, fromArgument(options.from), fromArgument(options.to), fromArgument(options.description)});
    if (!made)
        return output.error(made.error(), namesNoMigration(made.error()) ? ExitCode::WrongUsage : ExitCode::Failed);
    if (const auto rehearsed = checkRehearsal(output, project->project, *made); !rehearsed)
        return output.error(rehearsed.error());
    tellConsequences(output, *made);

    const QList<Migration> leaving = options.keep ? QList<Migration>() : filesToDelete(*app, *made);
    if (!options.keep) {
        if (const auto free = checkNothingHalfApplied(context, *project, *made); !free)
            return output.error(free.error(), exitCodeOf(free.error()));
        const auto answer = context.confirm(
            Cli::tr("Make one migration of these %n, and delete their files?", nullptr, int(leaving.size())));
        if (answer == Context::Answer::CannotAsk)
            return output.error(usageError(Cli::tr("This deletes the files of %n migration(s), and there is no "
                                                   "terminal to ask for your agreement. Nothing was changed; add "
                                                   "--yes to go ahead, or --keep to leave them there.",
                                                   nullptr, int(leaving.size()))),
                                ExitCode::WrongUsage);
        if (answer != Context::Answer::Yes)
            return context.declined(answer);
    }
    // First the new file: whatever stops this in between leaves files that say the same.
    const MigrationCreator creator(migrationsFolder(project->folder, name), name);
    const auto written = creator.writeWhole(made->migration, project->project.unitedModel());
    if (!written)
        return output.error(written.error());
    QStringList deleted;
    for (const Migration &migration : leaving) {
        if (const auto gone = deleteMigrationFile(project->folder, migration); !gone)
            return output.error(gone.error());
        deleted.append(QDir(project->folder).relativeFilePath(migration.filePath));
    }
    tell(output, project->folder, *made, *written, deleted);
    return ExitCode::Done;
}

} // namespace

Command squashCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("squash", helpText(Cli::tr("Make one migration of several")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("The app")))->required();
    command->add_option("--from", options->from, helpText(Cli::tr("The first; that of the app by default")))
        ->type_name("ID");
    command->add_option("--to", options->to, helpText(Cli::tr("The last; that of the app by default")))
        ->type_name("ID");
    command->add_option("--desc", options->description, helpText(Cli::tr("What they do together, in a few words")))
        ->type_name("TEXT");
    command->add_flag("--keep", options->keep,
                      helpText(Cli::tr("Leave the files of what is replaced, for databases that have only some")));
    command->footer(helpText(Cli::tr("Example: joinery-cli squash catalog --to 2026-11-20 --keep")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
