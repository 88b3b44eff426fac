// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/schema/schema.h"

#include <QStringList>

namespace joinery::mariadb {

/**
 * `CREATE TRIGGER name …`, without the settings it is made under. A view that is replaced is altered, which leaves its
 * DEFINER, SQL SECURITY and ALGORITHM as they are where they are not said.
 */
[[nodiscard]] QString createObject(const DefinitionObject &object, bool orReplace = false);
/** A view that says what holds anyway, where the statement that made what is there said something else. */
[[nodiscard]] DefinitionObject withoutFormerOptions(const DefinitionObject &view, const QString &formerStatement);
/** The statements that make it under its own settings. */
[[nodiscard]] QStringList createdObject(const ServerVersion &server, const DefinitionObject &object);
/** `VIEW `book_list``: as DROP names it. */
[[nodiscard]] QString objectTitle(const DefinitionObject &object);
/** The table or view that a trigger is on, by its id or as its text names it; null when not known. */
[[nodiscard]] ObjectId tableOfTrigger(const Schema &schema, const DefinitionObject &trigger);
/** "before update": what a trigger waits for. */
[[nodiscard]] QString timeOfTrigger(const DefinitionObject &trigger);
/** Whether its text says where it stands among the triggers of its table. */
[[nodiscard]] bool saysPlace(const DefinitionObject &trigger);
/** Whether the trigger runs when rows are updated. */
[[nodiscard]] bool firesOnUpdate(const DefinitionObject &trigger);
/** Whether two definitions make the same sequence; what one says is what the other has when nothing is said. */
[[nodiscard]] bool isSameSequence(const QString &a, const QString &b);
/** `ALTER SEQUENCE … ` from one definition to the other; what is not said any more gets its usual value. */
[[nodiscard]] QString alterSequence(const DefinitionObject &before, const DefinitionObject &after);

} // namespace joinery::mariadb
