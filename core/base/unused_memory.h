// SPDX-License-Identifier: MIT
#pragma once

namespace joinery {

/**
 * Gives memory that was freed back to the system where there is much of it: after work that needed far more than what
 * it leaves, such as reading large files. Does nothing where the C library has no way to.
 */
void returnUnusedMemory();

} // namespace joinery
