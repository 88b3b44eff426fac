// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_address.h"

#include "core/base/translate.h"
#include "core/database/connection.h"
#include "core/database/sqlite/sqlite_read_mode.h"
#include "core/database/sqlite/sqlite_session.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace joinery {

namespace {

QString shownPath(const DatabaseAddress &address)
{
    return QDir::toNativeSeparators(address.path);
}

/** What can be told about a path before SQLite touches it. */
Result<void> checkFile(const DatabaseAddress &address, const OpenOptions &options)
{
    if (address.isMemory())
        return {};
    const QFileInfo file(address.path);
    const QString shown = shownPath(address);
    if (file.isDir())
        return fail(QStringLiteral("database.cannot_open"), Message::tr("%1 is a folder, not a database.").arg(shown));
    if (!file.absoluteDir().exists())
        return fail(
            QStringLiteral("database.missing"),
            Message::tr("The folder of the database %1 does not exist. Create it, or correct the path.").arg(shown));
    if (!file.exists() && !options.createFile)
        return fail(QStringLiteral("database.missing"),
                    Message::tr("There is no database at %1. Correct the path, or apply the migrations to create it.")
                        .arg(shown));
    if (file.exists() && !file.isReadable())
        return fail(QStringLiteral("database.cannot_open"),
                    Message::tr("The database %1 cannot be read. Check its permissions.").arg(shown));
    return {};
}

QString driverOptions(SqliteReadMode readMode, const OpenOptions &options)
{
    QString text = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.lockTimeout.count());
    if (readMode != SqliteReadMode::Guarded)
        text += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (readMode == SqliteReadMode::Immutable)
        text += QStringLiteral(";QSQLITE_OPEN_URI");
    return text;
}

} // namespace

QString sqliteSentence(const QString &code, const DatabaseAddress &address)
{
    const QString shown = shownPath(address);
    if (code == QLatin1String("database.locked")) {
        const QString holder = sqliteLockHolder(address.path);
        return holder.isEmpty()
                   ? Message::tr("The database %1 is in use by another program or migrator. Wait for it, or close it, "
                                 "and try again.")
                         .arg(shown)
                   : Message::tr("The database %1 is in use by another program or migrator (%2). Wait for it, or "
                                 "close it, and try again.")
                         .arg(shown, holder);
    }
    if (code == QLatin1String("database.read_only"))
        return Message::tr("The database %1 cannot be written to. Check the permissions of the file and of its folder.")
            .arg(shown);
    if (code == QLatin1String("database.cancelled"))
        return Message::tr("Cancelled.");
    if (code == QLatin1String("database.corrupt"))
        return Message::tr("The database %1 is damaged. Restore it from a backup.").arg(shown);
    if (code == QLatin1String("database.full"))
        return Message::tr("There is no space left for the database %1. Free some and try again.").arg(shown);
    if (code == QLatin1String("database.cannot_open"))
        return Message::tr("The database %1 cannot be opened. Check the path and the permissions.").arg(shown);
    if (code == QLatin1String("database.not_a_database"))
        return Message::tr("%1 is not an SQLite database. Choose another file.").arg(shown);
    if (code == QLatin1String("database.constraint"))
        return Message::tr("A constraint of the database does not allow this.");
    return Message::tr("The database reports an error.");
}

Result<void> openSqlite(QSqlDatabase &database, const DatabaseAddress &address, const OpenOptions &options)
{
    if (const auto file = checkFile(address, options); !file)
        return file;
    const SqliteReadMode readMode =
        options.readOnly && !address.isMemory() ? sqliteReadMode(address.path) : SqliteReadMode::Guarded;
    database.setDatabaseName(readMode == SqliteReadMode::Immutable ? immutableSqliteUri(address.path) : address.path);
    database.setConnectOptions(driverOptions(readMode, options));
    if (database.open())
        return {};
    const QSqlError error = database.lastError();
    const QString code = sqliteErrorCode(error.nativeErrorCode());
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return fail(code, sqliteSentence(code, address), words.trimmed());
}

} // namespace joinery
