// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "ui/document/project_document.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace joinery;

namespace {

constexpr int wrongUsage = 2;

struct Options
{
    QString project;
    std::optional<ThemeMode> theme;
    QString screenshot;
    QString exportFormat;
    QString exportFile;
    QSize size;
};

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return wrongUsage;
}

/** Fills the options; the text says what is wrong with them. Ends the program itself for --help and --version. */
QString readOptions(const QApplication &application, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Designs database schemas in which every edit is a migration in the making."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QCoreApplication::translate("main", "Folder of the project to open."),
                                 QStringLiteral("[project]"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("main", "light, dark or system, for this run."),
                                   QStringLiteral("theme"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Write a picture of the window to this file, and leave."),
        QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QCoreApplication::translate("main", "Size of the window, as 1440x900."),
                                  QStringLiteral("size"));
    const QCommandLineOption picture(
        QStringLiteral("export"),
        QCoreApplication::translate("main", "Write the project's diagram as svg or png, and leave; needs --out."),
        QStringLiteral("format"));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QCoreApplication::translate("main", "The file that --export writes."),
                                 QStringLiteral("file"));
    parser.addOptions({theme, screenshot, size, picture, out});
    parser.process(application);

    if (parser.positionalArguments().size() > 1)
        return QCoreApplication::translate("main", "One project at a time: %1")
            .arg(parser.positionalArguments().join(QLatin1Char(' ')));
    options.project = parser.positionalArguments().value(0);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(theme)) {
        options.theme = themeModeFromName(parser.value(theme));
        if (!options.theme)
            return QCoreApplication::translate("main", "--theme is light, dark or system, not %1.")
                .arg(parser.value(theme));
    }
    if (parser.isSet(size)) {
        const QStringList sides = parser.value(size).split(QLatin1Char('x'));
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.isEmpty())
            return QCoreApplication::translate("main", "--size is as 1440x900, not %1.").arg(parser.value(size));
    }
    options.exportFormat = parser.value(picture);
    options.exportFile = parser.value(out);
    const bool exports = parser.isSet(picture);
    if (exports && options.exportFormat != QLatin1String("svg") && options.exportFormat != QLatin1String("png"))
        return QCoreApplication::translate("main", "--export is svg or png, not %1.").arg(options.exportFormat);
    if (exports && (options.exportFile.isEmpty() || options.project.isEmpty()))
        return QCoreApplication::translate("main", "--export needs a project, and a file to write: --out diagram.%1")
            .arg(options.exportFormat);
    return {};
}

Result<void> exportProject(const Options &options)
{
    const Result<std::unique_ptr<ProjectDocument>> document = ProjectDocument::open(options.project);
    if (!document)
        return fail(document);
    const Theme theme = Theme::of(options.theme == ThemeMode::Dark);
    return exportPicture(**document, options.exportFormat, options.exportFile, theme);
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Joinery"));
    QApplication::setApplicationName(QStringLiteral("Joinery"));
    QApplication::setApplicationVersion(QStringLiteral(JOINERY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("joinery"));
    QApplication::setWindowIcon(applicationIcon());
    installTranslations(application);

    Options options;
    if (const QString problem = readOptions(application, options); !problem.isEmpty())
        return complain(problem);

    if (!options.exportFormat.isEmpty())
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
