// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/sqlite/sqlite_trial.h"
#include "ui/document/project_document.h"
#include "ui/widgets/sql_edit.h"

namespace joinery {

class Dialect;
class TableEditor;

/** The dialect that the project is designed for. */
[[nodiscard]] const Dialect &homeDialect(const ProjectDocument &document);

/** For the definition of the object with this id, as far as it goes by the model. */
[[nodiscard]] SqlHelp definitionHelp(const ProjectDocument &document, const std::function<ObjectId()> &object);

/** For the condition of a check or an index of the table in the editor. */
[[nodiscard]] SqlHelp conditionHelp(const TableEditor &editor, ConditionPlace place);

} // namespace joinery
