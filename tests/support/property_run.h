// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace joinery {

/**
 * As many cases for each law as the suite promises, and the same ones at every run; scripts/laws looks at others. What
 * RC_PARAMS says counts for more. Call before the first check.
 */
inline void enoughCases(const char *parameters = "max_success=1000 seed=20261120")
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", parameters);
}

} // namespace joinery
