// SPDX-License-Identifier: MIT
#include "core/dialect/sql/value_changes.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

using Kind = ValueShape::Kind;

bool isNumber(const ValueShape &shape)
{
    return shape.kind == Kind::Integer || shape.kind == Kind::Decimal || shape.kind == Kind::Float;
}

bool isMoment(const ValueShape &shape)
{
    return shape.kind == Kind::Timestamp || shape.kind == Kind::TimestampTz;
}

bool isText(const ValueShape &shape)
{
    return shape.kind == Kind::Text || shape.kind == Kind::PaddedText;
}

bool fitsFloat(const ValueShape &from, const ValueShape &to)
{
    switch (from.kind) {
    case Kind::Float:
        return from.bits <= to.bits && (!to.decimals || (from.decimals && *from.decimals <= *to.decimals));
    case Kind::Integer:
        return from.bits <= to.bits;
    default:
        return from.digits && to.digits && *from.digits <= *to.digits;
    }
}

bool isRoundedNumber(const ValueShape &from, const ValueShape &to)
{
    if (to.kind == Kind::Float)
        return !fitsFloat(from, to);
    const std::optional<int> before = from.kind == Kind::Integer ? 0 : from.decimals;
    const std::optional<int> after = to.kind == Kind::Integer ? 0 : to.decimals;
    return after && (!before || *before > *after);
}

/** Read as a text where it becomes something else. */
bool isRead(const ValueShape &shape)
{
    return isText(shape) || shape.kind == Kind::Bytes || shape.kind == Kind::PaddedBytes;
}

QString numberChange(const QString &column, const ValueShape &from, const ValueShape &to, const QString &type)
{
    if (isNumber(from) && to.kind == Kind::Truth)
        return Message::tr("Of the values of %1 only 0 becomes false; all others become true.").arg(column);
    const bool isReadAndRounded = isRead(from) && (to.kind == Kind::Float || (to.kind == Kind::Decimal && to.decimals));
    if (isReadAndRounded || (isNumber(from) && isNumber(to) && isRoundedNumber(from, to)))
        return Message::tr("The values of %1 are rounded to fit %2.").arg(column, type);
    return {};
}

QString lostFractions(const QString &column, const QString &type)
{
    return Message::tr("The values of %1 lose the fractions of a second that %2 has no room for.").arg(column, type);
}

QString timeChange(const QString &column, const ValueShape &from, const ValueShape &to, const QString &type,
                   const ValueHabits &habits)
{
    if (isMoment(from) && to.kind == Kind::Date)
        return Message::tr("The values of %1 lose their time of day.").arg(column);
    if ((isMoment(from) || from.kind == Kind::Date) && to.kind == Kind::Time)
        return Message::tr("The values of %1 lose their date.").arg(column);
    if (from.kind == Kind::Time && (isMoment(to) || to.kind == Kind::Date))
        return Message::tr("The values of %1 get the date of the day on which this runs.").arg(column);
    if (isMoment(from) && isMoment(to) && from.kind != to.kind)
        return habits.readsAsUtc
                   ? Message::tr(
                         "The values of %1 are converted as times in UTC, whatever the time zone of the server.")
                         .arg(column)
                   : Message::tr("The values of %1 are converted by the time zone of the session that runs this.")
                         .arg(column);
    constexpr int mostFraction = 6;
    const bool isReadAndCut = isRead(from) && (isMoment(to) || to.kind == Kind::Time) && to.fraction < mostFraction;
    if (isReadAndCut && habits.cutsFractions)
        return lostFractions(column, type);
    const bool isTime = isMoment(from) || from.kind == Kind::Time || from.kind == Kind::Interval;
    if (!isTime || from.kind != to.kind || to.fraction >= from.fraction)
        return {};
    return habits.cutsFractions ? lostFractions(column, type)
                                : Message::tr("The values of %1 are rounded to fit %2.").arg(column, type);
}

QString textChange(const QString &column, const ValueShape &from, const ValueShape &to)
{
    if (from.kind == Kind::Text && to.kind == Kind::PaddedText)
        return Message::tr("The values of %1 lose the blanks at their end.").arg(column);
    const bool isLonger = from.kind == Kind::PaddedBytes && from.length < to.length;
    if (to.kind == Kind::PaddedBytes && (from.kind == Kind::Bytes || isText(from) || isLonger))
        return Message::tr("The values of %1 that are shorter are filled up with zero bytes.").arg(column);
    return {};
}

} // namespace

QString valueChange(const QString &column, const ValueShape &from, const ValueShape &to, const QString &type,
                    const ValueHabits &habits)
{
    const QString number = numberChange(column, from, to, type);
    const QString time = number.isEmpty() ? timeChange(column, from, to, type, habits) : number;
    return time.isEmpty() ? textChange(column, from, to) : time;
}

} // namespace joinery
