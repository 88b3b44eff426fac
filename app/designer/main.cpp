// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "core/project/find_diagram.h"
#include "core/serialisation/file_batch.h"
#include "ui/diagram/app_colors.h"
#include "ui/document/project_document.h"
#include "ui/exporting/export_work.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>
#include <memory>

using namespace joinery;

namespace {

constexpr int wrongUsage = 2;

struct Options
{
    QString project;
    std::optional<ThemeMode> theme;
    QString screenshot;
    QSize size;
    /** What --export asks for; nothing without it. */
    std::optional<ExportChoice> exported;
    /** Which diagram to draw, as a person calls it; the main one when empty. */
    QString diagram;
    QString exportFile;
};

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return wrongUsage;
}

/** The options of the command line, and their values once it was parsed. */
struct CommandLine
{
    CommandLine();

    QCommandLineParser parser;
    QCommandLineOption help = parser.addHelpOption();
    QCommandLineOption version = parser.addVersionOption();
    QCommandLineOption theme{QStringLiteral("theme"),
                             QCoreApplication::translate("main", "light, dark, contrast or system, for this run."),
                             QStringLiteral("theme")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Write a picture of the window to this file, and leave."),
        QStringLiteral("file")};
    QCommandLineOption size{QStringLiteral("size"),
                            QCoreApplication::translate("main", "Size of the window, as 1440x900."),
                            QStringLiteral("size")};
    QCommandLineOption picture{
        QStringLiteral("export"),
        QCoreApplication::translate("main", "Write the project as svg, png, pdf or html, and leave; needs --out."),
        QStringLiteral("format")};
    QCommandLineOption out{QStringLiteral("out"), QCoreApplication::translate("main", "The file that --export writes."),
                           QStringLiteral("file")};
    QCommandLineOption app{QStringLiteral("app"),
                           QCoreApplication::translate("main", "Export only this app; may be given several times."),
                           QStringLiteral("app")};
    QCommandLineOption diagram{QStringLiteral("diagram"),
                               QCoreApplication::translate("main", "Export only this diagram, by its title."),
                               QStringLiteral("diagram")};
    QCommandLineOption scale{QStringLiteral("scale"),
                             QCoreApplication::translate("main", "Pixels for each point of the diagram, for png."),
                             QStringLiteral("number")};
    QCommandLineOption transparent{QStringLiteral("transparent"),
                                   QCoreApplication::translate("main", "Export pictures without a ground.")};
};

CommandLine::CommandLine()
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Designs database schemas in which every edit is a migration in the making."));
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QCoreApplication::translate("main", "Folder of the project to open."),
                                 QStringLiteral("[project]"));
    parser.addOptions({theme, screenshot, size, picture, out, app, diagram, scale, transparent});
}

/** What is to be exported; the text says what is wrong with it. */
QString readExport(const CommandLine &line, Options &options)
{
    const QCommandLineParser &parser = line.parser;
    if (!parser.isSet(line.picture))
        return {};
    const QString name = parser.value(line.picture);
    const std::optional<ExportFormat> format = exportFormatNamed(name);
    if (!format || (!isPicture(*format) && *format != ExportFormat::Html))
        return QCoreApplication::translate("main", "--export is svg, png, pdf or html, not %1.").arg(name);
    options.exportFile = parser.value(line.out);
    if (options.exportFile.isEmpty() || options.project.isEmpty())
        return QCoreApplication::translate("main", "--export needs a project, and a file to write: --out diagram.%1")
            .arg(name);
    ExportChoice choice{
        .format = *format, .apps = parser.values(line.app), .transparent = parser.isSet(line.transparent)};
    if (parser.isSet(line.scale))
        choice.scale = parser.value(line.scale).toDouble();
    if (choice.scale < smallestScale || choice.scale > largestScale)
        return QCoreApplication::translate("main", "--scale is a number from %1 to %2.")
            .arg(smallestScale)
            .arg(largestScale);
    options.exported = choice;
    options.diagram = parser.value(line.diagram);
    return {};
}

/** Fills the options; the text says what is wrong with them. */
QString readOptions(const QApplication &application, Options &options)
{
    CommandLine line;
    QCommandLineParser &parser = line.parser;
    parser.process(application);

    if (parser.positionalArguments().size() > 1)
        return QCoreApplication::translate("main", "One project at a time: %1")
            .arg(parser.positionalArguments().join(QLatin1Char(' ')));
    options.project = parser.positionalArguments().value(0);
    options.screenshot = parser.value(line.screenshot);
    if (parser.isSet(line.theme)) {
        options.theme = themeModeFromName(parser.value(line.theme));
        if (!options.theme)
            return QCoreApplication::translate("main", "--theme is light, dark, contrast or system, not %1.")
                .arg(parser.value(line.theme));
    }
    if (parser.isSet(line.size)) {
        const QStringList sides = parser.value(line.size).split(QLatin1Char('x'));
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.isEmpty())
            return QCoreApplication::translate("main", "--size is as 1440x900, not %1.").arg(parser.value(line.size));
    }
    return readExport(line, options);
}

