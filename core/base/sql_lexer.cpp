// SPDX-License-Identifier: MIT
#include "core/base/sql_lexer.h"

#include "core/base/sql_keywords.h"

#include <algorithm>

namespace joinery {

namespace {

using Kind = SqlToken::Kind;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('f')) ||
           (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
}

bool startsName(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
           c == QLatin1Char('_') || c.unicode() >= 0x80;
}

bool continuesName(QChar c)
{
    return startsName(c) || isDigit(c) || c == QLatin1Char('$');
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || (c >= QLatin1Char('\t') && c <= QLatin1Char('\r')) || c == QChar(0xFEFF);
}

constexpr char16_t foldedUnit(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
}

/** Cuts one text; each function that reads a kind of token moves m_at behind it. */
class Lexer
{
public:
    Lexer(QStringView sql, const SqlLexOptions &options) : m_sql(sql), m_options(options) {}

    QList<SqlToken> run()
    {
        m_tokens.reserve(m_sql.size() / 4);
        while (m_at < m_sql.size()) {
            const qsizetype start = m_at;
            m_terminated = true;
            const Kind kind = next();
            m_tokens.append(SqlToken{kind, m_terminated, start, m_at - start});
        }
        return m_tokens;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_sql.size() ? m_sql.at(m_at + ahead) : QChar();
    }
    [[nodiscard]] bool has(qsizetype ahead) const { return m_at + ahead < m_sql.size(); }

    Kind next()
    {
        const QChar c = peek();
        if (isSpace(c))
            return space();
        if (isCommentStart(c))
            return c == QLatin1Char('/') ? blockComment() : lineComment();
        if (c == QLatin1Char('\''))
            return quotedUpTo(c, Kind::String, m_options.backslashEscapes);
        if (c == QLatin1Char('"'))
            return quotedUpTo(c, m_options.doubleQuotedStrings ? Kind::String : Kind::QuotedIdentifier,
                              m_options.doubleQuotedStrings && m_options.backslashEscapes);
        if (c == QLatin1Char('`') && m_options.backtickIdentifiers)
            return quotedUpTo(c, Kind::QuotedIdentifier, false);
        if (c == QLatin1Char('[') && m_options.bracketIdentifiers && !(m_options.subscripts && isSubscript()))
            return bracketed();
        if (startsName(c))
            return nameOrPrefixedString(c);
        if (isDigit(c) || (c == QLatin1Char('.') && isDigit(peek(1))))
            return number();
        return parameterOrMark(c);
    }

    /** Whether the bracket here starts a subscript (a[1], text[]) or an array, or is in one, so that it quotes no name.
     */
    [[nodiscard]] bool isSubscript() const
    {
        const auto isArray = [this](const SqlToken &token) { return token.isWord(m_sql, QLatin1String("array")); };
        if (m_openBrackets > 0 || m_tokens.isEmpty())
            return m_openBrackets > 0;
        const SqlToken &last = m_tokens.constLast();
        if (last.kind == Kind::Identifier)
            return isArray(last) || !isReservedSqlWord(last.text(m_sql));
        if (last.kind == Kind::Space)
            return m_tokens.size() > 1 && isArray(m_tokens.at(m_tokens.size() - 2));
        return last.kind == Kind::QuotedIdentifier || last.isMark(m_sql, QLatin1String("]")) ||
               last.isMark(m_sql, QLatin1String(")"));
    }

    Kind space()
    {
        while (has(0) && isSpace(peek()))
            ++m_at;
        return Kind::Space;
    }

    [[nodiscard]] bool isCommentStart(QChar c) const
    {
        const auto isSpaced = [](QChar next) { return next.unicode() <= u' ' || next.unicode() == 0x7f; };
        const bool isDashed = c == QLatin1Char('-') && peek(1) == QLatin1Char('-');
        return (isDashed && (!m_options.spacedDashComments || isSpaced(peek(2)))) ||
               (c == QLatin1Char('/') && peek(1) == QLatin1Char('*')) ||
               (c == QLatin1Char('#') && m_options.hashComments);
    }

    Kind lineComment()
    {
        const qsizetype newline = m_sql.indexOf(QLatin1Char('\n'), m_at);
        m_at = newline < 0 ? m_sql.size() : newline;
        return Kind::Comment;
    }

