// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"

namespace joinery {

/** What SQLite 3.35 and later can express: https://www.sqlite.org/lang_createtable.html and what it links to. */
[[nodiscard]] Features sqliteFeatures();

} // namespace joinery
