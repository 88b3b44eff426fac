// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <csignal>

namespace joinery {

namespace {

/** A signal handler has no argument to find its token by. */
const CancelToken &interruptToken()
{
    static const CancelToken token;
    return token;
}

} // namespace

CancelToken cancelOnInterrupt()
{
    const CancelToken token = interruptToken();
    const auto handler = [](int) { interruptToken().cancel(); };
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
    return token;
}

} // namespace joinery
