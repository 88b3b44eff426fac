// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

#include <QMap>

namespace joinery {

class Workspace;

/**
 * What is shown, compared with the same shown anew, and with the document: the cards and links of the canvas, where the
 * cards lie, what is pinned and collapsed, groups and notes, and the pending changes. Empty where all agrees, else what
 * does not.
 */
[[nodiscard]] QString disagreement(Workspace &workspace);

/** The model of each app. */
[[nodiscard]] QMap<QString, Schema> modelsOf(const Project &project);

} // namespace joinery
