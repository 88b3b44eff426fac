// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QWidget;

namespace joinery {

class ProjectDocument;

/** Tells what an app holds and what depends on it, asks, and removes it. Errors as withoutApp(), before asking. */
[[nodiscard]] Result<void> removeAppAsked(ProjectDocument &document, const QString &app, QWidget *parent);

} // namespace joinery
