// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_keywords.h"
#include "core/base/sql_scopes.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace joinery {

/**
 * Reads queries and changes of rows for SqlScopes: walks over the significant tokens once, clause by clause, and notes
 * names where an operand can stand.
 */
class SqlStatementReader
{
public:
    /** `result` has the tokens of `sql` and is filled with the rest. */
    SqlStatementReader(QStringView sql, SqlScopes &result);

protected:
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
        /** Position in SqlScopes::tokens, or -1. */
        qsizetype resultAlias = -1;
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
        return !atEnd(ahead) && token(ahead).kind == SqlToken::Kind::Identifier &&
               isReservedSqlWord(token(ahead).text(m_sql));
    }
    [[nodiscard]] bool isKeyword(qsizetype ahead = 0) const
    {
        return !atEnd(ahead) && token(ahead).kind == SqlToken::Kind::Identifier &&
               isSqlKeyword(token(ahead).text(m_sql));
    }

    int newScope(int columnParent, int tableParent);
    /** "(a, b)": the names in it; stands behind it afterwards. */
    QStringList readNameList();
    /** "t" or "s.t"; stands at the last name afterwards. */
    SqlTableUse readTableName(int scope);
    [[nodiscard]] QString nameSpaceOf(const SqlTableUse &use) const;
    SqlScope &scope(int index) { return m_result.scopes[index]; }

    /** Reads up to the semicolon or closing parenthesis that ends the statement. */
    void readStatement(int index);
    void readWord(State &state);
    void readParentheses(State &state);

    QStringView m_sql;
    SqlScopes &m_result;
    /** Positions of the significant tokens. */
    QList<qsizetype> m_words;
    qsizetype m_at = 0;
    bool m_isTrigger = false;

private:
    void readAll(State &state);
    void readMark(State &state);
    /** What follows `::` in PostgreSQL: "text", "pg_catalog.numeric(8,2)", "timestamp(3) with time zone". */
    void readCastType(State &state);
    /** A word that begins a part of a statement; false when it is none. */
    bool readClause(State &state);
    void enter(State &state, Clause clause);
    void enterFrom(State &state);
    void readSelect(State &state);
    /** What follows the query of INSERT … SELECT is about the table again. */
    void returnToInsert(State &state);
    void readNextPart(State &state);
    void readTableExpressions(State &state);
    /** INSERT [OR x] INTO t, REPLACE INTO t, UPDATE [OR x] t, DELETE FROM t; the columns after it are read as usual. */
    void readChange(State &state);
    void readTable(State &state);
    void readTableInParentheses(State &state);
    void readAlias(SqlSource &source);
    /** A word after a table that is not its alias though it could be a name elsewhere. */
    [[nodiscard]] bool endsTable() const;
    /** A keyword that is not a name where it stands; false when the word may be one. */
    bool readKeyword(State &state);
    /** A keyword that could also be a name: it is one where an operand must come, except before what only a keyword
     * has. */
    [[nodiscard]] bool isPlainKeyword(const State &state) const;
    void readAs(State &state);
    void readName(State &state);
    void noteColumn(State &state, qsizetype start, qsizetype last);
    void beginResult(State &state);
    void endResult(State &state);

    int m_depth = 0;
};

} // namespace joinery
