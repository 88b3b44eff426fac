// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/virtual_link_painter.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace joinery {

namespace {

constexpr qreal circle = 3.5;
constexpr QSizeF labelMargin{6, 2};
constexpr qreal widestLabel = 240;

QPointF middleOfLongest(const QList<QPointF> &route)
{
    QLineF longest(route.at(0), route.at(1));
    for (qsizetype i = 2; i < route.size(); ++i) {
        const QLineF part(route.at(i - 1), route.at(i));
        if (part.length() > longest.length())
            longest = part;
    }
    return longest.center();
}

QString shown(const QString &label, const QFontMetricsF &metrics)
{
    return metrics.elidedText(label, Qt::ElideRight, widestLabel);
}

} // namespace

void paintVirtualEnd(QPainter &painter, const LinkEnd &end, const Theme &theme)
{
    painter.setBrush(theme.canvas);
    painter.drawEllipse(end.at + QPointF(end.direction * (circle + 1), 0), circle, circle);
    painter.setBrush(Qt::NoBrush);
}

QRectF virtualLabelArea(const QString &label, const QList<QPointF> &route, const Theme &theme)
{
    if (label.isEmpty() || route.size() < 2)
        return {};
    const QFontMetricsF metrics(theme.smallFont);
    const QSizeF size(metrics.horizontalAdvance(shown(label, metrics)) + 2 * labelMargin.width(),
                      metrics.height() + 2 * labelMargin.height());
    const QPointF middle = middleOfLongest(route);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

void paintVirtualLabel(QPainter &painter, const QString &label, const QList<QPointF> &route, const Theme &theme)
{
    const QRectF area = virtualLabelArea(label, route, theme);
    if (area.isNull())
        return;
    const QFontMetricsF metrics(theme.smallFont);
    const QPen pen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(area, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mixed(pen.color(), theme.text, 0.5));
    painter.setFont(theme.smallFont);
    painter.drawText(QPointF(area.left() + labelMargin.width(), area.top() + labelMargin.height() + metrics.ascent()),
                     shown(label, metrics));
    painter.setPen(pen);
}

} // namespace joinery
