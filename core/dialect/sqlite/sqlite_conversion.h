// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_choices.h"

namespace joinery {

/** SQLite's column affinities (https://www.sqlite.org/datatype3.html#determination_of_column_affinity). */
enum class SqliteAffinity
{
    Integer,
    Text,
    Blob,
    Real,
    Numeric
};

[[nodiscard]] SqliteAffinity sqliteAffinity(const QString &declaredType);

/** How the values of a column get into its new type. */
struct Conversion
{
    /** SQL for the new value, made of the SQL for the old one. */
    QString value;
    /** SQL condition that is true for old values that do not fit; empty when all do. NULL always fits. */
    QString misfit;
    /** What kind of value is wanted, for a message: "a whole number", "at most 20 characters". */
    QString wanted;
};

/**
 * The conversion of `value` (SQL over the old column) from one type to another. Values change only where the new type
 * stores them in another form ('12' → 12); what would lose something is a misfit.
 */
[[nodiscard]] Conversion convert(const QString &value, const DataType &from, const DataType &to);

/** The same for a column of a named enum whose texts change; `to` has the new ones. */
[[nodiscard]] Conversion convertChoice(const QString &value, const ChoiceChange &change, const DataType &to);

/** What a column of a table that becomes STRICT refuses to hold. */
[[nodiscard]] Conversion convertToStrict(const QString &value, const DataType &type);

/**
 * Whether a column of a STRICT table takes the default: it may be of another kind where SQLite converts it without loss
 * ('5' for an INTEGER). Yes for expressions, whose value is not known here.
 */
[[nodiscard]] bool fitsStrictly(const DefaultValue &value, const DataType &type);

} // namespace joinery
