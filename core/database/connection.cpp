// SPDX-License-Identifier: MIT
#include "core/database/connection.h"

#include "core/base/translate.h"
#include "core/database/sqlite/sqlite_read_mode.h"
#include "core/database/sqlite/sqlite_session.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace joinery {

namespace {

QString freshConnectionName()
{
    static std::atomic_int counter = 0;
    return QStringLiteral("joinery-%1").arg(counter.fetch_add(1));
}

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

/** One sentence for each code; the rest is told by the database's own words. */
QString sentence(const QString &code, const DatabaseAddress &address)
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

Error errorOf(const QSqlError &error, const DatabaseAddress &address, const SqliteSession *session)
{
    QString code = sqliteErrorCode(error.nativeErrorCode());
    // Giving up a wait for a lock looks like a lock.
    if (session && session->isCancelled() && code == QLatin1String("database.locked"))
        code = QStringLiteral("database.cancelled");
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{code, sentence(code, address), words.trimmed(), {}};
}

} // namespace

struct Connection::Private
{
    Private() = default;
    ~Private()
    {
        session.reset();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] Error errorOf(const QSqlError &error) const
    {
        return joinery::errorOf(error, address, session.get());
    }

    DatabaseAddress address;
    const Dialect *dialect = nullptr;
    QString name = freshConnectionName();
    QSqlDatabase database;
    std::unique_ptr<SqliteSession> session;
};

Connection::Connection(std::unique_ptr<Private> data) : d(std::move(data)) {}
Connection::~Connection() = default;
Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;

Result<Connection> Connection::open(const DatabaseAddress &address, const OpenOptions &options)
{
    const Dialect *dialect = findDialect(address.dialect);
    if (!dialect)
        return fail(QStringLiteral("database.driver"),
                    Message::tr("Databases of the kind \"%1\" are not known. Known: %2.")
                        .arg(address.dialect, QStringLiteral("sqlite")));
    if (dialect != &sqliteDialect())
        return fail(QStringLiteral("database.driver"),
                    Message::tr("This version plans for %1, but opens SQLite databases only.").arg(dialect->title()));
    if (!QSqlDatabase::isDriverAvailable(dialect->driver()))
        return fail(QStringLiteral("database.driver"),
                    Message::tr("Qt's driver for %1 (%2) is not installed. Install it and try again.")
                        .arg(dialect->title(), dialect->driver()));
    if (const auto file = checkFile(address, options); !file)
        return fail(file);

    auto data = std::make_unique<Private>();
    data->address = address;
    data->dialect = dialect;
    data->database = QSqlDatabase::addDatabase(dialect->driver(), data->name);
    const SqliteReadMode readMode =
        options.readOnly && !address.isMemory() ? sqliteReadMode(address.path) : SqliteReadMode::Guarded;
    data->database.setDatabaseName(readMode == SqliteReadMode::Immutable ? immutableSqliteUri(address.path)
                                                                         : address.path);
    data->database.setConnectOptions(driverOptions(readMode, options));
    if (!data->database.open())
        return fail(data->errorOf(data->database.lastError()));
    data->session = std::make_unique<SqliteSession>(data->database);
    data->session->setLockTimeout(options.lockTimeout);

    Connection connection(std::move(data));
    // Reading the catalogue is what makes SQLite look at the file at all.
    if (const auto looked = connection.query(QStringLiteral("SELECT count(*) FROM sqlite_master")); !looked)
        return fail(looked);
    if (!options.readOnly && connection.d->session->isReadOnly())
        return fail(QStringLiteral("database.read_only"), sentence(QStringLiteral("database.read_only"), address));
    if (const auto keys = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !keys)
        return fail(keys);
    if (options.readOnly)
        if (const auto guarded = connection.execute(QStringLiteral("PRAGMA query_only = ON")); !guarded)
            return fail(guarded);
    return connection;
}

const DatabaseAddress &Connection::address() const
{
    return d->address;
}

const Dialect &Connection::dialect() const
{
    return *d->dialect;
}

QSqlDatabase Connection::database() const
{
    return d->database;
}

void *Connection::sqliteHandle() const
{
    return d->session->handle();
}

Result<void> Connection::execute(const QString &sql) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(d->errorOf(query.lastError()));
    while (query.isSelect() && query.next()) {
    }
    if (query.lastError().isValid())
        return fail(d->errorOf(query.lastError()));
    return {};
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    const auto rows = query(sql, values);
    if (!rows)
        return fail(rows);
    return {};
}

Result<QList<QVariantList>> Connection::query(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return fail(d->errorOf(query.lastError()));
    } else {
        if (!query.prepare(sql))
            return fail(d->errorOf(query.lastError()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return fail(d->errorOf(query.lastError()));
    }
    QList<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList &row = rows.emplaceBack();
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
    }
    if (query.lastError().isValid())
        return fail(d->errorOf(query.lastError()));
    return rows;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    const auto rows = query(sql, values);
    if (!rows)
        return fail(rows);
    return rows->isEmpty() || rows->first().isEmpty() ? QVariant() : rows->first().first();
}

Result<void> Connection::beginWriting() const
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Connection::beginReading() const
{
    return execute(QStringLiteral("BEGIN"));
}

Result<void> Connection::commit() const
{
    return execute(QStringLiteral("COMMIT"));
}

void Connection::rollBack() const
{
    if (d->session->inTransaction())
        (void)execute(QStringLiteral("ROLLBACK"));
}

Result<qint64> Connection::foreignChanges() const
{
    const auto version = value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version);
    return version->toLongLong();
}

void Connection::stopOn(const CancelToken &cancel) const
{
    d->session->stopOn(cancel);
}

void Connection::setLockTimeout(std::chrono::milliseconds timeout) const
{
    d->session->setLockTimeout(timeout);
}

} // namespace joinery
