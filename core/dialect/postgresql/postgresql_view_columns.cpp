// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_view_columns.h"

#include "core/base/sql_cursor.h"
#include "core/base/sql_keywords.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

/** Queries and expressions in each other; text that goes deeper has no name that is known. */
constexpr int deepestExpression = 32;

/** What PostgreSQL calls a column that gets no name from what it is. */
QString unnamed()
{
    return QStringLiteral("?column?");
}

QString nameMeantBy(const SqlToken &token, QStringView sql)
{
    return token.kind == SqlToken::Kind::QuotedIdentifier ? token.value(sql) : foldedSqlName(token.value(sql));
}

std::optional<QStringList> columnsAt(const QString &definition, const ColumnLookup &columnsOf, int depth);

/**
 * Finds the name of an expression as PostgreSQL does: it looks through parentheses, casts, subscripts and collations to
 * a column, into the ELSE of a CASE, and into a query.
 */
class ExpressionName
{
public:
    ExpressionName(const QString &sql, const ColumnLookup &columnsOf, int depth)
        : m_sql(sql), m_columnsOf(columnsOf), m_depth(depth), m_cursor(sql, SqlLexOptions::postgresql())
    {
    }

    /** The name that a column in it gives it, or a query; what it would be called else is none of them. */
    [[nodiscard]] std::optional<QString> name()
    {
        if (m_depth > deepestExpression)
            return std::nullopt;
        auto found = takeOperand();
        found = takeWhatFollows(found);
        // An operator: whatever it joins, it has no name.
        return m_cursor.atEnd() ? found : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<QString> nameOf(const QString &expression) const
    {
        return ExpressionName(expression, m_columnsOf, m_depth + 1).name();
    }

    [[nodiscard]] std::optional<QString> takeOperand()
    {
        if (m_cursor.isMark('('))
            return takeParenthesized();
        if (m_cursor.isWord("case"))
            return takeCase();
        if (m_cursor.isWord("cast") && m_cursor.isMark('(', 1)) {
            m_cursor.skip();
            return nameInCast(m_cursor.takeParentheses());
        }
        const bool isArray = m_cursor.isWord("array") && m_cursor.isMark('[', 1);
        if (!m_cursor.token().isName() || isReserved() || isArray)
            return std::nullopt;
        while (m_cursor.isMark('.', 1) && m_cursor.token(2).isName()) {
            m_cursor.skip();
            m_cursor.skip();
        }
        // The name of a routine, or of a type before a literal.
        if (m_cursor.isMark('(', 1) || m_cursor.token(1).kind == SqlToken::Kind::String)
            return std::nullopt;
        return takeName();
    }

    [[nodiscard]] bool isReserved() const
    {
        return m_cursor.token().kind == SqlToken::Kind::Identifier && isReservedSqlWord(m_cursor.token().text(m_sql));
    }

    [[nodiscard]] QString takeName()
    {
        const QString name = nameMeantBy(m_cursor.token(), m_sql);
        m_cursor.skip();
        return name;
    }

    [[nodiscard]] std::optional<QString> takeParenthesized()
    {
        const QString inner = m_cursor.takeParentheses();
        SqlCursor cursor(inner, SqlLexOptions::postgresql());
        if (!cursor.isWord("select") && !cursor.isWord("with"))
            return nameOf(inner);
        const auto columns = columnsAt(inner, m_columnsOf, m_depth + 1);
        return columns && columns->size() == 1 ? std::optional(columns->constFirst()) : std::nullopt;
    }

    /** What stands behind its own ELSE. */
    [[nodiscard]] std::optional<QString> takeCase()
    {
        int depth = 0;
        qsizetype otherwise = -1;
        for (; !m_cursor.atEnd(); m_cursor.skip()) {
            depth += m_cursor.isWord("case") ? 1 : 0;
            if (depth == 1 && m_cursor.isWord("else"))
                otherwise = m_cursor.position() + 1;
            if (m_cursor.isWord("end") && --depth == 0)
                break;
        }
        const qsizetype end = m_cursor.position();
        m_cursor.skip();
        return otherwise < 0 ? std::nullopt : nameOf(m_cursor.textBetween(otherwise, end));
    }

    [[nodiscard]] std::optional<QString> nameInCast(const QString &inner) const
    {
        SqlCursor cursor(inner, SqlLexOptions::postgresql());
        qsizetype as = -1;
        while (!cursor.atEnd()) {
            if (cursor.isWord("as"))
                as = cursor.position();
            if (cursor.isMark('('))
                cursor.skipParentheses();
            else
                cursor.skip();
        }
        return as < 0 ? std::nullopt : nameOf(cursor.textBetween(0, as));
    }

    [[nodiscard]] std::optional<QString> takeWhatFollows(std::optional<QString> name)
    {
        while (!m_cursor.atEnd()) {
            if (m_cursor.value() == u"::") {
                m_cursor.skip();
                skipType();
            } else if (m_cursor.isMark('[')) {
                skipSubscript();
            } else if (m_cursor.isMark('.') && m_cursor.token(1).isName()) {
                m_cursor.skip();
                name = takeName();
            } else if (m_cursor.isWord("collate")) {
                m_cursor.skip();
                skipType();
            } else {
                break;
            }
        }
        return name;
    }

    /** A type, or the name of a collation. */
    void skipType()
    {
        m_cursor.skip();
        while (m_cursor.isMark('.')) {
            m_cursor.skip();
            m_cursor.skip();
        }
        while (m_cursor.isWord("varying") || m_cursor.isWord("precision"))
            m_cursor.skip();
        if (m_cursor.isMark('('))
            m_cursor.skipParentheses();
        if (m_cursor.isWord("with") || m_cursor.isWord("without"))
            (void)(m_cursor.take({"with", "time", "zone"}) || m_cursor.take({"without", "time", "zone"}));
        while (m_cursor.isMark('['))
            skipSubscript();
    }

    void skipSubscript()
    {
        int depth = 0;
        while (!m_cursor.atEnd()) {
            depth += m_cursor.isMark('[') ? 1 : m_cursor.isMark(']') ? -1 : 0;
            m_cursor.skip();
            if (depth == 0)
                return;
        }
    }

    const QString m_sql;
    const ColumnLookup &m_columnsOf;
    const int m_depth;
    SqlCursor m_cursor;
};

std::optional<QStringList> columnsAt(const QString &definition, const ColumnLookup &columnsOf, int depth)
{
    return viewColumns(definition, columnsOf, [&](const SqlScopes &scopes, const SqlResultColumn &column) {
        if (column.nameToken >= 0)
            return nameMeantBy(scopes.tokens.at(column.nameToken), definition);
        return ExpressionName(column.name, columnsOf, depth).name().value_or(unnamed());
    });
}

/** Answers what tables and views hold, by name. A view that shows itself, by whatever way, is not known. */
class SchemaColumns
{
public:
    explicit SchemaColumns(const Schema &schema) : m_schema(schema) {}

