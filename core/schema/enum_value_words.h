// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/** The words of a text without space and comments, looked at by position; outside of it nothing is anything. */
class EnumValueWords
{
public:
    explicit EnumValueWords(const QString &sql, bool readsBodies = true);

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const SqlToken &at(qsizetype place) const { return m_tokens.at(place); }
    [[nodiscard]] QString value(qsizetype place) const { return at(place).value(m_sql); }
    [[nodiscard]] bool isIn(qsizetype place) const { return place >= 0 && place < size(); }
    [[nodiscard]] bool isWord(qsizetype place, const char *word) const
    {
        return isIn(place) && at(place).isWord(m_sql, QLatin1String(word));
    }
    [[nodiscard]] bool isAnyWord(qsizetype place, std::initializer_list<const char *> words) const;
    [[nodiscard]] bool isMark(qsizetype place, const char *mark) const
    {
        return isIn(place) && at(place).isMark(m_sql, QLatin1String(mark));
    }
    [[nodiscard]] bool isName(qsizetype place) const { return isIn(place) && at(place).isName(); }
    [[nodiscard]] bool isString(qsizetype place) const
    {
        return isIn(place) && at(place).kind == SqlToken::Kind::String && at(place).terminated;
    }
    [[nodiscard]] bool isNumber(qsizetype place) const
    {
        return isIn(place) && at(place).kind == SqlToken::Kind::Number;
    }
    [[nodiscard]] bool isComparison(qsizetype place) const;
    /** Joins what is beside it more closely than a comparison does. */
    [[nodiscard]] bool isArithmetic(qsizetype place) const;

    /** Where the parenthesis or bracket is that belongs to the closing one here; -1 for none. */
    [[nodiscard]] qsizetype openingOf(qsizetype closing) const;
    /** The same of an opening one. */
    [[nodiscard]] qsizetype closingOf(qsizetype opening) const;

private:
    const QString &m_sql;
    QList<SqlToken> m_tokens;
};

} // namespace joinery
