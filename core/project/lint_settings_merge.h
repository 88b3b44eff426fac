// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/lint/lint_settings.h"

namespace joinery {

/** Rule by rule, and style by style; what both sides changed stays as ours has it and is a conflict. */
[[nodiscard]] LintSettings mergedLint(const LintSettings *base, const LintSettings &ours, const LintSettings &theirs,
                                      QList<MergeConflict> &conflicts);

} // namespace joinery
