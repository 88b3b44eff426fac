// SPDX-License-Identifier: MIT
#include "core/schema/view_text.h"

#include "core/base/sql_keywords.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** Without space and comments. */
QList<SqlToken> significant(QList<SqlToken> words)
{
    words.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    return words;
}

/** Where the bracket that opens at a position is closed, or -1. */
qsizetype closingBracket(const QString &sql, const QList<SqlToken> &words, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < words.size(); ++i) {
        depth += words.at(i).isMark(sql, QLatin1String("(")) ? 1 : words.at(i).isMark(sql, QLatin1String(")")) ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

/**
 * The list of columns and the query, without what databases have between them ("USING heap", "WITH
 * (security_barrier)"); a query in brackets becomes one that reads it. Empty where there is no query.
 */
QString withoutOptions(const QString &sql)
{
    const QList<SqlToken> words = significant(lexSql(sql));
    if (std::any_of(words.cbegin(), words.cend(), [](const SqlToken &word) { return !word.terminated; }))
        return {};
    qsizetype at = 0;
    QString list;
    if (!words.isEmpty() && words.first().isMark(sql, QLatin1String("("))) {
        at = closingBracket(sql, words, 0) + 1;
        if (at <= 0)
            return {};
        list = sql.left(words.at(at - 1).end()) + QLatin1Char(' ');
    }
    while (at < words.size() && !words.at(at).isWord(sql, QLatin1String("as"))) {
        at = words.at(at).isMark(sql, QLatin1String("(")) ? closingBracket(sql, words, at) : at;
        if (at < 0)
            return {};
        ++at;
    }
    if (at + 1 >= words.size())
        return {};
    const SqlToken &first = words.at(at + 1);
    const QString query = sql.sliced(first.start);
    const bool isInBrackets = first.isMark(sql, QLatin1String("("));
    return list + (isInBrackets ? QStringLiteral("AS SELECT * FROM ") : QStringLiteral("AS ")) + query;
}

/** Decides for the names of results whether every database would give them. */
class CertainNames
{
public:
    CertainNames(const QString &sql, const SqlScopes &scopes) : m_sql(sql), m_scopes(scopes) {}

    [[nodiscard]] QString of(const SqlResultColumn &column) const
    {
        if (column.nameToken < 0)
            return {};
        const qsizetype next = neighbour(column.nameToken, 1);
        const qsizetype previous = neighbour(column.nameToken, -1);
        const bool isNamed = column.column >= 0 ? isColumn(column) : isWord(previous, "as") || isOperand(previous);
        return isNamed && endsResult(next) ? column.name : QString();
    }

private:
    [[nodiscard]] qsizetype neighbour(qsizetype from, int step) const
    {
        qsizetype at = from + step;
        while (at >= 0 && at < m_scopes.tokens.size() && !m_scopes.tokens.at(at).isSignificant())
            at += step;
        return at < m_scopes.tokens.size() ? at : -1;
    }
    [[nodiscard]] bool isWord(qsizetype at, const char *word) const
    {
        return at >= 0 && m_scopes.tokens.at(at).isWord(m_sql, QLatin1String(word));
    }
    [[nodiscard]] bool isMark(qsizetype at, const char *mark) const
    {
        return at >= 0 && m_scopes.tokens.at(at).isMark(m_sql, QLatin1String(mark));
    }
    [[nodiscard]] bool isReserved(qsizetype at) const
    {
        const SqlToken &token = m_scopes.tokens.at(at);
        return token.kind == SqlToken::Kind::Identifier && isReservedSqlWord(token.text(m_sql));
    }

    /** TRUE and CURRENT_USER look like one. */
    [[nodiscard]] bool isColumn(const SqlResultColumn &column) const
    {
        const SqlToken &token = m_scopes.tokens.at(column.nameToken);
        const bool isBare = token.kind == SqlToken::Kind::Identifier && !isMark(neighbour(column.nameToken, -1), ".");
        return !isBare ||
               !(isSqlValueWord(column.name) || isWord(column.nameToken, "true") || isWord(column.nameToken, "false"));
    }

    [[nodiscard]] bool endsResult(qsizetype at) const
    {
        return at < 0 || isMark(at, ",") || isMark(at, ")") || isMark(at, ";") || isReserved(at) || isWord(at, "with");
    }

    /** Whether there is one plain operand up to here: what follows one is an alias even without AS. */
    [[nodiscard]] bool isOperand(qsizetype at) const
    {
        if (isMark(at, ")")) {
            int depth = 0;
            for (; at >= 0; --at) {
                depth += isMark(at, ")") ? 1 : isMark(at, "(") ? -1 : 0;
                if (depth == 0)
                    break;
            }
            at = neighbour(at, -1);
        } else if (at >= 0 && !m_scopes.tokens.at(at).isName()) {
            const SqlToken::Kind kind = m_scopes.tokens.at(at).kind;
            if (kind != SqlToken::Kind::String && kind != SqlToken::Kind::Number)
                return false;
            at = neighbour(at, -1);
        }
        while (at >= 0 && m_scopes.tokens.at(at).isName() && !isReserved(at)) {
            at = neighbour(at, -1);
            if (!isMark(at, "."))
                break;
            at = neighbour(at, -1);
        }
        return isMark(at, ",") || isWord(at, "select") || isWord(at, "distinct") || isWord(at, "all");
    }

    const QString &m_sql;
    const SqlScopes &m_scopes;
};

/** "(a).*" stands for the parts of one value: which these are, the text does not say. */
bool opensValue(const QString &sql, const QList<SqlToken> &words)
{
    for (qsizetype i = 2; i < words.size(); ++i) {
        if (words.at(i).isMark(sql, QLatin1String("*")) && words.at(i - 1).isMark(sql, QLatin1String(".")) &&
            words.at(i - 2).isMark(sql, QLatin1String(")")))
            return true;
    }
    return false;
}

/** A join USING some columns, or a NATURAL one, shows them once; no view has two columns of one name. */
QStringList withoutRepetition(const QStringList &names)
{
    QStringList result;
    QSet<QString> known;
    for (const QString &name : names) {
        const QString folded = foldedSqlName(name);
        if (name.isEmpty() || !known.contains(folded))
            result.append(name);
        known.insert(folded);
    }
    return result;
}

QList<SpelledRelation> readBy(const QString &sql, const SqlScopes &scopes)
{
    QList<SpelledRelation> result;
    for (const SqlTableUse &use : scopes.tables) {
        const QString name = scopes.tokens.at(use.token).value(sql);
        const QString nameSpace = use.nameSpace < 0 ? QString() : scopes.tokens.at(use.nameSpace).value(sql);
        const bool isDefinedHere = use.nameSpace < 0 && scopes.tableExpression(use.scope, name);
        const SpelledRelation relation{nameSpace, name};
        if (!isDefinedHere && !result.contains(relation))
            result.append(relation);
    }
    return result;
}

} // namespace

ViewText readViewText(const QString &definition, const ColumnLookup &columnsOf)
{
    const QString sql = withoutOptions(definition);
    if (sql.isEmpty())
        return {};
    const SqlScopes scopes = SqlScopes::of(sql);
    ViewText result;
    result.reads = readBy(sql, scopes);
    if (scopes.viewQuery < 0)
        return result;
    const auto naming = [&sql](const SqlScopes &of, const SqlResultColumn &column) {
        return CertainNames(sql, of).of(column);
    };
    const auto shown = opensValue(sql, significant(scopes.tokens)) ? std::nullopt : viewColumns(sql, columnsOf, naming);
    if (shown && !shown->isEmpty())
        result.columns = withoutRepetition(*shown);
    else if (!scopes.viewColumns.isEmpty())
        result.columns = scopes.viewColumns;
    return result;
}

} // namespace joinery
