// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_item.h"

#include "ui/diagram/annotations/virtual_link_painter.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace joinery {

namespace {

/** How far signs and letters reach over the line. */
constexpr qreal reach = 16;
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
    spoil();
    const bool isLabelled = m_content->label != content->label;
    m_content = content;
    if (isLabelled)
        measure();
    spoil();
    return true;
}

void LinkItem::setLinkShape(const LinkShape &shape)
{
    if (shape == m_shape)
        return;
    spoil();
    m_shape = shape;
    measure();
    spoil();
}

void LinkItem::measure()
{
    prepareGeometryChange();
    if (m_shape.route.isEmpty()) {
        m_bounds = {};
        return;
    }
    QPolygonF corners(m_shape.route);
    for (const QLineF &line : m_shape.gathering())
        corners << line.p1() << line.p2();
    m_bounds = corners.boundingRect().adjusted(-reach, -reach, reach, reach);
    m_label = virtualLabelArea(m_content->label, m_shape.route, m_style->theme);
    m_bounds = m_bounds.united(m_label);
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
    if (!m_label.isNull() && m_label.intersects(area))
        return true;
    // All parts of a route lie along an axis, so what bounds them is what they cover.
    const auto touches = [&area](QPointF from, QPointF to) {
        return std::max(from.x(), to.x()) >= area.left() && std::min(from.x(), to.x()) <= area.right() &&
               std::max(from.y(), to.y()) >= area.top() && std::min(from.y(), to.y()) <= area.bottom();
    };
    const QList<QPointF> &route = m_shape.route;
    for (qsizetype i = 1; i < route.size(); ++i) {
        if (touches(route.at(i - 1), route.at(i)))
            return true;
    }
    const QList<QLineF> gathering = m_shape.gathering();
    return std::any_of(gathering.cbegin(), gathering.cend(),
                       [&touches](const QLineF &line) { return touches(line.p1(), line.p2()); });
}

void LinkItem::paintPart(QPainter &painter, const QRectF &area) const
{
    paintPart(painter, area, m_emphasis);
}

void LinkItem::paintPart(QPainter &painter, const QRectF &area, LinkEmphasis emphasis) const
{
    if (!crosses(area.adjusted(-reach, -reach, reach, reach)))
        return;
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    paintLink(painter, *m_content, m_shape, m_style->theme, m_style->linkLook, emphasis, scale);
}

} // namespace joinery
