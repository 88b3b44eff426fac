// SPDX-License-Identifier: MIT
#include "core/base/sql_scopes.h"

#include "core/base/sql_keywords.h"

namespace joinery {

namespace {

using Kind = SqlToken::Kind;

constexpr int deepestNesting = 200;

/** Walks over the significant tokens once, clause by clause, and notes names where an operand can stand. */
class ScopeReader
{
public:
    ScopeReader(QStringView sql, SqlScopes &result) : m_sql(sql), m_result(result)
    {
        for (qsizetype i = 0; i < m_result.tokens.size(); ++i) {
            if (m_result.tokens.at(i).isSignificant())
                m_words.append(i);
        }
    }

    void readDefinition()
    {
        if (isMark("("))
            m_result.viewColumns = readNameList();
        if (isWord("as"))
            ++m_at;
        if (isWord("select") || isWord("with") || isWord("values")) {
            m_result.viewQuery = newScope(-1, -1);
            readStatement(m_result.viewQuery);
        } else if (isWord("on") && isAnyWord({"select", "insert", "update", "delete"}, 1) && isWord("to", 2)) {
            m_at += 3;
            readRule();
        } else if (isStatistics()) {
            readStatistics();
        } else if (isWord("on") || (isAnyWord({"permissive", "restrictive"}) && isWord("on", 1))) {
            readPolicy();
        } else {
            readTrigger();
        }
    }

private:
    enum class Clause
    {
        Other,
        Results,
        From,
        Order
    };

    /** What is being read in one scope at one level of parentheses. */
    struct State
    {
        int scope = -1;
        /** The INSERT that a query at the same level feeds, or -1. */
        int insert = -1;
        Clause clause = Clause::Other;
        bool operandNext = true;
        bool inParentheses = false;
        bool isCast = false;
        /** First word of the result column being read, and what is known of it. */
        qsizetype resultStart = -1;
        int resultColumn = -1;
        QString resultAlias;
        qsizetype resultEnd = -1;
    };

    // Looking at words

    [[nodiscard]] bool atEnd(qsizetype ahead = 0) const { return m_at + ahead >= m_words.size(); }
    [[nodiscard]] const SqlToken &token(qsizetype ahead = 0) const
    {
        return m_result.tokens.at(m_words.at(m_at + ahead));
    }
    [[nodiscard]] bool isWord(const char *word, qsizetype ahead = 0) const
    {
        return m_at + ahead >= 0 && !atEnd(ahead) && token(ahead).isWord(m_sql, QLatin1String(word));
    }
    [[nodiscard]] bool isMark(const char *mark, qsizetype ahead = 0) const
    {
        return m_at + ahead >= 0 && !atEnd(ahead) && token(ahead).isMark(m_sql, QLatin1String(mark));
    }
    [[nodiscard]] bool isAnyWord(std::initializer_list<const char *> words, qsizetype ahead = 0) const
    {
        return std::any_of(words.begin(), words.end(), [&](const char *word) { return isWord(word, ahead); });
    }
    [[nodiscard]] QString value() const { return atEnd() ? QString() : token().value(m_sql); }
    [[nodiscard]] bool startsQuery(qsizetype ahead = 0) const { return isAnyWord({"select", "with", "values"}, ahead); }
    [[nodiscard]] bool isReserved(qsizetype ahead = 0) const
    {
        return !atEnd(ahead) && token(ahead).kind == Kind::Identifier && isReservedSqlWord(token(ahead).text(m_sql));
    }
    [[nodiscard]] bool isKeyword(qsizetype ahead = 0) const
    {
        return !atEnd(ahead) && token(ahead).kind == Kind::Identifier && isSqlKeyword(token(ahead).text(m_sql));
    }

    int newScope(int columnParent, int tableParent)
    {
        m_result.scopes.append(SqlScope{.columnParent = columnParent, .tableParent = tableParent});
        return int(m_result.scopes.size()) - 1;
    }
    SqlScope &scope(int index) { return m_result.scopes[index]; }

