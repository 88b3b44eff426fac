// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace joinery {

class ActionSet;
class ThemeController;

/** Every key of the window with what it does, to be filtered by typing. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionSet &actions, ThemeController &themes, QWidget *parent = nullptr);
};

} // namespace joinery
