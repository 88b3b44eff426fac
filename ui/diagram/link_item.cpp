// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_item.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace joinery {

namespace {

constexpr qreal reach = 10;
/** How far from the line a click still means it. */
constexpr qreal hitWidth = 9;

} // namespace

LinkItem::LinkItem(const Shared<LinkContent> &content, SharedCardStyle style)
    : m_content(content), m_style(std::move(style))
{
}

bool LinkItem::setContent(const Shared<LinkContent> &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    spoil();
    return true;
}

void LinkItem::setRoute(const QList<QPointF> &route)
{
    if (route == m_route)
        return;
    spoil();
    prepareGeometryChange();
    m_route = route;
    m_bounds = QPolygonF(route).boundingRect().adjusted(-reach, -reach, reach, reach);
    spoil();
}

void LinkItem::setStyle(const SharedCardStyle &style)
{
    m_style = style;
    spoil();
}

void LinkItem::setEmphasis(LinkEmphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    setZValue(emphasis == LinkEmphasis::None ? 0 : 0.5);
    spoil();
}

bool LinkItem::isAt(QPointF point) const
{
    constexpr qreal half = hitWidth / 2;
    return crosses(QRectF(point.x() - half, point.y() - half, hitWidth, hitWidth));
}

bool LinkItem::crosses(const QRectF &area) const
{
    for (qsizetype i = 1; i < m_route.size(); ++i) {
        const QPointF from = m_route.at(i - 1);
        const QPointF to = m_route.at(i);
        // All parts of a route lie along an axis, so what bounds them is what they cover.
        if (std::max(from.x(), to.x()) >= area.left() && std::min(from.x(), to.x()) <= area.right() &&
            std::max(from.y(), to.y()) >= area.top() && std::min(from.y(), to.y()) <= area.bottom())
            return true;
    }
    return false;
}

void LinkItem::paintPart(QPainter &painter, const QRectF &area) const
{
    if (!crosses(area.adjusted(-reach, -reach, reach, reach)))
        return;
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    paintLink(painter, *m_content, m_route, m_style->theme, m_emphasis, scale);
}

} // namespace joinery
