// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/group_item.h"

#include "ui/diagram/annotations/annotation_tone.h"
#include "ui/diagram/diagram_text.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace joinery {

namespace {

constexpr qreal radius = 12;
/** The selection's line reaches over the frame. */
constexpr qreal reach = 3;
constexpr qreal titleMargin = 12;
/** Between the title and the cards. */
constexpr qreal titleGap = 8;
/** However far away one is: larger letters would cover what is around. */
constexpr qreal largestFactor = 14;
/** On the screen, from afar. */
constexpr qreal lettersFromAfar = 13;
constexpr qreal smallestLetters = 8;

qreal scaleOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

GroupItem::GroupItem(const Shared<DiagramGroup> &group, SharedCardStyle style)
    : m_group(group), m_style(std::move(style))
{
    setZValue(-1);
}

QRectF GroupItem::frameAround(const QRectF &cards)
{
    return cards.adjusted(-padding, -titleGap - titleHeight, padding, padding);
}

void GroupItem::setGroup(const Shared<DiagramGroup> &group)
{
    if (group == m_group)
        return;
    m_group = group;
    spoil();
}

void GroupItem::setFrame(const QRectF &frame)
{
    if (frame == this->frame())
        return;
    spoil();
    prepareGeometryChange();
    m_size = frame.size();
    setPos(frame.topLeft());
    spoil();
}

void GroupItem::setStyle(const SharedCardStyle &style)
{
    m_style = style;
    spoil();
}

void GroupItem::setState(const AnnotationState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    spoil();
}

QRectF GroupItem::boundingRect() const
{
    return m_size.isEmpty() ? QRectF() : QRectF({}, m_size).adjusted(-reach, -reach, reach, reach);
}

void GroupItem::paintPart(QPainter &painter, const QRectF &area) const
{
    if (m_size.isEmpty() || !sceneBoundingRect().intersects(area))
        return;
    const AnnotationTone tone = groupTone(m_group->color, m_style->theme);
    const qreal scale = scaleOf(painter);
    QPen pen(tone.border, 1);
    if (m_state.selected || m_state.target) {
        pen.setColor(m_style->theme.accent);
        pen.setWidthF(2 / std::min(scale, 1.0));
    }
    if (m_state.target)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF({}, m_size), radius, radius);
}

GroupTitle::GroupTitle(const GroupItem &group, SharedCardStyle style) : m_item(group), m_style(std::move(style))
{
    setZValue(3);
    follow();
}

QString GroupTitle::text() const
{
    const QString &title = m_item.group().title;
    return title.isEmpty() ? DiagramText::tr("Group") : title;
}

qreal GroupTitle::factor(qreal scale) const
{
    const CardFont &font = m_style->fonts.header;
    const qreal own = font.font.pixelSize();
    const qreal wanted = std::clamp(lettersFromAfar / scale / own, 1.0, largestFactor);
    const qreal fitting = m_item.frame().width() / (font.width(text()) + 2 * titleMargin);
    const qreal least = std::clamp(smallestLetters / scale / own, 1.0, largestFactor);
    return std::clamp(fitting, std::min(least, wanted), wanted);
}

QRectF GroupTitle::area(qreal scale) const
{
    const QRectF frame = m_item.frame();
    if (frame.isNull())
        return {};
    const qreal larger = factor(scale);
    const qreal width = std::min((m_style->fonts.header.width(text()) + 2 * titleMargin) * larger, frame.width());
    const qreal height = GroupItem::titleHeight * larger;
    return {frame.left(), frame.top() + GroupItem::titleHeight - height, width, height};
}

void GroupTitle::follow()
{
    spoil();
    prepareGeometryChange();
    setPos(m_item.frame().topLeft());
    spoil();
}

void GroupTitle::setStyle(const SharedCardStyle &style)
{
    m_style = style;
    spoil();
}

QRectF GroupTitle::boundingRect() const
{
    const QRectF frame = m_item.frame();
    if (frame.isNull())
        return {};
    const qreal greatest = GroupItem::titleHeight * largestFactor;
    return {0, GroupItem::titleHeight - greatest, frame.width(), greatest};
}

void GroupTitle::paintPart(QPainter &painter, const QRectF &area) const
{
    const qreal scale = scaleOf(painter);
    const QRectF place = this->area(scale);
    if (place.isEmpty() || !place.intersects(area))
        return;
    const AnnotationTone tone = groupTone(m_item.group().color, m_style->theme);
    const QRectF local = place.translated(-pos());
    const qreal larger = factor(scale);
    if (larger > 1.05) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tone.fill, tone.border, 0.25));
        painter.drawRoundedRect(local, local.height() / 4, local.height() / 4);
    }
    const CardFont &font = m_style->fonts.header;
    const QString shown = font.metrics.elidedText(text(), Qt::ElideRight, local.width() / larger - 2 * titleMargin + 1);
    const bool isNamed = !m_item.group().title.isEmpty();
    painter.setPen(m_item.state().selected ? m_style->theme.accent : isNamed ? tone.ink : m_style->theme.secondary);
    const qreal base = local.center().y() + (font.metrics.ascent() - font.metrics.descent()) / 2 * larger;
    const QTransform before = painter.worldTransform();
    painter.translate(local.left() + titleMargin * larger, base);
    painter.scale(larger, larger);
    font.texts.draw(painter, {}, shown);
    painter.setWorldTransform(before);
}

} // namespace joinery
