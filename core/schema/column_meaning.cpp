// SPDX-License-Identifier: MIT
#include "core/schema/column_meaning.h"

namespace joinery {

namespace {

/** Enough for queries in queries in queries; text that goes deeper is left alone. */
constexpr int deepestQuery = 32;
/** More than any database lets a query show. */
constexpr qsizetype mostColumns = 32767;

QString spelledName(const SqlSource &source)
{
    return source.nameSpace.isEmpty() ? source.table : source.nameSpace + u'.' + source.table;
}

/** Finds the names of the columns that queries show: of each once, however many others read it. */
class ResultNames
{
public:
    ResultNames(const SqlScopes &scopes, const ColumnLookup &columnsOf, const ResultNaming &naming)
        : m_scopes(scopes), m_columnsOf(columnsOf), m_naming(naming)
    {
    }

    [[nodiscard]] std::optional<QStringList> of(int query, int depth = 0)
    {
        if (query < 0 || depth > deepestQuery)
            return std::nullopt;
        if (const auto known = m_known.constFind(query); known != m_known.cend())
            return *known;
        // A query that reads itself finds this.
        m_known.insert(query, std::nullopt);
        const auto names = find(m_scopes.scopes.at(query), depth);
        m_known.insert(query, names);
        return names;
    }

private:
    [[nodiscard]] std::optional<QStringList> find(const SqlScope &scope, int depth)
    {
        QStringList names;
        for (const SqlResultColumn &column : scope.results) {
            if (!column.isStar) {
                names.append(m_naming ? m_naming(m_scopes, column) : column.name);
                continue;
            }
            for (const SqlSource &source : scope.sources) {
                if (!column.starOf.isEmpty() && !sameSqlName(source.alias, column.starOf))
                    continue;
                const auto more = ofSource(source, depth + 1);
                if (!more || names.size() + more->size() > mostColumns)
                    return std::nullopt;
                names += *more;
            }
        }
        return names;
    }

    [[nodiscard]] std::optional<QStringList> ofSource(const SqlSource &source, int depth)
    {
        if (!source.columns.isEmpty())
            return source.columns;
        if (source.query >= 0)
            return of(source.query, depth);
        return source.table.isEmpty() ? std::nullopt : m_columnsOf(spelledName(source));
    }

    const SqlScopes &m_scopes;
    const ColumnLookup &m_columnsOf;
    const ResultNaming &m_naming;
    QHash<int, std::optional<QStringList>> m_known;
};

} // namespace

ColumnMeaning::ColumnMeaning(const QString &sql, const SqlScopes &scopes, const RelationName &table,
                             const QString &column, const ColumnLookup &columnsOf)
    : m_sql(sql), m_scopes(scopes), m_table(table), m_column(column), m_columnsOf(columnsOf)
{
}

bool ColumnMeaning::isMeant(const SqlColumnUse &use) const
{
    if (!m_scopes.tokens.at(use.token).isNamed(m_sql, m_column))
        return false;
    if (use.qualifier >= 0) {
        const QString qualifier = m_scopes.tokens.at(use.qualifier).value(m_sql);
        const SqlSource *source = m_scopes.sourceNamed(use.scope, qualifier);
        return source && has(*source, 0) == Answer::Meant;
    }
    if (use.inOrderBy) {
        if (const auto ordered = resultMeant(use.scope))
            return *ordered;
    }
    return search(use.scope) == Answer::Meant;
}

bool ColumnMeaning::isNowhere(const SqlColumnUse &use) const
{
    return !(use.inOrderBy && resultMeant(use.scope)) && search(use.scope) == Answer::No;
}

bool ColumnMeaning::isShownBy(int query) const
{
    return shows(query, 0) == Answer::Meant;
}

/** What the name is in the innermost scope that knows it. */
ColumnMeaning::Answer ColumnMeaning::search(int scope, int depth) const
{
    for (; scope >= 0; scope = m_scopes.scopes.at(scope).columnParent) {
        const Answer answer = among(m_scopes.scopes.at(scope).sources, depth);
        if (answer != Answer::No)
            return answer;
    }
    return Answer::No;
}

/** Two sources with the column (a join USING it) make it more than the renamed one. */
ColumnMeaning::Answer ColumnMeaning::among(const QList<SqlSource> &sources, int depth) const
{
    Answer result = Answer::No;
    for (const SqlSource &source : sources) {
        const Answer answer = source.onlyQualified ? Answer::No : has(source, depth);
        if (answer == Answer::Other)
            return answer;
        if (answer == Answer::Meant || result == Answer::No)
            result = answer;
    }
    return result;
}

ColumnMeaning::Answer ColumnMeaning::has(const SqlSource &source, int depth) const
{
    if (!source.columns.isEmpty())
        return holds(source.columns) ? Answer::Other : Answer::No;
    if (source.query >= 0)
        return shows(source.query, depth + 1);
    if (source.table.isEmpty())
        return Answer::Unknown;
    if (m_table.isMeantBy(source.nameSpace, source.table))
        return Answer::Meant;
    const auto columns = m_columnsOf(spelledName(source));
    if (!columns)
        return Answer::Unknown;
    return holds(*columns) ? Answer::Other : Answer::No;
}

bool ColumnMeaning::holds(const QStringList &names) const
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return sameSqlName(name, m_column); });
}

