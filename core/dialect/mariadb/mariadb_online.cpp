// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_online.h"

#include "core/base/sql_words.h"
#include "core/base/translate.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

const QString settingsBegin = QStringLiteral("SET STATEMENT ");

/** Where a clause about partitions stands in a statement that changes a table. */
struct PartitionClause
{
    /** Its first character; -1 for none. */
    qsizetype begin = -1;
    /** It says which partitions come and go, and the statement says nothing else. */
    bool isAlone = false;
};

PartitionClause partitionClauseOf(const QString &sql)
{
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    const auto isWord = [&](qsizetype at, const char *word) {
        return at < tokens.size() && tokens.at(at).isWord(sql, QLatin1String(word));
    };
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        depth += token.isMark(sql, QLatin1String("(")) - token.isMark(sql, QLatin1String(")"));
        if (depth > 0)
            continue;
        if ((isWord(i, "partition") && isWord(i + 1, "by")) || (isWord(i, "remove") && isWord(i + 1, "partitioning")))
            return {token.start, false};
        if (isWord(i + 1, "partition") && (isWord(i, "add") || isWord(i, "drop") || isWord(i, "reorganize") ||
                                           isWord(i, "coalesce") || isWord(i, "rebuild")))
            return {token.start, true};
    }
    return {};
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

/**
 * The ways to ask for a change that lets others read and write, the one that does least first. See
 * https://mariadb.com/kb/en/innodb-online-ddl-overview/ and
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html.
 */
QStringList hintsOf(const ServerVersion &server)
{
    // It changes every table so, and knows neither locks nor copies.
    if (isTidb(server))
        return {};
    const QString inPlace = QStringLiteral("ALGORITHM = INPLACE, LOCK = NONE");
    if (isMysql(server))
        return isMysqlFrom(server, 8, 0, 12) ? QStringList{QStringLiteral("ALGORITHM = INSTANT"), inPlace}
                                             : QStringList{inPlace};
    QStringList hints{QStringLiteral("ALGORITHM = INSTANT, LOCK = NONE"),
                      QStringLiteral("ALGORITHM = NOCOPY, LOCK = NONE"), inPlace};
    if (server.isAtLeast(11, 2))
        hints.append(QStringLiteral("ALGORITHM = COPY, LOCK = NONE"));
    return hints;
}

class OnlinePlan
{
public:
    OnlinePlan(const OnlineOptions &options, const ServerVersion &server) : m_options(options), m_server(server) {}

    void change(PlanStep &step)
    {
        if (step.isRawSql)
            return;
        if (const QString made = nameBehind(step.sql, QStringLiteral("CREATE TABLE ")); !made.isEmpty())
            m_made.insert(made);
        const QString alter = withoutSettings(step.sql);
        const QString table = nameBehind(alter, QStringLiteral("ALTER TABLE "));
        // One without a clause does nothing, and takes none.
        if (table.isEmpty() || m_made.contains(table) || alter.endsWith(QStringLiteral("ALTER TABLE ") + table))
            return;
        const QString limited = withTimeLimit(step.sql);
        const PartitionClause partitions = partitionClauseOf(alter);
        if (partitions.isAlone && !isMysql(m_server)) {
            step.sql = limited;
            m_locks.insert(table);
            return;
        }
        const QString before = step.sql;
        const qsizetype behind = step.sql.size() - alter.size();
        QStringList ways;
        for (const QString &hint : hintsOf(m_server)) {
            // No partition comes or goes in an instant.
            if (partitions.isAlone && hint.contains(QLatin1String("INSTANT")))
                continue;
            const QString way = withHint(before, hint, alter, behind, partitions);
            // What is done in an instant takes longer only where something holds it up.
            ways.append(hint.contains(QLatin1String("INSTANT")) ? withTimeLimit(way) : way);
        }
        if (ways.isEmpty())
            return;
        step.sql = ways.takeFirst();
        step.otherwise = ways;
        step.otherwise.append(limited);
    }

    /** What is changed under a lock whatever is asked, by their quoted names. */
    [[nodiscard]] const QSet<QString> &locks() const { return m_locks; }

private:
    /** `alter` is what stands in `sql` from `begin` on. */
    [[nodiscard]] static QString withHint(const QString &sql, const QString &hint, const QString &alter,
                                          qsizetype begin, const PartitionClause &partitions)
    {
        const bool hasLines = alter.contains(QLatin1Char('\n'));
        if (partitions.begin < 0)
            return sql + (hasLines ? QStringLiteral(",\n    ") : QStringLiteral(", ")) + hint;
        QString result = sql;
        if (partitions.isAlone)
            return result.insert(begin + partitions.begin, hint + QStringLiteral(", "));
        // Nothing but the clause may follow its table at once, or what else is changed.
        qsizetype end = begin + partitions.begin;
        while (end > 0 && result.at(end - 1).isSpace())
            --end;
        const bool isFirst = result.at(end - 1) == QLatin1Char('`') && nameOnly(result.mid(begin, end - begin));
        const QString separator = isFirst    ? QStringLiteral(" ")
                                  : hasLines ? QStringLiteral(",\n    ")
                                             : QStringLiteral(", ");
        return result.insert(end, separator + hint);
    }

    /** Whether a statement has said no more than which table it changes. */
    [[nodiscard]] static bool nameOnly(const QString &beginning)
    {
        return sqlWords(beginning, SqlLexOptions::mariadb()).size() == 3;
    }

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

    const OnlineOptions &m_options;
    const ServerVersion m_server;
    QSet<QString> m_locks;
    /** Tables that nobody uses yet. */
    QSet<QString> m_made;
};

} // namespace

Plan online(Plan plan, const OnlineOptions &options, const ServerVersion &server)
{
    OnlinePlan changing(options, server);
    if (isMysql(server) && options.statementTimeout.count() > 0)
        plan.findings.append({QStringLiteral("mariadb.statement_timeout"),
                              Finding::Severity::Warning,
                              {},
                              {},
                              Message::tr("MySQL has no time limit for statements that change tables; only how long "
                                          "they wait for others is limited.")});
    for (PlanStep &step : plan.steps)
        changing.change(step);
    QStringList locked(changing.locks().cbegin(), changing.locks().cend());
    locked.sort();
    for (const QString &table : std::as_const(locked))
        plan.findings.append({QStringLiteral("mariadb.online_lock"),
                              Finding::Severity::Warning,
                              {},
                              {},
                              Message::tr("Partitions of %1 come or go while others wait for the table: MariaDB has no "
                                          "other way. Choose a time when few use it.")
                                  .arg(table)});
    // The server counts in whole seconds, and takes 0 for not at all.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(options.lockTimeout).count();
    constexpr int asLongAsItTakes = 31536000;
    plan.session.append(QStringLiteral("SET SESSION lock_wait_timeout = %1, innodb_lock_wait_timeout = %1")
                            .arg(seconds == 0 ? asLongAsItTakes : seconds));
    return plan;
}

} // namespace joinery::mariadb
