// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace joinery {

/**
 * Stops what another thread waits for in a server's client, which looks at no token itself: a thread of its own looks,
 * and once the token says so calls `interrupt` again and again until the watch is over, since the statement may begin
 * only then.
 */
class StatementWatch
{
public:
    /** `interrupt` is called on the watch's thread. */
    StatementWatch(CancelToken cancel, std::function<void()> interrupt);
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

private:
    void run();

    CancelToken m_cancel;
    std::function<void()> m_interrupt;
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace joinery
