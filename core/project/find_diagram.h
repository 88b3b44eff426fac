// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <optional>

namespace joinery {

/**
 * The diagram a person means by its title or the name of its file, with "APP/" before it where several apps have one of
 * it; "main" is the main one. Errors: "diagram.missing" with those there are, "diagram.ambiguous".
 */
[[nodiscard]] Result<DiagramKey> diagramNamed(const Project &project, const QString &name);
/** The cards on it; nothing for the main one, which has them all. */
[[nodiscard]] std::optional<QSet<ObjectId>> cardsOn(const Project &project, const DiagramKey &key);

} // namespace joinery
