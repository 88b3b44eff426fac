// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace joinery {

/** Paints a migration as a stop on a line: its state as a mark, the description, state and detail at the right. */
class MigrationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MigrationDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStop(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace joinery
