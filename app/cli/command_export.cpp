// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/picture_program.h"
#include "app/cli/rendering.h"
#include "app/cli/text.h"
#include "core/dialect/dialect.h"
#include "core/exporting/creation_script.h"
#include "core/project/find_diagram.h"
#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace joinery {

namespace {

struct Options
{
    std::string format;
    std::string out;
    std::vector<std::string> apps;
    std::string diagram;
    std::string theme;
    double scale = 0;
    bool transparent = false;
};

/** What a call comes to once its options are understood. */
struct ExportCall
{
    const Context &context;
    const Options &options;
    const OpenProject &project;
    ExportFormat format;
    ExportSubject subject;
    QStringList apps;
    /** Empty for standard output. */
    QString path;
};

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : allExportFormats())
        names.append(exportFormatName(format));
    return names;
}

ExitCode tellWritten(const ExportCall &call)
{
    const Output &output = call.context.output;
    if (output.isJson())
        output.document(Document{{"format", toJson(exportFormatName(call.format))}, {"file", toJson(call.path)}});
    else
        output.line(Cli::tr("Wrote %1").arg(call.path));
    return ExitCode::Done;
}

/** To the file, or else to standard output; there the document for programs has the text by this name. */
ExitCode give(const ExportCall &call, const QByteArray &bytes, Document document, const char *textKey)
{
    const Output &output = call.context.output;
    if (!call.path.isEmpty()) {
        if (const auto saved = saveFile(call.path, bytes); !saved)
            return output.error(saved.error());
        return tellWritten(call);
    }
    if (output.isJson()) {
        document[textKey] = bytes.toStdString();
        output.document(document);
    } else {
        output.text(QString::fromUtf8(bytes));
    }
    return ExitCode::Done;
}

ExitCode exportSql(const ExportCall &call)
{
    const Output &output = call.context.output;
    const Dialect *known = findDialect(call.project.project.dialects.value(0));
    const Dialect &dialect = known ? *known : sqliteDialect();
    const auto plan = creationPlan(call.subject, dialect);
    if (!plan)
        return output.error(plan.error());
    tellPlan(output, dialect, *plan);
    return give(call, toScript(*plan).toUtf8(),
                Document{{"format", "sql"},
                         {"dialect", toJson(dialect.name())},
                         {"script", ""},
                         {"findings", toJson(plan->findings)}},
                "script");
}

QStringList looksOf(const Options &options)
{
    QStringList looks;
    if (!options.diagram.empty())
        looks.append({QStringLiteral("--diagram"), fromArgument(options.diagram)});
    if (!options.theme.empty())
        looks.append({QStringLiteral("--theme"), fromArgument(options.theme)});
    if (options.scale > 0)
        looks.append({QStringLiteral("--scale"), QString::number(options.scale)});
    if (options.transparent)
        looks.append(QStringLiteral("--transparent"));
    return looks;
}

Result<void> draw(const ExportCall &call, const QString &file)
{
    return drawPicture({.format = call.format,
                        .projectFolder = call.project.folder,
                        .file = file,
                        .apps = call.apps,
                        .looks = looksOf(call.options)});
}

ExitCode exportPicture(const ExportCall &call)
{
    const Output &output = call.context.output;
    if (call.path.isEmpty())
        return output.error(usageError(Cli::tr("Say where the picture goes, for instance --out diagram.%1")
                                           .arg(exportFormatSuffix(call.format))),
                            ExitCode::WrongUsage);
    if (const auto drawn = draw(call, call.path); !drawn)
        return output.error(drawn.error());
    return tellWritten(call);
}

/** With the diagram where the window's program is there to draw it. */
QByteArray pageOf(const ExportCall &call)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    if (const auto drawn = draw(call, path); drawn) {
        QFile page(path);
        if (page.open(QIODevice::ReadOnly))
            return page.readAll();
    } else {
        call.context.output.message(Cli::tr("The page has no diagram: %1").arg(drawn.error().text()));
    }
    return exportHtml(call.subject).toUtf8();
}

