// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/schema/schema.h"

#include <QVariant>

namespace joinery {

/**
 * A literal that a column of this type takes, another one for each row; what is about numbers fits most types. Small
 * rows have small values. `schema` knows the enums and domains.
 */
[[nodiscard]] QString rowLiteral(const Dialect &dialect, const Schema &schema, const Table &table, const Column &column,
                                 int row);

/** The literals in checks that speak of a column, and in the bounds of partitions where it is one of their columns. */
[[nodiscard]] QStringList literalsInChecks(const Dialect &dialect, const Table &table, const Column &column);

/** A value that was read, as it is written in a statement. */
[[nodiscard]] QString literalOf(const Dialect &dialect, const QVariant &value);

/** The table's name in statements. */
[[nodiscard]] QString sqlName(const Dialect &dialect, const Table &table);

} // namespace joinery
