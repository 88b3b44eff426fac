// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QStackedLayout;
class QUndoStack;
class QUndoView;

namespace joinery {

class ThemeController;

/**
 * Every step of the undo stack by its name, oldest first. A click, or Up and Down, goes to a step: what comes after it
 * is taken back, and can be gone to again. The step that the files hold is marked.
 */
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(QUndoStack &stack, ThemeController &themes, QWidget *parent = nullptr);

private:
    void setTheme(const Theme &theme);
    void showState();

    QUndoStack &m_stack;
    QUndoView *m_view;
    QStackedLayout *m_pages;
};

} // namespace joinery
