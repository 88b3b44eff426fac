// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace joinery {

/**
 * What differs between two states of a project, one line each for a person to read: changes of the model as in Review,
 * moved cards, connections, settings. Migrations are left out. Empty when nothing differs. Pure.
 */
[[nodiscard]] QStringList projectDifferences(const Project &before, const Project &after);

} // namespace joinery
