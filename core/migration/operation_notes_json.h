// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation_note.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

/** Reads the members `allow` and `keep_data` of the items of a list of operations; mistakes are the readers' errors. */
[[nodiscard]] OperationNotes notesFromJson(QList<JsonReader> &operations);
/** The list of operations with those members; each goes to the end of its operation. */
[[nodiscard]] JsonNode withNotes(JsonNode operations, const OperationNotes &notes);

} // namespace joinery
