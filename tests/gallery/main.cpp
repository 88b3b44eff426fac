// SPDX-License-Identifier: MIT
// Writes pictures of every window, dialog and state of the designer, to be looked at: joinery-gallery --out FOLDER
// The few that the user guide shows: joinery-gallery --guide docs/images
#include "core/base/translations.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/guide_pictures.h"
#include "ui/shell/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace joinery;

namespace {

/** A page that shows all pictures side by side: a row a state, a column a theme. */
bool writePage(const QString &folder, const QList<QStringList> &columns)
{
    QString rows;
    for (qsizetype i = 0; i < columns.first().size(); ++i) {
        rows += QStringLiteral("<tr>");
        for (const QStringList &column : columns)
            rows += QStringLiteral("<td><a href='%1'><img src='%1' alt=''></a><p>%1</p></td>").arg(column.value(i));
        rows += QStringLiteral("</tr>\n");
    }
    QSaveFile file(folder + QStringLiteral("/index.html"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        QStringLiteral("<!DOCTYPE html><meta charset='utf-8'><title>Joinery</title>\n<style>img { max-width: 100%; }"
                       " td { vertical-align: top; padding: 8px; font-family: sans-serif; }</style>\n<table>\n%1"
                       "</table>\n")
            .arg(rows)
            .toUtf8());
    return file.commit();
}

/** A screen as large as the largest window: what is made for the screen, such as proposals, finds it. */
void makeScreen(const QString &folder)
{
    QFile file(folder + QStringLiteral("/screen.json"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    file.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96,)"
               R"( "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

/** The scenes of the guide in a theme, and the names of their files. */
QMap<QString, QString> guideScenes(ThemeMode mode)
{
    QMap<QString, QString> scenes;
    for (const GuidePicture &picture : guidePictures) {
        if (QLatin1String(picture.theme.data()) == themeModeName(mode))
            scenes.insert(QLatin1String(picture.scene.data()), QLatin1String(picture.file.data()));
    }
    return scenes;
}

/** Plays all scenes in a theme; adds what went wrong, gives the pictures. */
QStringList playIn(ThemeMode mode, const QString &folder, bool isGuide, QStringList &problems)
{
    const QMap<QString, QString> wanted = isGuide ? guideScenes(mode) : QMap<QString, QString>();
    Stage stage(mode, folder, wanted);
    playAll(stage);
    problems += stage.problems();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!stage.pictures().contains(it.value() + QStringLiteral(".png")))
            problems.append(QStringLiteral("there is no scene called ") + it.key());
    }
    return stage.pictures();
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir screen;
    makeScreen(screen.path());
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    // Another gallery at the same time keeps its edits and templates elsewhere.
    QCoreApplication::setOrganizationName(QStringLiteral("Joinery gallery %1").arg(QCoreApplication::applicationPid()));
    QCoreApplication::setApplicationName(QStringLiteral("Joinery gallery"));
    const auto forget = qScopeGuard([] {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QDir(QFileInfo(data).path()).removeRecursively();
    });
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Where the pictures go."),
                                 QStringLiteral("folder"), QStringLiteral("gallery"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("Only this theme: light, dark or contrast; all by default."),
                                   QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Such as de; English by default."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption guide(QStringLiteral("guide"),
                                   QStringLiteral("Writes the pictures of the user guide alone, to this folder."),
                                   QStringLiteral("folder"));
    parser.addOptions({out, theme, language, guide});
    parser.process(application);
    QLocale::setDefault(QLocale(parser.value(language)));
    installTranslations(application, QLocale(parser.value(language)));
    const bool isGuide = parser.isSet(guide);
    const QString folder = parser.value(isGuide ? guide : out);
    QTextStream complaints(stderr);
    if (!QDir().mkpath(folder)) {
        complaints << folder << " cannot be made." << Qt::endl;
        return 1;
    }
    QList<ThemeMode> themes{ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast};
    if (parser.isSet(theme)) {
        const std::optional<ThemeMode> mode = themeModeFromName(parser.value(theme));
        if (!mode) {
            complaints << "There is no theme called " << parser.value(theme) << '.' << Qt::endl;
            return 2;
        }
        themes = {*mode};
    } else if (isGuide) {
        themes = {ThemeMode::Light, ThemeMode::Dark};
    }
    QStringList problems;
    QList<QStringList> columns;
    qsizetype count = 0;
    for (const ThemeMode mode : std::as_const(themes)) {
        columns.append(playIn(mode, folder, isGuide, problems));
        count += columns.last().size();
    }
    if (!isGuide && !writePage(folder, columns))
        problems.append(QStringLiteral("index.html cannot be written"));
    for (const QString &problem : std::as_const(problems))
        complaints << problem << Qt::endl;
    QTextStream said(stdout);
    said << count << " pictures in " << folder << Qt::endl;
    // What scripts/test counts, as Qt Test says it.
    said << "Totals: " << count << " passed, " << problems.size() << " failed, 0 skipped" << Qt::endl;
    return problems.isEmpty() ? 0 : 1;
}
