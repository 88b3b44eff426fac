// SPDX-License-Identifier: MIT
#include "tests/support_ui/sample_copy.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
        QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
    }
    return true;
}

} // namespace

bool copySample(const QString &to)
{
    return copyFolder(QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop"), to);
}

} // namespace joinery
