// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_value_change.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

using Family = TypeFamily;

bool isNumber(Family family)
{
    return family == Family::Integer || family == Family::Numeric || family == Family::Float;
}

bool isMoment(Family family)
{
    return family == Family::Timestamp || family == Family::TimestampTz;
}

/** How many digits stand behind the point; nothing where there is no limit. */
std::optional<qsizetype> decimalsOf(const QString &canonical)
{
    const QList<int> digits = typeArguments(canonical);
    switch (typeFamily(canonical)) {
    case Family::Integer:
        return 0;
    case Family::Numeric:
        return digits.isEmpty() ? std::nullopt : std::optional<qsizetype>(digits.value(1, 0));
    default:
        return std::nullopt;
    }
}

/** The digits that a binary number is sure to keep. */
int sureDigits(const QString &canonical)
{
    constexpr int ofReal = 6;
    constexpr int ofDouble = 15;
    return canonical == QLatin1String("real") ? ofReal : ofDouble;
}

bool fitsFloat(const QString &from, const QString &to)
{
    switch (typeFamily(from)) {
    case Family::Float:
        return from == to || from == QLatin1String("real");
    case Family::Integer:
        // Whole numbers below 2^24 are exact in real, below 2^53 in double precision.
        return from == QLatin1String("smallint") || (from == QLatin1String("integer") && to != QLatin1String("real"));
    default: {
        const QList<int> digits = typeArguments(from);
        return !digits.isEmpty() && digits.first() <= sureDigits(to);
    }
    }
}

bool isRoundedNumber(const QString &from, const QString &to)
{
    if (typeFamily(to) == Family::Float)
        return !fitsFloat(from, to);
    const auto before = decimalsOf(from);
    const auto after = decimalsOf(to);
    return after && (!before || *before > *after);
}

/** Fractions of a second: six digits unless the type says fewer. */
bool isRoundedTime(const QString &from, const QString &to)
{
    constexpr int most = 6;
    return typeArguments(to).value(0, most) < typeArguments(from).value(0, most);
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
    const Family a = typeFamily(before);
    const Family b = typeFamily(after);
    if (a == Family::Array && b == Family::Array)
        return valueChange(column, elementOf(before), elementOf(after));
    if (isNumber(a) && b == Family::Boolean)
        return Message::tr("Of the values of %1 only 0 becomes false; all others become true.").arg(column);
    if (isMoment(a) && b == Family::Date)
        return Message::tr("The values of %1 lose their time of day.").arg(column);
    if (isMoment(a) && b == Family::Time)
        return Message::tr("The values of %1 lose their date.").arg(column);
    if (isMoment(a) && isMoment(b) && a != b)
        return Message::tr("The values of %1 are converted by the time zone of the session that runs this.")
            .arg(column);
    const bool isTime = isMoment(a) || a == Family::Time || a == Family::Interval;
    if ((isNumber(a) && isNumber(b) && isRoundedNumber(before, after)) ||
        (isTime && a == b && isRoundedTime(before, after)))
        return Message::tr("The values of %1 are rounded to fit %2.").arg(column, to);
    return {};
}

} // namespace joinery::postgresql
