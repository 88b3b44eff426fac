// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/definition_object.h"

namespace joinery::mariadb {

/** Whether the server runs it in the name of its definer and would make whoever runs the plan that. */
[[nodiscard]] bool hasDefiner(DefinitionObject::Kind kind);

/** Where a trigger is to stand that is made anew. */
enum class TriggerPlace
{
    /** Behind the others of its table, or where its text says. */
    OfItsText,
    /** Where the one stands that it replaces. */
    AsBefore
};

/**
 * Makes anew what the database has under the name `former`; it is dropped first where it must be.
 *
 * Neither the definer nor the order of triggers is in the model, and CREATE OR REPLACE forgets both: the statement
 * looks them up and says them again. A view is altered, which keeps all of it. MySQL and MariaDB 10.5 have no statement
 * that could look them up: there, whoever runs the plan becomes the definer, and a trigger comes behind the others of
 * its table.
 */
[[nodiscard]] QStringList remadeObject(const ServerVersion &server, const DefinitionObject &object,
                                       const QString &former, TriggerPlace place, bool isDroppedFirst = false);
/** `ALTER EVENT … RENAME TO …` in the name of the same definer. */
[[nodiscard]] QStringList renamedEvent(const ServerVersion &server, const DefinitionObject &event, const QString &to);
/** The trigger with nothing in it, for as long as it must not run. */
[[nodiscard]] DefinitionObject silencedTrigger(const DefinitionObject &trigger);

} // namespace joinery::mariadb
