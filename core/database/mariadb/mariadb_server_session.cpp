// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_server_session.h"

#include "core/database/connection.h"
#include "core/database/mariadb/mariadb_errors.h"
#include "core/dialect/mariadb/mariadb_server.h"

namespace joinery {

Result<void> MariadbServerSession::enter(const Connection &connection, const OpenOptions &options)
{
    const auto number = connection.value(QStringLiteral("SELECT CONNECTION_ID()"));
    if (!number)
        return fail(number);
    m_number = number->toLongLong();
    // As in a plan: moments are shown and taken as UTC, and every question is answered in full.
    const QString surroundings = QStringLiteral(
        "SET SESSION time_zone = '+00:00', sql_select_limit = 18446744073709551615, sql_quote_show_create = 1");
    if (const auto set = connection.execute(surroundings); !set)
        return set;
    const ServerAddress &server = address().server;
    if (!server.sqlMode.isEmpty()) {
        const QString mode = connection.dialect().quotedText(server.sqlMode);
        if (const auto set = connection.execute(QStringLiteral("SET SESSION sql_mode = ") + mode); !set)
            return set;
    }
    const std::chrono::milliseconds longest = server.statementTimeout;
    if (longest.count() > 0) {
        // Each has a variable of its own, in another unit.
        const bool isMariadb = connection.server().flavour == ServerVersion::Flavour::MariaDb;
        const QString setting = isMariadb
                                    ? QStringLiteral("max_statement_time = %1").arg(double(longest.count()) / 1000)
                                    : QStringLiteral("max_execution_time = %1").arg(longest.count());
        if (const auto set = connection.execute(QStringLiteral("SET SESSION ") + setting); !set)
            return set;
    }
    if (options.readOnly)
        return connection.execute(QStringLiteral("SET SESSION TRANSACTION READ ONLY"));
    return canWrite(connection);
}

/** A copy that only follows another server lets administrators write all the same. */
Result<void> MariadbServerSession::canWrite(const Connection &connection) const
{
    // TiDB has these variables for the sake of clients, and goes by others.
    if (mariadb::isTidb(connection.server()))
        return {};
    const bool isMysql = mariadb::isMysql(connection.server());
    const auto told =
        connection.query(QStringLiteral("SELECT @@read_only, @@innodb_read_only, ") +
                         (isMysql ? QStringLiteral("@@transaction_read_only") : QStringLiteral("@@tx_read_only")));
    if (!told)
        return fail(told);
    const auto isOn = [&told](int at) {
        const QString text = told->value(0).value(at).toString();
        return text != QLatin1String("0") && text.compare(QLatin1String("OFF"), Qt::CaseInsensitive) != 0;
    };
    if (isOn(1) || isOn(2))
        return fail(QStringLiteral("database.read_only"),
                    serverSentence(QStringLiteral("database.read_only"), address()));
    if (!isOn(0))
        return {};
    const auto begun = connection.execute(QStringLiteral("START TRANSACTION READ WRITE"));
    return begun ? connection.execute(QStringLiteral("ROLLBACK")) : begun;
}

QString MariadbServerSession::lockTimeoutStatement(std::chrono::milliseconds timeout)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(timeout, std::chrono::milliseconds(1)));
    return QStringLiteral("SET SESSION lock_wait_timeout = %1, innodb_lock_wait_timeout = %1").arg(seconds.count());
}

QString MariadbServerSession::writingStatement() const
{
    return QStringLiteral("START TRANSACTION");
}

QString MariadbServerSession::readingStatement() const
{
    return QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
}

QString MariadbServerSession::codeOf(const QSqlError &error) const
{
    return mariadbErrorCode(error.nativeErrorCode());
}

QString MariadbServerSession::interruptStatement() const
{
    return QStringLiteral("KILL QUERY %1").arg(m_number);
}

} // namespace joinery
