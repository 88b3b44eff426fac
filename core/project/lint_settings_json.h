// SPDX-License-Identifier: MIT
#pragma once

#include "core/lint/lint_settings.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

// The member "lint" of joinery.json.

[[nodiscard]] JsonNode lintToJson(const LintSettings &settings);
/** Errors go to the reader: codes that are no rule, severities and styles that are none. */
[[nodiscard]] LintSettings lintFromJson(JsonReader &reader);

} // namespace joinery
