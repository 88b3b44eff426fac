// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

// The values of a row as JSON, as described in docs/formats.md. What JSON has no form for (bytes, and numbers that JSON
// would not give back digit by digit) is an object with one member.

[[nodiscard]] JsonNode toJson(const Row &row);
/** `items` are the row's values. */
[[nodiscard]] Row rowFromJson(QList<JsonReader> items);

} // namespace joinery
