// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_type_limits.h"

#include "core/dialect/mariadb/mariadb_types.h"

#include <QHash>
#include <QStringList>

namespace joinery::mariadb {

namespace {

/** Of DECIMAL: nine digits take four bytes, on either side of the point. */
int decimalBytes(int digits, int decimals)
{
    constexpr int group = 9;
    constexpr int groupBytes = 4;
    const auto side = [](int count) { return count / group * groupBytes + (count % group + 1) / 2; };
    return side(digits - decimals) + side(decimals);
}

/** What a value takes on disk that is neither text nor bytes. */
std::optional<int> numberBytes(const QString &typeText)
{
    static const QHash<QString, int> sizes{
        {QStringLiteral("tinyint"), 1},  {QStringLiteral("smallint"), 2},  {QStringLiteral("mediumint"), 3},
        {QStringLiteral("int"), 4},      {QStringLiteral("bigint"), 8},    {QStringLiteral("float"), 4},
        {QStringLiteral("double"), 8},   {QStringLiteral("date"), 3},      {QStringLiteral("time"), 3},
        {QStringLiteral("datetime"), 5}, {QStringLiteral("timestamp"), 4}, {QStringLiteral("year"), 1},
        {QStringLiteral("uuid"), 16},    {QStringLiteral("inet6"), 16},    {QStringLiteral("inet4"), 4},
    };
    const QString type = canonicalType(typeText);
    const QString base = baseOf(type);
    const QList<int> numbers = argumentsOf(type);
    constexpr int bitsOfByte = 8;
    switch (typeFamily(type)) {
    case TypeFamily::Decimal:
        return decimalBytes(numbers.value(0, 0), numbers.value(1, 0));
    case TypeFamily::Bit:
        return (numbers.value(0, 1) + bitsOfByte - 1) / bitsOfByte;
    case TypeFamily::Enum: {
        constexpr int mostOfByte = 255;
        return choicesOf(type).size() > mostOfByte ? 2 : 1;
    }
    case TypeFamily::Set: {
        constexpr int most = 4;
        const auto bytes = (static_cast<int>(choicesOf(type).size()) + bitsOfByte - 1) / bitsOfByte;
        return bytes > most ? bitsOfByte : bytes;
    }
    case TypeFamily::Time:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        return sizes.value(base) + (numbers.value(0, 0) + 1) / 2;
    default:
        return sizes.contains(base) ? std::optional<int>(sizes.value(base)) : std::nullopt;
    }
}

} // namespace

Bounds boundsOf(const QString &type)
{
    static const QHash<QString, Bounds> withSign{
        {QStringLiteral("tinyint"), {QStringLiteral("-128"), QStringLiteral("127")}},
        {QStringLiteral("smallint"), {QStringLiteral("-32768"), QStringLiteral("32767")}},
        {QStringLiteral("mediumint"), {QStringLiteral("-8388608"), QStringLiteral("8388607")}},
        {QStringLiteral("int"), {QStringLiteral("-2147483648"), QStringLiteral("2147483647")}},
        {QStringLiteral("bigint"), {QStringLiteral("-9223372036854775808"), QStringLiteral("9223372036854775807")}},
    };
    static const QHash<QString, QString> withoutSign{
        {QStringLiteral("tinyint"), QStringLiteral("255")},
        {QStringLiteral("smallint"), QStringLiteral("65535")},
        {QStringLiteral("mediumint"), QStringLiteral("16777215")},
        {QStringLiteral("int"), QStringLiteral("4294967295")},
        {QStringLiteral("bigint"), QStringLiteral("18446744073709551615")},
    };
    const QString base = baseOf(type);
    return isUnsigned(type) ? Bounds{QStringLiteral("0"), withoutSign.value(base)} : withSign.value(base);
}

int rankOf(const QString &type)
{
    static const QStringList order{QStringLiteral("tinyint"), QStringLiteral("smallint"), QStringLiteral("mediumint"),
                                   QStringLiteral("int"), QStringLiteral("bigint")};
    return static_cast<int>(order.indexOf(baseOf(type)));
}

qint64 bytesOf(const QString &base)
{
    static const QHash<QString, qint64> sizes{
        {QStringLiteral("tinytext"), 255},        {QStringLiteral("tinyblob"), 255},
        {QStringLiteral("text"), 65535},          {QStringLiteral("blob"), 65535},
        {QStringLiteral("mediumtext"), 16777215}, {QStringLiteral("mediumblob"), 16777215},
        {QStringLiteral("longtext"), 4294967295}, {QStringLiteral("longblob"), 4294967295},
        {QStringLiteral("json"), 4294967295},
    };
    return sizes.value(base, 0);
}

qint64 mostBytesOf(const QString &type)
{
    if (const qint64 bytes = bytesOf(baseOf(type)); bytes > 0)
        return bytes;
    const qint64 length = argumentsOf(canonicalType(type)).value(0, 0);
    const TypeFamily family = typeFamily(type);
    if (family == TypeFamily::Text)
        return length * bytesOfCharacter;
    if (family == TypeFamily::Binary)
        return length;
    qint64 longest = 0;
    for (const QString &text : choicesOf(type))
        longest = family == TypeFamily::Set ? longest + text.size() + 1 : std::max<qint64>(longest, text.size());
    return longest * bytesOfCharacter;
}

std::optional<int> keyBytes(const QString &typeText, int characterBytes)
{
    const TypeFamily family = typeFamily(typeText);
    if (isLarge(typeText))
        return std::nullopt;
    if (family == TypeFamily::Text)
        return argumentsOf(typeText).value(0, 1) * characterBytes;
    if (family == TypeFamily::Binary)
        return argumentsOf(typeText).value(0, 1);
    return numberBytes(typeText);
}

int rawBytesOf(const QString &type)
{
    const QString base = baseOf(canonicalType(type));
    constexpr int ofUuid = 16;
    constexpr int ofAddress = 4;
    return base == QLatin1String("uuid") || base == QLatin1String("inet6") ? ofUuid
           : base == QLatin1String("inet4")                                ? ofAddress
                                                                           : 0;
}

} // namespace joinery::mariadb
