// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_painter.h"

#include "ui/diagram/routing/rounded_path.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr qreal footLength = 11;
constexpr qreal footHalf = 5.5;
constexpr qreal barHalf = 5;
constexpr qreal circleRadius = 3.2;
/** Below this zoom the ends would be specks. */
constexpr qreal smallestScaleForEnds = 0.35;

/** +1 when the link leaves a card to the right, -1 to the left. */
qreal directionAt(QPointF end, QPointF next)
{
    return next.x() >= end.x() ? 1 : -1;
}

void bar(QPainter &painter, QPointF end, qreal direction, qreal distance)
{
    const qreal x = end.x() + direction * distance;
    painter.drawLine(QPointF(x, end.y() - barHalf), QPointF(x, end.y() + barHalf));
}

void crowsFoot(QPainter &painter, QPointF end, qreal direction)
{
    const QPointF tip(end.x() + direction * footLength, end.y());
    painter.drawLine(tip, QPointF(end.x(), end.y() - footHalf));
    painter.drawLine(tip, QPointF(end.x(), end.y() + footHalf));
}

QColor colorOf(const LinkContent &link, const Theme &theme, LinkEmphasis emphasis)
{
    if (emphasis == LinkEmphasis::Selected)
        return theme.accent;
    switch (link.change) {
    case ChangeKind::Added:
        return theme.added.ink;
    case ChangeKind::Changed:
        return theme.changed.ink;
    case ChangeKind::Renamed:
        return theme.renamed.ink;
    case ChangeKind::Dropped:
        return theme.dropped.ink;
    case ChangeKind::None:
        break;
    }
    return emphasis == LinkEmphasis::Accented ? theme.accent : theme.link;
}

void paintEnds(QPainter &painter, const LinkContent &link, const QList<QPointF> &route, const Theme &theme)
{
    const QPointF from = route.first();
    const qreal fromDirection = directionAt(from, route.at(1));
    if (link.unique)
        bar(painter, from, fromDirection, 7);
    else
        crowsFoot(painter, from, fromDirection);

    const QPointF to = route.last();
    const qreal toDirection = directionAt(to, route.at(route.size() - 2));
    bar(painter, to, toDirection, 7);
    if (link.optional) {
        painter.setBrush(theme.canvas);
        painter.drawEllipse(QPointF(to.x() + toDirection * (9.5 + circleRadius), to.y()), circleRadius, circleRadius);
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace

QPainterPath linkPath(const QList<QPointF> &route)
{
    return roundedPath(route);
}

void paintLink(QPainter &painter, const LinkContent &link, const QList<QPointF> &route, const Theme &theme,
               LinkEmphasis emphasis, qreal scale)
{
    if (route.size() < 2)
        return;
    const bool small = scale < smallestScaleForEnds;
    QPen pen(colorOf(link, theme, emphasis), emphasis == LinkEmphasis::Selected ? 2 : 1.5);
    if (small)
        pen.setWidthF(0);
    if (link.change == ChangeKind::Dropped)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (small) {
        painter.drawPolyline(route.constData(), int(route.size()));
        return;
    }
    painter.drawPath(linkPath(route));
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    paintEnds(painter, link, route, theme);
}

} // namespace joinery
