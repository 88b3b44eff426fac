// SPDX-License-Identifier: MIT
#pragma once

#include "core/serialisation/json_reader.h"

namespace joinery {

/**
 * Brings the content of a file from the format it says it has ("joinery": 1) to the one this program writes, one step
 * for each format in between; lines stay those of the file. What is not an object, or has no format that is known, is
 * left as it is for the reader to refuse.
 *
 * A step changes the form alone: no step may lose anything or need to look at another file.
 */
void upgradeFormat(JsonValue &document);

} // namespace joinery
