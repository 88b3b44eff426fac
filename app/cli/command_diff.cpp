// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/endpoint.h"
#include "app/cli/rendering.h"
#include "app/cli/scope_options.h"
#include "app/cli/text.h"
#include "core/database/comparable_schema.h"
#include "core/dialect/lossy_mappings.h"
#include "core/differ/rename_words.h"

namespace joinery {

namespace {

struct Options
{
    std::string from = "snapshot";
    std::string to = "model";
    std::string dialect;
    ScopeOptions scope;
    bool cosmetic = false;
};

/** The dialect of the project, if there is one. */
const Dialect *designedFor(const Context &context)
{
    const auto project = context.openProject();
    return project ? findDialect(project->project.dialects.value(0)) : nullptr;
}

ExitCode printSql(const Context &context, const Dialect &dialect, const Dialect *home, const Schema &from,
                  const Diff &diff)
{
    auto plan = dialect.plan(from, diff.operations);
    if (!plan)
        return context.output.error(plan.error());
    noteLossyMappings(*plan, from, diff.operations, home, dialect);
    tellPlan(context.output, dialect, *plan);
    if (context.output.isJson()) {
        Document statements = Document::array();
        for (const QString &sql : plan->session)
            statements.push_back(toJson(sql));
        for (const PlanStep &step : plan->steps)
            statements.push_back(toJson(step.sql));
        context.output.document(Document{{"dialect", toJson(dialect.name())},
                                         {"operations", toJson(diff.operations)},
                                         {"statements", statements},
                                         {"findings", toJson(plan->findings)}});
    } else if (!diff.isEmpty()) {
        context.output.text(toScript(*plan));
    }
    return diff.isEmpty() ? ExitCode::Done : ExitCode::Found;
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const Dialect *planned = nullptr;
    if (!options.dialect.empty()) {
        planned = findDialect(fromArgument(options.dialect));
        if (!planned)
            return output.error(
                usageError(Cli::tr("This version does not know the dialect %1. It knows: %2.")
                               .arg(fromArgument(options.dialect), dialectNames().join(QStringLiteral(", ")))),
                ExitCode::WrongUsage);
    }
    auto ends = resolveEndpoints(context, fromArgument(options.from), fromArgument(options.to), options.scope.scope());
    if (!ends)
        return output.error(ends.error(), exitCodeOf(ends.error()));
    Endpoint *from = &ends->from;
    Endpoint *to = &ends->to;

    QSet<ObjectId> changed;
    const auto takeAs = [&changed](Endpoint &read, const Endpoint &other) {
        ComparableSchema result = comparable(*read.dialect, read.schema, read.spellings, other.schema);
        read.schema = std::move(result.schema);
        changed = std::move(result.changed);
    };
    if (from->dialect && !to->dialect)
        takeAs(*from, *to);
    else if (to->dialect && !from->dialect)
        takeAs(*to, *from);
    DiffOptions diffOptions;
    std::optional<ReadEquivalence> equivalence;
    if (const Dialect *dialect = from->dialect ? from->dialect : to->dialect)
        diffOptions.equivalence = &equivalence.emplace(dialect->equivalence(), changed);
    diffOptions.matchByName = !from->isOwn || !to->isOwn;
    diffOptions.findCosmetic = true;
    const Diff diff = diffOptions.matchByName ? SchemaDiffer(diffOptions).diff(from->schema, to->schema)
                                              : projectDiff(from->apps, to->apps, diffOptions);
    if (planned)
        return printSql(context, *planned, to->dialect ? to->dialect : designedFor(context), from->schema, diff);
    if (output.isJson()) {
        Document candidates = Document::array();
        for (const RenameCandidate &candidate : diff.candidates)
            candidates.push_back(toJson(candidate, from->schema, to->schema));
        Document moves = Document::array();
        for (const ColumnMove &move : diff.movedColumns)
            moves.push_back(toJson(move));
        output.document(Document{{"from", toJson(from->title)},
                                 {"to", toJson(to->title)},
                                 {"operations", toJson(diff.operations)},
                                 {"cosmetic", toJson(diff.cosmetic)},
                                 {"renameCandidates", candidates},
                                 {"movedColumns", moves}});
    } else if (diff.isEmpty()) {
        output.message(Cli::tr("No differences between %1 and %2.").arg(from->title, to->title));
    } else {
        output.line(Cli::tr("From %1 to %2:").arg(from->title, to->title));
        printOperations(output, diff.operations);
        for (const RenameCandidate &candidate : diff.candidates)
            output.message(
                Cli::tr("Perhaps renamed: %1 (%2)", "what, how alike")
                    .arg(describe(candidate, from->schema, to->schema), likeness(candidate, from->schema, to->schema)));
        for (const ColumnMove &move : diff.movedColumns)
            output.message(describe(move));
    }
    if (options.cosmetic && !output.isJson())
        printCosmetic(output, diff.cosmetic);
    return diff.isEmpty() ? ExitCode::Done : ExitCode::Found;
}

} // namespace

Command diffCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "diff", helpText(Cli::tr("Show what differs; each side is model, snapshot, snapshot@ID, a connection, a URL, "
                                 "a project folder or an SQLite file. Exit code 3 if anything does")));
    const auto options = std::make_shared<Options>();
    command->add_option("FROM", options->from, helpText(Cli::tr("The older side")))->capture_default_str();
    command->add_option("TO", options->to, helpText(Cli::tr("The newer side")))->capture_default_str();
    command
        ->add_option(
            "--sql", options->dialect,
            helpText(Cli::tr("As statements of this dialect: %1").arg(dialectNames().join(QStringLiteral(", ")))))
        ->type_name("DIALECT");
    command->add_flag("--cosmetic", options->cosmetic, helpText(Cli::tr("Also show what is only spelled differently")));
    options->scope.addTo(*command);
    command->footer(helpText(Cli::tr("Examples: joinery-cli diff\n"
                                     "          joinery-cli diff dev model --sql sqlite\n"
                                     "          joinery-cli diff sqlite:///tmp/a.db sqlite:///tmp/b.db")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
