// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/column_list_model.h"

#include <QWidget>

class QLabel;

namespace joinery {

class AddField;
class ColumnListView;

/** The Columns tab: the list of columns and the row that adds one. */
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    ColumnsPage(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** Makes the row of a column the current one. */
    void showColumn(ObjectId column);
    [[nodiscard]] ColumnListView &view() const { return *m_view; }
    [[nodiscard]] AddField &addField() const { return *m_add; }

private:
    void connectView();
    void refresh();
    void followSelection();
    void add(const QString &text);
    void drop(const QList<int> &rows);
    void restore(int row);
    void showMenu(int row, const QPoint &position);
    /** Says below the list what is wrong with a name or type in it. */
    void showMistake();
    void report(const Result<void> &done);

    TableEditor &m_editor;
    ColumnListModel *m_model;
    ColumnListView *m_view;
    AddField *m_add;
    QLabel *m_note;
    /** The current row is set from outside, not by a person. */
    bool m_following = false;
};

} // namespace joinery
