// SPDX-License-Identifier: MIT
#include "core/base/sql_statement_reader.h"

namespace joinery {

namespace {

using Kind = SqlToken::Kind;

constexpr int deepestNesting = 200;

} // namespace

SqlStatementReader::SqlStatementReader(QStringView sql, SqlScopes &result) : m_sql(sql), m_result(result)
{
    for (qsizetype i = 0; i < m_result.tokens.size(); ++i) {
        if (m_result.tokens.at(i).isSignificant())
            m_words.append(i);
    }
}

int SqlStatementReader::newScope(int columnParent, int tableParent)
{
    m_result.scopes.append(SqlScope{.columnParent = columnParent, .tableParent = tableParent});
    return int(m_result.scopes.size()) - 1;
}

QStringList SqlStatementReader::readNameList()
{
    QStringList names;
    int depth = 1;
    bool isFirst = true;
    for (++m_at; !atEnd(); ++m_at) {
        depth += isMark("(") || isMark("[") ? 1 : isMark(")") || isMark("]") ? -1 : 0;
        if (depth == 0)
            break;
        const bool isComma = depth == 1 && isMark(",");
        if (isFirst && !isComma)
            names.append(value());
        isFirst = isComma;
    }
    ++m_at;
    return names;
}

SqlTableUse SqlStatementReader::readTableName(int scope)
{
    SqlTableUse use{.token = m_words.at(m_at), .scope = scope};
    if (isMark(".", 1) && !atEnd(2)) {
        m_at += 2;
        use.nameSpace = std::exchange(use.token, m_words.at(m_at));
    }
    return use;
}

QString SqlStatementReader::nameSpaceOf(const SqlTableUse &use) const
{
    return use.nameSpace < 0 ? QString() : m_result.tokens.at(use.nameSpace).value(m_sql);
}

void SqlStatementReader::readStatement(int index)
{
    State state{.scope = index};
    readAll(state);
    endResult(state);
}

void SqlStatementReader::readAll(State &state)
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

void SqlStatementReader::readWord(State &state)
{
    const SqlToken &word = token();
    if (word.kind == Kind::Operator)
        readMark(state);
    else if (!word.isName()) {
        state.operandNext = false;
        ++m_at;
    } else if (word.kind == Kind::QuotedIdentifier || (!readClause(state) && !readKeyword(state)))
        readName(state);
}

void SqlStatementReader::readMark(State &state)
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

void SqlStatementReader::readParentheses(State &state)
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

void SqlStatementReader::readCastType(State &state)
{
    ++m_at;
    if (!atEnd() && token().isName())
        ++m_at;
    while (isMark(".") || (isMark(".", -1) && !atEnd() && token().isName()))
        ++m_at;
    while (isAnyWord({"precision", "varying", "time", "zone"}) || (isAnyWord({"with", "without"}) && isWord("time", 1)))
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

bool SqlStatementReader::readClause(State &state)
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
    else if ((isWord("from") && !isWord("distinct", -1)) || (state.clause == Clause::From && isWord("join")))
        enterFrom(state);
    else if (isAnyWord({"where", "group", "having", "limit", "returning", "set", "values", "order"}) ||
             (isWord("window") && !state.operandNext))
        enter(state, isWord("order") ? Clause::Order : isWord("returning") ? Clause::Results : Clause::Other);
    else
        return false;
    return true;
}

void SqlStatementReader::enter(State &state, Clause clause)
{
    if (!state.inParentheses)
        endResult(state);
    state.clause = clause;
    state.operandNext = true;
    ++m_at;
    if (clause == Clause::Results)
        beginResult(state);
}

void SqlStatementReader::enterFrom(State &state)
{
    enter(state, Clause::From);
    readTable(state);
}

void SqlStatementReader::readSelect(State &state)
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

void SqlStatementReader::returnToInsert(State &state)
{
    endResult(state);
    state.scope = state.insert;
    state.insert = -1;
    state.clause = Clause::Other;
}

void SqlStatementReader::readNextPart(State &state)
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

void SqlStatementReader::readTableExpressions(State &state)
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

void SqlStatementReader::readChange(State &state)
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

void SqlStatementReader::readTable(State &state)
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

void SqlStatementReader::readTableInParentheses(State &state)
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

void SqlStatementReader::readAlias(SqlSource &source)
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

bool SqlStatementReader::endsTable() const
{
    return isAnyWord({"left", "right", "full", "inner", "cross", "natural", "outer", "indexed", "window", "with",
                      "begin", "for", "do"});
}

bool SqlStatementReader::readKeyword(State &state)
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

bool SqlStatementReader::isPlainKeyword(const State &state) const
{
    if (isMark(".", 1) || isMark("(", 1))
        return false;
    return !state.operandNext || isWord("by") || isWord("by", 1) ||
           isAnyWord({"current_timestamp", "current_date", "current_time"});
}

void SqlStatementReader::readAs(State &state)
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
    state.resultAlias = m_words.at(m_at);
    state.operandNext = false;
    ++m_at;
}

void SqlStatementReader::readName(State &state)
{
    if (!state.operandNext) {
        // An alias without AS, or a word of the grammar: nothing that names a column.
        if (!state.inParentheses && state.clause == Clause::Results && !isKeyword())
            state.resultAlias = m_words.at(m_at);
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

void SqlStatementReader::noteColumn(State &state, qsizetype start, qsizetype last)
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

void SqlStatementReader::beginResult(State &state)
{
    state.resultStart = m_at;
    state.resultColumn = -1;
    state.resultEnd = -1;
    state.resultAlias = -1;
    state.operandNext = true;
}

void SqlStatementReader::endResult(State &state)
{
    if (state.clause != Clause::Results || state.resultStart < 0 || state.resultStart >= m_at ||
        state.resultStart >= m_words.size())
        return;
    SqlResultColumn result{.nameToken = state.resultAlias};
    if (result.nameToken < 0 && state.resultColumn >= 0 && state.resultEnd == m_at) {
        result.column = state.resultColumn;
        result.nameToken = m_result.columns.at(result.column).token;
    }
    if (result.nameToken >= 0) {
        result.name = m_result.tokens.at(result.nameToken).value(m_sql);
    } else {
        const qsizetype from = m_result.tokens.at(m_words.at(state.resultStart)).start;
        result.name =
            m_sql.sliced(from, m_result.tokens.at(m_words.at(std::min(m_at, m_words.size()) - 1)).end() - from)
                .toString();
    }
    scope(state.scope).results.append(result);
    state.resultStart = -1;
}

} // namespace joinery
