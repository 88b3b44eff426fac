// SPDX-License-Identifier: MIT
#include "core/base/sql_lexer.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QHash>

namespace joinery::mariadb {

namespace {

/** Words that the server writes for others. */
QString plainWord(const QString &word)
{
    static const QHash<QString, QString> same{
        {QStringLiteral("!="), QStringLiteral("<>")},
        {QStringLiteral("||"), QStringLiteral("or")},
        {QStringLiteral("%"), QStringLiteral("mod")},
        {QStringLiteral("lcase"), QStringLiteral("lower")},
        {QStringLiteral("ucase"), QStringLiteral("upper")},
        {QStringLiteral("substring"), QStringLiteral("substr")},
        {QStringLiteral("mid"), QStringLiteral("substr")},
        {QStringLiteral("character_length"), QStringLiteral("char_length")},
        {QStringLiteral("power"), QStringLiteral("pow")},
        {QStringLiteral("ceil"), QStringLiteral("ceiling")},
        {QStringLiteral("now"), QStringLiteral("current_timestamp")},
        {QStringLiteral("localtime"), QStringLiteral("current_timestamp")},
        {QStringLiteral("localtimestamp"), QStringLiteral("current_timestamp")},
        {QStringLiteral("curdate"), QStringLiteral("current_date")},
        {QStringLiteral("curtime"), QStringLiteral("current_time")},
        {QStringLiteral("rlike"), QStringLiteral("regexp")},
        {QStringLiteral("true"), QStringLiteral("1")},
        {QStringLiteral("false"), QStringLiteral("0")},
    };
    return same.value(word, word);
}

/** How tightly an operator between two values binds; 0 for what is none. */
int precedenceOf(const QString &word)
{
    static const QHash<QString, int> ranks{
        {QStringLiteral("or"), 1},      {QStringLiteral("xor"), 2},    {QStringLiteral("and"), 3},
        {QStringLiteral("between"), 5}, {QStringLiteral("="), 6},      {QStringLiteral("<=>"), 6},
        {QStringLiteral(">="), 6},      {QStringLiteral(">"), 6},      {QStringLiteral("<="), 6},
        {QStringLiteral("<"), 6},       {QStringLiteral("<>"), 6},     {QStringLiteral("is"), 6},
        {QStringLiteral("like"), 6},    {QStringLiteral("regexp"), 6}, {QStringLiteral("in"), 6},
        {QStringLiteral("|"), 7},       {QStringLiteral("&"), 8},      {QStringLiteral("<<"), 9},
        {QStringLiteral(">>"), 9},      {QStringLiteral("+"), 10},     {QStringLiteral("-"), 10},
        {QStringLiteral("*"), 11},      {QStringLiteral("/"), 11},     {QStringLiteral("div"), 11},
        {QStringLiteral("mod"), 11},    {QStringLiteral("^"), 12},
    };
    return ranks.value(word, 0);
}

/** Reads an expression into a text with parentheses around every operator. */
class Reader
{
public:
    explicit Reader(const QString &sql)
    {
        for (const SqlToken &token : lexSql(sql, SqlLexOptions::mariadb())) {
            if (!token.isSignificant())
                continue;
            const bool isQuoted = token.kind == SqlToken::Kind::QuotedIdentifier;
            const bool isString = token.kind == SqlToken::Kind::String;
            QString word = isString ? quotedText(token.value(sql)) : token.value(sql);
            if (!isString)
                word = isQuoted ? word.toLower() : plainWord(word.toLower());
            // `_utf8mb4'…'` is how the server writes a text.
            const bool isIntroducer = word.startsWith(QLatin1String("_utf8")) || word == QLatin1String("_latin1");
            const bool isPair = word == QLatin1String("&") && !m_words.isEmpty() && m_words.last().text == word;
            if (isPair)
                m_words.last().text = QStringLiteral("and");
            else if (!isIntroducer || isQuoted)
                m_words.append({word, isQuoted || isString});
        }
    }

    /** Nothing where it cannot be read to its end. */
    std::optional<QString> read()
    {
        const QString text = expression(0);
        return m_failed || m_at < m_words.size() ? std::nullopt : std::optional(text);
    }

private:
    struct Word
    {
        QString text;
        /** A quoted name or a string: no keyword. */
        bool isPlain = false;
    };

    [[nodiscard]] bool is(const char *word, qsizetype ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at < m_words.size() && !m_words.at(at).isPlain && m_words.at(at).text == QLatin1String(word);
    }

