// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::mariadb {

/**
 * Whether a view that was found is what the server makes of the text of a model.
 *
 * The server spells a query out: every column with its table in front and its name behind, stars as the columns they
 * stood for, parentheses wherever it likes. Here both are brought to what is left without all of that, so two queries
 * that differ only in their parentheses count as the same. `schema` has the tables and views that stars stand for.
 * ALGORITHM and SQL SECURITY are what holds where nothing is said; the former counts where what was found says it.
 */
[[nodiscard]] bool isViewOf(const Schema &schema, const QString &found, const QString &model, bool saysAlgorithm);

} // namespace joinery::mariadb
