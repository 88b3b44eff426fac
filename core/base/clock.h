// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace joinery {

/** Where "now" comes from, so that tests can say what time it is. Returns local time with milliseconds. */
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

} // namespace joinery
