// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_scopes.h"
#include "core/schema/relation_name.h"

#include <QHash>

#include <functional>
#include <optional>

namespace joinery {

/**
 * Names of the columns of a table or view, asked for by its name, or by "namespace.name" where a text spells it so;
 * nothing when there is no such table or its columns are not known.
 */
using ColumnLookup = std::function<std::optional<QStringList>(const QString &tableName)>;

/** Decides for each column named in a definition whether it is a certain column of a certain table. */
class ColumnMeaning
{
public:
    /** Everything lives at least as long as this. `column` of `table` is the one that is asked about. */
    ColumnMeaning(const QString &sql, const SqlScopes &scopes, const RelationName &table, const QString &column,
                  const ColumnLookup &columnsOf);

    [[nodiscard]] bool isMeant(const SqlColumnUse &use) const;
    /** Whether no table in reach has a column of that name, nor the result an ORDER BY is about. */
    [[nodiscard]] bool isNowhere(const SqlColumnUse &use) const;
    /** Whether a query shows the column under its own name. */
    [[nodiscard]] bool isShownBy(int query) const;

private:
    enum class Answer
    {
        No,
        Other,
        Meant,
        Unknown
    };

    [[nodiscard]] Answer search(int scope, int depth = 0) const;
    [[nodiscard]] Answer among(const QList<SqlSource> &sources, int depth) const;
    [[nodiscard]] Answer has(const SqlSource &source, int depth) const;
    [[nodiscard]] bool holds(const QStringList &names) const;
    [[nodiscard]] Answer shows(int query, int depth) const;
    [[nodiscard]] Answer amongResults(int query, int depth) const;
    [[nodiscard]] Answer starHas(int query, const SqlResultColumn &star, int depth) const;
    [[nodiscard]] Answer resultIs(const SqlResultColumn &column, int depth) const;
    [[nodiscard]] std::optional<bool> resultMeant(int scope) const;

    const QString &m_sql;
    const SqlScopes &m_scopes;
    const RelationName &m_table;
    const QString &m_column;
    const ColumnLookup &m_columnsOf;
    /** What shows() has found out, by query. */
    mutable QHash<int, Answer> m_shown;
};

/** What a column of a query's result is called, by the words of the query. */
using ResultNaming = std::function<QString(const SqlScopes &scopes, const SqlResultColumn &column)>;

/**
 * Names of the columns that a view with this definition shows; nothing when the text does not tell. An expression
 * without a name is called by its own text, unless a naming says otherwise.
 */
[[nodiscard]] std::optional<QStringList> viewColumns(const QString &definition, const ColumnLookup &columnsOf,
                                                     const ResultNaming &naming = {});

} // namespace joinery
