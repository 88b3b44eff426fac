// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/definition_object.h"
#include "ui/shell/actions.h"

#include <functional>

class QMenu;

namespace joinery {

class ProjectDocument;

/** The action that adds an object of a kind. */
struct ObjectAction
{
    ActionId action;
    DefinitionObject::Kind kind;
};

/** Every kind once, in groups: what rows are read from, what runs, types, and the rest. */
[[nodiscard]] const QList<QList<ObjectAction>> &objectActionGroups();

/** Why no object of the kind can be added to the app, as a sentence; empty where one can. */
[[nodiscard]] QString whyNoObject(const ProjectDocument &document, const QString &app, DefinitionObject::Kind kind);

/**
 * An entry for each kind of object; what the project's databases do not know, or what needs something else first, is
 * greyed with the reason as tool tip.
 */
void fillObjectMenu(QMenu &menu, const ProjectDocument &document, const QString &app,
                    const std::function<void(DefinitionObject::Kind)> &add);

/** "Materialized view" */
[[nodiscard]] QString capitalTitle(DefinitionObject::Kind kind);

} // namespace joinery
