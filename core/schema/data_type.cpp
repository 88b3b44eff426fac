// SPDX-License-Identifier: MIT
#include "core/schema/data_type.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace joinery {

namespace {

using Kind = DataType::Kind;

struct KindName
{
    Kind kind;
    const char *name;
};

constexpr KindName kindNames[] = {
    {Kind::Varchar, "varchar"},
    {Kind::Char, "char"},
    {Kind::Text, "text"},
    {Kind::TinyText, "tinytext"},
    {Kind::MediumText, "mediumtext"},
    {Kind::LongText, "longtext"},
    {Kind::TinyInt, "tinyint"},
    {Kind::SmallInt, "smallint"},
    {Kind::MediumInt, "mediumint"},
    {Kind::Integer, "integer"},
    {Kind::BigInt, "bigint"},
    {Kind::Real, "real"},
    {Kind::Double, "double"},
    {Kind::Numeric, "numeric"},
    {Kind::Boolean, "boolean"},
    {Kind::Date, "date"},
    {Kind::Time, "time"},
    {Kind::Timestamp, "timestamp"},
    {Kind::TimestampTz, "timestamptz"},
    {Kind::Interval, "interval"},
    {Kind::Year, "year"},
    {Kind::Uuid, "uuid"},
    {Kind::Json, "json"},
    {Kind::Jsonb, "jsonb"},
    {Kind::Blob, "blob"},
    {Kind::Enum, "enum"},
    {Kind::Set, "set"},
};

QLatin1String nameOf(Kind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return QLatin1String(entry.name);
    }
    return QLatin1String();
}

Kind kindOf(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return Kind::Native;
}

bool takesLength(Kind kind)
{
    return kind == Kind::Varchar || kind == Kind::Char;
}

bool takesPrecisionOfTime(Kind kind)
{
    return kind == Kind::Time || kind == Kind::Timestamp || kind == Kind::TimestampTz || kind == Kind::Interval;
}

bool takesValues(Kind kind)
{
    return kind == Kind::Enum || kind == Kind::Set;
}

/** How many pairs of brackets the text ends in. */
int dimensionsOf(QStringView text)
{
    int count = 0;
    while (text.endsWith(QLatin1String("[]"))) {
        text.chop(2);
        ++count;
    }
    return count;
}

/** The texts between the commas of `'a','it''s'`, with spaces around them or not; nothing when it is anything else. */
std::optional<QStringList> quotedTexts(QStringView list)
{
    constexpr QChar quote = u'\'';
    QStringList result;
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < list.size() && list.at(at).isSpace())
            ++at;
    };
    for (;;) {
        skipSpaces();
        if (at == list.size() || list.at(at) != quote)
            return std::nullopt;
        QString text;
        for (++at; at < list.size(); ++at) {
            if (list.at(at) != quote)
                text += list.at(at);
            else if (at + 1 < list.size() && list.at(at + 1) == quote)
                text += list.at(at++);
            else
                break;
        }
        if (at++ == list.size())
            return std::nullopt;
        result.append(text);
        skipSpaces();
        if (at == list.size())
            return result;
        if (list.at(at++) != u',')
            return std::nullopt;
    }
}

/** What people type → the portable name. */
const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> table{
        {"int", "integer"},
        {"int4", "integer"},
        {"int2", "smallint"},
        {"int8", "bigint"},
        {"string", "varchar"},
        {"character varying", "varchar"},
        {"character", "char"},
        {"bool", "boolean"},
        {"datetime", "timestamp"},
        {"decimal", "numeric"},
        {"float", "real"},
        {"float4", "real"},
        {"float8", "double"},
        {"double precision", "double"},
        {"bytea", "blob"},
        {"binary", "blob"},
        {"timestamp with time zone", "timestamptz"},
        {"timestamp without time zone", "timestamp"},
    };
    return table;
}

std::optional<DataType> portable(const QString &name, const QString &arguments, bool isUnsigned)
{
    DataType type{.kind = kindOf(name), .isUnsigned = isUnsigned};
    if (type.kind == Kind::Native || (isUnsigned && !type.isNumber()))
        return std::nullopt;
    if (takesValues(type.kind)) {
        const auto values = quotedTexts(arguments);
        if (!values || DataType::choice(type.kind, *values).native != arguments)
            return std::nullopt;
        type.native = arguments;
        return type;
    }
    if (arguments.isEmpty())
        return type;
    const QStringList parts = arguments.split(QLatin1Char(','));
    QList<int> numbers;
    for (const QString &part : parts) {
        bool ok = false;
        numbers.append(part.toInt(&ok));
        if (!ok || QString::number(numbers.last()) != part)
            return std::nullopt;
    }
    if (takesLength(type.kind) && numbers.size() == 1) {
        type.length = numbers.at(0);
        return type;
    }
    if (takesPrecisionOfTime(type.kind) && numbers.size() == 1 && numbers.at(0) >= 0) {
        type.precision = numbers.at(0);
        return type;
    }
    if (type.kind == Kind::Numeric && numbers.size() <= 2) {
        type.precision = numbers.at(0);
        if (numbers.size() == 2)
            type.scale = numbers.at(1);
        return type;
    }
    return std::nullopt;
}

} // namespace

