// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_comparable_default.h"

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_expression_words.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QLocale>
#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

/** The text of a constant in quotes, or in hexadecimal digits that spell a text. */
std::optional<QString> textOf(const QString &constant)
{
    const QList<SqlToken> tokens = lexSql(constant, SqlLexOptions::mariadb());
    if (tokens.size() != 1)
        return std::nullopt;
    if (tokens.first().kind == SqlToken::Kind::String)
        return stringValue(constant, tokens.first());
    if (tokens.first().kind != SqlToken::Kind::Blob || constant.startsWith(QLatin1Char('b'), Qt::CaseInsensitive))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(constant.sliced(2).toLatin1());
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0; });
    return isAscii ? std::optional(QString::fromLatin1(bytes)) : std::nullopt;
}

/** What `0x05` and `x'05'` are as a number. */
QString numberOfBytes(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:0x([0-9a-f]+)|x'([0-9a-f]+)')\\z"));
    const QRegularExpressionMatch match = form.match(text);
    bool isNumber = false;
    const quint64 value = (match.captured(1) + match.captured(2)).toULongLong(&isNumber, 16);
    return isNumber ? QString::number(value) : text;
}

bool countsBytes(const QString &typeText)
{
    const TypeFamily family = typeFamily(typeText);
    return family == TypeFamily::Integer || family == TypeFamily::Decimal || family == TypeFamily::Float ||
           family == TypeFamily::Bit;
}

/** Years of two digits are of 1970 and later. */
QString wholeYear(const QString &text)
{
    constexpr int firstOfLastCentury = 70;
    const int year = text.toInt();
    const bool isShort = text.size() <= 2 && year > 0;
    return isShort ? QString::number(year + (year < firstOfLastCentury ? 2000 : 1900)) : text;
}

/** The digits of a second that a column of this type keeps. */
QString keptFraction(const QString &fraction, const QString &typeText)
{
    QString digits = fraction.first(std::min<qsizetype>(fraction.size(), argumentsOf(typeText).value(0, 0)));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return digits.isEmpty() ? QString() : QLatin1Char('.') + digits;
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, QLatin1Char('0'));
}

/** A moment with every part that the type has, as the server writes it; as it is where it cannot be read. */
QString wholeMoment(const QString &text, const QString &typeText)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d\\d)(\\d\\d))"
                       "(?:[ T]?(\\d{1,2}):?(\\d{1,2})(?::?(\\d{1,2})(?:\\.(\\d*))?)?)?\\z"));
    const bool isZero = text == QLatin1String("0");
    const QRegularExpressionMatch match = form.match(isZero ? QStringLiteral("0000-00-00") : text);
    if (!match.hasMatch())
        return text;
    const QString date = QStringList{match.captured(1), twoDigits(match.captured(2) + match.captured(4)),
                                     twoDigits(match.captured(3) + match.captured(5))}
                             .join(QLatin1Char('-'));
    if (typeFamily(typeText) == TypeFamily::Date)
        return date;
    const QString time =
        QStringList{twoDigits(match.captured(6)), twoDigits(match.captured(7)), twoDigits(match.captured(8))}.join(
            QLatin1Char(':'));
    return date + QLatin1Char(' ') + time + keptFraction(match.captured(9), typeText);
}

/** "1:02:03" of 10203: hours, minutes and seconds in one number. */
QString withColons(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(-?)(\\d{1,7})(\\.\\d*)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const QString digits = match.captured(2).rightJustified(6, QLatin1Char('0'));
    return match.captured(1) +
           QStringList{digits.chopped(4), digits.last(4).first(2), digits.last(2)}.join(QLatin1Char(':')) +
           match.captured(3);
}

QString wholeTime(const QString &text, const QString &typeText)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(-?)(\\d{1,3}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d*))?)?\\z"));
    const QRegularExpressionMatch match = form.match(withColons(text));
    if (!match.hasMatch())
        return text;
    return match.captured(1) +
           QStringList{twoDigits(match.captured(2)), twoDigits(match.captured(3)), twoDigits(match.captured(4))}.join(
               QLatin1Char(':')) +
           keptFraction(match.captured(5), typeText);
}