ExitCode exportWords(const ExportCall &call)
{
    const QByteArray text =
        call.format == ExportFormat::Html ? pageOf(call) : exportText(call.format, call.subject).toUtf8();
    return give(call, text, Document{{"format", toJson(exportFormatName(call.format))}}, "text");
}

/** Where the file goes; nothing for standard output. */
Result<QString> outputPath(const Context &context, const Options &options)
{
    if (options.out.empty())
        return QString();
    const QString path = QDir(context.startFolder()).absoluteFilePath(fromArgument(options.out));
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return fail(QStringLiteral("export.folder"),
                    Cli::tr("There is no folder %1. Make it first, or name another place with --out.")
                        .arg(QDir::toNativeSeparators(folder.filePath())));
    if (QFileInfo(path).isDir())
        return fail(QStringLiteral("export.folder"),
                    Cli::tr("%1 is a folder. Name a file in it with --out.").arg(QDir::toNativeSeparators(path)));
    return path;
}

ExitCode run(const Context &context, const Options &options)
{
    const Output &output = context.output;
    const auto format = exportFormatNamed(fromArgument(options.format));
    if (!format)
        return output.error(
            usageError(Cli::tr("There is no format %1. There are: %2")
                           .arg(fromArgument(options.format), formatNames().join(QStringLiteral(", ")))),
            ExitCode::WrongUsage);
    const auto project = context.openProject();
    if (!project)
        return output.error(project.error());
    QStringList apps;
    for (const std::string &app : options.apps) {
        apps.append(fromArgument(app));
        if (!project->project.app(apps.last()))
            return output.error(usageError(Cli::tr("The project has no app %1.").arg(apps.last())),
                                ExitCode::WrongUsage);
    }
    const auto path = outputPath(context, options);
    if (!path)
        return output.error(path.error());
    const auto diagram =
        options.diagram.empty() ? DiagramKey() : diagramNamed(project->project, fromArgument(options.diagram));
    if (!diagram)
        return output.error(diagram.error(), ExitCode::WrongUsage);
    ExportSubject subject = exportSubject(project->project, apps);
    if (const auto cards = cardsOn(project->project, *diagram))
        subject = onlyObjects(subject, *cards);
    const ExportCall call{context, options, *project, *format, subject, apps, *path};
    if (*format == ExportFormat::Sql)
        return exportSql(call);
    return isPicture(*format) ? exportPicture(call) : exportWords(call);
}

void addLooks(CLI::App &command, Options &options)
{
    command.add_option("--theme", options.theme, helpText(Cli::tr("Of pictures: light (the default) or dark")))
        ->check(CLI::IsMember({"light", "dark"}))
        ->type_name("THEME");
    command.add_option("--scale", options.scale, helpText(Cli::tr("Of png: pixels for each point of the diagram; 2")))
        ->check(CLI::Range(0.1, 20.0))
        ->type_name("NUMBER");
    command.add_flag("--transparent", options.transparent, helpText(Cli::tr("Of pictures: without a ground")));
}

} // namespace

Command exportCommand(CLI::App &parser)
{
    auto *command = parser.add_subcommand(
        "export", helpText(Cli::tr("Write the model as a script, a diagram as text, a document or a picture")));
    const auto options = std::make_shared<Options>();
    command->add_option("--format", options->format, helpText(formatNames().join(QStringLiteral(", "))))
        ->type_name("FORMAT")
        ->required();
    command
        ->add_option("--out", options->out,
                     helpText(Cli::tr("The file; what is text goes to standard output without it")))
        ->type_name("FILE");
    command->add_option("--app", options->apps, helpText(Cli::tr("Only this app; may be given several times")))
        ->type_name("APP")
        ->allow_extra_args(false);
    command
        ->add_option("--diagram", options->diagram,
                     helpText(Cli::tr("Only what is on this diagram, by its title or the name of its file")))
        ->type_name("NAME");
    addLooks(*command, *options);
    command->footer(helpText(Cli::tr("Example: joinery-cli export --format png --out diagram.png")));
    return {command, [options](const Context &context) { return run(context, *options); }};
}

} // namespace joinery
