// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"
#include "core/base/result.h"
#include "core/schema/definition_object.h"

#include <QList>

namespace joinery {

class ProjectDocument;

// Edits that navigator, menus and palette offer, each one undo step.

/** Adds a table with a free name and a primary key; its id. */
[[nodiscard]] Result<ObjectId> addTable(ProjectDocument &document, const QString &app);
/**
 * Adds a view, trigger, routine or other object with a free name and a definition to go on from, in the SQL of the
 * first of the project's databases that knows such objects; its id. `relation` is what a trigger, rule, policy or index
 * is on; where it is no such thing, the first one that can be.
 */
[[nodiscard]] Result<ObjectId> addObject(ProjectDocument &document, const QString &app, DefinitionObject::Kind kind,
                                         ObjectId relation = {});
/** Adds an enum with a free name and one value, to be filled in; its id. */
[[nodiscard]] Result<ObjectId> addEnum(ProjectDocument &document, const QString &app);
/** Renames a table, enum or object of the model. */
[[nodiscard]] Result<void> renameObject(ProjectDocument &document, ObjectId object, const QString &name);
/** Drops tables, enums and objects of the model, with what hangs on them. Ids that are not in the model are passed
 * over. */
[[nodiscard]] Result<void> dropObjects(ProjectDocument &document, const QList<ObjectId> &objects);

/** Whether the model has it: false for what is dropped already. */
[[nodiscard]] bool isInModel(const ProjectDocument &document, ObjectId object);
/** The name of a table, enum or object, dropped ones too. */
[[nodiscard]] QString nameOf(const ProjectDocument &document, ObjectId object);

} // namespace joinery
