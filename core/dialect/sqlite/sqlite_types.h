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

} // namespace joinery
