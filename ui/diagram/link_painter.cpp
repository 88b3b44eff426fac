// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_painter.h"

#include "ui/diagram/annotations/virtual_link_painter.h"
#include "ui/diagram/link_ends.h"
#include "ui/diagram/routing/rounded_path.h"

#include <QPainter>

#include <algorithm>

namespace joinery {

namespace {

/** Below this zoom the ends would be specks. */
constexpr qreal smallestScaleForEnds = 0.35;
/** Below this zoom lines of foreign keys are solid. */
constexpr qreal smallestScaleForDashes = 0.5;
/** Below this one the steps of lines that are not smooth are not seen either. */
constexpr qreal smallestScaleForSmooth = 0.1;
constexpr qreal plainWidth = 1.5;
constexpr qreal thinWidth = 1.2;
/** Where, before a card, the rows of a composite key are gathered: behind the signs of either end. */
constexpr qreal gatheringDistance = 19;

/** +1 when the link leaves a card to the right, -1 to the left. */
qreal directionAt(QPointF end, QPointF next)
{
    return next.x() >= end.x() ? 1 : -1;
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

QPen penOf(const LinkContent &link, const Theme &theme, const LinkLook &look, LinkEmphasis emphasis)
{
    QPen pen(colorOf(link, theme, emphasis), emphasis == LinkEmphasis::Selected ? 2 : plainWidth);
    // There no colour tells what width does not tell as well.
    if (theme.highContrast && emphasis != LinkEmphasis::None)
        pen.setWidthF(emphasis == LinkEmphasis::Selected ? 4 : 2.5);
    const bool isThin = link.kind == LinkContent::Kind::EnumUse || link.kind == LinkContent::Kind::Reading;
    if (isThin && pen.widthF() == plainWidth)
        pen.setWidthF(thinWidth);
    if (const QList<qreal> dashes = linkDashes(link, look.notation); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QList<QLineF> gatheringLines(QPointF end, QPointF next, const QList<qreal> &rows, qreal distance)
{
    QList<QLineF> lines;
    if (rows.isEmpty())
        return lines;
    const qreal x = end.x() + directionAt(end, next) * distance;
    const auto [least, most] = std::minmax_element(rows.cbegin(), rows.cend());
    lines.append({x, std::min(*least, end.y()), x, std::max(*most, end.y())});
    for (const qreal y : rows)
        lines.append({end.x(), y, x, y});
    return lines;
}

/** In the middle of the longest part: a line that is dashed for its notation shows there that it goes. */
void paintCross(QPainter &painter, const QList<QPointF> &route)
{
    qsizetype longest = 1;
    for (qsizetype i = 2; i < route.size(); ++i) {
        if (QLineF(route.at(i - 1), route.at(i)).length() > QLineF(route.at(longest - 1), route.at(longest)).length())
            longest = i;
    }
    const QPointF middle = (route.at(longest - 1) + route.at(longest)) / 2;
    painter.drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
    painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
}

void paintEnds(QPainter &painter, const LinkContent &link, const LinkShape &shape, const Theme &theme,
               const LinkLook &look)
{
    const QList<QPointF> &route = shape.route;
    const LinkEnd from{route.first(), directionAt(route.first(), route.at(1))};
    const LinkEnd to{route.last(), directionAt(route.last(), route.at(route.size() - 2))};
    if (link.kind == LinkContent::Kind::EnumUse) {
        paintEnumEnd(painter, to);
        return;
    }
    if (link.kind == LinkContent::Kind::Reading) {
        paintArrow(painter, to);
        return;
    }
    if (link.kind == LinkContent::Kind::Virtual) {
        paintVirtualEnd(painter, from, theme);
        paintVirtualEnd(painter, to, theme);
        paintVirtualLabel(painter, link.label, route, theme);
        return;
    }
    paintFromEnd(painter, from, link, theme, look);
    paintToEnd(painter, to, link, theme, look);
    if (link.change == ChangeKind::Dropped && dashesTell(look.notation))
        paintCross(painter, route);
}

} // namespace

QList<QLineF> LinkShape::gathering() const
{
    QList<QLineF> result;
    if (route.size() < 2 || (fromRows.isEmpty() && toRows.isEmpty()))
        return result;
    result += gatheringLines(route.first(), route.at(1), fromRows, gatheringDistance);
    result += gatheringLines(route.last(), route.at(route.size() - 2), toRows, gatheringDistance);
    return result;
}

bool dashesTell(Notation notation)
{
    return notation != Notation::Uml;
}

QList<qreal> linkDashes(const LinkContent &link, Notation notation)
{
    if (link.change == ChangeKind::Dropped)
        return {4, 3};
    switch (link.kind) {
    case LinkContent::Kind::EnumUse:
        return {1, 3};
    case LinkContent::Kind::Reading:
        return {3, 3};
    case LinkContent::Kind::Virtual:
        return {6, 3, 1, 3};
    case LinkContent::Kind::ForeignKey:
        break;
    }
    return dashesTell(notation) && !link.identifying ? QList<qreal>{8, 4} : QList<qreal>();
}

QString deleteActionLetter(ReferenceAction action)
{
    switch (action) {
    case ReferenceAction::Cascade:
        return QStringLiteral("C");
    case ReferenceAction::SetNull:
        return QStringLiteral("N");
    case ReferenceAction::SetDefault:
        return QStringLiteral("D");
    case ReferenceAction::Restrict:
        return QStringLiteral("R");
    case ReferenceAction::NoAction:
        break;
    }
    return {};
}

QPainterPath linkPath(const QList<QPointF> &route)
{
    return roundedPath(route);
}

void paintLink(QPainter &painter, const LinkContent &link, const LinkShape &shape, const Theme &theme,
               const LinkLook &look, LinkEmphasis emphasis, qreal scale)
{
    const QList<QPointF> &route = shape.route;
    if (route.size() < 2)
        return;
    QPen pen = penOf(link, theme, look, emphasis);
    painter.setBrush(Qt::NoBrush);
    if (scale < smallestScaleForEnds) {
        pen.setWidthF(0);
        // Its dashes would be many, and too small to be seen.
        if (link.change != ChangeKind::Dropped)
            pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::Antialiasing, wasSmooth && scale >= smallestScaleForSmooth);
        painter.drawPolyline(route.constData(), int(route.size()));
        painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
        return;
    }
    // Seen from afar they would be many, and make lines of keys grey.
    if (scale < smallestScaleForDashes && link.kind == LinkContent::Kind::ForeignKey &&
        link.change != ChangeKind::Dropped)
        pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    painter.drawPath(linkPath(route));
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    painter.drawLines(shape.gathering());
    paintEnds(painter, link, shape, theme, look);
}

} // namespace joinery
