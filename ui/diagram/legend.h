// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QPainter;

namespace joinery {

/** Paints the words for the colours of pending changes at a place; returns the area taken. */
QRectF paintLegend(QPainter &painter, QPointF topLeft, const Theme &theme);
[[nodiscard]] QSizeF legendSize(const Theme &theme);

/** The same as a widget at the lower left of the diagram. */
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace joinery
