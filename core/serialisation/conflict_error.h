// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace joinery {

/**
 * Error "file.conflict" for a text with the markers that a merge left in it; `where` is `file:line` of the first, and
 * the message says what to do. Nothing for a text without. Parsing gives it in place of "file.syntax".
 */
[[nodiscard]] std::optional<Error> conflictError(const QByteArray &text, const QString &file);

} // namespace joinery
