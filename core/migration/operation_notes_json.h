// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation_note.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

/** Reads the member `allow` of the items of a list of operations; mistakes are the readers' errors. */
[[nodiscard]] OperationNotes notesFromJson(QList<JsonReader> &operations);
/** The list of operations with that member, which goes to the end of its operation. */
[[nodiscard]] JsonNode withNotes(JsonNode operations, const OperationNotes &notes);

} // namespace joinery
