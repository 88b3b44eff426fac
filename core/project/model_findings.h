// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"
#include "core/schema/finding.h"

namespace joinery {

/**
 * What there is to say about the model of a project: the mistakes of every app, seen beside the others, and what the
 * project's dialects refuse or do otherwise, where it is not known as a mistake already, and what reaches less far in
 * another one than in the first, which the model is designed for. Comments that a database has no place for are left
 * out: they stay in the model, and nobody has to do anything about them.
 *
 * Errors first; linear in the size of the model, for each dialect.
 */
[[nodiscard]] QList<Finding> modelFindings(const Project &project);

/** Those about what belongs to one app. */
[[nodiscard]] QList<Finding> modelFindings(const Project &project, const App &app);

} // namespace joinery
