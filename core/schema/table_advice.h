// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery {

/**
 * What could be better about a table, though every database takes it: no primary key ("advice.primary_key"), an index
 * that says what another or a key says ("advice.duplicate_index"), a foreign key whose columns no index begins with
 * ("advice.foreign_key_index"). Informations, each about its part. Linear in keys times indexes. Pure.
 */
[[nodiscard]] QList<Finding> tableAdvice(const Table &table);

/** Whether a key or an index of the table begins with these columns, in any order. */
[[nodiscard]] bool isIndexed(const Table &table, const QList<ObjectId> &columns);

} // namespace joinery
