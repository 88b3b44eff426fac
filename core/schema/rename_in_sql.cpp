// SPDX-License-Identifier: MIT
#include "core/schema/rename_in_sql.h"

#include "core/base/sql_keywords.h"
#include "core/base/text.h"
#include "core/schema/sql_spelling.h"

#include <QSet>

namespace joinery {

namespace {

/** The new name as the token it takes the place of was written. */
QString written(const SqlToken &old, QStringView sql, const QString &from, const QString &name)
{
    const bool isBare = old.kind == SqlToken::Kind::Identifier;
    if (old.value(sql) == name && (!isBare || from == name))
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

/** A token that takes another name, and what is to follow it. */
struct RenamedToken
{
    qsizetype position = -1;
    QString suffix;
};

/** The text with some of its tokens, which have the one name, replaced by the other. */
QString withTokensRenamed(const QString &sql, const QList<SqlToken> &tokens, QList<RenamedToken> found,
                          const QString &from, const QString &name)
{
    const auto comesBefore = [](const RenamedToken &a, const RenamedToken &b) { return a.position < b.position; };
    std::stable_sort(found.begin(), found.end(), comesBefore);
    QString result;
    qsizetype done = 0;
    qsizetype last = -1;
    for (const RenamedToken &renamed : std::as_const(found)) {
        if (renamed.position == last)
            continue;
        last = renamed.position;
        const SqlToken &token = tokens.at(last);
        result += QStringView(sql).sliced(done, token.start - done);
        result += writtenApart(token, sql, from, name) + renamed.suffix;
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

/**
 * Whether this can be the row of a table: not a bare "user", which is whoever is connected, nor a name in quotes that
 * needs none, which SQLite and MariaDB read as a string where no column is called so.
 */
bool canBeWholeRow(const SqlToken &token, QStringView sql)
{
    const QString name = token.value(sql);
    if (token.kind == SqlToken::Kind::Identifier)
        return !isSqlValueWord(name);
    return isSqlValueWord(name) || spelledInFoldedSql(name) != name;
}

/** The places where a table, which has no alias there, stands for its whole row; a result's name stays what it was. */
QList<RenamedToken> wholeRowsOf(const SqlScopes &scopes, const QString &sql, const RelationName &relation,
                                const QString &to, const ColumnLookup &columnsOf)
{
    const RelationName nothing{.name = {}, .isMeantByBareName = false};
    const ColumnMeaning meaning(sql, scopes, nothing, relation.name, columnsOf);
    QSet<int> results;
    for (const SqlScope &scope : scopes.scopes) {
        for (const SqlResultColumn &result : scope.results)
            results.insert(result.column);
    }
    QList<RenamedToken> found;
    for (int i = 0; i < scopes.columns.size(); ++i) {
        const SqlColumnUse &use = scopes.columns.at(i);
        const SqlToken &token = scopes.tokens.at(use.token);
        if (use.qualifier >= 0 || !token.isNamed(sql, relation.name) || !canBeWholeRow(token, sql))
            continue;
        const SqlSource *source = scopes.sourceNamed(use.scope, relation.name);
        if (!source || source->hasOwnAlias || !relation.isMeantBy(source->nameSpace, source->table) ||
            !meaning.isNowhere(use))
            continue;
        const bool namesResult = results.contains(i) && !sameSqlName(relation.name, to);
        found.append(
            RenamedToken{use.token, namesResult ? QStringLiteral(" AS ") + token.text(sql).toString() : QString()});
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
    QList<RenamedToken> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (!scopes.tokens.at(use.token).isNamed(text, from))
            continue;
        const auto qualifies = [&](const QString &table) {
            return scopes.tokens.at(use.qualifier).isNamed(text, table);
        };
        if (use.qualifier < 0 || std::any_of(tableNames.begin(), tableNames.end(), qualifies))
            found.append(RenamedToken{use.token, {}});
    }
    return withTokensRenamed(text, scopes.tokens, found, from, to).sliced(expressionPrefix().size());
}

QString renameTableInExpression(const QString &sql, const QString &from, const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<RenamedToken> found;
    for (const SqlColumnUse &use : scopes.qualifiers) {
        if (scopes.tokens.at(use.qualifier).isNamed(text, from))
            found.append(RenamedToken{use.qualifier, {}});
    }
    return withTokensRenamed(text, scopes.tokens, found, from, to).sliced(expressionPrefix().size());
}

QString renameRowInExpression(const QString &sql, const QString &from, const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<RenamedToken> found;
    for (const SqlColumnUse &use : scopes.columns) {
        const SqlToken &token = scopes.tokens.at(use.token);
        if (use.qualifier < 0 && token.isNamed(text, from) && canBeWholeRow(token, text))
            found.append(RenamedToken{use.token, {}});
    }
    return withTokensRenamed(text, scopes.tokens, found, from, to).sliced(expressionPrefix().size());
}

QString renameTableInDefinition(const QString &sql, const RelationName &from, const QString &to,
                                const ColumnLookup &columnsOf)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    QList<RenamedToken> found = wholeRowsOf(scopes, sql, from, to, columnsOf);
    for (const SqlTableUse &use : usesOf(scopes, sql, from))
        found.append(RenamedToken{use.token, {}});
    for (const SqlColumnUse &use : scopes.qualifiers) {
        const QString qualifier = scopes.tokens.at(use.qualifier).value(sql);
        if (!sameSqlName(qualifier, from.name))
            continue;
        const SqlSource *source = scopes.sourceNamed(use.scope, qualifier);
        if (source && !source->hasOwnAlias && from.isMeantBy(source->nameSpace, source->table))
            found.append(RenamedToken{use.qualifier, {}});
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
        // In a text that is no SQL one place can be read as two uses.
        if (start < done)
            continue;
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
    QList<RenamedToken> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (meaning.isMeant(use))
            found.append(RenamedToken{use.token, {}});
    }
    return withTokensRenamed(sql, scopes.tokens, found, from, to);
}

} // namespace joinery
