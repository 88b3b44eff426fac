// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_cursor.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace joinery::postgresql {

/** A token as PostgreSQL understands it: bare names in lower case, quoted ones bare where that means the same. */
[[nodiscard]] QString canonicalWord(const SqlToken &token, const QString &sql);

/** "(name operand operand)". */
[[nodiscard]] QString called(const QString &name, const QStringList &operands);

/**
 * Reads one expression into its canonical form, "(and (> price 0) (isnull sold))"; gives nothing where it meets what it
 * does not know.
 */
class ExpressionReader
{
public:
    explicit ExpressionReader(const QString &sql) : m_sql(sql), m_cursor(m_sql, SqlLexOptions::postgresql()) {}

    [[nodiscard]] std::optional<QString> read();

private:
    /** How tightly operators bind, loosest first: https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
    enum Precedence
    {
        Lowest,
        Or,
        And,
        Not,
        Is,
        Comparison,
        Range,
        Other,
        Sum,
        Product,
        Power,
        Zone,
        Collate,
        Sign,
        Postfix
    };

    [[nodiscard]] QString fail();
    [[nodiscard]] bool isWord(const char *text, qsizetype ahead = 0) const;
    [[nodiscard]] QString mark() const;
    QString expression(int tighterThan);
    /** Of the operator that stands here; Lowest where none does. */
    [[nodiscard]] int precedenceHere() const;
    static int precedenceOf(const QString &mark);
    QString continued(const QString &left, int bound);
    /** a AND b AND c: all on one level. */
    QString chain(const QString &left, int bound);
    QString joined(const char *joint, const QStringList &operands);
    [[nodiscard]] QStringList unchained(const QString &text, const char *joint) const;
    QString afterIs(const QString &left);
    QString afterRange(const QString &left);
    static QString anyOf(const QString &left, bool negated, const QStringList &list);
    QString afterCast(const QString &value);
    /** Casts that say nothing about the value are left out; a text that is cast to a number is that number. */
    static QString cast(const QString &value, const QString &type);
    QString takeType();
    QString afterBracket(const QString &left);
    /** The operator here; the lexer knows only those all databases have, so "@>", "~*" and "!~~" come in pieces. */
    [[nodiscard]] QString operatorHere(qsizetype *pieces = nullptr) const;
    QString afterOperator(const QString &left, int bound);
    /** Rows are compared value by value. */
    QString compared(const QString &left, const QString &name, const QString &right);
    QString row(const QStringList &values);
    QString position();
    QString quantified(const QString &left, const QString &name);
    /** Expressions with commas between them, in brackets of this kind. */
    std::optional<QStringList> arguments(char open, char close);
    QString takeWord();
    QString prefix();
    static QString negation(const QString &value);
    QString signedValue();
    QString enclosedValue();
    QString castCall();
    QString caseExpression();
    /** A column, a function, a typed literal, or a word with a value of its own. */
    QString named();
    QString function(QString name);

    const QString m_sql;
    SqlCursor m_cursor;
    bool m_failed = false;
    int m_depth = 0;
    /** Texts that are a chain of AND or OR → which, and its operands. */
    QHash<QString, std::pair<QString, QStringList>> m_chains;
    /** Texts that are a row → its values. */
    QHash<QString, QStringList> m_rows;
};

} // namespace joinery::postgresql
