// SPDX-License-Identifier: MIT
#include "app/cli/ask_renames.h"
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/dialect/lossy_mappings.h"
#include "core/differ/rename_words.h"
#include "core/migration/migration_creator.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/rehearsal.h"
#include "core/operation/describe.h"
#include "core/project/confirmed_renames.h"
#include "core/project/model_findings.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"
#include "core/project/table_moves.h"

#include <QDir>

namespace joinery {

namespace {

struct Options
{
    std::string app;
    std::string description;
    std::string autoInput;
    bool fromModel = false;
    bool sql = false;
    bool keepData = false;
    bool merge = false;
};

/** A short description of a list of operations, for a migration that was given none. */
QString descriptionOf(const QList<Operation> &operations)
{
    const QString first = describe(operations.first());
    const int others = int(operations.size()) - 1;
    return others == 0 ? first : Cli::tr("%1 and %n more", nullptr, others).arg(first);
}

/** What the model has changed, and which of it a person says is a rename. */
struct PendingChanges
{
    Diff diff;
    QList<RenameCandidate> confirmed;
};

Result<PendingChanges> pendingChanges(const App &app, const SnapshotCache &cache, const QString &autoInput)
{
    const auto snapshot = appSnapshot(app, {}, cache);
    if (!snapshot)
        return fail(snapshot);
    DiffOptions options;
    Diff first = SchemaDiffer(options).diff(*snapshot, app.model);
    const auto confirmed = askRenames(
        *snapshot, app.model, first.candidates, autoInput,
        Cli::tr("Are these renames? There is no terminal to ask; add --auto-input y for renames, or --auto-input n for "
                "drop and add:\n%1"));
    if (!confirmed)
        return fail(confirmed);
    if (confirmed->isEmpty())
        return PendingChanges{first, {}};
    options.confirmed = *confirmed;
    return PendingChanges{SchemaDiffer(options).diff(*snapshot, app.model), *confirmed};
}

/** Files that were edited by hand get the ids of what they renamed, or the next diff would ask again. */
Result<void> rememberRenames(const OpenProject &project, const App &app, const QList<RenameCandidate> &confirmed)
{
    if (confirmed.isEmpty())
        return {};
    const auto snapshot = appSnapshot(app);
    if (!snapshot)
        return fail(snapshot);
    const Project after = withRenames(project.project, app.name, *snapshot, confirmed);
    const Result<QStringList> written = writeProject(project.folder, project.project, after);
    return written ? Result<void>() : fail(written);
}

Result<void> checkModel(const Project &project, const App &app)
{
    QStringList lines;
    for (const Finding &finding : modelFindings(project, app)) {
        const QString line = findingText(finding, project.dialects.size() > 1);
        if (finding.severity == Finding::Severity::Error && !lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        return {};
    return fail(QStringLiteral("model.invalid"), Cli::tr("The model has mistakes; correct them first.") +
                                                     QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

using PlanFor = std::pair<const Dialect *, Plan>;

/**
 * What a database would refuse is not written; what could not be taken back is told. Returns the plans of the project's
 * dialects, whose findings are for those who are about to use the migration.
 */
Result<QList<PlanFor>> checkRehearsal(const Output &output, const Project &project, const Schema &snapshot,
                                      const QList<Operation> &operations)
{
    QList<PlanFor> plans;
    for (const QString &name : project.dialects) {
        const Dialect *dialect = findDialect(name);
        if (!dialect)
            continue;
        const Rehearsal rehearsal = rehearse(*dialect, snapshot, operations);
        if (rehearsal.forwards)
            return fail(*rehearsal.forwards);
        if (rehearsal.backwards)
            output.message(rehearsal.backwards->message);
        auto plan = dialect->plan(snapshot, operations);
        if (!plan)
            return fail(plan);
        noteLossyMappings(*plan, snapshot, operations, findDialect(project.dialects.first()), *dialect);
        plans.append({dialect, *plan});
    }
    return plans;
}

Result<void> checkOptions(const Options &options, const Project &project)
{
    const QString app = fromArgument(options.app);
    if (options.keepData)
        return fail(usageError(Cli::tr("--keep-data is not available in this version.")));
    if (options.sql && options.fromModel)
        return fail(usageError(Cli::tr("--sql makes an empty file for SQL of your own and cannot go with --auto.")));
    if (options.merge && (options.sql || options.fromModel))
        return fail(usageError(Cli::tr("--merge joins branches and cannot go with --auto or --sql.")));
    if (!options.autoInput.empty() && !options.fromModel && !options.merge)
        return fail(usageError(Cli::tr("--auto-input answers questions of --auto and --merge; add one of them.")));
    if (!project.app(app)) {
        QStringList names;
        for (const App &known : project.apps)
            names.append(known.name);
        return fail(
            usageError(Cli::tr("The project has no app %1. It has: %2.").arg(app, names.join(QStringLiteral(", ")))));
    }
    return {};
}

void tell(const Output &output, const QString &folder, const Migration &migration, const QList<PlanFor> &plans = {})
{
    QList<Finding> findings;
    for (const auto &[dialect, plan] : plans)
        findings += plan.findings;
    const QString path = QDir(folder).relativeFilePath(migration.filePath);
    if (output.isJson()) {
        output.document(Document{{"created", true},
                                 {"app", toJson(migration.app)},
                                 {"id", toJson(migration.id)},
                                 {"description", toJson(migration.description)},
                                 {"file", toJson(path)},
                                 {"operations", toJson(migration.operations)},
                                 {"findings", toJson(findings)}});
        return;
    }
    output.line(Cli::tr("Wrote %1").arg(path));
    if (!path.endsWith(QLatin1String(".sql")))
        printOperations(output, migration.operations);
}

/** Whether a person says that the order of branches with SQL of their own does not matter. */
bool isAgreed(const Context &context, const ParallelHeads &heads, bool answered)
{
    if (answered || !heads.doubt || !Context::canAsk())
        return answered;
    context.output.message(heads.doubt->message);
    return Context::isTrue(Cli::tr("Does their order not matter?"));
}

/** Joins branches by a migration that follows all of them. */
ExitCode merge(const Context &context, const OpenProject &project, const App &app, const QString &description,
               bool answered)
{
    const Output &output = context.output;
    const auto heads = parallelHeads(app.migrations);
    if (!heads) {
        output.message(Cli::tr("Nothing to do: %1 has no branches to join.").arg(app.name));
        if (output.isJson())
            output.document(Document{{"created", false}});
        return ExitCode::Done;
    }
    auto joining = joiningMigration(*heads, app.model, isAgreed(context, *heads, answered));
    if (!joining)
        return output.error(joining.error());
    if (!description.isEmpty())
        joining->description = description;
    const MigrationCreator creator(migrationsFolder(project.folder, app.name), app.name);
    const auto written = creator.write(*joining, project.project.unitedModel(), false);
    if (!written)
        return output.error(written.error());
    tell(output, project.folder, *written);
    return ExitCode::Done;
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    if (const auto checked = checkOptions(options, project->project); !checked)
        return output.error(checked.error(), exitCodeOf(checked.error()));

    if (const auto ordered = inOrder(appMigrations(project->project)); !ordered)
        return output.error(ordered.error());
    const App &app = *project->project.app(fromArgument(options.app));
    const MigrationCreator creator(migrationsFolder(project->folder, app.name), app.name);
    if (options.merge)
        return merge(context, *project, app, fromArgument(options.description), options.autoInput == "y");
    auto dependencies = dependenciesOfNew(project->project, app);
    if (!dependencies)
        return output.error(dependencies.error());
    QString description = fromArgument(options.description);
    if (options.sql) {
        const auto migration = creator.createSql(description, {}, *dependencies);
        if (!migration)
            return output.error(migration.error());
        tell(output, project->folder, *migration);
        output.message(Cli::tr("Write the statements below its headings; those for going back are optional."));
        return ExitCode::Done;
    }

    QList<Operation> operations;
    QList<RenameCandidate> confirmed;
    QList<PlanFor> plans;
    const SnapshotCache cache = snapshotCache(project->folder);
    if (options.fromModel) {
        if (const auto valid = checkModel(project->project, app); !valid)
            return output.error(valid.error());
        const auto pending = pendingChanges(app, cache, fromArgument(options.autoInput));
        if (!pending)
            return output.error(pending.error(), exitCodeOf(pending.error()));
        operations = pending->diff.operations;
        confirmed = pending->confirmed;
        for (const ColumnMove &move : pending->diff.movedColumns)
            output.message(describe(move));
        for (const Finding &finding : tablesMovedAway(project->project, app.name, operations))
            output.message(finding.text);
        if (operations.isEmpty()) {
            output.message(Cli::tr("Nothing to do: the migrations of %1 say all that its model holds.").arg(app.name));
            if (output.isJson())
                output.document(Document{{"created", false}});
            return ExitCode::Done;
        }
        const auto snapshot = unitedSnapshot(project->project, cache);
        if (!snapshot)
            return output.error(snapshot.error());
        dependencies = dependenciesOfNew(project->project, app, operations, *snapshot);
        if (!dependencies)
            return output.error(dependencies.error());
        if (const auto free = checkNamesAreFree(project->project, app.name, operations, cache); !free)
            return output.error(free.error());
        const auto rehearsed = checkRehearsal(output, project->project, *snapshot, operations);
        if (!rehearsed)
            return output.error(rehearsed.error());
        plans = *rehearsed;
        if (description.isEmpty())
            description = descriptionOf(operations);
    }
    const auto migration = creator.create(description, operations, *dependencies, project->project.unitedModel());
    if (!migration)
        return output.error(migration.error());
    if (const auto taken = rememberRenames(*project, app, confirmed); !taken)
        return output.error(taken.error());
    tell(output, project->folder, *migration, plans);
    for (const auto &[dialect, plan] : std::as_const(plans))
        tellPlan(output, *dialect, plan);
    return ExitCode::Done;
}

} // namespace

Command newCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("new", helpText(Cli::tr("Write a new migration")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("The app it belongs to")))->required();
    command->add_flag("--auto", options->fromModel, helpText(Cli::tr("With the pending changes of the model")));
    command->add_option("--desc", options->description, helpText(Cli::tr("What it does, in a few words")))
        ->type_name("TEXT");
    command
        ->add_option("--auto-input", options->autoInput,
                     helpText(Cli::tr("Take what looks like a rename as one (y) or not (n), without asking; with "
                                      "--merge: SQL of one branch may run before or after the other (y)")))
        ->check(CLI::IsMember({"y", "n"}))
        ->type_name("y|n");
    command->add_flag("--merge", options->merge,
                      helpText(Cli::tr("Join the branches of the app that were written in parallel")));
    command->add_flag("--sql", options->sql, helpText(Cli::tr("An empty SQL file instead of JSON")));
    command->add_flag("--keep-data", options->keepData,
                      helpText(Cli::tr("Keep what it drops (not available in this version)")));
    command->footer(helpText(Cli::tr("Example: joinery-cli new catalog --auto --desc \"add authors\"")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
