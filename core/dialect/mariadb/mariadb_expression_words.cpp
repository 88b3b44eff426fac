// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_expression_words.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QHash>
#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

using Kind = ExpressionWord::Kind;

/** Words that the server writes for others. */
QString plainWord(const QString &word)
{
    static const QHash<QString, QString> same{
        {QStringLiteral("!="), QStringLiteral("<>")},
        {QStringLiteral("||"), QStringLiteral("or")},
        {QStringLiteral("%"), QStringLiteral("mod")},
        {QStringLiteral("rlike"), QStringLiteral("regexp")},
    };
    return same.value(word, word);
}

/** `b'101'` as the server gives it back. */
QString bytesOfBits(const QString &bits)
{
    bool isNumber = false;
    const quint64 value = bits.toULongLong(&isNumber, 2);
    QString digits = QString::number(value, 16);
    if (digits.size() % 2 != 0)
        digits.prepend(QLatin1Char('0'));
    return isNumber ? QStringLiteral("0x") + digits : QStringLiteral("b'%1'").arg(bits);
}

QString numberWord(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A(\\d*)(?:\\.(\\d*))?\\z"));
    const QRegularExpressionMatch match = digits.match(text);
    if (!match.hasMatch())
        return text;
    QString whole = match.captured(1);
    while (whole.size() > 1 && whole.startsWith(QLatin1Char('0')))
        whole.remove(0, 1);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    return match.captured(2).isEmpty() ? whole : whole + QLatin1Char('.') + match.captured(2);
}

/** Collects words one after the other. */
class Collector
{
public:
    explicit Collector(const QString &sql) : m_sql(sql)
    {
        for (const SqlToken &token : lexSql(sql, SqlLexOptions::mariadb())) {
            if (!token.isSignificant())
                continue;
            add(token);
            m_end = token.end();
        }
    }

    [[nodiscard]] QList<ExpressionWord> words() const { return m_words; }

private:
    void add(const SqlToken &token)
    {
        const QString text = token.text(m_sql).toString().toLower();
        switch (token.kind) {
        case SqlToken::Kind::String:
            addText(stringValue(m_sql, token), token.start == m_end);
            break;
        case SqlToken::Kind::QuotedIdentifier:
            m_words.append({token.value(m_sql).toLower(), Kind::Name});
            break;
        case SqlToken::Kind::Number:
            m_words.append({numberWord(text), Kind::Number});
            break;
        case SqlToken::Kind::Blob:
            m_words.append(
                {text.startsWith(QLatin1Char('b')) ? bytesOfBits(text.sliced(1).remove(QLatin1Char('\''))) : text,
                 Kind::Number});
            break;
        default:
            addPlain(text, token.start == m_end);
        }
    }

    void addPlain(const QString &text, bool isAdjacent)
    {
        const bool isBehindZero = isAdjacent && !m_words.isEmpty() && m_words.last().kind == Kind::Number &&
                                  m_words.last().text == QLatin1String("0");
        if (isBehindZero && text.startsWith(QLatin1Char('b'))) {
            m_words.last().text = bytesOfBits(text.sliced(1));
            return;
        }
        if (text == QLatin1String("&") && isAdjacent && endsWith("&"))
            m_words.last().text = QStringLiteral("and");
        else if (text == QLatin1String(">") && isAdjacent && endsWith("<="))
            m_words.last().text = QStringLiteral("<=>");
        else if (text == QLatin1String("true") || text == QLatin1String("false"))
            m_words.append({text == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0"), Kind::Number});
        else
            m_words.append({plainWord(text), Kind::Plain});
    }

    void addText(QString text, bool isAdjacent)
    {
        // `_utf8mb4'…'` and `N'…'` are texts; bytes are something else.
        const bool isPlain = !m_words.isEmpty() && m_words.last().kind == Kind::Plain;
        const bool isIntroducer = isPlain && m_words.last().text.startsWith(QLatin1Char('_')) && !endsWith("_binary");
        if (isIntroducer || (isAdjacent && endsWith("n")))
            m_words.removeLast();
        if (!m_words.isEmpty() && m_words.last().kind == Kind::Text) {
            text.prepend(m_lastText);
            m_words.removeLast();
        }
        m_lastText = text;
        m_words.append({quotedText(text), Kind::Text});
    }

    [[nodiscard]] bool endsWith(const char *word) const
    {
        return !m_words.isEmpty() && m_words.last().kind == Kind::Plain && m_words.last().text == QLatin1String(word);
    }

    const QString &m_sql;
    QList<ExpressionWord> m_words;
    /** The last text without its quotes. */
    QString m_lastText;
    qsizetype m_end = -1;
};

} // namespace

QList<ExpressionWord> expressionWords(const QString &sql)
{
    return Collector(sql).words();
}

bool ExpressionCursor::isKind(Kind kind, qsizetype ahead) const
{
    const qsizetype at = m_at + ahead;
    return at < m_words.size() && m_words.at(at).kind == kind;
}

bool ExpressionCursor::is(const char *word, qsizetype ahead) const
{
    return isKind(Kind::Plain, ahead) && m_words.at(m_at + ahead).text == QLatin1String(word);
}

QString ExpressionCursor::plainWord() const
{
    return isKind(Kind::Plain) ? m_words.at(m_at).text : QString();
}

bool ExpressionCursor::take(const char *word)
{
    if (!is(word))
        return false;
    ++m_at;
    return true;
}

void ExpressionCursor::expect(const char *word)
{
    if (!take(word))
        m_failed = true;
}

ExpressionWord ExpressionCursor::next()
{
    if (atEnd()) {
        m_failed = true;
        return {};
    }
    return m_words.at(m_at++);
}

QString plainNumber(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("\\A([-+]?)(\\d*)(?:\\.(\\d*))?(?:e([-+]?\\d{1,3}))?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(number);
    if (!match.hasMatch())
        return number;
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + match.captured(4).toInt();
    while (point > digits.size())
        digits.append(QLatin1Char('0'));
    for (; point < 0; ++point)
        digits.prepend(QLatin1Char('0'));
    QString whole = digits.first(point);
    QString fraction = digits.sliced(point);
    while (whole.startsWith(QLatin1Char('0')))
        whole.remove(0, 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (whole.isEmpty() && fraction.isEmpty())
        return QStringLiteral("0");
    const QString sign = match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString();
    return sign + (whole.isEmpty() ? QStringLiteral("0") : whole) +
           (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

} // namespace joinery::mariadb
