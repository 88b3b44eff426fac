// SPDX-License-Identifier: MIT
// Writes pictures of every window, dialog and state of the designer, to be looked at: joinery-gallery --out FOLDER
#include "core/base/translations.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/shell/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
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

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Joinery"));
    QCoreApplication::setApplicationName(QStringLiteral("Joinery"));
    installTranslations(application);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Where the pictures go."),
                                 QStringLiteral("folder"), QStringLiteral("gallery"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("Only this theme: light, dark or contrast; all by default."),
                                   QStringLiteral("theme"));
    parser.addOptions({out, theme});
    parser.process(application);
    const QString folder = parser.value(out);
    QTextStream complaints(stderr);
    if (!QDir().mkpath(folder)) {
        complaints << folder << " cannot be made." << Qt::endl;
        return 1;
    }
    QStringList problems;
    QList<QStringList> columns;
    QList<ThemeMode> themes{ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast};
    if (parser.isSet(theme)) {
        const std::optional<ThemeMode> mode = themeModeFromName(parser.value(theme));
        if (!mode) {
            complaints << "There is no theme called " << parser.value(theme) << '.' << Qt::endl;
            return 2;
        }
        themes = {*mode};
    }
    for (const ThemeMode mode : std::as_const(themes)) {
        Stage stage(mode, folder);
        playAll(stage);
        problems += stage.problems();
        columns.append(stage.pictures());
    }
    if (!writePage(folder, columns))
        problems.append(QStringLiteral("index.html cannot be written"));
    for (const QString &problem : std::as_const(problems))
        complaints << problem << Qt::endl;
    QTextStream(stdout) << columns.first().size() * columns.size() << " pictures in " << folder << Qt::endl;
    return problems.isEmpty() ? 0 : 1;
}
