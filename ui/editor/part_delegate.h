// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace joinery {

/** Paints a key or index: what it is, and in a second line its name and the rest; ghosts struck through. */
class PartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PartDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /** Where "restore" stands in the row of a ghost. */
    [[nodiscard]] static QRect restoreArea(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
    int m_hoveredRow = -1;
};

} // namespace joinery
