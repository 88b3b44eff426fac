// SPDX-License-Identifier: MIT
#include "core/database/connection.h"

#include "core/base/translate.h"
#include "core/database/database_kind.h"
#include "core/database/told_version.h"

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

Result<const Dialect *> usableDialect(const QString &name)
{
    const Dialect *dialect = findDialect(name);
    if (!dialect)
        return fail(QStringLiteral("database.driver"),
                    Message::tr("Databases of the kind \"%1\" are not known. Known: %2.")
                        .arg(name, dialectNames().join(QStringLiteral(", "))));
    if (!QSqlDatabase::isDriverAvailable(dialect->driver()))
        return fail(QStringLiteral("database.driver"),
                    Message::tr("Qt's driver for %1 (%2) is not installed. Install it (on Debian: apt install %3) and "
                                "try again.")
                        .arg(dialect->title(), dialect->driver(), databaseKind(name).driverPackage()));
    return dialect;
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

    /** Reads what a statement says besides: it would stand in the way of the next one. */
    [[nodiscard]] Result<void> finish(QSqlQuery &query) const
    {
        while (query.isSelect() && query.next()) {
        }
        // A procedure of MariaDB's has results of its own.
        while (database.driver()->hasFeature(QSqlDriver::MultipleResultSets) && query.nextResult()) {
        }
        if (query.lastError().isValid())
            return fail(session->errorOf(query.lastError()));
        return {};
    }

    DatabaseAddress address;
    const Dialect *dialect = nullptr;
    QString name = freshConnectionName();
    QSqlDatabase database;
    std::unique_ptr<Session> session;
    ServerVersion server;
    bool hasBegun = false;
    /** Counts how often was asked what others did, where that cannot be known. */
    qint64 asked = 0;
};

Connection::Connection(std::unique_ptr<Private> data) : d(std::move(data)) {}
Connection::~Connection() = default;
Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;

Result<Connection> Connection::open(const DatabaseAddress &address, const OpenOptions &options)
{
    const auto dialect = usableDialect(address.dialect);
    if (!dialect)
        return fail(dialect);
    auto data = std::make_unique<Private>();
    data->address = address;
    data->dialect = *dialect;
    data->database = QSqlDatabase::addDatabase((*dialect)->driver(), data->name);
    const DatabaseKind &kind = databaseKind(address.dialect);
    if (const auto opened = kind.open(data->database, address, options); !opened)
        return fail(opened);
    data->session = kind.session(data->database, address, options);

    Connection connection(std::move(data));
    const auto told = connection.query(kind.versionQuery());
    if (!told)
        return fail(told);
    const QVariantList said = told->value(0);
    connection.d->server = toldVersion(address.dialect, said.value(0).toString());
    connection.d->server.tableNames = ServerVersion::TableNames(said.value(1).toInt());
    if (const auto fits = checkVersion(connection.d->server); !fits)
        return fail(fits);
    connection.d->dialect = &(*dialect)->at(connection.d->server);
    if (const auto entered = connection.d->session->enter(connection, options); !entered)
        return fail(entered);
    connection.setLockTimeout(options.lockTimeout);
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

const ServerVersion &Connection::server() const
{
    return d->server;
}

QSqlDatabase Connection::database() const
{
    return d->database;
}

void *Connection::sqliteHandle() const
{
    return d->session->sqliteHandle();
}

Result<void> Connection::execute(const QString &sql) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(d->session->errorOf(query.lastError()));
    return d->finish(query);
}

bool Connection::takesSeveralStatements() const
{
    return d->session->takesSeveralStatements();
}

StatementPair Connection::executeBehind(const QString &shortOne, const QString &sql) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(shortOne + QStringLiteral("; ") + sql))
        return {fail(d->session->errorOf(query.lastError()))};
    const int changed = query.numRowsAffected();
    return {changed, query.nextResult() || query.lastError().isValid() ? d->finish(query) : Result<void>()};
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
    QList<QVariantList> rows;
    const auto asked = forEachRow(
        sql, [&rows](const QVariantList &row) { rows.append(row); }, values);
    return asked ? Result<QList<QVariantList>>(std::move(rows)) : fail(asked);
}

