// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace joinery {

/**
 * How a plan is made that lets others go on using the database while it runs: what can be done without holding them up
 * is done so, on its own and with time to spare; the rest gives up rather than let them wait. Such a plan may be
 * several transactions, so that what is done stays when a later step fails.
 */
struct OnlineOptions
{
    /** How long a statement waits for what others use, since others queue up behind it. 0 for as long as it takes. */
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(3);
    /** How long a statement that holds others up may take. 0 for as long as it takes. */
    std::chrono::milliseconds statementTimeout = std::chrono::seconds(10);
    /** How long a statement may wait, and take, that lets others work meanwhile. 0 for as long as it takes. */
    std::chrono::milliseconds patience = std::chrono::hours(1);

    friend bool operator==(const OnlineOptions &, const OnlineOptions &) = default;
};

} // namespace joinery
