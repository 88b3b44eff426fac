// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

class QMenu;

namespace joinery {

class DiagramView;
class ProjectDocument;
class Selection;

/** What the menus of the canvas are about. */
struct MenuSubject
{
    ProjectDocument &document;
    DiagramView &view;
    Selection &selection;
};

/** What can be done with a card, or with the ground, about diagrams and what is shown. */
void addDiagramItems(QMenu &menu, const MenuSubject &subject, ObjectId card = {});

} // namespace joinery
