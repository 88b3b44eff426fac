// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_value_change.h"

#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/sql/value_changes.h"

#include <QHash>

#include <limits>

namespace joinery::postgresql {

namespace {

using Family = TypeFamily;
using Kind = ValueShape::Kind;

Kind kindOf(Family family)
{
    switch (family) {
    case Family::Integer:
        return Kind::Integer;
    case Family::Numeric:
        return Kind::Decimal;
    case Family::Float:
        return Kind::Float;
    case Family::Boolean:
        return Kind::Truth;
    case Family::Date:
        return Kind::Date;
    case Family::Time:
        return Kind::Time;
    case Family::Interval:
        return Kind::Interval;
    case Family::Timestamp:
        return Kind::Timestamp;
    case Family::TimestampTz:
        return Kind::TimestampTz;
    default:
        return Kind::Other;
    }
}

/** Whole numbers of so many bits are exact: below 2^24 in real, below 2^53 in double precision. */
int bitsOf(const QString &canonical)
{
    static const QHash<QString, int> bits{{QStringLiteral("smallint"), 15},
                                          {QStringLiteral("integer"), 31},
                                          {QStringLiteral("bigint"), 63},
                                          {QStringLiteral("real"), 24}};
    constexpr int ofDouble = 53;
    return bits.value(canonical, ofDouble);
}

ValueShape shapeOf(const QString &canonical)
{
    ValueShape shape{.kind = kindOf(typeFamily(canonical)), .bits = bitsOf(canonical)};
    const QList<int> digits = typeArguments(canonical);
    constexpr int ofReal = 6;
    constexpr int ofDouble = 15;
    if (shape.kind == Kind::Float)
        shape.digits = canonical == QLatin1String("real") ? ofReal : ofDouble;
    if (shape.kind == Kind::Decimal && !digits.isEmpty()) {
        shape.digits = digits.first();
        shape.decimals = digits.value(1, 0);
    }
    // Fractions of a second: six digits unless the type says fewer.
    constexpr int most = 6;
    shape.fraction = digits.value(0, most);
    return shape;
}

QString elementOf(const QString &canonical)
{
    return canonical.endsWith(QLatin1String("[]")) ? canonical.chopped(2) : canonical;
}

} // namespace

QString valueChange(const QString &column, const QString &from, const QString &to)
{
    const QString before = canonicalType(from);
    const QString after = canonicalType(to);
    if (typeFamily(before) == Family::Array && typeFamily(after) == Family::Array) {
        // Elements that go by their texts are refused where columns would be told only what becomes of them.
        const bool isByText = typeFamily(elementOf(after)) == Family::Boolean && elementOf(before) != u"integer" &&
                              elementOf(before) != u"smallint" && typeFamily(elementOf(before)) != Family::Array;
        if (isByText)
            return {};
        return valueChange(column, elementOf(before), elementOf(after));
    }
    return joinery::valueChange(column, shapeOf(before), shapeOf(after), to, {});
}

bool mayMerge(const QString &from, const QString &to)
{
    const QString before = canonicalType(from);
    const QString after = canonicalType(to);
    const Family family = typeFamily(before);
    const Family wanted = typeFamily(after);
    if (before == after)
        return false;
    if (wanted == Family::Text) {
        // Blanks behind the last character that has room are cut off without a word.
        const int room = typeArguments(after).value(0, std::numeric_limits<int>::max());
        return family == Family::Text && typeArguments(before).value(0, std::numeric_limits<int>::max()) > room;
    }
    if (family == Family::Text || wanted == Family::Other || wanted == Family::Array)
        return true;
    const bool isKept = family == wanted || (family == Family::Integer && wanted == Family::Numeric) ||
                        (family == Family::Integer && wanted == Family::Float) ||
                        (family == Family::Date && wanted == Family::Timestamp);
    return !isKept || !valueChange({}, before, after).isEmpty();
}

bool mayPart(const QString &from, const QString &to)
{
    const QString before = canonicalType(from);
    const QString after = canonicalType(to);
    const Family family = typeFamily(before);
    const bool hasForms = family == Family::Float || family == Family::Interval || family == Family::Array ||
                          family == Family::Other || family == Family::Character || family == Family::TimestampTz ||
                          (family == Family::Numeric && typeArguments(before).isEmpty());
    return before != after && hasForms && family != typeFamily(after);
}

} // namespace joinery::postgresql
