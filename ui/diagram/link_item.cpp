// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_item.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionGraphicsItem>

namespace joinery {

namespace {

constexpr qreal reach = 10;
/** How far from the line a click still means it. */
constexpr qreal hitWidth = 9;

} // namespace

LinkItem::LinkItem(LinkContent content, SharedCardStyle style)
    : m_content(std::move(content)), m_style(std::move(style))
{
}

void LinkItem::setContent(const LinkContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    update();
}

void LinkItem::setRoute(const QList<QPointF> &route)
{
    if (route == m_route)
        return;
    prepareGeometryChange();
    m_route = route;
    m_bounds = QPolygonF(route).boundingRect().adjusted(-reach, -reach, reach, reach);
    update();
}

void LinkItem::setStyle(const SharedCardStyle &style)
{
    m_style = style;
    update();
}

void LinkItem::setEmphasis(LinkEmphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    setZValue(emphasis == LinkEmphasis::None ? 0 : 0.5);
    update();
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(linkPath(m_route));
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintLink(*painter, m_content, m_route, m_style->theme, m_emphasis, scale);
}

} // namespace joinery