    Kind blockComment()
    {
        int depth = 1;
        m_at += 2;
        while (depth > 0 && has(0)) {
            if (peek() == QLatin1Char('*') && peek(1) == QLatin1Char('/')) {
                --depth;
                m_at += 2;
            } else if (m_options.nestedComments && peek() == QLatin1Char('/') && peek(1) == QLatin1Char('*')) {
                ++depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        }
        m_terminated = depth == 0;
        return Kind::Comment;
    }

    Kind quotedUpTo(QChar quote, Kind kind, bool backslashes)
    {
        for (++m_at; has(0); ++m_at) {
            if (backslashes && peek() == QLatin1Char('\\') && has(1))
                ++m_at;
            else if (peek() == quote && peek(1) == quote)
                ++m_at;
            else if (peek() == quote) {
                ++m_at;
                return kind;
            }
        }
        m_terminated = false;
        return kind;
    }

    Kind bracketed()
    {
        const qsizetype close = m_sql.indexOf(QLatin1Char(']'), m_at);
        m_terminated = close >= 0;
        m_at = close < 0 ? m_sql.size() : close + 1;
        return Kind::QuotedIdentifier;
    }

    Kind nameOrPrefixedString(QChar first)
    {
        const QChar lower = QChar(foldedUnit(first.unicode()));
        if (peek(1) == QLatin1Char('\'')) {
            if (lower == QLatin1Char('x') || lower == QLatin1Char('b')) {
                ++m_at;
                return quotedUpTo(QLatin1Char('\''), Kind::Blob, false);
            }
            if (lower == QLatin1Char('e') && m_options.escapeStrings) {
                ++m_at;
                return quotedUpTo(QLatin1Char('\''), Kind::String, true);
            }
        }
        while (has(0) && continuesName(peek()))
            ++m_at;
        return Kind::Identifier;
    }

    void digits()
    {
        while (isDigit(peek()) || (peek() == QLatin1Char('_') && isDigit(peek(1))))
            ++m_at;
    }

    Kind number()
    {
        if (peek() == QLatin1Char('0') && (peek(1) == QLatin1Char('x') || peek(1) == QLatin1Char('X')) &&
            isHexDigit(peek(2))) {
            m_at += 2;
            while (isHexDigit(peek()))
                ++m_at;
            return Kind::Number;
        }
        digits();
        if (peek() == QLatin1Char('.')) {
            ++m_at;
            digits();
        }
        const bool isSigned = peek(1) == QLatin1Char('+') || peek(1) == QLatin1Char('-');
        if ((peek() == QLatin1Char('e') || peek() == QLatin1Char('E')) && isDigit(peek(isSigned ? 2 : 1))) {
            m_at += isSigned ? 2 : 1;
            digits();
        }
        return Kind::Number;
    }

    Kind parameterOrMark(QChar c)
    {
        if (c == QLatin1Char('$') && m_options.dollarQuotes && dollarQuoted())
            return Kind::String;
        if (c == QLatin1Char('?') || (c == QLatin1Char('$') && isDigit(peek(1)))) {
            ++m_at;
            digits();
            return Kind::Parameter;
        }
        const bool marksParameter = c == QLatin1Char(':') || c == QLatin1Char('@') || c == QLatin1Char('$');
        if (m_options.namedParameters && marksParameter && continuesName(peek(1))) {
            ++m_at;
            while (has(0) && continuesName(peek()))
                ++m_at;
            return Kind::Parameter;
        }
        return mark();
    }

    /** Reads $tag$…$tag$; false, and nothing read, when no such thing starts here. */
    bool dollarQuoted()
    {
        qsizetype close = m_at + 1;
        while (close < m_sql.size() && continuesName(m_sql.at(close)) && m_sql.at(close) != QLatin1Char('$'))
            ++close;
        if (close >= m_sql.size() || m_sql.at(close) != QLatin1Char('$') || isDigit(peek(1)))
            return false;
        const QStringView tag = m_sql.sliced(m_at, close + 1 - m_at);
        const qsizetype end = m_sql.indexOf(tag, close + 1);
        m_terminated = end >= 0;
        m_at = end < 0 ? m_sql.size() : end + tag.size();
        return true;
    }

    Kind mark()
    {
        static constexpr QLatin1String longMarks[] = {
            QLatin1String("->>"), QLatin1String("->"), QLatin1String("||"), QLatin1String("<<"),
            QLatin1String(">>"),  QLatin1String("<="), QLatin1String(">="), QLatin1String("<>"),
            QLatin1String("!="),  QLatin1String("=="), QLatin1String("::"), QLatin1String(":="),
        };
        const QStringView rest = m_sql.sliced(m_at);
        for (const QLatin1String &candidate : longMarks) {
            if (rest.startsWith(candidate)) {
                m_at += candidate.size();
                return Kind::Operator;
            }
        }
        if (rest.front() == QLatin1Char('['))
            ++m_openBrackets;
        else if (rest.front() == QLatin1Char(']') && m_openBrackets > 0)
            --m_openBrackets;
        else if (rest.front() == QLatin1Char(';'))
            m_openBrackets = 0;
        ++m_at;
        return Kind::Operator;
    }

    QStringView m_sql;
    const SqlLexOptions &m_options;
    qsizetype m_at = 0;
    bool m_terminated = true;
    QList<SqlToken> m_tokens;
    /** How many brackets that quote nothing are open: those in them do not either. */
    int m_openBrackets = 0;
};

/** Text between quotes, with doubled quotes made one; backslash escapes are left as they are. */
QString withoutQuotes(QStringView text, bool terminated)
{
    const QChar quote = text.front();
    const QStringView inner = text.sliced(1, text.size() - (terminated ? 2 : 1));
    if (quote == QLatin1Char('[') || !inner.contains(quote))
        return inner.toString();
    return inner.toString().replace(QString(2, quote), QString(quote));
}

} // namespace

SqlLexOptions SqlLexOptions::sqlite()
{
    return {.subscripts = false};
}

SqlLexOptions SqlLexOptions::postgresql()
{
    return {.bracketIdentifiers = false,
            .backtickIdentifiers = false,
            .escapeStrings = true,
            .dollarQuotes = true,
            .nestedComments = true,
            .namedParameters = false,
            .triggerBodies = false,
            .atomicBodies = true};
}

SqlLexOptions SqlLexOptions::mariadb()
{
    return {.bracketIdentifiers = false,
            .doubleQuotedStrings = true,
            .backslashEscapes = true,
            .hashComments = true,
            .spacedDashComments = true,
            .executableComments = true,
            .triggerBodies = false,
            .compoundBodies = true};
}

QString SqlToken::value(QStringView sql) const
{
    QStringView shown = text(sql);
    if (kind != Kind::QuotedIdentifier && kind != Kind::String)
        return shown.toString();
    if (shown.startsWith(QLatin1Char('$'))) {
        const qsizetype tag = shown.indexOf(QLatin1Char('$'), 1) + 1;
        return shown.sliced(tag, shown.size() - (terminated ? 2 : 1) * tag).toString();
    }
    if (startsName(shown.front()))
        shown = shown.sliced(1);
    return withoutQuotes(shown, terminated);
}

bool SqlToken::isWord(QStringView sql, QLatin1String word) const
{
    return kind == Kind::Identifier && length == word.size() && text(sql).compare(word, Qt::CaseInsensitive) == 0;
}

bool SqlToken::isMark(QStringView sql, QLatin1String mark) const
{
    return kind == Kind::Operator && text(sql) == mark;
}

bool SqlToken::isNamed(QStringView sql, QStringView name) const
{
    if (kind == Kind::Identifier)
        return sameSqlName(text(sql), name);
    return kind == Kind::QuotedIdentifier && length >= name.size() && sameSqlName(value(sql), name);
}

QList<SqlToken> lexSql(QStringView sql, const SqlLexOptions &options)
{
    return Lexer(sql, options).run();
}

bool sameSqlName(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::equal(a.utf16(), a.utf16() + a.size(), b.utf16(),
                                              [](char16_t x, char16_t y) { return foldedUnit(x) == foldedUnit(y); });
}

QString foldedSqlName(QStringView name)
{
    QString folded = name.toString();
    for (QChar &unit : folded)
        unit = QChar(foldedUnit(unit.unicode()));
    return folded;
}

} // namespace joinery
