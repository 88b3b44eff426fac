// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/change_roles.h"

#include <QStyledItemDelegate>

namespace joinery {

/**
 * Paints one row of the column list: a bar and a tint for what differs, name, type, marks; ghosts struck through.
 * Edits names and types in place, types with a completer over the portable ones.
 */
class ColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 26;
    /** Room for one of the marks PK, NN, UQ. */
    static constexpr int markWidth = 24;

    explicit ColumnDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /** Over which row the pointer is; -1 for none. */
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /** Which of PK, NN, UQ the keyboard is at, where their cell is the current one. */
    void setCurrentMark(int mark) { m_currentMark = mark; }

    /** How wide a column of the list must be to show all its texts whole. */
    [[nodiscard]] int widthNeeded(const QAbstractItemModel &model, int section) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
    int m_hoveredRow = -1;
    int m_currentMark = 0;
};

} // namespace joinery
