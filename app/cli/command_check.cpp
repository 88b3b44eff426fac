// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/migration/migrator.h"
#include "core/migration/squash.h"
#include "core/project/model_findings.h"
#include "core/project/project_connection.h"
#include "core/project/project_migrations.h"
#include "core/project/table_moves.h"

namespace joinery {

namespace {

struct Findings
{
    /** By app: what no migration says yet. */
    QList<std::pair<QString, QList<Operation>>> unmigrated;
    QList<ParallelHeads> heads;
    QList<MigrationStatus> pending;
    QList<Error> problems;
    QList<Finding> mistakes;
    /** What a database does otherwise than the model says; no reason to fail. */
    QList<Finding> warnings;

    [[nodiscard]] bool isEmpty() const
    {
        return unmigrated.isEmpty() && heads.isEmpty() && pending.isEmpty() && problems.isEmpty();
    }
};

/** Whether branches of the app are why its migrations add up to nothing: they are told themselves, with a way out. */
bool cannotBeJoined(const QList<ParallelHeads> &heads, const App &app)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&app](const ParallelHeads &each) { return each.app == app.name && each.conflict; });
}

Result<void> checkModel(const Project &project, const SnapshotCache &cache, Findings &findings)
{
    findings.heads = parallelHeads(appMigrations(project));
    findings.problems = squashProblems(appMigrations(project));
    if (findings.problems.isEmpty()) {
        if (const auto ordered = inOrder(appMigrations(project)); !ordered)
            return fail(ordered);
    }
    for (const App &app : project.apps) {
        const auto snapshot = appSnapshot(app, {}, cache);
        if (!snapshot && cannotBeJoined(findings.heads, app))
            continue;
        if (!snapshot)
            return fail(snapshot);
        const Diff diff = SchemaDiffer().diff(*snapshot, app.model);
        if (!diff.isEmpty())
            findings.unmigrated.append({app.name, diff.operations});
        findings.warnings += tablesMovedAway(project, app.name, diff.operations);
    }
    for (const Finding &finding : modelFindings(project)) {
        if (finding.severity == Finding::Severity::Error)
            findings.mistakes.append(finding);
        else if (finding.severity == Finding::Severity::Warning)
            findings.warnings.append(finding);
    }
    return {};
}

Result<void> checkDatabase(const Context &context, const OpenProject &project, Findings &findings)
{
    const auto target = context.target(project);
    if (!target)
        return fail(target);
    const auto connection = openForReading(target->address);
    if (!connection)
        return fail(connection);
    const auto status = Migrator(appMigrations(project.project), *connection).status();
    if (!status)
        return fail(status);
    for (const MigrationStatus &migration : status->migrations)
        if (migration.state == MigrationState::Pending)
            findings.pending.append(migration);
    // Parallel heads are found in the files already.
    for (const Error &problem : status->problems)
        if (problem.code.startsWith(QLatin1String("history.")))
            findings.problems.append(problem);
    return {};
}

void print(const Output &output, const Findings &findings)
{
    for (const auto &[app, operations] : findings.unmigrated) {
        output.line(Cli::tr("%1: changes with no migration").arg(output.coloured(app, Colour::Bold)));
        printOperations(output, operations);
    }
    for (const ParallelHeads &heads : findings.heads)
        output.line(heads.problem().message);
    if (!findings.pending.isEmpty())
        output.line(Cli::tr("Migrations not applied yet:"));
    QList<QStringList> rows;
    for (const MigrationStatus &migration : findings.pending)
        rows.append({QStringLiteral("%1/%2").arg(migration.app, migration.id), migration.description});
    output.table(rows);
    for (const Error &problem : findings.problems)
        output.message(Cli::tr("Problem: %1").arg(problem.message));
    if (findings.isEmpty() && findings.mistakes.isEmpty() && findings.warnings.isEmpty())
        output.message(Cli::tr("All is well."));
}

Document documentOf(const Findings &findings)
{
    Document unmigrated = Document::array();
    for (const auto &[app, operations] : findings.unmigrated)
        unmigrated.push_back(Document{{"app", toJson(app)}, {"operations", toJson(operations)}});
    Document pending = Document::array();
    for (const MigrationStatus &migration : findings.pending)
        pending.push_back(Document{{"app", toJson(migration.app)},
                                   {"id", toJson(migration.id)},
                                   {"description", toJson(migration.description)}});
    Document problems = Document::array();
    for (const Error &problem : findings.problems)
        problems.push_back(toJson(problem));
    return Document{
        {"unmigrated", unmigrated}, {"heads", toJson(findings.heads)},       {"pending", pending},
        {"problems", problems},     {"mistakes", toJson(findings.mistakes)}, {"warnings", toJson(findings.warnings)}};
}

ExitCode run(const Context &context, bool modelOnly)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    Findings findings;
    if (const auto checked = checkModel(project->project, snapshotCache(project->folder), findings); !checked)
        return output.error(checked.error());
    if (!modelOnly)
        if (const auto checked = checkDatabase(context, *project, findings); !checked)
            return output.error(checked.error(), exitCodeOf(checked.error()));
    if (output.isJson())
        output.document(documentOf(findings));
    else
        print(output, findings);
    const bool namesDialect = project->project.dialects.size() > 1;
    if (!findings.warnings.isEmpty()) {
        output.message(Cli::tr("Worth knowing about the model:"));
        printFindings(output, findings.warnings, namesDialect);
    }
    if (!findings.mistakes.isEmpty()) {
        output.message(Cli::tr("The model has mistakes:"));
        printFindings(output, findings.mistakes, namesDialect);
        return ExitCode::Failed;
    }
    return findings.isEmpty() ? ExitCode::Done : ExitCode::Found;
}

} // namespace

Command checkCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "check",
        helpText(Cli::tr("Exit code 3 if the model has changes with no migration, an app has branches that are not "
                         "joined, or migrations are pending; 1 if the model has mistakes, or asks for what the "
                         "project's databases refuse")));
    const auto modelOnly = std::make_shared<bool>(false);
    command->add_flag("--model-only", *modelOnly, helpText(Cli::tr("Look at the files alone, at no database")));
    command->footer(helpText(Cli::tr("Example: joinery-cli check --model-only")));
    return {command, [modelOnly](const Context &context) { return run(context, *modelOnly); }};
}

} // namespace joinery
