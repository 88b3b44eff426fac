// SPDX-License-Identifier: MIT
#include "core/schema/sql_spelling.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/base/text.h"

namespace joinery {

namespace {

bool wouldMerge(QChar end, QChar start)
{
    const auto canMerge = [](QChar character) {
        return character.unicode() >= 0x80 || character.isLetterOrNumber() ||
               QStringView(u"_$'\"`").contains(character);
    };
    return canMerge(end) && canMerge(start);
}

} // namespace

QString spelledInSql(const QString &name)
{
    return needsSqlQuotes(name) ? quoted(name, QLatin1Char('"')) : name;
}

QString spelledInFoldedSql(const QString &name)
{
    return name == foldedSqlName(name) ? spelledInSql(name) : quoted(name, QLatin1Char('"'));
}

QString spelledInPlaceOf(const QString &old, const QString &name)
{
    return old == foldedSqlName(old) ? spelledInFoldedSql(name) : spelledInSql(name);
}

QString apartFromNeighbours(const QString &text, QStringView sql, qsizetype start, qsizetype end)
{
    if (text.isEmpty())
        return text;
    QString result = text;
    if (start > 0 && wouldMerge(sql.at(start - 1), text.front()))
        result.prepend(QLatin1Char(' '));
    if (end < sql.size() && wouldMerge(text.back(), sql.at(end)))
        result.append(QLatin1Char(' '));
    return result;
}

} // namespace joinery
