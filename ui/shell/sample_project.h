// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace joinery {

/** Where the sample project that came with the program lies; empty when it did not come along. */
[[nodiscard]] QString bundledSample();

/**
 * Makes `folder` a copy of the sample with its database: migrations applied, rows filled in. A copy that is whole stays
 * as it is. May be called in any thread. Error "sample.taken" where the folder holds something else.
 */
[[nodiscard]] Result<void> prepareSample(const QString &sample, const QString &folder);

} // namespace joinery