    /** "(a, b)": the names in it; stands behind it afterwards. */
    QStringList readNameList()
    {
        QStringList names;
        for (++m_at; !atEnd() && !isMark(")"); ++m_at) {
            if (!isMark(","))
                names.append(value());
        }
        ++m_at;
        return names;
    }

    /** "t" or "s.t"; stands at the last name afterwards. */
    SqlTableUse readTableName(int scope)
    {
        SqlTableUse use{.token = m_words.at(m_at), .scope = scope};
        if (isMark(".", 1) && !atEnd(2)) {
            m_at += 2;
            use.nameSpace = std::exchange(use.token, m_words.at(m_at));
        }
        return use;
    }

    [[nodiscard]] QString nameSpaceOf(const SqlTableUse &use) const
    {
        return use.nameSpace < 0 ? QString() : m_result.tokens.at(use.nameSpace).value(m_sql);
    }

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

    /** The table that a trigger, rule, policy or statistics object is on, with its rows as NEW and OLD. */
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

    // Statements

    /** Reads up to the semicolon or closing parenthesis that ends the statement. */
    void readStatement(int index)
    {
        State state{.scope = index};
        readAll(state);
        endResult(state);
    }

    void readAll(State &state)
    {
        ++m_depth;
        while (!atEnd() && !isMark(")") && !isMark("]") && (state.inParentheses || !isMark(";"))) {
            if (m_depth > deepestNesting)
                ++m_at;
            else
                readWord(state);
        }
        --m_depth;
    }

    void readWord(State &state)
    {
        const SqlToken &word = token();
        if (word.kind == Kind::Operator)
            readMark(state);
        else if (!word.isName()) {
            state.operandNext = false;
            ++m_at;
        } else if (word.kind == Kind::QuotedIdentifier)
            readName(state);
        else if (!readClause(state) && !readKeyword(state))
            readName(state);
    }

    void readMark(State &state)
    {
        if (isMark("(") || isMark("[")) {
            readParentheses(state);
            return;
        }
        if (isMark("::")) {
            readCastType(state);
            return;
        }
        if (isMark(",") && !state.inParentheses && state.clause == Clause::From) {
            ++m_at;
            readTable(state);
            return;
        }
        if (isMark(",") && !state.inParentheses && state.clause == Clause::Results) {
            endResult(state);
            ++m_at;
            beginResult(state);
            return;
        }
        if (isMark("*") && state.operandNext) {
            if (state.clause == Clause::Results && !state.inParentheses)
                scope(state.scope).results.append(SqlResultColumn{.isStar = true});
            state.resultStart = -1;
            state.operandNext = false;
        } else {
            state.operandNext = true;
        }
        ++m_at;
    }

    void readParentheses(State &state)
    {
        const bool isCast = isWord("cast", -1);
        ++m_at;
        if (startsQuery()) {
            readStatement(newScope(state.scope, state.scope));
        } else {
            State inner{.scope = state.scope,
                        .clause = state.clause == Clause::Order ? Clause::Order : Clause::Other,
                        .inParentheses = true,
                        .isCast = isCast};
            readAll(inner);
        }
        ++m_at;
        state.operandNext = false;
    }

    /** What follows `::` in PostgreSQL: "text", "pg_catalog.numeric(8,2)", "timestamp(3) with time zone". */
    void readCastType(State &state)
    {
        ++m_at;
        if (!atEnd() && token().isName())
            ++m_at;
        while (isMark(".") || (isMark(".", -1) && !atEnd() && token().isName()))
            ++m_at;
        while (isAnyWord({"precision", "varying", "time", "zone"}) ||
               (isAnyWord({"with", "without"}) && isWord("time", 1)))
            ++m_at;
        if (isMark("(")) {
            while (!atEnd() && !isMark(")"))
                ++m_at;
            ++m_at;
        }
        while (isAnyWord({"time", "zone"}) || (isAnyWord({"with", "without"}) && isWord("time", 1)))
            ++m_at;
        state.operandNext = false;
    }

