// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

#include <QList>
#include <QStringList>

namespace joinery {

/** Something a query reads from or writes to. */
struct SqlSource
{
    /** What qualifies its columns: the alias, or the table's own name where there is none. */
    QString alias;
    /** The table or view; empty for a subquery or a common table expression. */
    QString table;
    /** What stands before its name and a dot; empty for nothing. */
    QString nameSpace;
    bool hasOwnAlias = false;
    /** Scope whose result columns these are, or -1. */
    int query = -1;
    /** Names given to the result columns of `query`; empty when it names them itself. */
    QStringList columns;
    /** NEW, OLD, excluded: never meant by a column that is not qualified. */
    bool onlyQualified = false;
};

/** One column of a query's result. */
struct SqlResultColumn
{
    /** Its name as far as the text tells: alias, column, or the expression's own text. Empty for a star. */
    QString name;
    /** Position in SqlScopes::tokens of the alias or column that names it; -1 for a star and for an expression. */
    qsizetype nameToken = -1;
    /** Position in SqlScopes::columns of the column it is, where it is just that and has no alias; else -1. */
    int column = -1;
    bool isStar = false;
    /** What stands before `.*`; empty for the plain star. */
    QString starOf;
};

/** One SELECT, INSERT, UPDATE or DELETE with what its column names can mean. */
struct SqlScope
{
    /** Where to look on when a column is not found here, or -1. */
    int columnParent = -1;
    /** Where to look on for common table expressions, or -1. */
    int tableParent = -1;
    /** For the second and later parts of a UNION: the first part, which names the result columns. Else -1. */
    int firstPart = -1;
    QList<SqlSource> sources;
    /** Common table expressions defined here; `alias` is the name. */
    QList<SqlSource> tableExpressions;
    QList<SqlResultColumn> results;
};

/** A place where a column is named. */
struct SqlColumnUse
{
    /** Position of the name's token in SqlScopes::tokens; of its qualifier's, or -1. */
    qsizetype token = -1;
    qsizetype qualifier = -1;
    int scope = -1;
    /** In ORDER BY, where an alias of the result comes first. */
    bool inOrderBy = false;
};

/** A place where a table is named. */
struct SqlTableUse
{
    qsizetype token = -1;
    /** Position of the token with its namespace, or -1. */
    qsizetype nameSpace = -1;
    int scope = -1;
};

/**
 * Which tables and columns a statement names, and in which part of it: enough to tell what a name means without a
 * full parser. Made from the definition of a view ("AS SELECT …", "(a, b) AS SELECT …") or trigger ("AFTER INSERT ON …
 * BEGIN … END"), or from a query. Text that makes no sense gives fewer uses, never wrong memory or endless work.
 */
struct SqlScopes
{
    QList<SqlToken> tokens;
    QList<SqlScope> scopes;
    QList<SqlTableUse> tables;
    QList<SqlColumnUse> columns;
    /** Tokens that qualify something, a column or a star. */
    QList<SqlColumnUse> qualifiers;
    /** Names a view gives its columns itself: "(a, b) AS …". */
    QStringList viewColumns;
    /** The scope whose result a view shows, or -1. */
    int viewQuery = -1;

    [[nodiscard]] static SqlScopes of(QStringView sql, const SqlLexOptions &options = {});

    /** The common table expression that a table name means in a scope, or null. */
    [[nodiscard]] const SqlSource *tableExpression(int scope, QStringView name) const;
    /** The source that a qualifier means in a scope, or null. */
    [[nodiscard]] const SqlSource *sourceNamed(int scope, QStringView qualifier) const;
};

} // namespace joinery
