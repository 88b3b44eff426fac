// SPDX-License-Identifier: MIT
#include "core/base/on_all_processors.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace joinery {

void onAllProcessors(std::size_t count, std::size_t leastPerThread,
                     const std::function<void(std::size_t, std::size_t)> &work)
{
    constexpr std::size_t mostThreads = 8;
    const std::size_t processors =
        std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), mostThreads);
    const std::size_t parts = std::min(processors, count / std::max<std::size_t>(1, leastPerThread));
    const std::size_t partSize = parts == 0 ? 0 : count / parts;
    std::vector<std::thread> helpers;
    for (std::size_t part = 1; part < parts; ++part) {
        try {
            helpers.emplace_back(work, count - partSize, count);
        } catch (const std::system_error &) {
            break; // No thread to be had: this one does the rest.
        }
        count -= partSize;
    }
    work(0, count);
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace joinery
