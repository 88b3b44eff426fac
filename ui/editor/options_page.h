// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/table_editor.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace joinery {

class DetailsBox;

/** The Options tab: what the table is beyond its columns, and dropping it. */
class OptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(TableEditor &editor, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void refresh();
    void change(const QString &undoText, bool TableOptions::*option, bool on);
    void drop();

    TableEditor &m_editor;
    QCheckBox *m_strict;
    QCheckBox *m_withoutRowId;
    QPushButton *m_drop;
    QLabel *m_note;
    DetailsBox *m_details;
};

} // namespace joinery
