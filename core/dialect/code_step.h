// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Why no dialect can plan a step that is a function of some program: error "plan.code", which names it. Where that
 * program itself runs the migration, it calls the function in place of statements.
 */
[[nodiscard]] tl::unexpected<Error> refusalOf(const Code &code);

} // namespace joinery
