// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_hit.h"

#include "ui/diagram/card_item.h"

namespace joinery {

CanvasHit hitOnCard(const CardItem &card, QPointF point)
{
    using Part = CanvasHit::Part;
    const CardGeometry &geometry = card.geometry();
    const QPointF local = point - card.pos();
    if (card.state().addRow && geometry.addRow().contains(local))
        return {Part::AddRow, card.id(), {}, -1};
    const int row = geometry.rowAt(local.y());
    const bool isColumn = row >= 0 && card.content().rows.at(row).isColumn();
    // The handle reaches over the border, so it is asked before the card.
    if (isColumn && !card.content().isGhost() && geometry.linkHandle(row).adjusted(-3, -3, 3, 3).contains(local))
        return {Part::LinkHandle, card.id(), card.content().rows.at(row).column, row};
    if (!geometry.rectangle().contains(local))
        return {};
    if (row < 0)
        return {geometry.toggle().contains(local) ? Part::Toggle : Part::Header, card.id(), {}, -1};
    if (!isColumn) {
        const ObjectId part = card.content().rows.at(row).column;
        return part.isNull() ? CanvasHit{Part::Body, card.id(), {}, -1} : CanvasHit{Part::Detail, card.id(), part, row};
    }
    const Part part = local.x() < geometry.type(row).left()    ? Part::RowName
                      : local.x() < geometry.flags(row).left() ? Part::RowType
                                                               : Part::RowRest;
    return {part, card.id(), card.content().rows.at(row).column, row};
}

} // namespace joinery