    [[nodiscard]] std::optional<QStringList> operator()(const QString &name)
    {
        const QString folded = foldedSqlName(name);
        if (const auto known = m_known.constFind(folded); known != m_known.cend())
            return *known;
        m_known.insert(folded, std::nullopt);
        auto columns = find([&name](const auto &each) { return sameSqlName(referenceTo(each).qualified(), name); });
        if (!columns)
            columns = find([&name](const auto &each) { return sameSqlName(each.name, name); });
        m_known.insert(folded, columns);
        return columns;
    }

private:
    template <typename IsIt>
    [[nodiscard]] std::optional<QStringList> find(const IsIt &isIt)
    {
        for (const Table &table : m_schema.tables) {
            if (!isIt(table))
                continue;
            QStringList names;
            for (const Column &column : table.columns)
                names.append(column.name);
            return names;
        }
        for (const DefinitionObject &object : m_schema.objects) {
            if (isView(object) && isIt(object))
                return columnsOfView(object.definition, std::ref(*this));
        }
        return std::nullopt;
    }

    const Schema &m_schema;
    QHash<QString, std::optional<QStringList>> m_known;
};

} // namespace

std::optional<QStringList> columnsOfView(const QString &definition, const ColumnLookup &columnsOf)
{
    return columnsAt(definition, columnsOf, 0);
}

ColumnLookup columnsIn(const Schema &schema)
{
    return SchemaColumns(schema);
}

} // namespace joinery::postgresql
