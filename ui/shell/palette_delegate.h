// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace joinery {

/** Paints one answer of the palette: icon, title with the matching letters set off, what it is, its keys. */
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /** Returns where the text ends. */
    int paintTitle(QPainter &painter, const QRect &area, const QString &title, const QList<int> &positions,
                   bool enabled) const;

    Theme m_theme;
};

} // namespace joinery
