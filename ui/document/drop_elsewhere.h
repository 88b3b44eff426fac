// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"
#include "core/base/result.h"

#include <QList>

namespace joinery {

class ProjectDocument;

/**
 * Takes from other apps what cannot be without things that are about to be dropped, such as foreign keys to them:
 * before the drop, and within one EditMacro with it.
 */
[[nodiscard]] Result<void> dropElsewhere(ProjectDocument &document, const QString &undoText,
                                         const QList<ObjectId> &objects);

} // namespace joinery
