// SPDX-License-Identifier: MIT
#include "core/schema/enum_value_words.h"

#include <QSet>

#include <algorithm>

namespace joinery {

EnumValueWords::EnumValueWords(const QString &sql, bool readsBodies) : m_sql(sql)
{
    SqlLexOptions options;
    options.bracketIdentifiers = false;
    options.dollarQuotes = !readsBodies;
    for (const SqlToken &token : lexSql(sql, options)) {
        if (token.isSignificant())
            m_tokens.append(token);
    }
}

bool EnumValueWords::isAnyWord(qsizetype place, std::initializer_list<const char *> words) const
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return isWord(place, word); });
}

bool EnumValueWords::isComparison(qsizetype place) const
{
    static const QSet<QString> marks{QStringLiteral("="),  QStringLiteral("=="), QStringLiteral("<>"),
                                     QStringLiteral("!="), QStringLiteral("<"),  QStringLiteral(">"),
                                     QStringLiteral("<="), QStringLiteral(">=")};
    return isIn(place) && at(place).kind == SqlToken::Kind::Operator &&
           marks.contains(at(place).text(m_sql).toString());
}

bool EnumValueWords::isArithmetic(qsizetype place) const
{
    static const QSet<QString> others{QStringLiteral("("), QStringLiteral(")"), QStringLiteral("["),
                                      QStringLiteral("]"), QStringLiteral(","), QStringLiteral(";"),
                                      QStringLiteral("."), QStringLiteral("::")};
    return isIn(place) && at(place).kind == SqlToken::Kind::Operator && !isComparison(place) &&
           !others.contains(at(place).text(m_sql).toString());
}

qsizetype EnumValueWords::openingOf(qsizetype closing) const
{
    int depth = 0;
    for (qsizetype place = closing; isIn(place); --place) {
        if (isMark(place, ")") || isMark(place, "]"))
            ++depth;
        else if ((isMark(place, "(") || isMark(place, "[")) && --depth == 0)
            return place;
    }
    return -1;
}

qsizetype EnumValueWords::closingOf(qsizetype opening) const
{
    int depth = 0;
    for (qsizetype place = opening; isIn(place); ++place) {
        if (isMark(place, "(") || isMark(place, "["))
            ++depth;
        else if ((isMark(place, ")") || isMark(place, "]")) && --depth == 0)
            return place;
    }
    return -1;
}

} // namespace joinery
