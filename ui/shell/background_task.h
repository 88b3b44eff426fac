// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"

#include <functional>

class QWidget;

namespace joinery {

/**
 * Runs work in a thread of its own and waits for it with the window alive but not usable; says what is being done when
 * it takes longer than a moment. The work must not touch widgets.
 */
[[nodiscard]] Result<void> runInBackground(QWidget *window, const QString &text,
                                           const std::function<Result<void>()> &work);
/** The same with a button to stop it, which asks the token; the work has to look at it. Waits until the work is done.
 */
[[nodiscard]] Result<void> runInBackground(QWidget *window, const QString &text, const CancelToken &cancel,
                                           const std::function<Result<void>()> &work);

} // namespace joinery
