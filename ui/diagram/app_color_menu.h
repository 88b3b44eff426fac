// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace joinery {

class ProjectDocument;

/** The colours that an app's cards can have, with the present one marked; each is one undo step. */
void fillAppColors(QMenu &menu, ProjectDocument &document, const QString &app, bool dark);

} // namespace joinery
