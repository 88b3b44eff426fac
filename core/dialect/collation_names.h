// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** Collations that a database of the dialect ("sqlite", "postgresql", "mariadb") has as it is installed: the usual
 * ones. */
[[nodiscard]] QStringList usualCollations(const QString &dialect);

/** Those of each dialect, and those that the schema makes or uses already, each once. Linear in the columns. */
[[nodiscard]] QStringList offeredCollations(const QStringList &dialects, const Schema &schema);

} // namespace joinery
