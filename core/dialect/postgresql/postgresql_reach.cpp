// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_reach.h"

#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

using Kind = TypeReach::Kind;

constexpr int usualFraction = 6;
/** https://www.postgresql.org/docs/current/limits.html */
constexpr qint64 longestValue = (qint64(1) << 30) - 1;

int bitsOf(const QString &canonical)
{
    constexpr int ofSmallint = 16;
    constexpr int ofInteger = 32;
    constexpr int ofBigint = 64;
    return canonical == QLatin1String("smallint") ? ofSmallint
           : canonical == QLatin1String("bigint") ? ofBigint
                                                  : ofInteger;
}

/** https://www.postgresql.org/docs/current/datatype-datetime.html */
void setYears(TypeReach &reach, TypeFamily family)
{
    if (family == TypeFamily::Time)
        return;
    reach.firstYear = -4713;
    reach.lastYear = family == TypeFamily::Date ? 5874897 : 294276;
}

} // namespace

TypeReach reachOf(const DataType &type)
{
    const QString canonical = canonicalType(typeName(type));
    const QList<int> arguments = typeArguments(canonical);
    const std::optional<int> first = arguments.isEmpty() ? std::nullopt : std::optional(arguments.first());
    TypeReach reach;
    switch (typeFamily(canonical)) {
    case TypeFamily::Text:
    case TypeFamily::Character:
        reach.kind = Kind::Text;
        reach.characters = first;
        reach.bytes = longestValue;
        break;
    case TypeFamily::Bytes:
        reach.kind = Kind::Bytes;
        reach.bytes = longestValue;
        break;
    case TypeFamily::Integer:
        reach.kind = Kind::Whole;
        reach.bits = bitsOf(canonical);
        break;
    case TypeFamily::Numeric:
        reach.kind = Kind::Decimal;
        reach.digits = first;
        break;
    case TypeFamily::Float:
        reach.kind = Kind::Float;
        break;
    case TypeFamily::Boolean:
        reach.kind = Kind::Boolean;
        break;
    case TypeFamily::Time:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        reach.fraction = first.value_or(usualFraction);
        [[fallthrough]];
    case TypeFamily::Date:
        reach.kind = Kind::Time;
        setYears(reach, typeFamily(canonical));
        break;
    case TypeFamily::Uuid:
    case TypeFamily::Json:
    case TypeFamily::Jsonb:
        reach.kind = Kind::Formed;
        break;
    default:
        break;
    }
    return reach;
}

} // namespace joinery::postgresql
