// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_read_mode.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace joinery {

namespace {

/** Byte 19 of the file says how it is read: 2 stands for WAL (https://sqlite.org/fileformat.html). */
bool isInWalMode(const QString &path)
{
    constexpr int readVersion = 19;
    constexpr char wal = 2;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(readVersion + 1) : QByteArray();
    return header.size() > readVersion && header.at(readVersion) == wal;
}

bool canWriteBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

SqliteReadMode sqliteReadMode(const QString &path)
{
    if (isInWalMode(path)) {
        if (QFileInfo::exists(path + QStringLiteral("-wal")))
            return SqliteReadMode::Plain;
        return canWriteBeside(path) ? SqliteReadMode::Guarded : SqliteReadMode::Immutable;
    }
    const bool hasJournal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    return hasJournal && canWriteBeside(path) ? SqliteReadMode::Guarded : SqliteReadMode::Plain;
}

QString immutableSqliteUri(const QString &path)
{
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
}

} // namespace joinery
