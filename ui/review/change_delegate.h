// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace joinery {

/** Paints a pending change as one row: tick, sign in its colour, title, and behind it the detail. */
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChangeDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTick(QPainter &painter, const QRect &row, Qt::CheckState state) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace joinery
