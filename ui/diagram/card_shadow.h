// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QImage>

class QPainter;

namespace joinery {

/** The soft shadow of cards: outlines where lines are wanted (SVG, PDF), pieces of one picture on screens and images.
 */
class CardShadow
{
public:
    explicit CardShadow(const QColor &color);

    /** Below a card whose corners have this radius. */
    void paint(QPainter &painter, const QRectF &card, qreal radius) const;

private:
    void paintOutlines(QPainter &painter, const QRectF &card, qreal radius) const;
    [[nodiscard]] bool paintPieces(QPainter &painter, const QRectF &card, qreal radius) const;
    /** The shadow of the smallest card: four corners with one pixel between them. */
    [[nodiscard]] const QImage &picture(int corner, qreal scale, qreal radius) const;

    QColor m_color;
    /** By scale; zooming passes through many. */
    mutable QCache<qreal, QImage> m_pictures{16};
};

} // namespace joinery