    /** A word that begins a part of a statement; false when it is none. */
    bool readClause(State &state)
    {
        if (state.inParentheses && !isAnyWord({"order", "where"}))
            return false;
        if (isWord("with"))
            readTableExpressions(state);
        else if (isWord("select"))
            readSelect(state);
        else if (isAnyWord({"union", "intersect", "except"}))
            readNextPart(state);
        else if (isAnyWord({"insert", "update", "delete"}) || (isWord("replace") && isWord("into", 1)))
            readChange(state);
        else if (state.insert >= 0 && ((isWord("on") && isWord("conflict", 1)) || isWord("returning")))
            returnToInsert(state);
        else if (isWord("from") && !isWord("distinct", -1))
            enterFrom(state);
        else if (state.clause == Clause::From && isWord("join"))
            enterFrom(state);
        else if (isAnyWord({"where", "group", "having", "limit", "returning", "set", "values", "order"}) ||
                 (isWord("window") && !state.operandNext))
            enter(state, isWord("order") ? Clause::Order : isWord("returning") ? Clause::Results : Clause::Other);
        else
            return false;
        return true;
    }

    void enter(State &state, Clause clause)
    {
        if (!state.inParentheses)
            endResult(state);
        state.clause = clause;
        state.operandNext = true;
        ++m_at;
        if (clause == Clause::Results)
            beginResult(state);
    }

    void enterFrom(State &state)
    {
        enter(state, Clause::From);
        readTable(state);
    }

    void readSelect(State &state)
    {
        const bool feedsInsert = !scope(state.scope).sources.isEmpty();
        if (feedsInsert) {
            // INSERT INTO … SELECT …: the query does not see the target's columns.
            state.insert = state.scope;
            state.scope = newScope(scope(state.insert).columnParent, state.insert);
        }
        ++m_at;
        if (isAnyWord({"distinct", "all"}))
            ++m_at;
        state.clause = Clause::Results;
        state.operandNext = true;
        beginResult(state);
    }

    /** What follows the query of INSERT … SELECT is about the table again. */
    void returnToInsert(State &state)
    {
        endResult(state);
        state.scope = state.insert;
        state.insert = -1;
        state.clause = Clause::Other;
    }

    void readNextPart(State &state)
    {
        endResult(state);
        m_at += isWord("all", 1) ? 2 : 1;
        const SqlScope before = scope(state.scope);
        const int first = before.firstPart < 0 ? state.scope : before.firstPart;
        state.scope = newScope(before.columnParent, before.tableParent);
        scope(state.scope).firstPart = first;
        scope(state.scope).tableExpressions = before.tableExpressions;
        state.clause = Clause::Other;
    }

    void readTableExpressions(State &state)
    {
        m_at += isWord("recursive", 1) ? 2 : 1;
        while (!atEnd() && token().isName()) {
            SqlSource expression{.alias = value()};
            ++m_at;
            if (isMark("("))
                expression.columns = readNameList();
            while (isAnyWord({"as", "not", "materialized"}))
                ++m_at;
            if (!isMark("("))
                return;
            ++m_at;
            expression.query = newScope(scope(state.scope).columnParent, state.scope);
            scope(state.scope).tableExpressions.append(expression);
            readStatement(expression.query);
            ++m_at;
            if (!isMark(","))
                return;
            ++m_at;
        }
    }

    /** INSERT [OR x] INTO t, REPLACE INTO t, UPDATE [OR x] t, DELETE FROM t; the columns after it are read as usual. */
    void readChange(State &state)
    {
        const bool isUpdate = isWord("update");
        ++m_at;
        if (isWord("set"))
            return;
        if (isWord("or"))
            m_at += 2;
        if (isAnyWord({"into", "from"}))
            ++m_at;
        readTable(state);
        if (isUpdate || scope(state.scope).sources.isEmpty())
            return;
        SqlSource excluded = scope(state.scope).sources.constLast();
        excluded.alias = QStringLiteral("excluded");
        excluded.hasOwnAlias = excluded.onlyQualified = true;
        scope(state.scope).sources.append(excluded);
    }