/** Choices in the order of the type. */
QString sortedChoices(const QString &text, const QString &typeText)
{
    const QStringList chosen = text.split(QLatin1Char(','));
    QStringList result;
    for (const QString &choice : choicesOf(typeText)) {
        if (chosen.contains(choice))
            result.append(choice);
    }
    return result.size() == chosen.size() ? result.join(QLatin1Char(',')) : text;
}

QString withoutEnd(QString text, QChar padding)
{
    while (text.endsWith(padding))
        text.chop(1);
    return text;
}

/** The number with no more digits behind the point than there is room for; halves go away from zero. */
QString rounded(const QString &number, int digits)
{
    const QString plain = plainNumber(number);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    if (point < 0 || plain.size() - point - 1 <= digits)
        return plain;
    QString kept = plain.first(point + 1 + digits);
    if (plain.at(point + 1 + digits) < QLatin1Char('5'))
        return plainNumber(kept);
    // Room for the digit that nines carry over.
    kept.insert(kept.startsWith(QLatin1Char('-')) ? 1 : 0, QLatin1Char('0'));
    qsizetype at = kept.size() - 1;
    while (!kept.at(at).isDigit() || kept.at(at) == QLatin1Char('9')) {
        if (kept.at(at).isDigit())
            kept[at] = QLatin1Char('0');
        --at;
    }
    kept[at] = QChar(kept.at(at).unicode() + 1);
    return plainNumber(kept);
}

/** A number with an exponent as the server writes it: with one where it has more than 15 digits before or behind it. */
QString withoutExponent(const QString &number)
{
    const double value = number.toDouble();
    const QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const int exponent = text.section(QLatin1Char('e'), 1).toInt();
    constexpr int most = 15;
    if (value == 0)
        return QStringLiteral("0");
    if (exponent >= -most && exponent < most)
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.section(QLatin1Char('e'), 0, 0) + QLatin1Char('e') + QString::number(exponent);
}

/** The text that a number becomes in a column of texts. */
QString textOfNumber(QString number)
{
    if (number.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        return withoutExponent(number);
    const bool isNegative = number.startsWith(QLatin1Char('-'));
    number.remove(QRegularExpression(QStringLiteral("\\A[-+]?0*(?=\\d)")));
    if (number.startsWith(QLatin1Char('.')))
        number.prepend(QLatin1Char('0'));
    return isNegative && number.toDouble() != 0 ? QLatin1Char('-') + number : number;
}

/** A constant as a column of the type keeps it. */
QString keptText(const QString &text, const QString &typeText)
{
    switch (typeFamily(typeText)) {
    case TypeFamily::Integer:
        return rounded(text, 0);
    case TypeFamily::Decimal:
        return rounded(text, argumentsOf(typeText).value(1, 0));
    case TypeFamily::Float:
        return plainNumber(text);
    case TypeFamily::Year:
        return wholeYear(text);
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        return wholeMoment(text, typeText);
    case TypeFamily::Time:
        return wholeTime(text, typeText);
    case TypeFamily::Uuid:
        return QString(text).remove(QLatin1Char('-')).toLower();
    case TypeFamily::Set:
        return sortedChoices(text, typeText);
    case TypeFamily::Binary:
        return baseOf(typeText) == QLatin1String("binary") ? withoutEnd(text, QChar(0)) : text;
    case TypeFamily::Text:
        return baseOf(typeText) == QLatin1String("char") ? withoutEnd(text, QLatin1Char(' ')) : text;
    default:
        return text;
    }
}

} // namespace

QString comparableDefault(const std::optional<DefaultValue> &value, const DataType &type)
{
    if (!value || value->kind == DefaultValue::Kind::Null)
        return QStringLiteral("null");
    const QString typeText = typeName(type);
    const QString canonical = canonicalExpression(defaultText(*value, type));
    const QString expression = countsBytes(typeText) ? numberOfBytes(canonical) : canonical;
    if (const auto text = textOf(expression))
        return quotedText(keptText(*text, typeText));
    if (!isSqlNumber(expression))
        return expression;
    const bool isOfTexts = typeFamily(typeText) == TypeFamily::Text;
    return quotedText(keptText(isOfTexts ? textOfNumber(expression) : expression, typeText));
}

} // namespace joinery::mariadb
