// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/table_editor.h"

class QMenu;

namespace joinery {

/**
 * Offers what can be done with several columns at once: their type, whether they may be empty, their default. Each is
 * one undo step; `report` is told how it went. `editor` outlives the menu.
 */
void addManyColumns(QMenu &menu, TableEditor &editor, const QList<ObjectId> &columns,
                    const std::function<void(const Result<void> &)> &report);

} // namespace joinery
