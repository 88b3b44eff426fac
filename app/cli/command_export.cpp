// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace joinery {

namespace {

struct Options
{
    std::string format;
    std::string out;
};

QString outputPath(const Context &context, const Options &options)
{
    return QDir(context.startFolder()).absoluteFilePath(fromArgument(options.out));
}

ExitCode tellWritten(const Context &context, const QString &path, const QString &format)
{
    if (context.output.isJson())
        context.output.document(Document{{"format", toJson(format)}, {"file", toJson(path)}});
    else
        context.output.line(Cli::tr("Wrote %1").arg(path));
    return ExitCode::Done;
}

ExitCode exportSql(const Context &context, const Options &options, const OpenProject &project)
{
    const Output &output = context.output;
    const QString name = project.project.dialects.isEmpty() ? QString() : project.project.dialects.first();
    const Dialect *known = findDialect(name);
    const Dialect &dialect = known ? *known : sqliteDialect();
    const auto plan = dialect.plan({}, SchemaDiffer().diff({}, project.project.unitedModel()).operations);
    if (!plan)
        return output.error(plan.error());
    tellPlan(output, dialect, *plan);
    const QString script = toScript(*plan);
    if (!options.out.empty()) {
        const QString path = outputPath(context, options);
        if (const auto saved = saveFile(path, script.toUtf8()); !saved)
            return output.error(saved.error());
        return tellWritten(context, path, QStringLiteral("sql"));
    }
    if (output.isJson())
        output.document(Document{{"format", "sql"},
                                 {"dialect", toJson(dialect.name())},
                                 {"script", toJson(script)},
                                 {"findings", toJson(plan->findings)}});
    else
        output.text(script);
    return ExitCode::Done;
}

/** What the program says itself is its last line; before that, Qt may remark on the surroundings. */
QString lastLine(const QByteArray &text)
{
    return QString::fromLocal8Bit(text).trimmed().section(QLatin1Char('\n'), -1).trimmed();
}

/** Drawing needs the diagram, which lives in the window's program; it draws without a display. */
ExitCode exportPicture(const Context &context, const Options &options, const OpenProject &project)
{
    const Output &output = context.output;
    const QString format = fromArgument(options.format);
    if (options.out.empty())
        return output.error(
            usageError(Cli::tr("Say where the picture goes, for instance --out diagram.%1").arg(format)),
            ExitCode::WrongUsage);
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("joinery"));
    if (!QFileInfo(program).isExecutable())
        return output.error(Error{QStringLiteral("export.program"),
                                  Cli::tr("Pictures are drawn by the program joinery, which is not beside this one "
                                          "(%1). Install the window, or export as sql.")
                                      .arg(program),
                                  {},
                                  {}});
    const QString path = outputPath(context, options);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program, {QStringLiteral("--export"), format, project.folder, QStringLiteral("--out"), path});
    constexpr int wholeRun = -1;
    const bool ended = process.waitForStarted() && process.waitForFinished(wholeRun);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !QFileInfo::exists(path))
        return output.error(Error{QStringLiteral("export.failed"),
                                  Cli::tr("The picture could not be drawn."),
                                  lastLine(process.readAllStandardError()),
                                  {}});
    return tellWritten(context, path, format);
}

ExitCode run(const Context &context, const Options &options)
{
    const auto project = context.openProject();
    if (!project)
        return context.output.error(project.error());
    return options.format == "sql" ? exportSql(context, options, *project) : exportPicture(context, options, *project);
}

} // namespace

Command exportCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand("export", helpText(Cli::tr("Write the model as a script or a picture")));
    const auto options = std::make_shared<Options>();
    command->add_option("--format", options->format, helpText(Cli::tr("sql, svg or png")))
        ->check(CLI::IsMember({"sql", "svg", "png"}))
        ->type_name("FORMAT")
        ->required();
    command->add_option("--out", options->out, helpText(Cli::tr("The file; sql goes to standard output without it")))
        ->type_name("FILE");
    command->footer(helpText(Cli::tr("Example: joinery-cli export --format png --out diagram.png")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
