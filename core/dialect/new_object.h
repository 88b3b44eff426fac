// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** Whether objects of the kind live on a table: triggers, rules, policies and statistics. */
[[nodiscard]] bool isOnTable(DefinitionObject::Kind kind);

/** What the schema lacks for an object of the kind, as a sentence that says what to add first; empty for nothing. */
[[nodiscard]] QString missingFor(DefinitionObject::Kind kind, const Schema &schema);

/**
 * An object of the kind to go on from, with a free name and a definition that the dialect ("sqlite", "postgresql",
 * "mariadb") takes as it is. `relation` is the table, or for an index the materialized view, that it is on; the first
 * by name where it is null. Call it only where missingFor() says nothing.
 */
[[nodiscard]] DefinitionObject newObject(DefinitionObject::Kind kind, const QString &dialect, const Schema &schema,
                                         ObjectId relation = {});

/**
 * The table that an object on a table names in its definition becomes `table`, in the dialect's spelling; its text
 * stays where it names none.
 */
[[nodiscard]] DefinitionObject movedToTable(DefinitionObject object, const Table &table, const QString &dialect);

} // namespace joinery
