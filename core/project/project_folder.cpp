// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/project/project_files.h"
#include "core/project/project_layout.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

Result<QString> projectFolder(const QString &path)
{
    const QFileInfo info(path);
    const bool isFile = info.fileName() == layout::projectFile() && info.isFile();
    const QString folder = isFile ? info.absolutePath() : info.absoluteFilePath();
    if (QFileInfo(QDir(folder).absoluteFilePath(layout::projectFile())).isFile())
        return QDir::cleanPath(folder);
    return fail(QStringLiteral("project.missing"),
                Message::tr("There is no project here: no joinery.json. \"joinery-cli init\" makes one."), {}, path);
}

Result<QString> findProjectFolder(const QString &start)
{
    Result<QString> found = projectFolder(start);
    QDir folder(QDir(start).absolutePath());
    while (!found && folder.cdUp()) {
        if (const auto above = projectFolder(folder.absolutePath()))
            found = above;
    }
    return found;
}

QString migrationsFolder(const QString &projectFolder, const QString &app)
{
    return QDir(projectFolder).absoluteFilePath(layout::migrations(app));
}

} // namespace joinery
