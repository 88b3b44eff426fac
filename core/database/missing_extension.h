// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

namespace joinery {

/**
 * Whether SQLite refused something only because this program does not have the function, module, collation or tokenizer
 * that the schema was made with: its owner has, so the refusal says nothing about the schema.
 */
[[nodiscard]] bool isMissingExtension(const Error &error);

} // namespace joinery
