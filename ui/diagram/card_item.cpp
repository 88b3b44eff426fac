// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace joinery {

namespace {

constexpr qreal shadowReach = 14;

} // namespace

CardItem::CardItem(const Shared<CardContent> &content, SharedCardStyle style)
    : m_content(content), m_style(std::move(style)), m_geometry(*m_content, m_style->fonts)
{
    setZValue(1);
}

CardItem::Difference CardItem::setContent(const Shared<CardContent> &content)
{
    if (content == m_content)
        return Difference::None;
    spoil();
    prepareGeometryChange();
    const CardGeometry before = m_geometry;
    const QList<CardRow> rowsBefore = m_content->rows;
    m_content = content;
    m_geometry = CardGeometry(*m_content, m_style->fonts);
    spoil();
    const bool sameRows =
        std::equal(rowsBefore.cbegin(), rowsBefore.cend(), m_content->rows.cbegin(), m_content->rows.cend(),
                   [](const CardRow &a, const CardRow &b) { return a.column == b.column; });
    return before.size() != m_geometry.size() || !sameRows ? Difference::Shape : Difference::Looks;
}

void CardItem::setStyle(const SharedCardStyle &style)
{
    spoil();
    prepareGeometryChange();
    m_style = style;
    m_geometry = CardGeometry(*m_content, m_style->fonts);
    spoil();
}

void CardItem::setState(const CardState &state)
{
    if (state == m_state)
        return;
    spoil();
    if (state.addRow != m_state.addRow)
        prepareGeometryChange();
    m_state = state;
    setZValue(state.selected ? 2 : 1);
    spoil();
}

QRectF CardItem::boundingRect() const
{
    QRectF area = m_geometry.rectangle();
    if (m_state.addRow)
        area = area.united(m_geometry.addRow());
    return area.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach);
}

void CardItem::paintPart(QPainter &painter, const QRectF &area) const
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    switch (cardDetail(scale)) {
    case CardDetail::Block:
        m_style->overview.paintBlock(painter, *m_content, m_geometry, m_state, scale);
        return;
    case CardDetail::Outline:
        m_style->overview.paintOutline(painter, *m_content, m_geometry, m_state, scale);
        return;
    case CardDetail::Rows:
        break;
    }
    const QRectF part = area.translated(-pos());
    if (!m_content->isGhost()) {
        const QRectF card = m_geometry.rectangle();
        m_style->painter.paintShadow(painter, m_state.addRow ? card.united(m_geometry.addRow()) : card);
    }
    m_style->painter.paint(painter, *m_content, m_geometry, m_state, part);
}

} // namespace joinery
