// SPDX-License-Identifier: MIT
#pragma once

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
 * looks them up and says them again. A view is altered, which keeps all of it.
 */
[[nodiscard]] QStringList remadeObject(const DefinitionObject &object, const QString &former, TriggerPlace place,
                                       bool isDroppedFirst = false);
/** `ALTER EVENT … RENAME TO …` in the name of the same definer. */
[[nodiscard]] QStringList renamedEvent(const DefinitionObject &event, const QString &to);
/** The trigger with nothing in it, for as long as it must not run. */
[[nodiscard]] DefinitionObject silencedTrigger(const DefinitionObject &trigger);

} // namespace joinery::mariadb
