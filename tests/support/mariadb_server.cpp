// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_server.h"

#include "core/base/sql_splitter.h"
#include "tests/support/private_server.h"
#include "tests/support/server_dialect.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace joinery {

namespace {

/** The server of this program. */
PrivateServer &server()
{
    static PrivateServer server(QStringLiteral("mariadb"));
    return server;
}

/** Its socket. */
QString socket()
{
    return server().folder() + QStringLiteral("/socket");
}

QSqlDatabase connectTo(const QString &database, const QString &connection)
{
    QSqlDatabase result = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), connection);
    result.setHostName(QStringLiteral("localhost"));
    result.setUserName(QStringLiteral("joinery"));
    result.setDatabaseName(database);
    result.setConnectOptions(QStringLiteral("UNIX_SOCKET=") + socket());
    if (!result.open())
        qFatal("%s", qPrintable(result.lastError().text()));
    return result;
}

QString quotedName(const QString &name)
{
    return QLatin1Char('`') + QString(name).replace(QLatin1Char('`'), QStringLiteral("``")) + QLatin1Char('`');
}

/** Each gives a column of lines. */
const QStringList &catalogueQueries()
{
    static const bool isMysql = MariadbDatabase::dialect().server().flavour != ServerVersion::Flavour::MariaDb;
    static const QStringList queries{
        QStringLiteral("SELECT CONCAT_WS(' ', 'view', %1SECURITY_TYPE, TABLE_NAME, VIEW_DEFINITION, "
                       "CHECK_OPTION) FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()")
            .arg(isMysql ? QString() : QStringLiteral("ALGORITHM, ")),
        QStringLiteral("SELECT CONCAT('trigger ', TRIGGER_NAME, ' ', ACTION_TIMING, ' ', EVENT_MANIPULATION, ' ON ', "
                       "EVENT_OBJECT_TABLE, ' ', ACTION_STATEMENT) FROM information_schema.TRIGGERS WHERE "
                       "TRIGGER_SCHEMA = DATABASE()"),
        isMysql
            ? QStringLiteral(
                  "SELECT CONCAT_WS(' ', 'routine', ROUTINE_TYPE, ROUTINE_NAME, (SELECT GROUP_CONCAT(CONCAT_WS(' ', "
                  "PARAMETER_MODE, PARAMETER_NAME, DTD_IDENTIFIER) ORDER BY ORDINAL_POSITION) FROM "
                  "information_schema.PARAMETERS WHERE SPECIFIC_SCHEMA = ROUTINE_SCHEMA AND SPECIFIC_NAME = "
                  "ROUTINE_NAME), ROUTINE_DEFINITION, IS_DETERMINISTIC, SQL_DATA_ACCESS, SECURITY_TYPE, "
                  "ROUTINE_COMMENT) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()")
            : QStringLiteral(
                  "SELECT CONCAT('routine ', type, ' ', name, ' ', param_list, ' ', returns, ' ', body_utf8, ' ', "
                  "is_deterministic, sql_data_access, security_type, aggregate, comment) FROM mysql.proc WHERE db "
                  "= DATABASE()"),
        QStringLiteral("SELECT CONCAT('event ', EVENT_NAME, ' ', IFNULL(INTERVAL_VALUE, ''), ' ', "
                       "IFNULL(INTERVAL_FIELD, ''), ' ', STATUS, ON_COMPLETION, EVENT_COMMENT, ' ', EVENT_DEFINITION) "
                       "FROM information_schema.EVENTS WHERE "
                       "EVENT_SCHEMA = DATABASE()"),
    };
    return queries;
}

} // namespace

QString MariadbDatabase::whyNot()
{
    return server().whyNot();
}

const Dialect &MariadbDatabase::dialect()
{
    static const Dialect &dialect =
        dialectOfServer(mariadbDialect(), MariadbDatabase().value(QStringLiteral("SELECT version()")));
    return dialect;
}

bool MariadbDatabase::lacks(const Schema &before, const QList<Operation> &operations)
{
    return isLacking(mariadbDialect(), dialect(), before, operations);
}

void MariadbDatabase::stopServer()
{
    server().stop();
}

MariadbDatabase::MariadbDatabase()
    : m_name(QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    m_database = connectTo(QStringLiteral("mysql"), m_name);
    clear();
}

DatabaseAddress MariadbDatabase::address() const
{
    ServerAddress place;
    place.database = m_name;
    place.socket = socket();
    place.user = QStringLiteral("joinery");
    return DatabaseAddress::onServer(QStringLiteral("mariadb"), place);
}

int MariadbDatabase::port()
{
    return server().port();
}

