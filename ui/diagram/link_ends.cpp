// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_ends.h"

#include <QFontMetricsF>
#include <QPainter>

namespace joinery {

namespace {

constexpr qreal footLength = 11;
constexpr qreal footHalf = 5.5;
constexpr qreal barHalf = 5;
constexpr qreal circleRadius = 3.2;
constexpr qreal diamondHalf = 7;
constexpr qreal diamondHeight = 4;
constexpr int letterPixels = 10;
/** Texts stand this far above the line. */
constexpr qreal textGap = 3;
/** A letter alone stands behind the signs. */
constexpr qreal letterDistance = 14;
constexpr qreal letterBehindCircle = 20;

void bar(QPainter &painter, const LinkEnd &end, qreal distance)
{
    const qreal x = end.at.x() + end.direction * distance;
    painter.drawLine(QPointF(x, end.at.y() - barHalf), QPointF(x, end.at.y() + barHalf));
}

void crowsFoot(QPainter &painter, const LinkEnd &end)
{
    const QPointF tip(end.at.x() + end.direction * footLength, end.at.y());
    painter.drawLine(tip, QPointF(end.at.x(), end.at.y() - footHalf));
    painter.drawLine(tip, QPointF(end.at.x(), end.at.y() + footHalf));
}

/** Begins at that distance. */
void circle(QPainter &painter, const LinkEnd &end, qreal distance, const Theme &theme)
{
    painter.setBrush(theme.canvas);
    painter.drawEllipse(QPointF(end.at.x() + end.direction * (distance + circleRadius), end.at.y()), circleRadius,
                        circleRadius);
    painter.setBrush(Qt::NoBrush);
}

void diamond(QPainter &painter, const LinkEnd &end)
{
    const QPointF along(end.direction * diamondHalf, 0);
    const QPointF corners[] = {end.at, end.at + along - QPointF(0, diamondHeight), end.at + 2 * along,
                               end.at + along + QPointF(0, diamondHeight)};
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(corners, 4);
    painter.setBrush(Qt::NoBrush);
}

/** Above the line, beginning at that distance from the card. */
void write(QPainter &painter, const LinkEnd &end, qreal distance, const QString &text, const Theme &theme)
{
    if (text.isEmpty())
        return;
    QFont font = theme.smallFont;
    font.setPixelSize(letterPixels);
    font.setWeight(QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    const qreal x = end.at.x() + end.direction * distance;
    const QPen pen = painter.pen();
    painter.setFont(font);
    painter.setPen(pen.color() == theme.link ? theme.secondary : pen.color());
    painter.drawText(QPointF(end.direction > 0 ? x : x - width, end.at.y() - textGap), text);
    painter.setPen(pen);
}

} // namespace

void paintFromEnd(QPainter &painter, const LinkEnd &end, const LinkContent &link, const Theme &theme,
                  const LinkLook &look)
{
    const QString letter = look.deleteActions ? deleteActionLetter(link.onDelete) : QString();
    if (look.notation == Notation::Uml) {
        const QString number = link.unique ? QStringLiteral("0..1") : QStringLiteral("0..*");
        write(painter, end, textGap, letter.isEmpty() ? number : number + QLatin1Char(' ') + letter, theme);
        return;
    }
    if (link.unique)
        bar(painter, end, 7);
    else
        crowsFoot(painter, end);
    const bool hasCircle = look.notation == Notation::InformationEngineering;
    if (hasCircle)
        circle(painter, end, link.unique ? 9.5 : footLength, theme);
    write(painter, end, hasCircle ? letterBehindCircle : letterDistance, letter, theme);
}

void paintToEnd(QPainter &painter, const LinkEnd &end, const LinkContent &link, const Theme &theme,
                const LinkLook &look)
{
    if (look.notation == Notation::Uml) {
        if (link.identifying)
            diamond(painter, end);
        // Behind the diamond of another key that ends there, too.
        write(painter, end, 2 * diamondHalf + textGap, link.optional ? QStringLiteral("0..1") : QStringLiteral("1"),
              theme);
        return;
    }
    bar(painter, end, 7);
    if (link.optional)
        circle(painter, end, 9.5, theme);
    else if (look.notation == Notation::InformationEngineering)
        bar(painter, end, 11);
}

void paintEnumEnd(QPainter &painter, const LinkEnd &end)
{
    constexpr qreal radius = 2.5;
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(end.at + QPointF(end.direction * radius, 0), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void paintArrow(QPainter &painter, const LinkEnd &end)
{
    constexpr qreal length = 8;
    constexpr qreal half = 4;
    const QPointF behind(end.direction * length, 0);
    const QPointF head[] = {end.at + behind - QPointF(0, half), end.at, end.at + behind + QPointF(0, half)};
    painter.drawPolyline(head, 3);
}

} // namespace joinery
