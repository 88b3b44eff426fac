// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

#include <QStringList>

namespace joinery {

/** Thrown by readers of test texts. */
struct Unreadable
{
    QString why;
};

/** Walks over the words of one line. */
class SqlWords
{
public:
    explicit SqlWords(const QString &text) : m_text(text), m_tokens(lexSql(text))
    {
        m_tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    }

    bool take(const char *words)
    {
        const QStringList wanted = QString::fromLatin1(words).split(QLatin1Char(' '));
        for (int i = 0; i < wanted.size(); ++i) {
            const qsizetype at = m_next + i;
            if (at >= m_tokens.size() || m_tokens.at(at).text(m_text).compare(wanted.at(i), Qt::CaseInsensitive) != 0)
                return false;
        }
        m_next += wanted.size();
        return true;
    }

    void expect(const char *word)
    {
        if (!take(word))
            throw Unreadable{QStringLiteral("expected %1 in: %2").arg(QLatin1String(word), m_text)};
    }

    QString name()
    {
        if (m_next >= m_tokens.size())
            throw Unreadable{QStringLiteral("a name is missing in: ") + m_text};
        return m_tokens.at(m_next++).value(m_text);
    }

    QStringList names()
    {
        QStringList result;
        do
            result.append(name());
        while (take(","));
        return result;
    }

    QStringList namesInParentheses()
    {
        expect("(");
        const QStringList result = names();
        expect(")");
        return result;
    }

    /** Of the next word. */
    [[nodiscard]] SqlToken::Kind kind() const
    {
        return m_next < m_tokens.size() ? m_tokens.at(m_next).kind : SqlToken::Kind::Space;
    }

    /** The next word as it is written. */
    QString text()
    {
        const QString result = m_next < m_tokens.size() ? m_tokens.at(m_next).text(m_text).toString() : QString();
        ++m_next;
        return result;
    }

    /** Everything from the next word on. */
    [[nodiscard]] QString rest() const
    {
        return m_next < m_tokens.size() ? m_text.mid(m_tokens.at(m_next).start) : QString();
    }

private:
    QString m_text;
    QList<SqlToken> m_tokens;
    qsizetype m_next = 0;
};

} // namespace joinery
