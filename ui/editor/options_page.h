// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/table_editor.h"
#include "ui/editor/target_features.h"
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
    /** `partitions` is the list of the table's partitions, which stands below the details. */
    OptionsPage(TableEditor &editor, QWidget *partitions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void refresh();
    void change(const QString &undoText, bool TableOptions::*option, bool on);
    /** Shows an option; greyed with the reason where none of the databases can do it. */
    void show(QCheckBox &box, bool on, const FeatureQuestion &isKnown);
    void drop();

    TableEditor &m_editor;
    QCheckBox *m_strict;
    QCheckBox *m_withoutRowId;
    QPushButton *m_drop;
    QLabel *m_note;
    DetailsBox *m_details;
    TargetFeatures m_targets;
};

} // namespace joinery
