// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>

class QMenu;

namespace joinery {

class ProjectDocument;

/** Adds what gives cards a colour of their own, and tags: those of the project, and a field for a new one. */
void addCardLooks(QMenu &menu, ProjectDocument &document, const QList<ObjectId> &cards, bool isDark);

} // namespace joinery