MariadbDatabase::~MariadbDatabase()
{
    (void)run(QStringLiteral("DROP DATABASE ") + m_name);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void MariadbDatabase::clear()
{
    const QString left =
        run(QStringLiteral("DROP DATABASE IF EXISTS %1; CREATE DATABASE %1; USE %1; SET NAMES utf8mb4").arg(m_name));
    if (!left.isEmpty())
        qFatal("%s", qPrintable(left));
}

QString MariadbDatabase::run(const QString &sql) const
{
    for (const SqlStatement &statement : splitSql(sql, SqlLexOptions::mariadb())) {
        QSqlQuery query(m_database);
        if (!query.exec(statement.text))
            return query.lastError().databaseText();
    }
    return {};
}

QString MariadbDatabase::feedToClient(const QString &script) const
{
    QProcess client;
    client.start(QStringLiteral("mariadb"),
                 {QStringLiteral("--no-defaults"), QStringLiteral("--batch"), QStringLiteral("--socket=") + socket(),
                  QStringLiteral("--user=joinery"), m_name});
    client.write(script.toUtf8());
    client.closeWriteChannel();
    if (!client.waitForFinished() || client.exitCode() != 0)
        return client.errorString() + QStringLiteral(": ") + QString::fromUtf8(client.readAllStandardError());
    return {};
}

QString MariadbDatabase::run(const Plan &plan) const
{
    for (const QString &sql : plan.session) {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            return query.lastError().databaseText() + QStringLiteral("\n") + sql;
    }
    for (const DataCheck &check : plan.checks) {
        QSqlQuery query(m_database);
        if (!query.exec(check.countSql))
            return query.lastError().databaseText() + QStringLiteral("\n") + check.countSql;
        query.next();
        if (query.value(0).toInt() != 0)
            return QStringLiteral("check: ") +
                   QString(check.message)
                       .replace(QStringLiteral("%1"), query.value(0).toString())
                       .replace(QStringLiteral("%2"), rows(check.sampleSql).join(QStringLiteral(", ")));
        if (!query.exec(check.sampleSql))
            return query.lastError().databaseText() + QStringLiteral("\n") + check.sampleSql;
    }
    for (const Loss &loss : plan.losses) {
        QSqlQuery query(m_database);
        if (!query.exec(loss.countSql))
            return query.lastError().databaseText() + QStringLiteral("\n") + loss.countSql;
    }
    for (const PlanStep &step : plan.steps) {
        QSqlQuery query(m_database);
        const auto isRefused = [&query] {
            const QString number = query.lastError().nativeErrorCode();
            return number == QLatin1String("1845") || number == QLatin1String("1846");
        };
        bool isDone = query.exec(step.sql);
        for (const QString &other : step.otherwise)
            isDone = isDone || (isRefused() && query.exec(other));
        if (!isDone)
            return query.lastError().databaseText() + QStringLiteral("\n") + step.sql;
        if (step.mustReturnNoRows && query.next())
            return QStringLiteral("guard: ") + step.comment + QStringLiteral("\n") + step.sql;
    }
    return {};
}

QStringList MariadbDatabase::rows(const QString &query) const
{
    QSqlQuery asked(m_database);
    if (!asked.exec(query))
        return {asked.lastError().databaseText(), query};
    // MySQL has the names of things as bytes in its catalogue.
    const bool isNames = query.contains(QLatin1String("information_schema"));
    QStringList lines;
    while (asked.next()) {
        QStringList values;
        for (int i = 0; i < asked.record().count(); ++i) {
            const QVariant value = asked.value(i);
            const bool isBytes = value.userType() == QMetaType::QByteArray;
            values.append(value.isNull() ? QStringLiteral("NULL")
                          : isNames      ? QString::fromUtf8(value.toByteArray())
                          : isBytes      ? QString::fromLatin1(value.toByteArray().toHex())
                                         : value.toString());
        }
        lines.append(values.join(QStringLiteral(" | ")));
    }
    lines.sort();
    return lines;
}

QString MariadbDatabase::value(const QString &query) const
{
    return rows(query).value(0);
}

QStringList MariadbDatabase::tables() const
{
    return rows(QStringLiteral("SELECT CONVERT(TABLE_NAME USING utf8mb4) FROM information_schema.TABLES WHERE "
                               "TABLE_SCHEMA = DATABASE() AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED')"));
}

/** What SHOW CREATE TABLE says, a line a part, with the place of each column. */
QStringList MariadbDatabase::linesOf(const QString &table) const
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SHOW CREATE TABLE ") + quotedName(table)) || !query.next())
        return {query.lastError().databaseText()};
    static const QRegularExpression count(QStringLiteral(" AUTO_INCREMENT=\\d+"));
    QStringList result;
    int position = 0;
    for (QString line : query.value(1).toString().split(QLatin1Char('\n'))) {
        line = line.trimmed();
        if (line.endsWith(QLatin1Char(',')))
            line.chop(1);
        if (line.startsWith(QLatin1Char(')')))
            line.remove(count);
        if (line.startsWith(QLatin1Char('`')))
            line.prepend(QStringLiteral("column %1 ").arg(++position));
        // Which any later ALTER TABLE forgets.
        if (line.startsWith(QLatin1String("UNIQUE KEY")))
            line.remove(QStringLiteral(" USING HASH"));
        result.append(table + QStringLiteral(": ") + line);
    }
    result.sort();
    return result;
}

QString MariadbDatabase::catalogue() const
{
    QStringList lines;
    for (const QString &table : tables())
        lines += linesOf(table);
    const QStringList sequences = rows(QStringLiteral(
        "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = "
        "'SEQUENCE'"));
    for (const QString &sequence : sequences) {
        QSqlQuery query(m_database);
        if (query.exec(QStringLiteral("SHOW CREATE SEQUENCE ") + quotedName(sequence)) && query.next())
            lines.append(query.value(1).toString());
    }
    for (const QString &query : catalogueQueries())
        lines += rows(query);
    return lines.join(QLatin1Char('\n')).remove(QStringLiteral("`%1`.").arg(m_name));
}

QString MariadbDatabase::allRows() const
{
    QStringList lines;
    for (const QString &table : tables()) {
        lines.append(QStringLiteral("table ") + table);
        QStringList columns =
            rows(QStringLiteral("SELECT CONVERT(COLUMN_NAME USING utf8mb4) FROM "
                                "information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '%1'")
                     .arg(QString(table).replace(u'\'', QStringLiteral("''"))));
        QStringList shown;
        for (const QString &column : columns)
            shown.append(quotedName(column));
        lines.append(columns.join(QStringLiteral(" | ")));
        lines += rows(QStringLiteral("SELECT %1 FROM %2").arg(shown.join(QStringLiteral(", ")), quotedName(table)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace joinery
