// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/column_list_model.h"

#include <QTableView>

namespace joinery {

class ColumnDelegate;

/**
 * The column list: as high as its rows, with a spreadsheet's keys.
 *
 * Enter or F2 edits, Enter goes on to the next row, Tab across, Delete drops, Alt+Up and Alt+Down move, a click on a
 * mark sets or clears it; rows can be dragged.
 */
class ColumnListView : public QTableView
{
    Q_OBJECT

public:
    ColumnListView(ColumnListModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QList<int> selectedRows() const;
    /** Starts editing the name in a row. */
    void editName(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void dropRequested(const QList<int> &rows);
    void restoreRequested(int row);
    void markClicked(int row, joinery::ColumnFlag mark);
    void moveRequested(const QList<int> &rows, int step);
    void menuRequested(int row, const QPoint &globalPosition);
    /** Enter or Tab in the last row, or Down: on to the row that adds. */
    void leftAtEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void hover(int row);
    /** Walks along the marks of the current row; false where the key leads out of them or is another. */
    bool markKey(int key);
    void showMark(int mark);
    /** Defaults and comments, where the list is wide enough for them. */
    [[nodiscard]] QList<int> spareSections(int room) const;
    /** The next section that can be typed into, or -1. */
    [[nodiscard]] int nextSection(int section, int step) const;
    /** Which of PK, NN, UQ the keyboard is at. */
    int m_mark = 0;
    void fit();
    /** Goes on to the name of the next row that can be edited, or out at the end. */
    void editNextRow(int row, int section);
    [[nodiscard]] bool isOnRestore(const QModelIndex &index) const;

    ColumnListModel &m_model;
    ColumnDelegate *m_delegate;
};

} // namespace joinery
