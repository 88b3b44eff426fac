// SPDX-License-Identifier: MIT
#include "core/copying/plain_sql.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/dialect.h"

#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

using Kind = SqlToken::Kind;

QString quoted(QString text, QChar quote)
{
    return quote + text.replace(quote, QString(2, quote)) + quote;
}

bool isNameCharacter(QChar c)
{
    return c == QLatin1Char('_') || c == QLatin1Char('$') || c.isLetterOrNumber();
}

class Writer
{
public:
    Writer(const QString &sql, const QString &dialect)
        : m_sql(sql), m_isMariadb(dialect == QLatin1String("mariadb")), m_tokens(significant(dialect))
    {
    }

    Result<QString> write()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            skipWhatIsLeftOut();
            if (m_at >= m_tokens.size())
                break;
            const SqlToken &token = m_tokens.at(m_at);
            const QString text = textOf(token);
            if (text.isEmpty() || !fitsBehindLast(token))
                return refusedWord(token.text(m_sql).left(longestShown).toString().simplified());
            if (m_last && !isGlued(token))
                m_result += QLatin1Char(' ');
            m_result += text;
            m_last = &token;
        }
        return m_result;
    }

private:
    static constexpr qsizetype longestShown = 40;

    [[nodiscard]] QList<SqlToken> significant(const QString &dialect) const
    {
        const Dialect *found = findDialect(dialect);
        QList<SqlToken> tokens = lexSql(m_sql, found ? found->lexOptions() : SqlLexOptions());
        tokens.removeIf([](const SqlToken &token) { return token.terminated && !token.isSignificant(); });
        return tokens;
    }

    [[nodiscard]] bool isMark(qsizetype at, const char *mark) const
    {
        return at < m_tokens.size() && m_tokens.at(at).isMark(m_sql, QLatin1String(mark));
    }

    void skipWhatIsLeftOut()
    {
        if (m_isMariadb)
            skipDefiner();
        else
            while (isMark(m_at + 1, ".") && !isMark(m_at - 1 < 0 ? m_tokens.size() : m_at - 1, ".") &&
                   m_tokens.at(m_at).isNamed(m_sql, u"public"))
                m_at += 2;
    }

    /** DEFINER = `a`@`b`, or CURRENT_USER; stands before what is made. */
    void skipDefiner()
    {
        const bool isHere = m_parentheses == 0 && m_at > 0 && isMark(m_at + 1, "=") && m_at + 2 < m_tokens.size() &&
                            m_tokens.at(m_at).isWord(m_sql, QLatin1String("definer")) &&
                            m_tokens.first().isWord(m_sql, QLatin1String("create"));
        if (!isHere)
            return;
        m_at += 3;
        if (isMark(m_at, "@"))
            m_at += 2;
        else if (m_at < m_tokens.size() && m_tokens.at(m_at).text(m_sql).startsWith(QLatin1Char('@')))
            ++m_at;
        else if (isMark(m_at, "(") && isMark(m_at + 1, ")"))
            m_at += 2;
    }

    /** As it is written; empty for what is not. */
    [[nodiscard]] QString textOf(const SqlToken &token)
    {
        static const QRegularExpression number(QStringLiteral("\\A[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"));
        static const QRegularExpression blob(QStringLiteral("\\A[xXbB]'[0-9a-fA-F]*'\\z"));
        const QString text = token.text(m_sql).toString();
        if (!token.terminated || text.contains(QChar(u'\0')))
            return {};
        switch (token.kind) {
        case Kind::Identifier:
            return std::all_of(text.cbegin(), text.cend(), isNameCharacter) ? text : QString();
        case Kind::QuotedIdentifier:
            return token.value(m_sql).isEmpty() ? QString()
                                                : quoted(token.value(m_sql), QLatin1Char(m_isMariadb ? '`' : '"'));
        case Kind::String: {
            const bool isEscaped = m_isMariadb || text.startsWith(QLatin1Char('e'), Qt::CaseInsensitive);
            return isEscaped && text.contains(QLatin1Char('\\')) ? QString()
                                                                 : quoted(token.value(m_sql), QLatin1Char('\''));
        }
        case Kind::Number:
            return number.match(text).hasMatch() ? text : QString();
        case Kind::Blob:
            return blob.match(text).hasMatch() ? text : QString();
        case Kind::Operator:
            return operatorText(text);
        case Kind::Space:
        case Kind::Comment:
        case Kind::Parameter:
            break;
        }
        return {};
    }

    [[nodiscard]] QString operatorText(const QString &text)
    {
        static const QStringList ofAll{
            QStringLiteral("("),  QStringLiteral(")"),  QStringLiteral(","),  QStringLiteral("."),
            QStringLiteral("="),  QStringLiteral("<"),  QStringLiteral(">"),  QStringLiteral("<="),
            QStringLiteral(">="), QStringLiteral("<>"), QStringLiteral("+"),  QStringLiteral("!="),
            QStringLiteral("-"),  QStringLiteral("*"),  QStringLiteral("/"),  QStringLiteral("%"),
            QStringLiteral("||"), QStringLiteral("<<"), QStringLiteral(">>"), QStringLiteral("!"),
            QStringLiteral("~"),  QStringLiteral("&"),  QStringLiteral("|"),  QStringLiteral("^"),
            QStringLiteral("->"), QStringLiteral("->>")};
        static const QStringList ofPostgresql{QStringLiteral("::"), QStringLiteral("["), QStringLiteral("]"),
                                              QStringLiteral("@"),  QStringLiteral("#"), QStringLiteral("?")};
        m_parentheses += text == QLatin1String("(") ? 1 : text == QLatin1String(")") ? -1 : 0;
        return ofAll.contains(text) || (!m_isMariadb && ofPostgresql.contains(text)) ? text : QString();
    }

    [[nodiscard]] bool touchesLast(const SqlToken &token) const { return m_last && m_last->end() == token.start; }

    /** Words that touch, and points that are not between names, are read in more than one way. */
    [[nodiscard]] bool fitsBehindLast(const SqlToken &token) const
    {
        if (m_parentheses < 0)
            return false;
        if (token.isMark(m_sql, QLatin1String(".")))
            return m_last && m_last->isName();
        if (m_last && m_last->isMark(m_sql, QLatin1String(".")))
            return token.isName() || token.isMark(m_sql, QLatin1String("*"));
        return !touchesLast(token) || token.kind == Kind::Operator || m_last->kind == Kind::Operator;
    }

    /** Written without a blank, as it stood: operators of several signs, and what stands at a parenthesis or point. */
    [[nodiscard]] bool isGlued(const SqlToken &token) const
    {
        if (!touchesLast(token))
            return false;
        const auto isAnyOf = [this](const SqlToken &one, QLatin1String signs) {
            const QStringView text = one.text(m_sql);
            return one.kind == Kind::Operator &&
                   std::all_of(text.cbegin(), text.cend(), [&signs](QChar c) { return signs.contains(c); });
        };
        constexpr QLatin1String before("(),.[]:");
        constexpr QLatin1String behind("(.[:");
        constexpr QLatin1String signs("~*!@<>&|#?=");
        return isAnyOf(token, before) || isAnyOf(*m_last, behind) || (isAnyOf(token, signs) && isAnyOf(*m_last, signs));
    }

    const QString &m_sql;
    bool m_isMariadb;
    QList<SqlToken> m_tokens;
    QString m_result;
    const SqlToken *m_last = nullptr;
    qsizetype m_at = 0;
    int m_parentheses = 0;
};

} // namespace

Result<QString> plainSql(const QString &sql, const QString &dialect)
{
    return Writer(sql, dialect).write();
}

tl::unexpected<Error> refusedWord(const QString &word)
{
    return fail(QStringLiteral("script.refused"),
                Message::tr("It was not run: %1 could do more than define a table. Take it out, or read the SQL "
                            "without the server.")
                    .arg(word));
}

} // namespace joinery