/** What the name is among the result columns of a query: found out once, however many others read it. */
ColumnMeaning::Answer ColumnMeaning::shows(int query, int depth) const
{
    if (depth > deepestQuery)
        return Answer::Unknown;
    if (const auto known = m_shown.constFind(query); known != m_shown.cend())
        return *known;
    // A query that reads itself finds this.
    m_shown.insert(query, Answer::Unknown);
    const Answer answer = amongResults(query, depth);
    m_shown.insert(query, answer);
    return answer;
}

ColumnMeaning::Answer ColumnMeaning::amongResults(int query, int depth) const
{
    const SqlScope &scope = m_scopes.scopes.at(query);
    Answer result = Answer::No;
    for (const SqlResultColumn &column : scope.results) {
        const Answer answer = column.isStar ? starHas(query, column, depth) : resultIs(column, depth);
        if (answer == Answer::Meant || answer == Answer::Other)
            return answer;
        if (answer == Answer::Unknown)
            result = answer;
    }
    return result;
}

ColumnMeaning::Answer ColumnMeaning::starHas(int query, const SqlResultColumn &star, int depth) const
{
    if (star.starOf.isEmpty())
        return among(m_scopes.scopes.at(query).sources, depth);
    const SqlSource *source = m_scopes.sourceNamed(query, star.starOf);
    return source ? has(*source, depth) : Answer::Unknown;
}

ColumnMeaning::Answer ColumnMeaning::resultIs(const SqlResultColumn &column, int depth) const
{
    if (!sameSqlName(column.name, m_column))
        return Answer::No;
    if (column.column < 0)
        return Answer::Other;
    const SqlColumnUse &use = m_scopes.columns.at(column.column);
    Answer answer = Answer::Other;
    if (use.qualifier >= 0) {
        const SqlSource *source = m_scopes.sourceNamed(use.scope, m_scopes.tokens.at(use.qualifier).value(m_sql));
        answer = source ? has(*source, depth) : Answer::Unknown;
    } else {
        answer = search(use.scope, depth);
    }
    return answer == Answer::Meant ? answer : Answer::Other;
}

/** In ORDER BY a name of the result comes before the columns read; nothing when the result has no such name. */
std::optional<bool> ColumnMeaning::resultMeant(int scope) const
{
    const int first = m_scopes.scopes.at(scope).firstPart;
    for (const SqlResultColumn &column : m_scopes.scopes.at(first < 0 ? scope : first).results) {
        if (!column.isStar && sameSqlName(column.name, m_column))
            return resultIs(column, 0) == Answer::Meant;
    }
    return std::nullopt;
}

std::optional<QStringList> viewColumns(const QString &definition, const ColumnLookup &columnsOf,
                                       const ResultNaming &naming)
{
    const SqlScopes scopes = SqlScopes::of(definition);
    const auto shown = ResultNames(scopes, columnsOf, naming).of(scopes.viewQuery);
    // PostgreSQL lets a view name the first of its columns alone.
    return scopes.viewColumns.isEmpty()
               ? shown
               : scopes.viewColumns + shown.value_or(QStringList()).mid(scopes.viewColumns.size());
}

} // namespace joinery
