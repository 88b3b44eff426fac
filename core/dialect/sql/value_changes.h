// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace joinery {

/** What of a value a column keeps, in words that databases share. */
struct ValueShape
{
    enum class Kind
    {
        Integer,
        /** Digits as they are written. */
        Decimal,
        /** A binary number. */
        Float,
        Truth,
        Date,
        Time,
        Interval,
        Timestamp,
        /** A moment that sessions see in their own time zone. */
        TimestampTz,
        Text,
        /** A text whose blanks at the end do not count. */
        PaddedText,
        Bytes,
        /** Bytes that are filled up with zeros. */
        PaddedBytes,
        Other
    };

    Kind kind = Kind::Other;
    /** Of integers and binary numbers: whole numbers of so many bits are exact. */
    int bits = 0;
    /** Of decimals, and of binary numbers those they are sure to keep; nothing where there is no limit. */
    std::optional<int> digits;
    /** Behind the point; nothing where there is no limit. */
    std::optional<int> decimals;
    /** Digits of the fraction of a second. */
    int fraction = 0;
    /** Of bytes that are filled up. */
    int length = 0;
};

/** What a database does with what does not fit. */
struct ValueHabits
{
    /** A fraction of a second is left out; else it is rounded. */
    bool cutsFractions = false;
    /** The plan says in which time zone moments are read; else the session does. */
    bool readsAsUtc = false;
};

/**
 * What becomes of values without a word when a column goes from one shape to another: they are rounded, or a part of
 * them is left out. A sentence for people with `column` as the column's name and `type` as its new type; empty where
 * every value stays what it is or is refused.
 */
[[nodiscard]] QString valueChange(const QString &column, const ValueShape &from, const ValueShape &to,
                                  const QString &type, const ValueHabits &habits);

} // namespace joinery
