// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/detail_access.h"
#include "ui/editor/table_editor.h"

namespace joinery {

// What the parts of a table hold beyond what their forms show at once, each as details of a DetailsBox. `part` gives
// the id of the part that is shown.

using ShownPart = std::function<ObjectId()>;

[[nodiscard]] QList<Detail> columnDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> primaryKeyDetails(TableEditor &editor);
[[nodiscard]] QList<Detail> uniqueDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> foreignKeyDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> checkDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> exclusionDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> partitionDetails(TableEditor &editor, const ShownPart &part);
[[nodiscard]] QList<Detail> indexDetails(TableEditor &editor, const ShownPart &part);
/** Of the table itself: the namespace it is in, and what each database can store it as. */
[[nodiscard]] QList<Detail> tableDetails(TableEditor &editor);

} // namespace joinery
