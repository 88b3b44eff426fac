// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

namespace joinery {

/** Why an action cannot be used now and what would make it usable, in a few words. */
[[nodiscard]] QString disabledReason(ActionId id, bool isProjectOpen);

} // namespace joinery
