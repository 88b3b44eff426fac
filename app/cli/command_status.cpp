// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/migration/migrator.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"

namespace joinery {

namespace {

QString stateWord(const MigrationStatus &status)
{
    switch (status.state) {
    case MigrationState::Applied:
        return Cli::tr("applied");
    case MigrationState::Pending:
        return status.outOfOrder ? Cli::tr("pending, out of order") : Cli::tr("pending");
    case MigrationState::Missing:
        return Cli::tr("file missing");
    case MigrationState::Changed:
        return Cli::tr("changed since");
    case MigrationState::Partly:
        return Cli::tr("partly applied");
    }
    return {};
}

Document statusJson(const MigrationStatus &status)
{
    Document result{{"app", toJson(status.app)},
                    {"id", toJson(status.id)},
                    {"description", toJson(status.description)},
                    {"state", toJson(stateName(status.state))},
                    {"outOfOrder", status.outOfOrder}};
    if (!status.replaces.isEmpty())
        result["replaces"] = toJson(status.replaces);
    if (status.record)
        result["history"] = toJson(*status.record);
    return result;
}

QStringList appsOf(const Project &project, const StatusReport &status)
{
    QStringList apps;
    for (const App &app : project.apps)
        apps.append(app.name);
    for (const MigrationStatus &migration : status.migrations)
        if (!apps.contains(migration.app))
            apps.append(migration.app);
    return apps;
}

void print(const Output &output, const Project &project, const StatusReport &status, bool pendingOnly)
{
    for (const QString &app : appsOf(project, status)) {
        QList<QStringList> rows;
        for (const MigrationStatus &migration : status.migrations) {
            if (migration.app != app || (pendingOnly && migration.state == MigrationState::Applied))
                continue;
            QStringList row{stateWord(migration), migration.id, migration.description};
            if (migration.record)
                row << Cli::tr("batch %1").arg(migration.record->batch)
                    << migration.record->appliedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            rows.append(row);
        }
        output.line(output.coloured(app, Colour::Bold));
        if (rows.isEmpty())
            output.line(QStringLiteral("  ") + (pendingOnly ? Cli::tr("nothing pending") : Cli::tr("no migrations")));
        output.table(rows);
    }
    output.line(Cli::tr("%1 applied, %2 pending")
                    .arg(status.count(MigrationState::Applied))
                    .arg(status.count(MigrationState::Pending)));
    for (const Error &problem : status.problems)
        output.message(Cli::tr("Problem: %1").arg(problem.message));
}

ExitCode run(const Context &context, bool pendingOnly)
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
    const auto status = Migrator(appMigrations(project->project), *connection).status();
    if (!status)
        return output.error(status.error());

    const int pending = status->count(MigrationState::Pending);
    if (output.isJson()) {
        Document migrations = Document::array();
        for (const MigrationStatus &migration : status->migrations)
            if (!pendingOnly || migration.state != MigrationState::Applied)
                migrations.push_back(statusJson(migration));
        Document problems = Document::array();
        for (const Error &problem : status->problems)
            problems.push_back(toJson(problem));
        output.document(Document{{"database", toJson(target->title)},
                                 {"migrations", migrations},
                                 {"applied", status->count(MigrationState::Applied)},
                                 {"pending", pending},
                                 {"heads", toJson(status->heads)},
                                 {"problems", problems}});
    } else {
        output.line(target->title);
        print(output, project->project, *status, pendingOnly);
    }
    return pendingOnly && (pending > 0 || !status->problems.isEmpty()) ? ExitCode::Found : ExitCode::Done;
}

} // namespace

Command statusCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("status", helpText(Cli::tr("Show which migrations a database has")));
    const auto pending = std::make_shared<bool>(false);
    command->add_flag("--pending", *pending,
                      helpText(Cli::tr("Only what is not applied as it should be; exit code 3 if there is any")));
    command->footer(helpText(Cli::tr("Example: joinery-cli status --connection dev")));
    return {command, [pending](const Context &context) { return run(context, *pending); }};
}

} // namespace joinery
