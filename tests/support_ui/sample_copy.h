// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** Copies the sample project into a folder, writable; false when that fails. */
[[nodiscard]] bool copySample(const QString &to);

} // namespace joinery
