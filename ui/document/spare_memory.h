// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joinery {

/**
 * Gives memory back to the system that was needed once and is free now, as after a large project was read. Takes a
 * tenth of a second of a large one; call it in a thread. Does nothing where the system's library knows no such thing.
 */
void giveBackSpareMemory();

} // namespace joinery
