// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** Surrounded by `quote`, with each quote inside doubled: how SQL writes names and strings. */
[[nodiscard]] QString quoted(QStringView text, QChar quote);

} // namespace joinery
