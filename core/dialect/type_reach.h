// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace joinery {

/**
 * Which values a type holds in one database, as far as two databases differ in it: the same `text` takes 65,535 bytes
 * in one and a gigabyte in another.
 */
struct TypeReach
{
    enum class Kind
    {
        /** Not known, or nothing that could differ. */
        Other,
        Text,
        Bytes,
        Whole,
        Decimal,
        Float,
        Boolean,
        /** Dates, times and moments. */
        Time,
        /** UUIDs, JSON: values of a form. */
        Formed,
    };

    Kind kind = Kind::Other;
    /** The longest value. */
    std::optional<qint64> characters;
    std::optional<qint64> bytes;
    /** Of whole numbers: two to the power of this many values. */
    int bits = 0;
    bool isUnsigned = false;
    /** Of decimals: how many digits are kept exactly; nothing for all that matter. */
    std::optional<int> digits;
    /** Of times: how many digits of a fraction of a second are kept. */
    std::optional<int> fraction;
    /** Of dates and moments: the first and the last year; nothing for those that nobody reaches. */
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    /** Of texts: two that differ in nothing but case, or in blanks at the end, are the same unless a collation says
     * otherwise. */
    bool foldsCase = false;
    /** A value that does not fit is refused; otherwise it is taken as it comes. */
    bool isObeyed = true;

    friend bool operator==(const TypeReach &, const TypeReach &) = default;
};

} // namespace joinery
