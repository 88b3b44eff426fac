// SPDX-License-Identifier: MIT
#include "core/base/sql_scopes.h"

#include "core/base/sql_statement_reader.h"

namespace joinery {

namespace {

/** Reads what CREATE VIEW, TRIGGER, RULE, POLICY, STATISTICS and INDEX say behind the name, and when a rule runs. */
class DefinitionReader : private SqlStatementReader
{
public:
    using SqlStatementReader::SqlStatementReader;

    void readDefinition()
    {
        if (isMark("("))
            m_result.viewColumns = readNameList();
        if (isAnyWord({"disabled", "replica", "always"}) && isWord("as", 1))
            ++m_at;
        if (isWord("as"))
            ++m_at;
        if (isWord("select") || isWord("with") || isWord("values")) {
            m_result.viewQuery = newScope(-1, -1);
            readStatement(m_result.viewQuery);
        } else if (isWord("on") && isAnyWord({"select", "insert", "update", "delete"}, 1) && isWord("to", 2)) {
            m_at += 3;
            readRule();
        } else if (isIndex()) {
            readIndex();
        } else if (isStatistics()) {
            readStatistics();
        } else if (isWord("on") || (isAnyWord({"permissive", "restrictive"}) && isWord("on", 1))) {
            readPolicy();
        } else {
            readTrigger();
        }
    }

private:
    // Triggers

    void readTrigger()
    {
        m_isTrigger = true;
        const int header = newScope(-1, -1);
        QList<SqlColumnUse> watched;
        for (; !atEnd() && !isWord("on"); ++m_at) {
            if (token().isName() && ((isWord("of", -1) && !isWord("instead", -2)) || isMark(",", -1)))
                watched.append(SqlColumnUse{.token = m_words.at(m_at), .scope = header});
        }
        ++m_at;
        if (atEnd())
            return;
        readOwnTable(header);
        m_result.columns.append(watched);
        readTriggerBody(header);
    }

    /** The table that a trigger, rule, policy, statistics object or index is on, with its rows as NEW and OLD. */
    void readOwnTable(int header)
    {
        const SqlTableUse use = readTableName(header);
        const QString table = value();
        const QString nameSpace = nameSpaceOf(use);
        m_result.tables.append(use);
        scope(header).sources = {SqlSource{.alias = table, .table = table, .nameSpace = nameSpace},
                                 SqlSource{.alias = QStringLiteral("new"),
                                           .table = table,
                                           .nameSpace = nameSpace,
                                           .hasOwnAlias = true,
                                           .onlyQualified = true},
                                 SqlSource{.alias = QStringLiteral("old"),
                                           .table = table,
                                           .nameSpace = nameSpace,
                                           .hasOwnAlias = true,
                                           .onlyQualified = true}};
        ++m_at;
    }

    void readTriggerBody(int header)
    {
        State when{.scope = header};
        while (!atEnd() && !isWord("begin"))
            readWord(when);
        ++m_at;
        readBody(header);
    }

    /** The statements of a trigger or rule. They see NEW and OLD, and the table's own columns only where they read it.
     */
    void readBody(int header)
    {
        const int rows = newScope(-1, -1);
        scope(rows).sources = scope(header).sources.mid(1);
        while (!atEnd()) {
            readStatement(newScope(rows, -1));
            m_at += isMark(";") || isMark(")") || isMark("]") ? 1 : 0;
            if (isWord("end"))
                ++m_at;
        }
    }

    /** PostgreSQL's "AS ON UPDATE TO book WHERE … DO ALSO (…; …)". */
    void readRule()
    {
        if (atEnd())
            return;
        const int header = newScope(-1, -1);
        readOwnTable(header);
        State when{.scope = header};
        while (!atEnd() && !isWord("do"))
            readWord(when);
        ++m_at;
        if (isAnyWord({"also", "instead"}))
            ++m_at;
        if (isWord("nothing"))
            return;
        if (isMark("("))
            ++m_at;
        readBody(header);
    }

