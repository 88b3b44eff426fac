// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_reach.h"

#include "core/dialect/sqlite/sqlite_conversion.h"
#include "core/dialect/sqlite/sqlite_types.h"

#include <algorithm>

namespace joinery {

namespace {

using Kind = TypeReach::Kind;
using Type = DataType::Kind;

// Every number is one of these two.
constexpr int bitsOfInteger = 64;
constexpr int digitsOfReal = 15;
/** A build may set the limit lower; a thousand million bytes is usual (https://www.sqlite.org/limits.html). */
constexpr qint64 longestValue = 1'000'000'000;
/** What its own functions write of a second (https://www.sqlite.org/lang_datefunc.html). */
constexpr int usualFraction = 3;

/** What the letters of a type say that is not a portable one. */
Kind kindOf(const QString &declared)
{
    switch (sqliteAffinity(declared)) {
    case SqliteAffinity::Integer:
        return Kind::Whole;
    case SqliteAffinity::Text:
        return Kind::Text;
    case SqliteAffinity::Blob:
        return Kind::Bytes;
    case SqliteAffinity::Real:
        return Kind::Float;
    case SqliteAffinity::Numeric:
        break;
    }
    return Kind::Other;
}

Kind kindOf(const DataType &type)
{
    switch (type.kind) {
    case Type::Numeric:
        return Kind::Decimal;
    case Type::Boolean:
        return Kind::Boolean;
    case Type::Date:
    case Type::Time:
    case Type::Timestamp:
    case Type::TimestampTz:
    case Type::Year:
        return Kind::Time;
    case Type::Uuid:
    case Type::Json:
    case Type::Jsonb:
        return Kind::Formed;
    case Type::Enum:
    case Type::Set:
    case Type::Interval:
        return Kind::Other;
    default:
        return kindOf(sqliteTypeName(type));
    }
}

} // namespace

TypeReach sqliteReach(const DataType &type)
{
    TypeReach reach{.kind = kindOf(type)};
    reach.isObeyed =
        reach.kind == Kind::Other || reach.kind == Kind::Bytes || (reach.kind == Kind::Text && !type.length);
    if (reach.kind == Kind::Text || reach.kind == Kind::Bytes)
        reach.bytes = longestValue;
    if (reach.kind == Kind::Text)
        reach.characters = type.length;
    else if (reach.kind == Kind::Whole)
        reach.bits = bitsOfInteger;
    else if (reach.kind == Kind::Decimal)
        reach.digits = std::min(type.precision.value_or(digitsOfReal), digitsOfReal);
    else if (type.kind == Type::Time || type.kind == Type::Timestamp || type.kind == Type::TimestampTz)
        reach.fraction = type.precision.value_or(usualFraction);
    return reach;
}

} // namespace joinery
