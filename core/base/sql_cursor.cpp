// SPDX-License-Identifier: MIT
#include "core/base/sql_cursor.h"

#include <algorithm>

namespace joinery {

SqlCursor::SqlCursor(QStringView sql, const SqlLexOptions &options) : m_sql(sql), m_tokens(lexSql(sql, options))
{
    m_hasComments = std::any_of(m_tokens.cbegin(), m_tokens.cend(),
                                [](const SqlToken &token) { return token.kind == SqlToken::Kind::Comment; });
    const auto isNoise = [](const SqlToken &token) { return !token.isSignificant(); };
    m_tokens.erase(std::remove_if(m_tokens.begin(), m_tokens.end(), isNoise), m_tokens.end());
}

const SqlToken &SqlCursor::token(qsizetype ahead) const
{
    static const SqlToken nothing;
    const qsizetype at = m_at + ahead;
    return at >= 0 && at < m_tokens.size() ? m_tokens.at(at) : nothing;
}

bool SqlCursor::isWord(QLatin1String word, qsizetype ahead) const
{
    return token(ahead).isWord(m_sql, word);
}

bool SqlCursor::isMark(char mark, qsizetype ahead) const
{
    const SqlToken &here = token(ahead);
    return here.kind == SqlToken::Kind::Operator && here.length == 1 && m_sql.at(here.start) == QLatin1Char(mark);
}

bool SqlCursor::isNameLike(qsizetype ahead) const
{
    const SqlToken &here = token(ahead);
    return here.isName() || here.kind == SqlToken::Kind::String;
}

bool SqlCursor::take(std::initializer_list<const char *> words)
{
    qsizetype ahead = 0;
    for (const char *word : words) {
        if (!isWord(word, ahead++))
            return false;
    }
    m_at += ahead;
    return true;
}

bool SqlCursor::takeMark(char mark)
{
    if (!isMark(mark))
        return false;
    ++m_at;
    return true;
}

QString SqlCursor::takeName()
{
    const QString name = value();
    ++m_at;
    return name;
}

QString SqlCursor::takeParentheses()
{
    const qsizetype open = m_at;
    skipParentheses();
    const bool isClosed = m_at > open + 1 && isMark(')', -1);
    return textBetween(open + 1, isClosed ? m_at - 1 : m_at);
}

void SqlCursor::skipParentheses()
{
    int depth = 0;
    while (!atEnd()) {
        depth += isMark('(') ? 1 : isMark(')') ? -1 : 0;
        ++m_at;
        if (depth <= 0)
            return;
    }
}

QString SqlCursor::textBetween(qsizetype from, qsizetype to) const
{
    to = std::min(to, m_tokens.size());
    if (from >= to)
        return {};
    const qsizetype start = m_tokens.at(from).start;
    return m_sql.sliced(start, m_tokens.at(to - 1).end() - start).toString();
}

} // namespace joinery
