// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "core/project/project_files.h"
#include "core/project/project_layout.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

namespace {

struct Options
{
    std::string folder;
    std::string name;
    std::string app = "main";
    std::string dialect = "sqlite";
};

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const QString folder = QDir::cleanPath(QDir(context.startFolder()).absoluteFilePath(fromArgument(options.folder)));
    const QString dialect = fromArgument(options.dialect);
    if (!findDialect(dialect))
        return output.error(usageError(Cli::tr("This version does not know the dialect %1. It knows: %2.")
                                           .arg(dialect, dialectNames().join(QStringLiteral(", ")))),
                            ExitCode::WrongUsage);
    const QString name = options.name.empty() ? QFileInfo(folder).fileName() : fromArgument(options.name);
    const QString app = fromArgument(options.app);
    if (!isAppName(app))
        return output.error(
            usageError(Cli::tr("\"%1\" cannot be the name of an app. Use letters, digits, _ and -.").arg(app)),
            ExitCode::WrongUsage);
    const auto project = createProject(folder, name, app, dialect);
    if (!project)
        return output.error(project.error());
    // Empty until there is a table: for those who write the first one by hand.
    QDir(folder).mkpath(layout::tables(app));

    if (output.isJson()) {
        output.document(Document{{"folder", toJson(folder)}, {"name", toJson(project->name)}, {"app", toJson(app)}});
        return ExitCode::Done;
    }
    output.line(Cli::tr("Made the project %1 in %2, with the app %3.").arg(project->name, folder, app));
    if (!project->connections.isEmpty())
        output.line(Cli::tr("Its connection %1 leads to %2.")
                        .arg(project->connections.first().name, project->connections.first().url));
    output.line(Cli::tr("Next: draw tables in the window (joinery %1), or write them into %2; then joinery-cli new %3 "
                        "--auto")
                    .arg(folder, QDir(folder).filePath(layout::tables(app)), app));
    return ExitCode::Done;
}

} // namespace

Command initCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("init", helpText(Cli::tr("Make a new project")));
    const auto options = std::make_shared<Options>();
    command->add_option("DIR", options->folder, helpText(Cli::tr("Its folder; the current one by default")));
    command->add_option("--name", options->name, helpText(Cli::tr("Name of the project; the folder's by default")));
    command->add_option("--app", options->app, helpText(Cli::tr("Name of its first app")))->capture_default_str();
    command->add_option("--dialect", options->dialect, helpText(dialectNames().join(QStringLiteral(", "))))
        ->capture_default_str();
    command->footer(helpText(Cli::tr("Example: joinery-cli init shop --app catalog")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
