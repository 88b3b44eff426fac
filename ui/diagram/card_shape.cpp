// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_shape.h"

#include "ui/diagram/card_geometry.h"

#include <algorithm>

namespace joinery {

namespace {

struct Corners
{
    qreal left = CardGeometry::radius;
    qreal right = CardGeometry::radius;
    bool leftIsCut = false;
    bool rightIsCut = false;
};

Corners cornersOf(CardContent::Kind kind)
{
    constexpr qreal cut = 10;
    constexpr qreal wide = 16;
    switch (kind) {
    case CardContent::Kind::View:
    case CardContent::Kind::MaterializedView:
        return {cut, cut, true, true};
    case CardContent::Kind::VirtualTable:
    case CardContent::Kind::ForeignTable:
        return {CardGeometry::radius, cut, false, true};
    case CardContent::Kind::Enum:
        return {wide, wide, false, false};
    case CardContent::Kind::Table:
        break;
    }
    return {};
}

/** From the line before to the one behind a corner of a path that goes clockwise; `angle` is where its arc begins. */
void turn(QPainterPath &path, const QRectF &square, qreal angle, const QPointF &end, bool isCut)
{
    if (isCut)
        path.lineTo(end);
    else
        path.arcTo(square, angle, -90);
}

/** The upper edge with its corners, from the left to the right. */
QPainterPath upperEdge(const Corners &corners, const QRectF &area, qreal left, qreal right)
{
    QPainterPath path(QPointF(area.left(), area.top() + left));
    turn(path, QRectF(area.topLeft(), QSizeF(2 * left, 2 * left)), 180, QPointF(area.left() + left, area.top()),
         corners.leftIsCut);
    path.lineTo(area.right() - right, area.top());
    turn(path, QRectF(QPointF(area.right() - 2 * right, area.top()), QSizeF(2 * right, 2 * right)), 90,
         QPointF(area.right(), area.top() + right), corners.rightIsCut);
    return path;
}

} // namespace

qreal cardCorner(CardContent::Kind kind)
{
    const Corners corners = cornersOf(kind);
    return std::max(corners.left, corners.right);
}

QPainterPath cardShape(CardContent::Kind kind, const QRectF &area)
{
    const Corners corners = cornersOf(kind);
    // A card that is its header alone is not higher than two wide corners.
    const qreal left = std::min(corners.left, area.height() / 2);
    const qreal right = std::min(corners.right, area.height() / 2);
    QPainterPath path = upperEdge(corners, area, left, right);
    path.lineTo(area.right(), area.bottom() - right);
    turn(path, QRectF(area.bottomRight() - QPointF(2 * right, 2 * right), QSizeF(2 * right, 2 * right)), 0,
         QPointF(area.right() - right, area.bottom()), corners.rightIsCut);
    path.lineTo(area.left() + left, area.bottom());
    turn(path, QRectF(QPointF(area.left(), area.bottom() - 2 * left), QSizeF(2 * left, 2 * left)), 270,
         QPointF(area.left(), area.bottom() - left), corners.leftIsCut);
    path.closeSubpath();
    return path;
}

QPainterPath cardShapeAbove(CardContent::Kind kind, const QRectF &card, qreal bottom)
{
    if (bottom >= card.bottom())
        return cardShape(kind, card);
    const Corners corners = cornersOf(kind);
    QPainterPath path = upperEdge(corners, card, corners.left, corners.right);
    path.lineTo(card.right(), bottom);
    path.lineTo(card.left(), bottom);
    path.closeSubpath();
    return path;
}

} // namespace joinery
