// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>

namespace joinery {

/** Asks long work to stop. Copies share one flag; safe to use from several threads. */
class CancelToken
{
public:
    void cancel() const { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace joinery