    /** PostgreSQL's "ON book FOR UPDATE USING (…) WITH CHECK (…)". */
    void readPolicy()
    {
        m_at += isWord("on") ? 1 : 2;
        if (atEnd())
            return;
        const int header = newScope(-1, -1);
        readOwnTable(header);
        State condition{.scope = header};
        while (!atEnd()) {
            if (isMark("(") && isAnyWord({"using", "check"}, -1))
                readParentheses(condition);
            else
                ++m_at;
        }
    }

    /** PostgreSQL's "UNIQUE CLUSTERED ON totals (…" or "ON totals USING gin (…", where a policy has "ON totals USING
     * (…". */
    [[nodiscard]] bool isIndex() const
    {
        qsizetype table = isWord("unique") ? 2 : 1;
        table += isWord("clustered", table - 1) ? 1 : 0;
        if (!isWord("on", table - 1) || atEnd(table) || !token(table).isName())
            return false;
        const qsizetype behind = table + (isMark(".", table + 1) ? 3 : 1);
        return isMark("(", behind) || (isWord("using", behind) && !isMark("(", behind + 1));
    }

    void readIndex()
    {
        while (!isWord("on"))
            ++m_at;
        ++m_at;
        const int header = newScope(-1, -1);
        readOwnTable(header);
        State expressions{.scope = header};
        while (!atEnd()) {
            if (isWord("with") && isMark("(", 1)) {
                ++m_at;
                (void)readNameList();
            } else if (isMark("(")) {
                readParentheses(expressions);
            } else if (isWord("where")) {
                State condition{.scope = header};
                for (++m_at; !atEnd();)
                    readWord(condition);
            } else {
                ++m_at;
            }
        }
    }

    /** Where the FROM of a statistics object is that starts here with ON; negative when this is none. */
    [[nodiscard]] qsizetype placeOfStatisticsTable() const
    {
        int depth = 0;
        for (qsizetype ahead = 1; isWord("on") && !atEnd(ahead); ++ahead) {
            depth += isMark("(", ahead) ? 1 : isMark(")", ahead) ? -1 : 0;
            if (depth == 0 && isWord("from", ahead))
                return atEnd(ahead + 1) ? -1 : m_at + ahead;
        }
        return -1;
    }
    [[nodiscard]] bool isStatistics() const { return placeOfStatisticsTable() >= 0; }

    /** PostgreSQL's "(ndistinct) ON title, (lower(name)) FROM book". */
    void readStatistics()
    {
        m_result.viewColumns.clear();
        const qsizetype first = m_at + 1;
        const qsizetype from = placeOfStatisticsTable();
        const int header = newScope(-1, -1);
        m_at = from + 1;
        readOwnTable(header);
        State columns{.scope = header};
        for (m_at = first; m_at < from;)
            readWord(columns);
    }
};

} // namespace

SqlScopes SqlScopes::of(QStringView sql, const SqlLexOptions &options)
{
    SqlScopes result;
    result.tokens = lexSql(sql, options);
    DefinitionReader(sql, result).readDefinition();
    return result;
}

const SqlSource *SqlScopes::tableExpression(int scope, QStringView name) const
{
    for (; scope >= 0; scope = scopes.at(scope).tableParent) {
        for (const SqlSource &expression : scopes.at(scope).tableExpressions) {
            if (sameSqlName(expression.alias, name))
                return &expression;
        }
    }
    return nullptr;
}

const SqlSource *SqlScopes::sourceNamed(int scope, QStringView qualifier) const
{
    for (; scope >= 0; scope = scopes.at(scope).columnParent) {
        for (const SqlSource &source : scopes.at(scope).sources) {
            if (sameSqlName(source.alias, qualifier))
                return &source;
        }
    }
    return nullptr;
}

} // namespace joinery
