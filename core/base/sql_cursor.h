// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

#include <initializer_list>

namespace joinery {

/**
 * Walks over the significant tokens of a text: the base of small hand-written parsers. Reading past the end is allowed
 * and gives nothing.
 */
class SqlCursor
{
public:
    explicit SqlCursor(QStringView sql, const SqlLexOptions &options = {});

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    /** Position among the significant tokens, to come back to or to cut text between two of them. */
    [[nodiscard]] qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    void skip() { ++m_at; }

    /** The token here, or one that is nothing at the end of the text. */
    [[nodiscard]] const SqlToken &token(qsizetype ahead = 0) const;
    [[nodiscard]] bool isWord(QLatin1String word, qsizetype ahead = 0) const;
    [[nodiscard]] bool isWord(const char *word, qsizetype ahead = 0) const
    {
        return isWord(QLatin1String(word), ahead);
    }
    [[nodiscard]] bool isMark(char mark, qsizetype ahead = 0) const;
    /** A name, quoted or bare, or a string standing for one as SQLite allows. */
    [[nodiscard]] bool isNameLike(qsizetype ahead = 0) const;

    /** Moves on and answers true where these words stand here one after the other. */
    bool take(std::initializer_list<const char *> words);
    bool take(const char *word) { return take({word}); }
    bool takeMark(char mark);
    /** The name or word here without its quotes; moves on. */
    QString takeName();
    /** "( … )": the text inside, without what is only space or comment at its ends; stands behind it afterwards. */
    QString takeParentheses();
    /** Moves behind the closing parenthesis of the opening one that stands here. */
    void skipParentheses();

    /** The text from one position up to another, whose token is not part of it. */
    [[nodiscard]] QString textBetween(qsizetype from, qsizetype to) const;
    /** The text from here to the end. */
    [[nodiscard]] QString rest() const { return textBetween(m_at, m_tokens.size()); }
    [[nodiscard]] QString value(qsizetype ahead = 0) const { return token(ahead).value(m_sql); }
    [[nodiscard]] bool hasComments() const { return m_hasComments; }

private:
    QStringView m_sql;
    QList<SqlToken> m_tokens;
    qsizetype m_at = 0;
    bool m_hasComments = false;
};

} // namespace joinery