Result<void> exportProject(const Options &options)
{
    const Result<std::unique_ptr<ProjectDocument>> document = ProjectDocument::open(options.project);
    if (!document)
        return fail(document);
    const Project &project = (*document)->project();
    const Result<DiagramKey> diagram =
        options.diagram.isEmpty() ? DiagramKey() : diagramNamed(project, options.diagram);
    if (!diagram)
        return fail(diagram);
    (*document)->showDiagram(*diagram);
    DiagramChoices choices;
    choices.enums = !diagram->isMain();
    const ExportSource source{
        .document = **document,
        .theme = options.theme == ThemeMode::HighContrast ? Theme::forHighContrast()
                                                          : Theme::of(options.theme == ThemeMode::Dark),
        .positions = (*document)->positions(),
        .shown = cardsOn(project, *diagram),
        .title = diagramTitle(project, *diagram),
        // Pins are for whoever works on it.
        .look = {choices, (*document)->collapsed(), shownColors(project), {}, (*document)->annotations()}};
    const Result<QByteArray> bytes = exportedBytes(source, *options.exported);
    return bytes ? saveFile(options.exportFile, *bytes) : fail(bytes);
}

int exportAndLeave(const Options &options)
{
    const Result<void> written = exportProject(options);
    if (!written)
        complain(written.error().text());
    return written ? 0 : 1;
}

/** Once everything has been laid out, drawn and read from the database. */
void takeScreenshot(MainWindow &window, const QString &file)
{
    QTimer::singleShot(1500, &window, [&window, file] {
        const bool written = window.grab().save(file);
        if (!written)
            complain(QCoreApplication::translate("main", "%1 could not be written.").arg(file));
        QCoreApplication::exit(written ? 0 : 1);
    });
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Joinery"));
    QCoreApplication::setApplicationName(QStringLiteral("Joinery"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOINERY_VERSION));
}

/** Answers --help and --version, which end the program, and looks up what is said where there is no display. */
QString answerWithoutDisplay(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    installTranslations(application);
    CommandLine line;
    // Options of Qt's own, such as -platform, are taken out by QApplication later.
    line.parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    line.parser.parse(QCoreApplication::arguments());
    if (line.parser.isSet(line.help))
        line.parser.showHelp();
    if (line.parser.isSet(line.version))
        line.parser.showVersion();
    return QCoreApplication::translate("main", "Joinery needs a graphical desktop and found none: %1");
}

/** Qt ends the program with an abort where it finds no display; this ends it with a sentence instead. */
class DisplayWatch
{
public:
    explicit DisplayWatch(const QString &sentence)
    {
        s_sentence = sentence;
        m_before = qInstallMessageHandler(&DisplayWatch::take);
    }
    ~DisplayWatch()
    {
        qInstallMessageHandler(m_before);
        for (const QString &warning : std::as_const(s_warnings))
            QTextStream(stderr) << warning << Qt::endl;
    }
    Q_DISABLE_COPY_MOVE(DisplayWatch)

private:
    static void take(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        if (type != QtFatalMsg) {
            s_warnings.append(text);
            return;
        }
        complain(s_sentence.arg(s_warnings.value(0, text).simplified()));
        std::_Exit(1);
    }

    static inline QString s_sentence;
    static inline QStringList s_warnings;
    QtMessageHandler m_before = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    const QString noDisplay = answerWithoutDisplay(argc, argv);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    auto watch = std::make_unique<DisplayWatch>(noDisplay);
    QApplication application(argc, argv);
    watch.reset();
    nameApplication();
    QApplication::setDesktopFileName(QStringLiteral("joinery"));
    QApplication::setWindowIcon(applicationIcon());
    // A person's own choice of language goes before that of the desktop.
    const QString language = QSettings().value(QStringLiteral("language")).toString();
    installTranslations(application, language.isEmpty() ? QLocale() : QLocale(language));

    Options options;
    if (const QString problem = readOptions(application, options); !problem.isEmpty())
        return complain(problem);

    if (options.exported)
        return exportAndLeave(options);

    QSettings settings;
    ThemeController themes(application, settings);
    if (options.theme)
        themes.force(*options.theme);
    MainWindow window(themes, settings);
    if (!options.size.isEmpty())
        window.resize(options.size);
    window.show();
    if (!options.project.isEmpty())
        window.openProject(options.project);
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options.screenshot);
    return QApplication::exec();
}
