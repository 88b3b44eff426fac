// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/dialect/lossy_mappings.h"
#include "core/migration/folding.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "core/project/project_migrations.h"

namespace joinery {

namespace {

struct Options
{
    std::string app = "all";
    std::vector<std::string> ids;
    std::string dialect;
    bool backwards = false;
};

bool isChosen(const Migration &migration, const Options &options)
{
    if (options.app != "all" && migration.app != fromArgument(options.app))
        return false;
    return options.ids.empty() || std::any_of(options.ids.cbegin(), options.ids.cend(), [&](const std::string &id) {
               return migration.id.startsWith(fromArgument(id));
           });
}

/** `home`: what the model is designed for, if that is known. */
Result<PlannedMigration> planOf(const Migration &migration, const Schema &before, const Dialect &dialect,
                                const Dialect *home, bool backwards)
{
    QList<Operation> operations = migration.operations;
    Schema start = before;
    if (backwards) {
        const auto inverted = inverse(migration.operations, before);
        if (!inverted)
            return fail(inMigration(inverted.error(), migration));
        operations = *inverted;
        if (const auto applied = apply(migration.operations, start); !applied)
            return fail(inMigration(applied.error(), migration));
    }
    auto plan = dialect.plan(start, operations);
    if (!plan)
        return fail(inMigration(plan.error(), migration));
    noteLossyMappings(*plan, start, operations, home, dialect);
    PlannedMigration planned;
    planned.direction = backwards ? Direction::Backwards : Direction::Forwards;
    planned.migration = migration;
    planned.plan = std::move(*plan);
    return planned;
}

/** Every chosen migration, planned from the snapshot before it. */
Result<QList<PlannedMigration>> planChosen(const QList<Migration> &ordered, const Options &options,
                                           const Dialect &dialect, const Dialect *home)
{
    QList<PlannedMigration> chosen;
    const auto plan = [&](const Migration &migration, const Schema &before) -> Result<void> {
        if (!isChosen(migration, options))
            return {};
        const auto planned = planOf(migration, before, dialect, home, options.backwards);
        if (!planned)
            return fail(planned);
        chosen.append(*planned);
        return {};
    };
    if (const auto folded = foldEach(ordered, plan); !folded)
        return fail(folded);
    if (options.backwards)
        std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const QString dialectName = !options.dialect.empty()              ? fromArgument(options.dialect)
                                : project->project.dialects.isEmpty() ? QStringLiteral("sqlite")
                                                                      : project->project.dialects.first();
    const Dialect *dialect = findDialectVersion(dialectName);
    if (!dialect)
        return output.error(usageError(Cli::tr("This version does not know the dialect %1. It knows: %2, mysql, and "
                                               "servers by their version, such as postgresql-12.")
                                           .arg(dialectName, dialectNames().join(QStringLiteral(", ")))),
                            ExitCode::WrongUsage);
    if (options.app != "all" && !project->project.app(fromArgument(options.app)))
        return output.error(usageError(Cli::tr("The project has no app %1.").arg(fromArgument(options.app))),
                            ExitCode::WrongUsage);
    const auto ordered = inOrder(appMigrations(project->project));
    if (!ordered)
        return output.error(ordered.error());
    const auto chosen = planChosen(*ordered, options, *dialect, findDialect(project->project.dialects.value(0)));
    if (!chosen)
        return output.error(chosen.error());
    if (chosen->isEmpty() && !options.ids.empty())
        return output.error(usageError(Cli::tr("There is no such migration. Look at the ids with: status")),
                            ExitCode::WrongUsage);

    for (const PlannedMigration &planned : *chosen)
        tellPlan(output, planned);
    RunPlan plan;
    plan.migrations = *chosen;
    if (output.isJson()) {
        Document migrations = Document::array();
        for (const PlannedMigration &planned : *chosen)
            migrations.push_back(toJson(planned));
        output.document(Document{{"dialect", toJson(dialect->name())}, {"migrations", migrations}});
    } else {
        output.text(plan.script());
    }
    return ExitCode::Done;
}

} // namespace

Command sqlCommand(CLI::App &parser)
{
    auto *command =
        parser.add_subcommand("sql", helpText(Cli::tr("Print the exact statements of migrations; needs no database")));
    const auto options = std::make_shared<Options>();
    command->add_option("APP", options->app, helpText(Cli::tr("One app, or all")))->capture_default_str();
    command->add_option("ID", options->ids,
                        helpText(Cli::tr("Migrations by the beginning of their id; all by default")));
    command
        ->add_option("--dialect", options->dialect,
                     helpText(Cli::tr("%1, mysql; or one version: postgresql-12, mariadb-10.5, mysql-8.0")
                                  .arg(dialectNames().join(QStringLiteral(", ")))))
        ->type_name("DIALECT");
    command->add_flag("--backwards", options->backwards, helpText(Cli::tr("The statements that take them back")));
    command->footer(helpText(Cli::tr("Example: joinery-cli sql catalog 2026-11-20 --backwards")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
