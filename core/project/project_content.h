// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

#include <QByteArray>
#include <QMap>

namespace joinery {

/**
 * Every file a project is stored in, by its path relative to the folder: what writeProject() would write for it, and
 * the same bytes for the same project. Migrations, which are never written anew, are left out.
 */
[[nodiscard]] QMap<QString, QByteArray> projectContent(const Project &project);

} // namespace joinery
