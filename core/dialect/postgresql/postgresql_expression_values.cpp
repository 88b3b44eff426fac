// SPDX-License-Identifier: MIT
// What stands between the operators: see ExpressionReader.

#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_expression_reader.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/schema/default_value.h"

#include <QRegularExpression>

namespace joinery::postgresql {

QString ExpressionReader::afterCast(const QString &value)
{
    m_cursor.skip();
    const QString type = takeType();
    return m_failed ? QString() : cast(value, type);
}

QString ExpressionReader::cast(const QString &value, const QString &type)
{
    const TypeFamily family = typeFamily(type);
    const QString canonical = canonicalType(type);
    const bool isString = value.startsWith(QLatin1Char('\''));
    const bool isNumber = isSqlNumber(value);
    if (isString) {
        const QString text = value.sliced(1, value.size() - 2);
        const bool toNumber =
            family == TypeFamily::Integer || family == TypeFamily::Numeric || family == TypeFamily::Float;
        return toNumber && isSqlNumber(text) ? text : value;
    }
    const bool isArray = value.startsWith(QLatin1String("(array ")) || value == QLatin1String("(array )");
    const bool isPlainText = canonical == QLatin1String("text") || canonical == QLatin1String("character varying") ||
                             canonical == QLatin1String("text[]") || canonical == QLatin1String("character varying[]");
    if ((isNumber && family != TypeFamily::Text) || value == QLatin1String("null") || isArray || isPlainText)
        return value;
    return called(QStringLiteral("cast"), {value, canonical});
}

QString ExpressionReader::takeType()
{
    QString text;
    const auto isTypeWord = [this] {
        static const QStringList words{QStringLiteral("varying"), QStringLiteral("precision"), QStringLiteral("with"),
                                       QStringLiteral("without"), QStringLiteral("time"),      QStringLiteral("zone")};
        return words.contains(m_cursor.value().toLower());
    };
    do {
        if (!m_cursor.token().isName())
            return fail();
        const bool isQualifier = m_cursor.isMark('.', 1);
        if (isQualifier)
            m_cursor.moveTo(m_cursor.position() + 2);
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += takeWord();
        if (m_cursor.isMark('('))
            text += QLatin1Char('(') + m_cursor.takeParentheses() + QLatin1Char(')');
    } while (isTypeWord());
    while (m_cursor.isMark('[') && m_cursor.isMark(']', 1)) {
        text += QStringLiteral("[]");
        m_cursor.moveTo(m_cursor.position() + 2);
    }
    return text;
}

QString ExpressionReader::afterBracket(const QString &left)
{
    const auto index = arguments('[', ']');
    return index ? called(QStringLiteral("item"), QStringList{left} + *index) : fail();
}

std::optional<QStringList> ExpressionReader::arguments(char open, char close)
{
    if (!m_cursor.takeMark(open))
        return std::nullopt;
    QStringList result;
    if (m_cursor.takeMark(close))
        return result;
    do {
        result.append(expression(Lowest));
    } while (!m_failed && m_cursor.takeMark(','));
    return m_failed || !m_cursor.takeMark(close) ? std::nullopt : std::optional(result);
}

QString ExpressionReader::takeWord()
{
    const QString text = canonicalWord(m_cursor.token(), m_sql);
    m_cursor.skip();
    return text;
}

QString ExpressionReader::prefix()
{
    if (m_cursor.take("not"))
        return negation(expression(Not));
    if (m_cursor.take("case"))
        return caseExpression();
    if (isWord("array") && m_cursor.isMark('[', 1)) {
        m_cursor.skip();
        const auto list = arguments('[', ']');
        return list ? called(QStringLiteral("array"), *list) : fail();
    }
    if (isWord("cast") && m_cursor.isMark('(', 1))
        return castCall();
    if (m_cursor.isMark('-') || m_cursor.isMark('+'))
        return signedValue();
    if (m_cursor.isMark('('))
        return enclosedValue();
    const SqlToken::Kind kind = m_cursor.token().kind;
    if (kind == SqlToken::Kind::String || kind == SqlToken::Kind::Number)
        return takeWord();
    return m_cursor.token().isName() ? named() : fail();
}

QString ExpressionReader::negation(const QString &value)
{
    return called(QStringLiteral("not"), {value});
}

QString ExpressionReader::signedValue()
{
    const bool isMinus = m_cursor.isMark('-');
    m_cursor.skip();
    const QString value = expression(Sign);
    if (!isMinus)
        return value;
    return isSqlNumber(value) && !value.startsWith(QLatin1Char('-')) ? QLatin1Char('-') + value
                                                                     : called(QStringLiteral("-"), {value});
}

QString ExpressionReader::enclosedValue()
{
    if (isWord("select", 1) || isWord("with", 1)) {
        const qsizetype from = m_cursor.position();
        m_cursor.skipParentheses();
        return comparableWords(m_cursor.textBetween(from, m_cursor.position()));
    }
    const auto list = arguments('(', ')');
    if (!list || list->isEmpty())
        return fail();
    return list->size() == 1 ? list->first() : row(*list);
}

QString ExpressionReader::castCall()
{
    m_cursor.moveTo(m_cursor.position() + 2);
    const QString value = expression(Lowest);
    if (!m_cursor.take("as"))
        return fail();
    const QString type = takeType();
    return m_failed || !m_cursor.takeMark(')') ? fail() : cast(value, type);
}

QString ExpressionReader::caseExpression()
{
    QStringList parts;
    if (!isWord("when"))
        parts.append(expression(Lowest));
    while (m_cursor.take("when")) {
        parts.append(expression(Lowest));
        if (!m_cursor.take("then"))
            return fail();
        parts.append(expression(Lowest));
    }
    // What is left out is NULL.
    parts.append(m_cursor.take("else") ? expression(Lowest) : QStringLiteral("null"));
    return m_cursor.take("end") && !m_failed ? called(QStringLiteral("case"), parts) : fail();
}

QString ExpressionReader::named()
{
    QString name = takeWord();
    while (m_cursor.takeMark('.'))
        name += QLatin1Char('.') + takeWord();
    if (m_cursor.isMark('('))
        return function(name);
    if (m_cursor.token().kind == SqlToken::Kind::String)
        return cast(takeWord(), name);
    return name == QLatin1String("current_timestamp") ? QStringLiteral("(now )") : name;
}

QString ExpressionReader::row(const QStringList &values)
{
    const QString text = called(QStringLiteral("row"), values);
    m_rows.insert(text, values);
    return text;
}

/** position(part IN whole) */
QString ExpressionReader::position()
{
    if (!m_cursor.takeMark('('))
        return fail();
    const QString part = expression(Range);
    if (!m_cursor.take("in"))
        return fail();
    const QString whole = expression(Lowest);
    return m_cursor.takeMark(')') ? called(QStringLiteral("position"), {part, whole}) : fail();
}

QString ExpressionReader::function(QString name)
{
    if (name.startsWith(QLatin1String("pg_catalog.")))
        name = name.section(QLatin1Char('.'), 1);
    if (name == QLatin1String("position"))
        return position();
    const qsizetype from = m_cursor.position();
    const auto list = arguments('(', ')');
    if (list) {
        if (name == QLatin1String("trim"))
            name = QStringLiteral("btrim");
        return name == QLatin1String("row") ? row(*list) : called(name, *list);
    }
    // extract(year FROM x), substring(x FROM 1), count(*): by their words.
    m_failed = false;
    m_cursor.moveTo(from);
    const QString inner = m_cursor.takeParentheses();
    static const QRegularExpression both(QStringLiteral("\\A\\s*both\\s+from\\s+(.*)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = both.match(inner); name == QLatin1String("trim") && match.hasMatch())
        return called(QStringLiteral("btrim"), {canonicalExpression(match.captured(1))});
    return called(name, {comparableWords(inner)});
}

} // namespace joinery::postgresql
