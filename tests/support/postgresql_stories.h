// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/story.h"

namespace joinery {

// What is done to schemas of PostgreSQL: each story has its expected SQL under tests/dialect/postgresql, and is run on
// a server, there and back.

[[nodiscard]] QList<Story> postgresqlTableStories();
[[nodiscard]] QList<Story> postgresqlColumnStories();
[[nodiscard]] QList<Story> postgresqlKeyStories();
[[nodiscard]] QList<Story> postgresqlTypeStories();
[[nodiscard]] QList<Story> postgresqlObjectStories();
[[nodiscard]] QList<Story> postgresqlRoutineStories();
[[nodiscard]] QList<Story> postgresqlRowStories();
[[nodiscard]] QList<Story> postgresqlStories();
/** More of them, over texts of which the catalogue shows other spellings than were written. */
[[nodiscard]] QList<Story> postgresqlTextStories();

} // namespace joinery
