// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_marks.h"

namespace joinery {

void CanvasMarks::setSelected(const QList<ObjectId> &cards, ObjectId part)
{
    m_selected = {cards.cbegin(), cards.cend()};
    m_first = cards.isEmpty() ? ObjectId() : cards.first();
    m_selectedPart = part;
}

void CanvasMarks::setDropTarget(ObjectId card, ObjectId column)
{
    m_dropCard = card;
    m_dropColumn = column;
}

CardState CanvasMarks::stateOf(const CardContent &card) const
{
    const bool isFirst = m_first == card.id;
    CardState state;
    state.selected = m_selected.contains(card.id);
    state.selectedColumn = isFirst ? m_selectedPart : ObjectId();
    state.related = !state.selected && m_related.contains(card.id);
    state.addRow = isFirst && m_selected.size() == 1 && !card.isGhost() && !card.collapsed &&
                   card.kind == CardContent::Kind::Table;
    if (m_hover.isCard() && m_hover.card == card.id) {
        state.hoveredRow = m_hover.row;
        state.addRowHovered = m_hover.part == CanvasHit::Part::AddRow;
        state.toggleHovered = m_hover.part == CanvasHit::Part::Toggle;
        state.toggle = state.toggleHovered || m_hover.part == CanvasHit::Part::Header;
    }
    if (!m_dropCard.isNull() && m_dropCard == card.id) {
        state.dropTarget = true;
        state.dropRow = card.rowOf(m_dropColumn);
    }
    return state;
}

LinkEmphasis CanvasMarks::emphasisOf(const LinkContent &link) const
{
    const bool hovered = m_hover.part == CanvasHit::Part::Link && m_hover.column == link.id;
    if (hovered || (!m_selectedPart.isNull() && m_selectedPart == link.id))
        return LinkEmphasis::Selected;
    if (m_selected.contains(link.fromTable) || m_selected.contains(link.toTable))
        return LinkEmphasis::Accented;
    return LinkEmphasis::None;
}

QSet<ObjectId> CanvasMarks::marked() const
{
    QSet<ObjectId> result = m_selected + m_related;
    for (const ObjectId id : {m_selectedPart, m_hover.card, m_hover.column, m_dropCard}) {
        if (!id.isNull())
            result.insert(id);
    }
    return result;
}

} // namespace joinery
