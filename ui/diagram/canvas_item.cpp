// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_item.h"

#include <QGraphicsScene>

namespace joinery {

void CanvasItem::place(QPointF position)
{
    if (position == pos())
        return;
    spoil();
    setPos(position);
    spoil();
}

void CanvasItem::spoil() const
{
    auto *keeper = dynamic_cast<PictureKeeper *>(scene());
    if (!keeper)
        return;
    if (m_isLifted)
        keeper->repaintOver();
    else
        keeper->spoil(sceneBoundingRect());
}

void CanvasItem::setLifted(bool lifted)
{
    m_isLifted = false;
    spoil();
    m_isLifted = lifted;
}

void CanvasItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintPart(*painter, sceneBoundingRect());
}

} // namespace joinery
