// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_text.h"

#include <functional>

namespace joinery::mariadb {

/** The default as SQL, for a column whose type is not known. */
[[nodiscard]] QString defaultText(const DefaultValue &value);
/** The default as SQL that the column takes. */
[[nodiscard]] QString defaultText(const DefaultValue &value, const DataType &type);
/** What follows DEFAULT for this column: nothing where it has none, numbers itself or is computed. */
[[nodiscard]] std::optional<QString> columnDefault(const Column &column);

/** Whether each row gets another value by the default: a UUID, a random number. */
[[nodiscard]] bool isUncertain(const Column &column);

/** Whether it refuses NULL: by itself, as part of the primary key, or because it numbers rows. */
[[nodiscard]] bool refusesNull(const Table &table, const Column &column);

/** The check that is written with its column: one that has no name of its own, and is the only one. */
[[nodiscard]] const CheckConstraint *checkOfColumn(const Table &table, ObjectId column);

/** Changes an expression before it is put into a text. */
using Spelling = std::function<QString(const QString &)>;
/** Puts it there as it is, in parentheses. */
[[nodiscard]] QString spelledOut(const QString &expression);

/** `INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'pieces'`: everything about a column of a lowered table but its name. */
[[nodiscard]] QString columnBody(const Table &table, const Column &column, const Spelling &spelling = spelledOut);
/** The same with its name in front. */
[[nodiscard]] QString columnDefinition(const Table &table, const Column &column);

/** Type with character set and collation, also those it has from its table. */
[[nodiscard]] QString fullType(const Table &table, const Column &column);
/**
 * Whether a foreign key can lead from the one column to the other: texts of any length in one collation, bytes, or
 * numbers that are kept alike. The server takes decimals, times and enums that differ as well, and then finds no value
 * in the other table.
 */
[[nodiscard]] bool canReference(const Table &table, const Column &column, const Table &target, const Column &other);

/** Whether it can be kept by MODIFY, or must go and come again: a column becomes, or stops being, a virtual one. */
[[nodiscard]] bool needsRemaking(const Column &before, const Column &after);

} // namespace joinery::mariadb
