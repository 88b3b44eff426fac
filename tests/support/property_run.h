// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace joinery {

/** As many cases for each law as the suite promises, unless RC_PARAMS says otherwise. Call before the first check. */
inline void enoughCases(const char *parameters = "max_success=1000")
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", parameters);
}

} // namespace joinery
