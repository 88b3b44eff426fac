// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * The schema found in a database with foreign keys that the model says by names, since what they lead to was not there,
 * said so again: in the database they lead to whatever has the name by now. Linear in the foreign keys.
 */
[[nodiscard]] Schema withKeysRecognised(const Schema &found, const Schema &model);

} // namespace joinery
