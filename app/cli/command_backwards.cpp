// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/run_migrations.h"
#include "app/cli/text.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/removal.h"
#include "core/project/project_migrations.h"

#include <QDir>

namespace joinery {

namespace {

struct Options
{
    std::string app;
    std::string to = "1";
    WaitingOptions waiting;
    std::vector<std::string> rows;
    bool preview = false;
    bool clean = false;
};

Result<void> checkFiles(const OpenProject &project, const RunPlan &plan)
{
    QList<MigrationKey> leaving;
    for (const PlannedMigration &planned : plan.migrations)
        leaving.append({planned.migration.app, planned.migration.id});
    return checkFilesMayGo(appMigrations(project.project), leaving);
}

/** Deletes the files of the migrations that were taken back. */
Result<void> deleteFiles(const OpenProject &project, const RunReport &report, const Output &output, Document &document)
{
    Document deleted = Document::array();
    for (const MigrationOutcome &outcome : report.done) {
        const App *app = project.project.app(outcome.app);
        const QList<Migration> migrations = app ? app->migrations : QList<Migration>();
        QStringList ids{outcome.id};
        for (const Migration &migration : migrations)
            if (migration.id == outcome.id)
                ids += replacedIds(migration);
        for (const Migration &migration : migrations) {
            if (!ids.contains(migration.id) || migration.filePath.isEmpty())
                continue;
            const QString shown = QDir(project.folder).relativeFilePath(migration.filePath);
            if (const auto removed = deleteMigrationFile(project.folder, migration); !removed)
                return removed;
            output.line(Cli::tr("Deleted %1").arg(shown));
            deleted.push_back(toJson(shown));
        }
    }
    document["deleted"] = deleted;
    return {};
}

ExitCode run(const Context &context, const Options &options)
{
    RunRequest request;
    request.kind = RunRequest::Kind::Backwards;
    request.app = fromArgument(options.app);
    request.target = RunTarget::fromText(fromArgument(options.to));
    RunSettings settings;
    settings.preview = options.preview;
    settings.rows = options.rows;
    options.waiting.applyTo(request, settings);
    if (options.clean) {
        settings.beforehand = checkFiles;
        settings.afterwards = [&context](const OpenProject &project, const RunReport &report, Document &document) {
            return deleteFiles(project, report, context.output, document);
        };
    }
    return runMigrations(context, request, settings);
}

} // namespace

Command backwardsCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("backwards", helpText(Cli::tr("Take back applied migrations of an app")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("The app")))->required();
    command->add_option("--to", options->to, helpText(Cli::tr("Back to this id (which stays), so many, or all")))
        ->type_name("ID|N|all")
        ->capture_default_str();
    command->add_flag("--preview", options->preview,
                      helpText(Cli::tr("Show the statements that would run and change nothing")));
    command->add_flag("--clean", options->clean, helpText(Cli::tr("Also delete the files of what was taken back")));
    addRowsOption(*command, options->rows);
    addWaitingOptions(*command, options->waiting);
    command->footer(helpText(Cli::tr("Example: joinery-cli backwards catalog --to 2026-11-20T10:22:33:123456")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