    // Sources

    void readTable(State &state)
    {
        state.operandNext = true;
        if (isMark("(")) {
            readTableInParentheses(state);
            return;
        }
        if (atEnd() || !token().isName() || isReserved())
            return;
        const SqlTableUse use = readTableName(state.scope);
        const QString name = value();
        SqlSource source{.alias = name, .table = name, .nameSpace = nameSpaceOf(use)};
        if (isMark("(", 1) && !isWord("into", -1) && !isWord("into", -3)) {
            ++m_at;
            source.table.clear();
            readParentheses(state);
        } else {
            m_result.tables.append(use);
            const SqlSource *expression = use.nameSpace < 0 ? m_result.tableExpression(state.scope, name) : nullptr;
            if (expression) {
                source.query = expression->query;
                source.columns = expression->columns;
                source.table.clear();
            }
            ++m_at;
        }
        readAlias(source);
        scope(state.scope).sources.append(source);
        state.operandNext = false;
    }

    void readTableInParentheses(State &state)
    {
        ++m_at;
        if (startsQuery()) {
            SqlSource source;
            source.query = newScope(scope(state.scope).columnParent, state.scope);
            readStatement(source.query);
            ++m_at;
            readAlias(source);
            scope(state.scope).sources.append(source);
        } else if (m_depth < deepestNesting) {
            State inner{.scope = state.scope, .clause = Clause::From};
            ++m_depth;
            readTable(inner);
            --m_depth;
            readAll(inner);
            ++m_at;
        }
        state.operandNext = false;
    }

    void readAlias(SqlSource &source)
    {
        if (isWord("as"))
            ++m_at;
        else if (atEnd() || isReserved() || (token().kind != Kind::String && !token().isName()) || endsTable())
            return;
        if (atEnd())
            return;
        source.alias = value();
        source.hasOwnAlias = true;
        ++m_at;
    }

    /** A word after a table that is not its alias though it could be a name elsewhere. */
    [[nodiscard]] bool endsTable() const
    {
        return isAnyWord({"left", "right", "full", "inner", "cross", "natural", "outer", "indexed", "window", "with",
                          "begin", "for", "do"});
    }

    // Expressions

    /** A keyword that is not a name where it stands; false when the word may be one. */
    bool readKeyword(State &state)
    {
        if (isWord("as")) {
            readAs(state);
            return true;
        }
        if (isWord("collate") || (isWord("by") && isWord("indexed", -1))) {
            m_at += 2;
            state.operandNext = false;
            return true;
        }
        // What MariaDB's triggers have besides statements: each begins a condition.
        if (m_isTrigger && isAnyWord({"if", "elseif", "while", "until"}) && !atEnd(1) && token(1).isName() &&
            !isMark(";", 1)) {
            ++m_at;
            state.operandNext = true;
            return true;
        }
        if (isWord("raise") && isMark("(", 1)) {
            while (!atEnd() && !isMark(")"))
                ++m_at;
            ++m_at;
            state.operandNext = false;
            return true;
        }
        if (isWord("in") && !atEnd(1) && token(1).isName() && !isMark("(", 2) && !isReserved(1)) {
            ++m_at;
            m_result.tables.append(readTableName(state.scope));
            ++m_at;
            state.operandNext = false;
            return true;
        }
        if (!isReserved() && !(isKeyword() && isPlainKeyword(state)))
            return false;
        state.operandNext = !isAnyWord({"null", "isnull", "notnull", "end", "asc", "desc", "nulls", "first", "last",
                                        "current_timestamp", "current_date", "current_time"});
        ++m_at;
        return true;
    }

