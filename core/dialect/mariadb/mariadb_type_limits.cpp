// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_type_limits.h"

#include "core/dialect/mariadb/mariadb_types.h"

#include <QHash>
#include <QStringList>

namespace joinery::mariadb {

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
