// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

namespace joinery {

/**
 * The id of what has this name among the parts of one kind that a whole has, for input that carries no ids: the same
 * for the same arguments on every machine, and never null. Some twenty times as quick as ObjectId::derived(), which
 * counts where a database has a hundred thousand columns; it does not withstand names made to collide.
 */
[[nodiscard]] ObjectId partId(ObjectId whole, QStringView kind, QStringView name);

} // namespace joinery