    /** A keyword that could also be a name: it is one where an operand must come, except before what only a keyword
     * has. */
    [[nodiscard]] bool isPlainKeyword(const State &state) const
    {
        if (isMark(".", 1) || isMark("(", 1))
            return false;
        return !state.operandNext || isWord("by") || isWord("by", 1) ||
               isAnyWord({"current_timestamp", "current_date", "current_time"});
    }

    void readAs(State &state)
    {
        ++m_at;
        if (state.isCast) {
            while (!atEnd() && !isMark(")")) {
                if (isMark("(")) {
                    while (!atEnd() && !isMark(")"))
                        ++m_at;
                }
                ++m_at;
            }
            return;
        }
        if (atEnd() || isMark("("))
            return;
        state.resultAlias = value();
        state.operandNext = false;
        ++m_at;
    }

    void readName(State &state)
    {
        if (!state.operandNext) {
            // An alias without AS, or a word of the grammar: nothing that names a column.
            if (!state.inParentheses && state.clause == Clause::Results && !isKeyword())
                state.resultAlias = value();
            state.operandNext = isKeyword() && !isWord("end");
            ++m_at;
            return;
        }
        const qsizetype start = m_at;
        while (isMark(".", 1) && !atEnd(2) && (token(2).isName() || isMark("*", 2)))
            m_at += 2;
        state.operandNext = false;
        const qsizetype last = m_at++;
        if (isMark("(") || (isMark("[") && isWord("array", last - m_at)))
            return;
        noteColumn(state, start, last);
    }

    void noteColumn(State &state, qsizetype start, qsizetype last)
    {
        SqlColumnUse use{.token = m_words.at(last),
                         .qualifier = last >= start + 2 ? m_words.at(last - 2) : -1,
                         .scope = state.scope,
                         .inOrderBy = state.clause == Clause::Order};
        if (use.qualifier >= 0)
            m_result.qualifiers.append(use);
        if (m_result.tokens.at(use.token).kind == Kind::Operator) {
            if (state.clause == Clause::Results && !state.inParentheses) {
                scope(state.scope)
                    .results.append(
                        SqlResultColumn{.isStar = true, .starOf = m_result.tokens.at(use.qualifier).value(m_sql)});
                state.resultStart = -1;
            }
            return;
        }
        if (state.resultStart == start && !state.inParentheses) {
            state.resultColumn = int(m_result.columns.size());
            state.resultEnd = m_at;
        }
        m_result.columns.append(use);
    }

    void beginResult(State &state)
    {
        state.resultStart = m_at;
        state.resultColumn = -1;
        state.resultEnd = -1;
        state.resultAlias.clear();
        state.operandNext = true;
    }

    void endResult(State &state)
    {
        if (state.clause != Clause::Results || state.resultStart < 0 || state.resultStart >= m_at ||
            state.resultStart >= m_words.size())
            return;
        SqlResultColumn result{.name = state.resultAlias};
        if (result.name.isEmpty() && state.resultColumn >= 0 && state.resultEnd == m_at) {
            result.column = state.resultColumn;
            result.name = m_result.tokens.at(m_result.columns.at(result.column).token).value(m_sql);
        } else if (result.name.isEmpty()) {
            const qsizetype from = m_result.tokens.at(m_words.at(state.resultStart)).start;
            result.name =
                m_sql.sliced(from, m_result.tokens.at(m_words.at(std::min(m_at, m_words.size()) - 1)).end() - from)
                    .toString();
        }
        scope(state.scope).results.append(result);
        state.resultStart = -1;
    }

    QStringView m_sql;
    SqlScopes &m_result;
    QList<qsizetype> m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
};

} // namespace

SqlScopes SqlScopes::of(QStringView sql, const SqlLexOptions &options)
{
    SqlScopes result;
    result.tokens = lexSql(sql, options);
    ScopeReader(sql, result).readDefinition();
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
