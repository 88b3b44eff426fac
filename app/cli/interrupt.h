// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"

namespace joinery {

/** A token that Ctrl+C (and an ordinary kill) cancels from now on, instead of ending the program in the middle. */
[[nodiscard]] CancelToken cancelOnInterrupt();

} // namespace joinery
