// SPDX-License-Identifier: MIT
#pragma once

#include "core/copying/fragment.h"
#include "core/dialect/dialect.h"

namespace joinery {

/**
 * The statements that make a fragment in an empty database, each ended by a semicolon; of columns alone, a line for
 * each as a person types it ("email varchar(255) not null"). Error where the dialect cannot do it.
 */
[[nodiscard]] Result<QString> fragmentSql(const Fragment &fragment, const Dialect &dialect);

} // namespace joinery
