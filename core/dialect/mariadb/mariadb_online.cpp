// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_online.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

const QString settingsBegin = QStringLiteral("SET STATEMENT ");

/** Bare words of a statement, in capitals. */
QStringList wordsOf(const QString &sql)
{
    QStringList words;
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::mariadb())) {
        if (token.kind == SqlToken::Kind::Identifier)
            words.append(token.text(sql).toString().toUpper());
    }
    return words;
}

/** The name, as it is quoted, behind such words; empty where the statement does not begin with them. */
QString nameBehind(const QString &sql, const QString &words)
{
    if (!sql.startsWith(words + QLatin1Char('`')))
        return {};
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::mariadb())) {
        if (token.kind == SqlToken::Kind::QuotedIdentifier)
            return token.text(sql).toString();
    }
    return {};
}

/** What follows `SET STATEMENT … FOR`, or all of it. */
QString withoutSettings(const QString &sql)
{
    const qsizetype begin = sql.startsWith(settingsBegin) ? sql.indexOf(QLatin1String(" FOR ALTER TABLE `")) : -1;
    return begin < 0 ? sql : sql.mid(begin + 5);
}

class OnlinePlan
{
public:
    OnlinePlan(const QList<Operation> &operations, const OnlineOptions &options, const ServerVersion &server)
        : m_operations(operations), m_options(options), m_server(server)
    {
    }

    void change(PlanStep &step)
    {
        if (step.operation >= 0 && std::holds_alternative<RawSql>(m_operations.at(step.operation)))
            return;
        if (const QString made = nameBehind(step.sql, QStringLiteral("CREATE TABLE ")); !made.isEmpty())
            m_made.insert(made);
        const QString alter = withoutSettings(step.sql);
        const QString table = nameBehind(alter, QStringLiteral("ALTER TABLE "));
        // One without a clause does nothing, and takes none.
        if (table.isEmpty() || m_made.contains(table) || alter.endsWith(QStringLiteral("ALTER TABLE ") + table))
            return;
        const QString limited = withTimeLimit(step.sql);
        const QStringList words = wordsOf(alter);
        // Its grammar knows no LOCK beside partitions.
        if (words.contains(QStringLiteral("PARTITION")) || words.contains(QStringLiteral("PARTITIONING"))) {
            step.sql = limited;
            return;
        }
        step.otherwise = limited;
        step.sql +=
            alter.contains(QLatin1Char('\n')) ? QStringLiteral(",\n    LOCK = NONE") : QStringLiteral(", LOCK = NONE");
    }

private:
    [[nodiscard]] QString withTimeLimit(const QString &sql) const
    {
        if (m_options.statementTimeout.count() == 0 || isMysql(m_server))
            return sql;
        const QString limit =
            QStringLiteral("max_statement_time = %1").arg(double(m_options.statementTimeout.count()) / 1000);
        if (sql.startsWith(settingsBegin))
            return settingsBegin + limit + QStringLiteral(", ") + sql.mid(settingsBegin.size());
        return settingsBegin + limit + QStringLiteral(" FOR ") + sql;
    }

    const QList<Operation> &m_operations;
    const OnlineOptions &m_options;
    const ServerVersion m_server;
    /** Tables that nobody uses yet. */
    QSet<QString> m_made;
};

} // namespace

Plan online(Plan plan, const QList<Operation> &operations, const OnlineOptions &options, const ServerVersion &server)
{
    OnlinePlan changing(operations, options, server);
    if (isMysql(server) && options.statementTimeout.count() > 0)
        plan.findings.append({QStringLiteral("mariadb.statement_timeout"),
                              Finding::Severity::Warning,
                              {},
                              {},
                              Message::tr("MySQL has no time limit for statements that change tables; only how long "
                                          "they wait for others is limited.")});
    for (PlanStep &step : plan.steps)
        changing.change(step);
    // The server counts in whole seconds, and takes 0 for not at all.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(options.lockTimeout).count();
    constexpr int asLongAsItTakes = 31536000;
    plan.session.append(QStringLiteral("SET SESSION lock_wait_timeout = %1, innodb_lock_wait_timeout = %1")
                            .arg(seconds == 0 ? asLongAsItTakes : seconds));
    return plan;
}

} // namespace joinery::mariadb
