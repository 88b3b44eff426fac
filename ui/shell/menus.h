// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace joinery {

class ActionSet;

/** Fills the menu bar. `recent` is the menu of recent projects, filled by its owner. */
void fillMenuBar(QMenuBar &bar, const ActionSet &actions, QMenu &recent);

} // namespace joinery
