// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace joinery {

/**
 * Does work on a row of things side by side: `work` is called with parts of it, each from its first position to before
 * its last one, on this thread and others at once; all of it is done on return.
 *
 * No part is smaller than `leastPerThread`: less than that takes less time than waking another processor. Where no
 * thread is to be had, this one does all. `work` must not throw.
 */
void onAllProcessors(std::size_t count, std::size_t leastPerThread,
                     const std::function<void(std::size_t, std::size_t)> &work);

} // namespace joinery
