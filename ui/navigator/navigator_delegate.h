// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace joinery {

/** Paints rows of the navigator: apps as headings, tables with icon, name, problem mark and letter of their change. */
class NavigatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigatorDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintApp(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintObject(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] Role roleOf(const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace joinery
