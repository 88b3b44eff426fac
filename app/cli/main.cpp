// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/suggestion.h"
#include "app/cli/text.h"
#include "core/base/translations.h"

#include <QCoreApplication>

namespace {

using namespace joinery;

QList<Command> addCommands(CLI::App &parser)
{
    return {initCommand(parser),      newCommand(parser),      removeCommand(parser),  forwardsCommand(parser),
            backwardsCommand(parser), rollbackCommand(parser), resetCommand(parser),   refreshCommand(parser),
            statusCommand(parser),    checkCommand(parser),    diffCommand(parser),    driftCommand(parser),
            lintCommand(parser),      sqlCommand(parser),      importCommand(parser),  exportCommand(parser),
            mergeCommand(parser),     squashCommand(parser),   snapshotCommand(parser)};
}

void addCommonOptions(CLI::App &parser, Context &context)
{
    parser.add_option("-C", context.directory, helpText(Cli::tr("Work in this folder instead of the current one")))
        ->type_name("DIR");
    parser.add_option("--connection", context.connectionName, helpText(Cli::tr("A connection of the project")))
        ->type_name("NAME");
    parser
        .add_option("--url", context.url,
                    helpText(Cli::tr("A database, such as sqlite:///path/to.db, or an SQLite file")))
        ->type_name("URL");
    parser.add_flag("--json", context.json, helpText(Cli::tr("One JSON document on standard output")));
    parser.add_flag("--yes", context.yes, helpText(Cli::tr("Do not ask before changing a database or a repository")));
}

/** The command that was called, or the program itself. */
const CLI::App &calledParser(const CLI::App &parser)
{
    const auto called = parser.get_subcommands();
    return called.empty() ? parser : *called.front();
}

QStringList flagsOf(const CLI::App &parser)
{
    QStringList flags;
    for (const CLI::App *level = &parser; level; level = level->get_parent())
        for (const CLI::Option *option : level->get_options())
            for (const std::string &name : option->get_lnames())
                flags.append(QStringLiteral("--") + fromArgument(name));
    return flags;
}

/** What was typed and not understood, with what was probably meant. */
QString unknownWord(const CLI::App &parser, const QString &word)
{
    const CLI::App &called = calledParser(parser);
    const bool isFlag = word.startsWith(QLatin1Char('-'));
    QStringList known;
    if (isFlag)
        known = flagsOf(called);
    else if (&called == &parser)
        for (const CLI::App *command : parser.get_subcommands({}))
            known.append(fromArgument(command->get_name()));
    const QString nearest = nearestWord(word, known);
    QString sentence = isFlag               ? Cli::tr("There is no option %1.").arg(word)
                       : &called == &parser ? Cli::tr("There is no command %1.").arg(word)
                                            : Cli::tr("%1 is one argument too many.").arg(word);
    if (!nearest.isEmpty())
        sentence += QLatin1Char(' ') + Cli::tr("Did you mean %1?").arg(nearest);
    return sentence;
}

QString sentenceFor(const CLI::App &parser, const CLI::ParseError &error)
{
    const std::vector<std::string> left = parser.remaining(true);
    const bool isExtra = error.get_exit_code() == int(CLI::ExitCodes::ExtrasError) ||
                         (error.get_exit_code() == int(CLI::ExitCodes::RequiredError) && !left.empty());
    if (isExtra && !left.empty())
        return unknownWord(parser, fromArgument(left.front()));
    const QString words = fromArgument(error.what()).simplified();
    if (error.get_exit_code() == int(CLI::ExitCodes::RequiredError) && parser.get_subcommands().empty())
        return Cli::tr("Say what to do: a command is missing.");
    if (error.get_exit_code() == int(CLI::ExitCodes::ArgumentMismatch))
        return Cli::tr("%1 needs a value.").arg(words.section(QLatin1Char(':'), 0, 0));
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

int wrongUsage(const CLI::App &parser, const Context &context, const CLI::ParseError &error)
{
    const CLI::App &called = calledParser(parser);
    const QString command = &called == &parser ? QStringLiteral("joinery-cli")
                                               : QStringLiteral("joinery-cli ") + fromArgument(called.get_name());
    const QString sentence = sentenceFor(parser, error) + QLatin1Char(' ') + Cli::tr("Help: %1 --help").arg(command);
    return int(context.output.error(usageError(sentence), ExitCode::WrongUsage));
}

int runCommand(int argc, char *argv[])
{
    Context context;
    CLI::App parser(helpText(Cli::tr("Joinery: database schemas whose every edit is a migration")), "joinery-cli");
    parser.fallthrough();
    parser.require_subcommand(1);
    parser.get_formatter()->column_width(34);
    parser.get_formatter()->label("SUBCOMMAND", "COMMAND");
    parser.get_formatter()->label("SUBCOMMANDS", "COMMANDS");
    parser.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                            helpText(Cli::tr("Print the version")));
    addCommonOptions(parser, context);
    parser.footer(helpText(Cli::tr("Help on a command: joinery-cli COMMAND --help\n"
                                   "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 differences or pending work "
                                   "found")));
    const QList<Command> commands = addCommands(parser);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success &success) {
        // Help on a command there is not is no help.
        if (const auto left = parser.remaining(); parser.get_subcommands().empty() && !left.empty())
            return int(context.output.error(usageError(unknownWord(parser, fromArgument(left.front()))),
                                            ExitCode::WrongUsage));
        // Help or version: the parser prints it.
        return parser.exit(success);
    } catch (const CLI::ParseError &error) {
        context.output.setJson(std::find(argv, argv + argc, std::string_view("--json")) != argv + argc);
        return wrongUsage(parser, context, error);
    }
    context.output.setJson(context.json);
    for (const Command &command : commands)
        if (command.parser->parsed())
            return int(command.run(context));
    return int(ExitCode::WrongUsage);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("joinery-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOINERY_VERSION));
    joinery::installTranslations(application);
    return runCommand(argc, argv);
}
