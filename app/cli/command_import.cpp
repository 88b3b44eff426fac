// SPDX-License-Identifier: MIT
#include "app/cli/ask_renames.h"
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/scope_options.h"
#include "app/cli/text.h"
#include "core/differ/change_entry.h"
#include "core/operation/apply.h"
#include "core/project/database_scope.h"
#include "core/project/import.h"
#include "core/project/import_renames.h"

namespace joinery {

namespace {

struct Options
{
    std::string from;
    std::string app;
    ScopeOptions scope;
    std::vector<std::string> renames;
    std::string autoInput;
    bool each = false;
    bool modelOnly = false;
};

using Candidates = QList<RenameCandidate>;

/** Which candidates a person says are renames; what to write where there is nobody to ask. */
Result<Candidates> renamed(const ImportedModel &imported, const Schema &model, const Candidates &candidates,
                           const QString &autoInput)
{
    QStringList words;
    for (const RenameCandidate &candidate : candidates)
        words.append(QStringLiteral("--rename %1").arg(renameWords(candidate, model, imported.read)));
    return askRenames(model, imported.read, candidates, autoInput,
                      Cli::tr("Were these renamed in the database? There is no terminal to ask; add %1 for those that "
                              "were, or --auto-input y for all, and --auto-input n if the others are something new:",
                              "options of the command line")
                              .arg(words.join(u' ')) +
                          QStringLiteral("\n%1"));
}

/** Asks about each change; what only the model has stays where nothing else is said. */
Result<QList<int>> chosen(const ImportedModel &imported, const Schema &model)
{
    if (!Context::canAsk())
        return fail(usageError(Cli::tr("--each asks about every change, and there is no terminal to ask. Leave it out, "
                                       "or say with --include and --exclude what to take.")));
    Schema after = model;
    if (const auto applied = joinery::apply(imported.whole, after); !applied)
        return fail(applied);
    QList<int> positions;
    for (const ChangeEntry &entry : changeEntries(imported.whole, model, after)) {
        const bool isOnlyInModel = entry.kind == ChangeKind::Dropped && entry.part.isNull();
        const QString question =
            isOnlyInModel ? Cli::tr("%1  Only the model has it. Drop it there?") : Cli::tr("%1  Take it over?");
        if (Context::isTrue(question.arg(entryLine(entry))))
            positions += entry.operations;
    }
    return positions;
}

void print(const Output &output, const ImportReport &report)
{
    const ImportedModel &imported = report.imported;
    if (imported.taken.isEmpty())
        output.line(Cli::tr("The model says all that the database holds already."));
    printOperations(output, imported.taken);
    if (report.baseline)
        output.line(Cli::tr("Wrote %1 and marked it as applied in this database.").arg(report.files.last()));
    if (!imported.onlyInModel.isEmpty())
        output.message(
            Cli::tr("Only in the model, and left there: %1").arg(imported.onlyInModel.join(QStringLiteral(", "))));
    if (!imported.notModelled.isEmpty())
        output.message(Cli::tr("In the database, but not in the model:"));
    printFindings(output, imported.notModelled);
}

Document documentOf(const ImportReport &report)
{
    Document notModelled = Document::array();
    for (const Finding &finding : report.imported.notModelled)
        notModelled.push_back(toJson(finding));
    Document document{{"operations", toJson(report.imported.taken)},
                      {"files", toJson(report.files)},
                      {"onlyInModel", toJson(report.imported.onlyInModel)},
                      {"notModelled", notModelled},
                      {"baseline", nullptr}};
    if (report.baseline)
        document["baseline"] = toJson(report.baseline->id);
    return document;
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    const auto target = context.targetOfUrl(*project, fromArgument(options.from));
    if (!target)
        return output.error(target.error(), exitCodeOf(target.error()));
    const DatabaseScope scope = options.scope.scope();
    if (!scope.nameSpaces.isEmpty() && target->address.dialect != QLatin1String("postgresql"))
        return output.error(usageError(Cli::tr("--namespace is for PostgreSQL alone. Leave it out.")),
                            ExitCode::WrongUsage);

    ImportRequest request;
    request.app = fromArgument(options.app);
    request.filter = asked(scope);
    request.connection = target->connection;
    const App *app = project->project.app(request.app);
    const Schema model = app ? app->model : Schema();
    for (const std::string &words : options.renames)
        request.renames.append(fromArgument(words));
    request.askRenamed = [&](const ImportedModel &imported, const Candidates &candidates) {
        return renamed(imported, model, candidates, fromArgument(options.autoInput));
    };
    if (options.each)
        request.choose = chosen;
    request.modelOnly = options.modelOnly;
    request.description = Cli::tr("import of %1").arg(target->title);
    if (!options.modelOnly) {
        const auto answer =
            context.confirm(Cli::tr("Import %1 and note in its history that it was?").arg(target->title));
        if (answer != Context::Answer::Yes)
            return context.declined(answer);
    }
    OpenOptions openOptions;
    openOptions.readOnly = options.modelOnly;
    const auto connection = Connection::open(target->address, openOptions);
    if (!connection)
        return output.error(connection.error());
    const auto report = importDatabase(project->folder, project->project, *connection, request);
    if (!report)
        return output.error(report.error(), exitCodeOf(report.error()));
    if (!scope.isAll() && target->connection.isEmpty())
        output.message(Cli::tr("No connection of the project leads to %1, so nothing remembers that only a part of it "
                               "was asked for: drift takes the same --include, --exclude and --namespace.")
                           .arg(target->title));
    if (output.isJson())
        output.document(documentOf(*report));
    else
        print(output, *report);
    return ExitCode::Done;
}

} // namespace

Command importCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "import",
        helpText(Cli::tr("Take a database into the model, with a baseline migration marked as applied in it")));
    const auto options = std::make_shared<Options>();
    command
        ->add_option("--from", options->from,
                     helpText(Cli::tr("The database: a URL, an SQLite file, or a connection of the project")))
        ->type_name("URL|NAME")
        ->required();
    command->add_option("--app", options->app, helpText(Cli::tr("The app that gets it; made if it is not there")))
        ->type_name("APP")
        ->required();
    options->scope.addTo(*command);
    command
        ->add_option("--rename", options->renames,
                     helpText(Cli::tr("What was renamed in the database: a table, or a column as TABLE.OLD=NEW")))
        ->type_name("OLD=NEW")
        ->allow_extra_args(false);
    command
        ->add_option("--auto-input", options->autoInput,
                     helpText(Cli::tr("Take what looks renamed for renames (y), or for something new (n), without "
                                      "asking")))
        ->check(CLI::IsMember({"y", "n"}))
        ->type_name("y|n");
    command->add_flag("--each", options->each, helpText(Cli::tr("Ask about each change")));
    command->add_flag("--model-only", options->modelOnly,
                      helpText(Cli::tr("Write no migration and touch no database")));
    command->footer(helpText(Cli::tr("Example: joinery-cli import --from sqlite:///srv/shop.db --app shop --exclude "
                                     "\"tmp_*\"")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
