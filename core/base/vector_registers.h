// SPDX-License-Identifier: MIT
#pragma once

namespace joinery {

/**
 * Marks the upper halves of the processor's vector registers as unused. Qt 6.4 leaves them in use when it loads a
 * plugin, and from then on code that knows only their lower halves, such as SQLite's, waits for them with each
 * instruction: copying rows takes half as long again. Costs one instruction; does nothing on other processors.
 */
void releaseVectorRegisters();

} // namespace joinery
