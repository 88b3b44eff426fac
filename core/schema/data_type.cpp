// SPDX-License-Identifier: MIT
#include "core/schema/data_type.h"

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
    {Kind::Varchar, "varchar"},     {Kind::Char, "char"},
    {Kind::Text, "text"},           {Kind::SmallInt, "smallint"},
    {Kind::Integer, "integer"},     {Kind::BigInt, "bigint"},
    {Kind::Real, "real"},           {Kind::Double, "double"},
    {Kind::Numeric, "numeric"},     {Kind::Boolean, "boolean"},
    {Kind::Date, "date"},           {Kind::Time, "time"},
    {Kind::Timestamp, "timestamp"}, {Kind::TimestampTz, "timestamptz"},
    {Kind::Interval, "interval"},   {Kind::Uuid, "uuid"},
    {Kind::Json, "json"},           {Kind::Jsonb, "jsonb"},
    {Kind::Blob, "blob"},
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
    if (type.kind == Kind::Native || (isUnsigned && !type.isInteger()))
        return std::nullopt;
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

DataType DataType::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([a-z]+)(?:\\(([0-9,]+)\\))?( unsigned)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch()) {
        if (const auto type = portable(match.captured(1), match.captured(2), match.hasCaptured(3)))
            return *type;
    }
    return DataType{.native = text};
}

DataType DataType::fromUserText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([a-z][a-z0-9 ]*?)\\s*(?:\\(\\s*([0-9]+)\\s*(?:,\\s*([0-9]+)\\s*)?\\))?(\\s+unsigned)?\\z"));
    const QString plain = text.simplified();
    const QRegularExpressionMatch match = form.match(plain.toLower());
    if (!match.hasMatch())
        return DataType{.native = plain};
    QString arguments = match.captured(2);
    if (match.hasCaptured(3))
        arguments += QLatin1Char(',') + match.captured(3);
    const QString typed = match.captured(1);
    const QString name = aliases().value(typed, typed);
    if (typed == QLatin1String("string") && arguments.isEmpty())
        arguments = QStringLiteral("255");
    if (const auto type = portable(name, arguments, match.hasCaptured(4)))
        return *type;
    return DataType{.native = plain};
}

QString DataType::text() const
{
    if (kind == Kind::Native)
        return native;
    constexpr qsizetype longest = sizeof("numeric(1000,1000) unsigned");
    QString result;
    result.reserve(longest);
    result += nameOf(kind);
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
    return result;
}

bool DataType::isInteger() const
{
    return kind == Kind::SmallInt || kind == Kind::Integer || kind == Kind::BigInt;
}

bool DataType::isText() const
{
    return kind == Kind::Varchar || kind == Kind::Char || kind == Kind::Text;
}

bool DataType::isNumber() const
{
    return isInteger() || kind == Kind::Real || kind == Kind::Double || kind == Kind::Numeric;
}

QStringList portableTypeNames()
{
    QStringList names;
    for (const KindName &entry : kindNames)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

} // namespace joinery
