// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

namespace joinery {

// What a person does to the index, constraint or trigger of a card's row, as one undo step. Ids that are not (any more)
// in the model are left out; errors are those of ProjectDocument::perform().

[[nodiscard]] Result<void> dropPart(ProjectDocument &document, ObjectId table, ObjectId part);
/** Takes back its pending drop. */
[[nodiscard]] Result<void> restorePart(ProjectDocument &document, ObjectId table, ObjectId part);

} // namespace joinery
