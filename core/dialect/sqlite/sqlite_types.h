// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/data_type.h"

namespace joinery {

/**
 * How a type is declared in SQLite: a portable one by its own name in upper case ("VARCHAR(200)"), a native one by its
 * text. Empty for a column without a type.
 */
[[nodiscard]] QString sqliteTypeName(const DataType &type);

/**
 * Reads a declared type. It is portable only where sqliteTypeName() gives the same text back, whatever its case; any
 * other ("INT", "DATETIME", "unsigned big int", "") is native and kept as it stands, so nothing changes on a round
 * trip.
 */
[[nodiscard]] DataType sqliteTypeFromDeclaration(const QString &declared);

/**
 * Whether SQLite reads the text as a type: words, then at most one pair of parentheses with one or two numbers.
 * Comments between them do no harm. Linear in the text.
 */
[[nodiscard]] bool isTypeText(const QString &text);

/**
 * Whether the name of a type says to SQLite, and to whoever reads it, what the column holds: parts of words from which
 * SQLite takes an affinity ("INT", "CHAR"…), or a name in common use ("DATETIME", "DECIMAL"). An unknown one is taken
 * for NUMERIC without a word. Linear in the text.
 */
[[nodiscard]] bool isKnownTypeName(const QString &declared);

/** Whether a STRICT table takes a column of the declared type (https://www.sqlite.org/stricttables.html). */
[[nodiscard]] bool isStrictTypeName(const QString &declared);

} // namespace joinery
