// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_name_resolution.h"

#include "core/base/sql_scopes.h"

namespace joinery {

namespace {

bool isRowIdName(const QString &name)
{
    return name == QLatin1String("rowid") || name == QLatin1String("_rowid_") || name == QLatin1String("oid");
}

class ColumnResolver
{
public:
    ColumnResolver(const QString &sql, const QHash<QString, const Table *> &tables)
        : m_sql(sql), m_tables(tables), m_scopes(SqlScopes::of(sql, SqlLexOptions::sqlite()))
    {
        m_joinsByName = std::any_of(m_scopes.tokens.begin(), m_scopes.tokens.end(), [&sql](const SqlToken &token) {
            return token.isWord(sql, QLatin1String("using")) || token.isWord(sql, QLatin1String("natural"));
        });
    }

    [[nodiscard]] bool resolvesAll() const
    {
        const auto isFound = [this](const SqlColumnUse &use) {
            return use.qualifier < 0 ? isUnambiguous(use) : isThere(use);
        };
        return std::all_of(m_scopes.columns.begin(), m_scopes.columns.end(), isFound) &&
               std::all_of(m_scopes.scopes.begin(), m_scopes.scopes.end(),
                           [this](const SqlScope &scope) { return fitsFirstPart(scope); });
    }

private:
    [[nodiscard]] QString nameAt(qsizetype token) const
    {
        return foldedSqlName(m_scopes.tokens.at(token).value(m_sql));
    }

    /** The table that a source is; null for anything else, of which no more is known here. */
    [[nodiscard]] const Table *tableOf(const SqlSource &source) const
    {
        return source.query < 0 ? m_tables.value(foldedSqlName(source.table)) : nullptr;
    }

    [[nodiscard]] static bool hasColumn(const Table &table, const QString &name)
    {
        const auto isCalledSo = [&name](const Column &column) { return foldedSqlName(column.name) == name; };
        return isRowIdName(name) || std::any_of(table.columns.begin(), table.columns.end(), isCalledSo);
    }

    [[nodiscard]] bool isThere(const SqlColumnUse &use) const
    {
        const SqlSource *source = m_scopes.sourceNamed(use.scope, m_scopes.tokens.at(use.qualifier).value(m_sql));
        const Table *table = source ? tableOf(*source) : nullptr;
        return !table || hasColumn(*table, nameAt(use.token));
    }

    /** Names that a result has first, and those that several tables are joined by, are not looked at. */
    [[nodiscard]] bool isUnambiguous(const SqlColumnUse &use) const
    {
        if (use.inOrderBy || m_joinsByName || use.scope < 0)
            return true;
        const QString name = nameAt(use.token);
        const QList<SqlSource> &sources = m_scopes.scopes.at(use.scope).sources;
        const auto holds = [&](const SqlSource &source) {
            const Table *table = source.onlyQualified ? nullptr : tableOf(source);
            return table && hasColumn(*table, name);
        };
        return isRowIdName(name) || std::count_if(sources.begin(), sources.end(), holds) < 2;
    }

    [[nodiscard]] bool fitsFirstPart(const SqlScope &scope) const
    {
        if (scope.firstPart < 0)
            return true;
        const auto hasStar = [](const SqlScope &each) {
            return std::any_of(each.results.begin(), each.results.end(),
                               [](const SqlResultColumn &column) { return column.isStar; });
        };
        const SqlScope &first = m_scopes.scopes.at(scope.firstPart);
        return hasStar(scope) || hasStar(first) || scope.results.size() == first.results.size();
    }

    const QString &m_sql;
    const QHash<QString, const Table *> &m_tables;
    const SqlScopes m_scopes;
    bool m_joinsByName = false;
};

} // namespace

bool resolvesColumns(const QString &sql, const QHash<QString, const Table *> &tables)
{
    return ColumnResolver(sql, tables).resolvesAll();
}

} // namespace joinery
