// SPDX-License-Identifier: MIT
#include "core/schema/expression_names.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_scopes.h"

#include <QSet>

namespace joinery {

namespace {

bool hasColumn(const Table &table, const QString &name)
{
    return isRowIdName(name) || std::any_of(table.columns.begin(), table.columns.end(),
                                            [&name](const Column &column) { return sameSqlName(column.name, name); });
}

bool isTruthValue(const QString &name)
{
    return sameSqlName(name, u"true") || sameSqlName(name, u"false");
}

/** Words of expressions in other databases than SQLite: operators, units of time, character sets. */
bool isWordOfExpressions(const QString &name)
{
    static const QSet<QString> words = [] {
        const QString listed = QStringLiteral(
            "all any array both century decade div document dow doy epoch for ilike interval isodow isoyear leading "
            "local localtime localtimestamp microsecond microseconds millennium millisecond milliseconds mod month "
            "quarter row session_user signed similar some symmetric asymmetric system_user timezone timezone_hour "
            "timezone_minute trailing unknown unsigned user using week xor year year_month zone at day day_hour "
            "day_microsecond day_minute day_second hour hour_microsecond hour_minute hour_second minute "
            "minute_microsecond minute_second second second_microsecond date time timestamp timestamptz binary "
            "rlike sounds separator ascii latin1 latin2 ucs2 utf8 utf8mb3 utf8mb4 utf16 utf32 current_user "
            "current_role current_schema current_catalog overlaps value");
        const QStringList each = listed.split(QLatin1Char(' '));
        return QSet<QString>(each.begin(), each.end());
    }();
    return words.contains(foldedSqlName(name));
}

/** Whether a string follows: the name is its type, its character set or a letter that says how to read it. */
bool isBeforeString(const QList<SqlToken> &tokens, qsizetype at)
{
    do
        ++at;
    while (at < tokens.size() && !tokens.at(at).isSignificant());
    return at < tokens.size() && tokens.at(at).kind == SqlToken::Kind::String;
}

/** Whether it is a sequence whose numbers are asked for, or the word before: `nextval(s)`, `NEXT VALUE FOR s`. */
bool isOfSequence(const QList<SqlToken> &tokens, qsizetype at, QStringView query)
{
    const auto isWord = [&](qsizetype place, std::initializer_list<const char *> words) {
        return place >= 0 && place < tokens.size() && std::any_of(words.begin(), words.end(), [&](const char *word) {
                   return tokens.at(place).isWord(query, QLatin1String(word));
               });
    };
    const auto step = [&](qsizetype place, int by) {
        do
            place += by;
        while (place >= 0 && place < tokens.size() && !tokens.at(place).isSignificant());
        return place;
    };
    const qsizetype before = step(at, -1);
    if (before >= 0 && tokens.at(before).isMark(query, QLatin1String("(")))
        return isWord(step(before, -1), {"nextval", "lastval", "setval"});
    if (isWord(before, {"for"}))
        return isWord(step(before, -1), {"value"});
    return isWord(at, {"next", "previous"}) && isWord(step(at, 1), {"value"});
}

/** Whether it is an attribute of a row that stands before it: `(place).street`, `(places[1]).street`. */
bool isAttribute(const QList<SqlToken> &tokens, qsizetype at, QStringView query)
{
    const auto before = [&](qsizetype place) {
        do
            --place;
        while (place >= 0 && !tokens.at(place).isSignificant());
        return place;
    };
    const auto isMark = [&](qsizetype place, const char *mark) {
        return place >= 0 && tokens.at(place).isMark(query, QLatin1String(mark));
    };
    const qsizetype dot = before(at);
    return isMark(dot, ".") && (isMark(before(dot), ")") || isMark(before(dot), "]"));
}

/** What is in double quotes, or everything else. */
QStringList unknownNames(const QString &expression, const Table &table, const SqlLexOptions &options,
                         bool inDoubleQuotes)
{
    const QString query = QStringLiteral("SELECT ") + expression;
    const SqlScopes scopes = SqlScopes::of(query, options);
    QStringList unknown;
    for (const SqlColumnUse &use : scopes.columns) {
        const SqlToken &token = scopes.tokens.at(use.token);
        if (!token.isName() || token.text(query).startsWith(QLatin1Char('"')) != inDoubleQuotes)
            continue;
        const QString name = token.value(query);
        const bool isBareWord = token.kind == SqlToken::Kind::Identifier &&
                                (isSqlKeyword(name) || isTruthValue(name) || isWordOfExpressions(name));
        // PostgreSQL's name for the whole row; in quotes it is more likely meant as a text.
        const bool isRow = !inDoubleQuotes && sameSqlName(name, table.name);
        if (!isBareWord && !isRow && !isBeforeString(scopes.tokens, use.token) &&
            !isOfSequence(scopes.tokens, use.token, query) && !isAttribute(scopes.tokens, use.token, query) &&
            !hasColumn(table, name) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

} // namespace

bool isRowIdName(QStringView name)
{
    return sameSqlName(name, u"rowid") || sameSqlName(name, u"oid") || sameSqlName(name, u"_rowid_");
}

QStringList unknownColumns(const QString &expression, const Table &table, const SqlLexOptions &options)
{
    return unknownNames(expression, table, options, false);
}

QStringList unknownQuotedColumns(const QString &expression, const Table &table, const SqlLexOptions &options)
{
    return unknownNames(expression, table, options, true);
}

} // namespace joinery