    bool take(const char *word)
    {
        if (!is(word))
            return false;
        ++m_at;
        return true;
    }

    void expect(const char *word)
    {
        if (!take(word))
            m_failed = true;
    }

    QString next()
    {
        if (m_at >= m_words.size()) {
            m_failed = true;
            return {};
        }
        return m_words.at(m_at++).text;
    }

    [[nodiscard]] int rankHere() const
    {
        if (m_at >= m_words.size() || m_words.at(m_at).isPlain)
            return 0;
        if (is("not") && (is("in", 1) || is("like", 1) || is("regexp", 1)))
            return 6;
        return is("not") && is("between", 1) ? 5 : precedenceOf(m_words.at(m_at).text);
    }

    QString expression(int rank)
    {
        QString left = value();
        while (!m_failed && rankHere() > rank) {
            const int here = rankHere();
            const bool isDenied = take("not");
            left = denied(infix(left, here), isDenied);
        }
        return left;
    }

    static QString denied(const QString &text, bool isDenied)
    {
        return isDenied ? QStringLiteral("(not %1)").arg(text) : text;
    }

    QString infix(const QString &left, int rank)
    {
        const QString mark = next();
        if (mark == QLatin1String("is")) {
            const bool isDenied = take("not");
            return denied(QStringLiteral("(%1 is %2)").arg(left, next()), isDenied);
        }
        if (mark == QLatin1String("between")) {
            const QString low = expression(5);
            expect("and");
            return QStringLiteral("(%1 between %2 and %3)").arg(left, low, expression(5));
        }
        if (mark == QLatin1String("in"))
            return QStringLiteral("(%1 in %2)").arg(left, list());
        return QStringLiteral("(%1 %2 %3)").arg(left, mark, expression(rank));
    }

    QString list()
    {
        expect("(");
        QStringList items;
        while (!m_failed && !is(")")) {
            items.append(expression(0));
            // `CAST(x AS type)`, `TRIM(x FROM y)`: words that belong to the function.
            while (!m_failed && !is(",") && !is(")"))
                items.last() += QLatin1Char(' ') + (is("(") ? list() : next());
            if (!is(")"))
                expect(",");
        }
        expect(")");
        return QLatin1Char('(') + items.join(QLatin1Char(',')) + QLatin1Char(')');
    }

    QString value()
    {
        if (take("not"))
            return denied(expression(4), true);
        if (take("!"))
            return denied(expression(12), true);
        if (take("-"))
            return QLatin1Char('-') + expression(12);
        if (take("+"))
            return expression(12);
        if (take("("))
            return enclosed();
        if (take("case"))
            return cases();
        if (take("interval")) {
            const QString amount = expression(0);
            return QStringLiteral("interval %1 %2").arg(amount, next());
        }
        if (m_at < m_words.size() && !m_words.at(m_at).isPlain && precedenceOf(m_words.at(m_at).text) > 0 && !is("mod"))
            m_failed = true;
        return name();
    }

    QString enclosed()
    {
        QStringList items{expression(0)};
        while (take(","))
            items.append(expression(0));
        expect(")");
        return items.size() == 1 ? items.first() : QLatin1Char('(') + items.join(QLatin1Char(',')) + QLatin1Char(')');
    }

    QString cases()
    {
        QString text = QStringLiteral("case");
        while (!m_failed && !is("end")) {
            if (is("when") || is("then") || is("else"))
                text += QLatin1Char(' ') + next();
            text += QLatin1Char(' ') + expression(0);
        }
        expect("end");
        return text + QStringLiteral(" end");
    }

    QString name()
    {
        QString text = next();
        while (take("."))
            text += QLatin1Char('.') + next();
        const bool isClock = text == QLatin1String("current_timestamp") || text == QLatin1String("current_date") ||
                             text == QLatin1String("current_time");
        if (is("("))
            text += list();
        else if (isClock)
            text += QStringLiteral("()");
        while (take("collate"))
            text += QStringLiteral(" collate ") + next();
        return text;
    }

    QList<Word> m_words;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

QString canonicalExpression(const QString &sql)
{
    return Reader(sql).read().value_or(comparableWords(sql));
}

bool sameExpression(const QString &a, const QString &b)
{
    return a == b || canonicalExpression(a) == canonicalExpression(b);
}

} // namespace joinery::mariadb
