// SPDX-License-Identifier: MIT
#include "core/database/statement_watch.h"

#include <chrono>

namespace joinery {

namespace {

/** A person who cancels does not notice it. */
constexpr std::chrono::milliseconds lookInterval(20);
constexpr std::chrono::milliseconds interruptInterval(200);

} // namespace

StatementWatch::StatementWatch(CancelToken cancel, std::function<void()> interrupt)
    : m_cancel(std::move(cancel)), m_interrupt(std::move(interrupt)), m_thread([this] { run(); })
{
}

StatementWatch::~StatementWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_one();
    m_thread.join();
}

void StatementWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        const bool isCancelled = m_cancel.isCancelled();
        if (isCancelled) {
            lock.unlock();
            m_interrupt();
            lock.lock();
        }
        m_over.wait_for(lock, isCancelled ? interruptInterval : lookInterval, [this] { return m_isOver; });
    }
}

} // namespace joinery
