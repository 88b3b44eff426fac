// SPDX-License-Identifier: MIT
#include "core/project/project_files.h"
#include "core/project/project_layout.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace joinery {

namespace {

/** Systems limit how many files can be watched; folders alone notice all but writing in place. */
constexpr qsizetype maximumWatchedFiles = 2000;

/** The folders that hold files of the project, itself first. Apps are taken from the disk: their list may be broken. */
QStringList foldersOf(const QString &folder)
{
    QStringList result{QDir(folder).absolutePath()};
    const QDir root(folder);
    for (const QString &app : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!isAppName(app))
            continue;
        const QStringList parts{layout::tables(app), layout::objects(app), layout::diagrams(app),
                                layout::migrations(app)};
        const bool hasParts =
            std::any_of(parts.begin(), parts.end(), [&root](const QString &part) { return root.exists(part); });
        if (!hasParts && !root.exists(layout::appFile(app)))
            continue;
        result.append(root.absoluteFilePath(app));
        for (const QString &part : parts) {
            if (root.exists(part))
                result.append(root.absoluteFilePath(part));
        }
    }
    return result;
}

QFileInfoList filesOf(const QString &folder)
{
    QFileInfoList result;
    const QStringList patterns{QStringLiteral("*.json"), QStringLiteral("*.sql")};
    for (const QString &each : foldersOf(folder))
        result += QDir(each).entryInfoList(patterns, QDir::Files, QDir::Name);
    return result;
}

} // namespace

QStringList watchedPaths(const QString &folder)
{
    QStringList result = foldersOf(folder);
    const QFileInfoList files = filesOf(folder);
    for (const QFileInfo &file : files.mid(0, maximumWatchedFiles))
        result.append(file.absoluteFilePath());
    return result;
}

QMap<QString, QString> fileStamps(const QString &folder)
{
    const QDir root(folder);
    QMap<QString, QString> result;
    for (const QFileInfo &file : filesOf(folder))
        result.insert(root.relativeFilePath(file.absoluteFilePath()),
                      QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()));
    return result;
}

} // namespace joinery
