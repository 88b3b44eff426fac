// SPDX-License-Identifier: MIT
#include "core/schema/rename_in_sql.h"

#include "core/base/text.h"
#include "core/schema/sql_spelling.h"

namespace joinery {

namespace {

/** The new name as the token it takes the place of was written. */
QString written(const SqlToken &old, QStringView sql, const QString &from, const QString &name)
{
    const bool isBare = old.kind == SqlToken::Kind::Identifier;
    if (old.value(sql) == name && !isBare)
        return old.text(sql).toString();
    const QChar quote = old.text(sql).front();
    if (isBare)
        return spelledInPlaceOf(from, name);
    if (quote == QLatin1Char('[') && !name.contains(QLatin1Char(']')))
        return QLatin1Char('[') + name + QLatin1Char(']');
    return quoted(name, quote == QLatin1Char('`') ? quote : QLatin1Char('"'));
}

/** The new name, apart from what stands beside the old one. */
QString writtenApart(const SqlToken &old, QStringView sql, const QString &from, const QString &name)
{
    const QString text = written(old, sql, from, name);
    return text == old.text(sql) ? text : apartFromNeighbours(text, sql, old.start, old.end());
}

/** The text with some of its tokens (positions in ascending order), which have the one name, replaced by the other. */
QString withTokensRenamed(const QString &sql, const QList<SqlToken> &tokens, QList<qsizetype> positions,
                          const QString &from, const QString &name)
{
    if (positions.isEmpty())
        return sql;
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    QString result;
    qsizetype done = 0;
    for (const qsizetype position : positions) {
        const SqlToken &token = tokens.at(position);
        result += QStringView(sql).sliced(done, token.start - done);
        result += writtenApart(token, sql, from, name);
        done = token.end();
    }
    result += QStringView(sql).sliced(done);
    return result;
}

/** An expression is read as the result of a query, so that the same rules tell names from keywords in both. */
const QString &expressionPrefix()
{
    static const QString prefix = QStringLiteral("SELECT ");
    return prefix;
}

/** The uses of a relation, as a table or in front of a column, in the order of the text. */
QList<SqlTableUse> usesOf(const SqlScopes &scopes, const QString &sql, const RelationName &relation)
{
    QList<SqlTableUse> found;
    for (const SqlTableUse &use : scopes.tables) {
        const QString name = scopes.tokens.at(use.token).value(sql);
        const QString nameSpace = use.nameSpace < 0 ? QString() : scopes.tokens.at(use.nameSpace).value(sql);
        if (relation.isMeantBy(nameSpace, name) && (use.nameSpace >= 0 || !scopes.tableExpression(use.scope, name)))
            found.append(use);
    }
    return found;
}

} // namespace

bool mayMention(const QString &sql, const QString &name)
{
    // A quote inside a name is doubled in the text, so such a name is only found by reading the text properly.
    return name.contains(QLatin1Char('"')) || name.contains(QLatin1Char('`')) ||
           sql.contains(name, Qt::CaseInsensitive);
}

bool mentions(const QString &sql, const QString &name)
{
    if (!mayMention(sql, name))
        return false;
    const QList<SqlToken> tokens = lexSql(sql);
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) { return token.isNamed(sql, name); });
}

QString renameColumnInExpression(const QString &sql, const QStringList &tableNames, const QString &from,
                                 const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (!scopes.tokens.at(use.token).isNamed(text, from))
            continue;
        const auto qualifies = [&](const QString &table) {
            return scopes.tokens.at(use.qualifier).isNamed(text, table);
        };
        if (use.qualifier < 0 || std::any_of(tableNames.begin(), tableNames.end(), qualifies))
            found.append(use.token);
    }
    return withTokensRenamed(text, scopes.tokens, found, from, to).sliced(expressionPrefix().size());
}

QString renameTableInExpression(const QString &sql, const QString &from, const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.qualifiers) {
        if (scopes.tokens.at(use.qualifier).isNamed(text, from))
            found.append(use.qualifier);
    }
    return withTokensRenamed(text, scopes.tokens, found, from, to).sliced(expressionPrefix().size());
}

QString renameTableInDefinition(const QString &sql, const RelationName &from, const QString &to)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    QList<qsizetype> found;
    for (const SqlTableUse &use : usesOf(scopes, sql, from))
        found.append(use.token);
    for (const SqlColumnUse &use : scopes.qualifiers) {
        const QString qualifier = scopes.tokens.at(use.qualifier).value(sql);
        if (!sameSqlName(qualifier, from.name))
            continue;
        const SqlSource *source = scopes.sourceNamed(use.scope, qualifier);
        if (source && !source->hasOwnAlias && from.isMeantBy(source->nameSpace, source->table))
            found.append(use.qualifier);
    }
    return withTokensRenamed(sql, scopes.tokens, found, from.name, to);
}

QString moveTableInDefinition(const QString &sql, const RelationName &from, const QString &to)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    const bool toDefault = isDefaultNameSpace(to);
    QString result;
    qsizetype done = 0;
    QList<SqlTableUse> uses = usesOf(scopes, sql, from);
    std::sort(uses.begin(), uses.end(), [](const SqlTableUse &a, const SqlTableUse &b) { return a.token < b.token; });
    for (const SqlTableUse &use : uses) {
        const SqlToken &name = scopes.tokens.at(use.token);
        const qsizetype start = use.nameSpace < 0 ? name.start : scopes.tokens.at(use.nameSpace).start;
        result += QStringView(sql).sliced(done, start - done);
        QString text = name.text(sql).toString();
        if (!toDefault || (use.nameSpace >= 0 && !to.isEmpty()))
            text.prepend(spelledInFoldedSql(to) + u'.');
        const bool isSame = text == QStringView(sql).sliced(start, name.end() - start);
        result += isSame ? text : apartFromNeighbours(text, sql, start, name.end());
        done = name.end();
    }
    result += QStringView(sql).sliced(done);
    return result;
}

QString renameColumnInDefinition(const QString &sql, const RelationName &table, const QString &from, const QString &to,
                                 const ColumnLookup &columnsOf)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    const ColumnMeaning meaning(sql, scopes, table, from, columnsOf);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (meaning.isMeant(use))
            found.append(use.token);
    }
    return withTokensRenamed(sql, scopes.tokens, found, from, to);
}

} // namespace joinery
