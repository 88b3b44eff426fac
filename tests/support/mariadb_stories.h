// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/story.h"

namespace joinery {

// What is done to schemas of MariaDB. Each story is run on a server, there and back.

[[nodiscard]] QList<Story> mariadbTableStories();
[[nodiscard]] QList<Story> mariadbColumnStories();
[[nodiscard]] QList<Story> mariadbKeyStories();
[[nodiscard]] QList<Story> mariadbEnumStories();
[[nodiscard]] QList<Story> mariadbReferenceStories();
[[nodiscard]] QList<Story> mariadbObjectStories();
[[nodiscard]] QList<Story> mariadbRowStories();
[[nodiscard]] QList<Story> mariadbStories();

} // namespace joinery
