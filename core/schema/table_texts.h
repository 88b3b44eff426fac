// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <functional>

namespace joinery {

/** The new form of a text, or nothing when it stays as it is. Empty texts are asked about too. */
using TextChange = std::function<std::optional<QString>(const QString &text)>;

/**
 * Applies a change to every SQL text of a table of the schema: generated columns, defaults that are expressions,
 * checks, indexes, exclusion constraints, and how rows are spread over partitions. The table is written to only when
 * one really changes.
 */
void changeExpressions(Schema &schema, const Table &table, const TextChange &change);

} // namespace joinery
