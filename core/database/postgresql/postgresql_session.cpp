// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_session.h"

#include "core/database/connection.h"

namespace joinery {

namespace {

QString milliseconds(std::chrono::milliseconds time)
{
    return QString::number(time.count());
}

/**
 * What has no namespace in a model is in public, whatever the role or the database says: plans are made and read back
 * so. What a person asks for is looked through behind it.
 */
QString searchPathOf(const ServerAddress &server)
{
    const QString own = QStringLiteral("public");
    return server.searchPath.isEmpty() ? own : own + QStringLiteral(", ") + server.searchPath;
}

} // namespace

Result<void> PostgresqlSession::enter(const Connection &connection, const OpenOptions &options)
{
    const auto process = connection.value(QStringLiteral("SELECT pg_backend_pid()"));
    if (!process)
        return fail(process);
    m_process = process->toInt();
    // Notices would be printed on standard error by libpq.
    if (const auto quiet = connection.execute(QStringLiteral("SET client_min_messages = error")); !quiet)
        return quiet;
    if (const auto timeout = connection.execute(
            QStringLiteral("SET statement_timeout = %1").arg(milliseconds(address().server.statementTimeout)));
        !timeout)
        return timeout;
    if (const auto path = connection.query(QStringLiteral("SELECT set_config('search_path', ?, false)"),
                                           {searchPathOf(address().server)});
        !path)
        return fail(path);
    if (options.readOnly)
        return connection.execute(QStringLiteral("SET default_transaction_read_only = on"));
    const auto readOnly = connection.value(QStringLiteral("SHOW transaction_read_only"));
    if (!readOnly)
        return fail(readOnly);
    if (readOnly->toString() == QLatin1String("on"))
        return fail(QStringLiteral("database.read_only"),
                    serverSentence(QStringLiteral("database.read_only"), address()));
    return {};
}

QString PostgresqlSession::lockTimeoutStatement(std::chrono::milliseconds timeout)
{
    // 0 is for ever there.
    return QStringLiteral("SET lock_timeout = %1").arg(milliseconds(std::max(timeout, std::chrono::milliseconds(1))));
}

QString PostgresqlSession::writingStatement() const
{
    return QStringLiteral("BEGIN");
}

QString PostgresqlSession::readingStatement() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString PostgresqlSession::codeOf(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    // What libpq says by itself has no SQLSTATE: nobody is at the other end.
    return state.isEmpty() && error.type() != QSqlError::NoError ? QStringLiteral("database.lost")
                                                                 : postgresqlErrorCode(state);
}

QString PostgresqlSession::interruptStatement() const
{
    return QStringLiteral("SELECT pg_cancel_backend(%1)").arg(m_process);
}

QString postgresqlErrorCode(const QString &sqlState)
{
    // https://www.postgresql.org/docs/15/errcodes-appendix.html: the first two characters are the class.
    struct Entry
    {
        const char *state;
        const char *code;
    };
    static constexpr Entry entries[] = {
        {"55P03", "database.locked"},  {"40P01", "database.locked"},    {"40001", "database.locked"},
        {"57014", "database.timeout"}, {"25006", "database.read_only"}, {"42501", "database.no_rights"},
        {"53100", "database.full"},    {"53300", "database.busy"},      {"XX001", "database.corrupt"},
        {"XX002", "database.corrupt"}, {"23", "database.constraint"},   {"57P", "database.lost"},
        {"08", "database.lost"},
    };
    for (const Entry &entry : entries) {
        if (sqlState.startsWith(QLatin1String(entry.state)))
            return QLatin1String(entry.code);
    }
    return QStringLiteral("database.failed");
}

} // namespace joinery
