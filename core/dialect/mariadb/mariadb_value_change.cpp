// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_value_change.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/sql/value_changes.h"

#include <QHash>

namespace joinery::mariadb {

namespace {

using Family = TypeFamily;
using Kind = ValueShape::Kind;

Kind kindOf(const QString &canonical)
{
    const QString base = baseOf(canonical);
    switch (typeFamily(canonical)) {
    case Family::Integer:
    case Family::Bit:
    case Family::Year:
        return Kind::Integer;
    case Family::Decimal:
        return Kind::Decimal;
    case Family::Float:
        return Kind::Float;
    case Family::Date:
        return Kind::Date;
    case Family::Time:
        return Kind::Time;
    case Family::Timestamp:
        return Kind::Timestamp;
    case Family::TimestampTz:
        return Kind::TimestampTz;
    case Family::Text:
        return base == QLatin1String("char") ? Kind::PaddedText : Kind::Text;
    case Family::Json:
    case Family::Enum:
    case Family::Set:
        return Kind::Text;
    case Family::Binary:
        return base == QLatin1String("binary") ? Kind::PaddedBytes : Kind::Bytes;
    case Family::Uuid:
    case Family::Other:
        return Kind::Other;
    }
    return Kind::Other;
}

/** Whole numbers of so many bits are exact: below 2^24 in FLOAT, below 2^53 in DOUBLE. */
int bitsOf(const QString &base)
{
    static const QHash<QString, int> bits{
        {QStringLiteral("tinyint"), 8}, {QStringLiteral("smallint"), 16}, {QStringLiteral("mediumint"), 24},
        {QStringLiteral("int"), 32},    {QStringLiteral("bigint"), 64},   {QStringLiteral("bit"), 64},
        {QStringLiteral("year"), 16},   {QStringLiteral("float"), 24},    {QStringLiteral("double"), 53}};
    return bits.value(base, 0);
}

ValueShape shapeOf(const QString &type)
{
    const QString canonical = canonicalType(type);
    const QString base = baseOf(canonical);
    const QList<int> numbers = argumentsOf(canonical);
    ValueShape shape{.kind = kindOf(canonical), .bits = bitsOf(base)};
    constexpr int ofFloat = 6;
    constexpr int ofDouble = 15;
    if (shape.kind == Kind::Float) {
        shape.digits = base == QLatin1String("float") ? ofFloat : ofDouble;
        if (numbers.size() == 2)
            shape.decimals = numbers.last();
    }
    if (shape.kind == Kind::Decimal) {
        shape.digits = numbers.value(0);
        shape.decimals = numbers.value(1);
    }
    // Fractions of a second: none unless the type says so.
    shape.fraction = numbers.value(0, 0);
    shape.length = numbers.value(0, 0);
    return shape;
}

} // namespace

QString valueChange(const QString &column, const QString &from, const QString &to)
{
    if (canonicalType(from) == canonicalType(to))
        return {};
    const bool isShort =
        baseOf(canonicalType(from)) == QLatin1String("float") && argumentsOf(canonicalType(from)).isEmpty();
    if (isShort && (shapeOf(to).kind == Kind::Text || shapeOf(to).kind == Kind::PaddedText))
        return Message::tr("The values of %1 are written with six digits.").arg(column);
    return joinery::valueChange(column, shapeOf(from), shapeOf(to), to, {.cutsFractions = true, .readsAsUtc = true});
}

} // namespace joinery::mariadb