DataType DataType::numeric(int precision, int scale)
{
    return DataType{.kind = Kind::Numeric, .precision = precision, .scale = scale};
}

DataType DataType::choice(Kind kind, const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(quoted(value, u'\''));
    return DataType{.kind = kind, .native = texts.join(u',')};
}

namespace {

/** The name and the numbers of "text" and "numeric(10,2)", which nearly all types look like. */
std::optional<std::pair<QString, QString>> plainForm(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isOfNumbers = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u','; };
    const auto name = std::find_if_not(text.cbegin(), text.cend(), isLetter);
    if (name == text.cbegin())
        return std::nullopt;
    if (name == text.cend())
        return std::pair(text, QString());
    const auto numbers = std::find_if_not(name + 1, text.cend(), isOfNumbers);
    if (*name != u'(' || numbers == name + 1 || numbers + 1 != text.cend() || *numbers != u')')
        return std::nullopt;
    const qsizetype length = name - text.cbegin();
    return std::pair(text.left(length), text.mid(length + 1, numbers - name - 1));
}

} // namespace

DataType DataType::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([a-z]+)(?:\\(([0-9,]+|'.*')\\))?( unsigned)?\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const int dimensions = dimensionsOf(text);
    const QString element = text.chopped(qsizetype(2) * dimensions);
    DataType type{.native = element};
    if (const auto plain = plainForm(element))
        type = portable(plain->first, plain->second, false).value_or(type);
    else if (const QRegularExpressionMatch match = form.match(element); match.hasMatch())
        type = portable(match.captured(1), match.captured(2), match.hasCaptured(3)).value_or(type);
    type.dimensions = dimensions;
    return type;
}

DataType DataType::fromUserText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([a-z][a-z0-9 ]*?)\\s*(?:\\(\\s*([0-9]+)\\s*(?:,\\s*([0-9]+)\\s*)?\\))?(\\s+unsigned)?\\z"));
    static const QRegularExpression choices(QStringLiteral("\\A(enum|set)\\s*\\(\\s*('.*')\\s*\\)\\z"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch match = choices.match(text.trimmed()); match.hasMatch()) {
        const Kind kind = kindOf(match.captured(1).toLower());
        if (const auto values = quotedTexts(match.captured(2)))
            return choice(kind, *values);
    }
    QString plain = text.simplified();
    const int dimensions = dimensionsOf(plain);
    plain.chop(qsizetype(2) * dimensions);
    DataType type{.native = plain};
    const QRegularExpressionMatch match = form.match(plain.toLower());
    if (match.hasMatch()) {
        QString arguments = match.captured(2);
        if (match.hasCaptured(3))
            arguments += QLatin1Char(',') + match.captured(3);
        const QString typed = match.captured(1);
        const QString name = aliases().value(typed, typed);
        if (typed == QLatin1String("string") && arguments.isEmpty())
            arguments = QStringLiteral("255");
        type = portable(name, arguments, match.hasCaptured(4)).value_or(type);
    }
    type.dimensions = dimensions;
    return type;
}

QString DataType::text() const
{
    QString result;
    if (kind == Kind::Native) {
        result = native;
    } else {
        constexpr qsizetype longest = sizeof("numeric(1000,1000) unsigned[][]");
        result.reserve(longest + native.size());
        result += nameOf(kind);
        if (takesValues(kind))
            result += QLatin1Char('(') + native + QLatin1Char(')');
        if (length)
            result += QLatin1Char('(') + QString::number(*length) + QLatin1Char(')');
        if (precision) {
            result += QLatin1Char('(') + QString::number(*precision);
            if (scale)
                result += QLatin1Char(',') + QString::number(*scale);
            result += QLatin1Char(')');
        }
        if (isUnsigned)
            result += QStringLiteral(" unsigned");
    }
    for (int i = 0; i < dimensions; ++i)
        result += QStringLiteral("[]");
    return result;
}

QStringList DataType::values() const
{
    return takesValues(kind) ? quotedTexts(native).value_or(QStringList()) : QStringList();
}

DataType DataType::element() const
{
    DataType result = *this;
    result.dimensions = 0;
    return result;
}

bool DataType::isInteger() const
{
    return dimensions == 0 && (kind == Kind::TinyInt || kind == Kind::SmallInt || kind == Kind::MediumInt ||
                               kind == Kind::Integer || kind == Kind::BigInt);
}

bool DataType::isText() const
{
    return dimensions == 0 && (kind == Kind::Varchar || kind == Kind::Char || kind == Kind::Text ||
                               kind == Kind::TinyText || kind == Kind::MediumText || kind == Kind::LongText);
}

bool DataType::isNumber() const
{
    return dimensions == 0 && (isInteger() || kind == Kind::Real || kind == Kind::Double || kind == Kind::Numeric);
}

QStringList portableTypeNames()
{
    QStringList names;
    for (const KindName &entry : kindNames) {
        if (!takesValues(entry.kind))
            names.append(QString::fromLatin1(entry.name));
    }
    return names;
}

} // namespace joinery
