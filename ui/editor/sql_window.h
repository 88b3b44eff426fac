// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QDialog>

class QLabel;

namespace joinery {

class SqlPane;

/**
 * A window for the pane of an SQL field, which is the same pane as in the inspector: whatever it does there it does
 * here. It has the main window's keys for undo, redo and saving, and keeps its size. Not modal.
 */
class SqlWindow : public QDialog
{
    Q_OBJECT

public:
    /** Takes the pane for as long as it is open; whoever opened it takes it back when it is finished. */
    SqlWindow(const QString &title, SqlPane &pane, QWidget *parent);
    ~SqlWindow() override;

    void setTitle(const QString &title);
    /** What the field says below its editor. */
    void setNote(const QString &text, bool isWarning);

private:
    void takeKeys();

    QLabel *m_note;
};

} // namespace joinery