Result<void> Connection::forEachRow(const QString &sql, const std::function<void(const QVariantList &)> &take,
                                    const QVariantList &values) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return fail(d->session->errorOf(query.lastError()));
    } else {
        if (!query.prepare(sql))
            return fail(d->session->errorOf(query.lastError()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return fail(d->session->errorOf(query.lastError()));
    }
    const int columns = query.record().count();
    QVariantList row;
    while (query.next()) {
        row.clear();
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        take(row);
    }
    if (query.lastError().isValid())
        return fail(d->session->errorOf(query.lastError()));
    return {};
}

Result<QList<QList<QVariantList>>> Connection::results(const QString &sql) const
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(d->session->errorOf(query.lastError()));
    QList<QList<QVariantList>> results;
    do {
        QList<QVariantList> rows;
        const int columns = query.record().count();
        while (query.isSelect() && query.next()) {
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row.append(query.value(column));
            rows.append(row);
        }
        results.append(rows);
    } while (query.nextResult());
    if (query.lastError().isValid())
        return fail(d->session->errorOf(query.lastError()));
    return results;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    const auto rows = query(sql, values);
    if (!rows)
        return fail(rows);
    return rows->isEmpty() || rows->first().isEmpty() ? QVariant() : rows->first().first();
}

Result<QVariant> Connection::ask(const QString &sql) const
{
    const bool needsSavepoint = d->session->losesTransactionOnError() && d->session->isInTransaction(d->hasBegun);
    if (!needsSavepoint)
        return value(sql);
    if (const auto saved = execute(QStringLiteral("SAVEPOINT joinery_question")); !saved)
        return fail(saved);
    auto answer = value(sql);
    if (!answer)
        if (const auto back = execute(QStringLiteral("ROLLBACK TO SAVEPOINT joinery_question")); !back)
            return fail(back);
    if (const auto released = execute(QStringLiteral("RELEASE SAVEPOINT joinery_question")); !released)
        return fail(released);
    return answer;
}

Result<void> Connection::beginWriting() const
{
    return begin(d->session->writingStatement());
}

Result<void> Connection::beginReading() const
{
    return begin(d->session->readingStatement());
}

Result<void> Connection::begin(const QString &statement) const
{
    const auto begun = execute(statement);
    d->hasBegun = d->hasBegun || begun;
    return begun;
}

Result<void> Connection::commit() const
{
    const auto committed = execute(QStringLiteral("COMMIT"));
    d->hasBegun = d->hasBegun && !committed;
    return committed;
}

bool Connection::isInTransaction() const
{
    return d->session->isInTransaction(d->hasBegun);
}

void Connection::rollBack() const
{
    if (isInTransaction())
        (void)execute(QStringLiteral("ROLLBACK"));
    d->hasBegun = false;
}

Result<qint64> Connection::foreignChanges() const
{
    const QString question = d->session->foreignChangesQuery();
    if (question.isEmpty())
        return ++d->asked;
    const auto version = value(question);
    if (!version)
        return fail(version);
    return version->toLongLong();
}

Result<QString> Connection::stateOfRows() const
{
    const QString question = d->session->rowChangesQuery();
    if (question.isEmpty())
        return QString();
    const auto others = foreignChanges();
    const auto own = value(question);
    if (!others || !own)
        return fail(others ? own.error() : others.error());
    return QStringLiteral("%1 %2 %3").arg(d->name).arg(*others).arg(own->toLongLong());
}

void Connection::stopOn(const std::optional<CancelToken> &cancel) const
{
    d->session->stopOn(cancel);
}

void Connection::setLockTimeout(std::chrono::milliseconds timeout) const
{
    if (const QString statement = d->session->lockTimeoutStatement(timeout); !statement.isEmpty())
        (void)execute(statement);
}

} // namespace joinery
