// SPDX-License-Identifier: MIT
#include "core/dialect/sql/statement_words.h"

namespace joinery {

namespace {

QStringList apart(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

bool isName(const SqlToken &token)
{
    return token.kind == SqlToken::Kind::Identifier || token.kind == SqlToken::Kind::QuotedIdentifier;
}

} // namespace

bool StatementWords::isAt(qsizetype place, const QStringList &words) const
{
    if (place + words.size() > m_words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SqlToken &token = m_words.at(place + i);
        const bool isSame = token.kind != SqlToken::Kind::QuotedIdentifier && token.kind != SqlToken::Kind::String &&
                            token.text(m_sql).compare(words.at(i), Qt::CaseInsensitive) == 0;
        if (!isSame)
            return false;
    }
    return true;
}

bool StatementWords::take(const char *words)
{
    const QStringList wanted = apart(words);
    if (!isAt(m_at, wanted))
        return false;
    m_at += wanted.size();
    return true;
}

bool StatementWords::takeOne(std::initializer_list<const char *> each)
{
    return std::any_of(each.begin(), each.end(), [this](const char *word) { return take(word); });
}

QString StatementWords::takeName()
{
    if (atEnd() || !isName(m_words.at(m_at)))
        return {};
    QString name = m_words.at(m_at++).text(m_sql).toString();
    while (isAt(m_at, {QStringLiteral(".")}) && m_at + 1 < m_words.size() && isName(m_words.at(m_at + 1))) {
        name += QLatin1Char('.') + m_words.at(m_at + 1).text(m_sql).toString();
        m_at += 2;
    }
    return name;
}

bool StatementWords::skipTo(const char *words)
{
    const QStringList wanted = apart(words);
    for (qsizetype place = m_at; place < m_words.size(); ++place) {
        if (isAt(place, wanted)) {
            m_at = place + wanted.size();
            return true;
        }
    }
    return false;
}

bool StatementWords::takeComma()
{
    return take(",");
}

} // namespace joinery
