// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/project/import.h"

namespace joinery {

namespace {

struct Options
{
    std::string from;
    std::string app;
    std::vector<std::string> nameSpaces;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    bool modelOnly = false;
};

QStringList fromArguments(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result.append(fromArgument(text));
    return result;
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
    const auto target = context.targetOfUrl(fromArgument(options.from));
    if (!target)
        return output.error(target.error(), exitCodeOf(target.error()));
    if (!options.nameSpaces.empty() && target->address.dialect != QLatin1String("postgresql"))
        return output.error(usageError(Cli::tr("--namespace is for PostgreSQL alone. Leave it out.")),
                            ExitCode::WrongUsage);

    ImportRequest request;
    request.app = fromArgument(options.app);
    request.filter.include = fromArguments(options.include);
    request.filter.exclude = fromArguments(options.exclude);
    request.filter.nameSpaces = fromArguments(options.nameSpaces);
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
        return output.error(report.error());
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
    command->add_option("--from", options->from, helpText(Cli::tr("The database")))->type_name("URL")->required();
    command->add_option("--app", options->app, helpText(Cli::tr("The app that gets it; made if it is not there")))
        ->type_name("APP")
        ->required();
    command
        ->add_option("--include", options->include, helpText(Cli::tr("Only tables of these names (* and ? allowed)")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->add_option("--exclude", options->exclude, helpText(Cli::tr("No tables of these names")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->add_option("--namespace", options->nameSpaces, helpText(Cli::tr("Only these namespaces of PostgreSQL")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->add_flag("--model-only", options->modelOnly,
                      helpText(Cli::tr("Write no migration and touch no database")));
    command->footer(helpText(Cli::tr("Example: joinery-cli import --from sqlite:///srv/shop.db --app shop --exclude "
                                     "\"tmp_*\"")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
