// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/legend.h"

#include "ui/diagram/diagram_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal padding = 12;
constexpr qreal height = 28;
constexpr qreal dot = 8;
constexpr qreal dotGap = 6;
constexpr qreal gap = 14;

struct Entry
{
    QString word;
    QColor color;
};

QList<Entry> entries(const Theme &theme)
{
    return {{DiagramText::tr("added"), theme.added.ink},
            {DiagramText::tr("changed"), theme.changed.ink},
            {DiagramText::tr("renamed"), theme.renamed.ink},
            {DiagramText::tr("dropped"), theme.dropped.ink}};
}

} // namespace

QSizeF legendSize(const Theme &theme)
{
    const QFontMetricsF metrics(theme.smallFont);
    qreal width = 2 * padding - gap;
    for (const Entry &entry : entries(theme))
        width += dot + dotGap + std::ceil(metrics.horizontalAdvance(entry.word)) + gap;
    return {width, height};
}

QRectF paintLegend(QPainter &painter, QPointF topLeft, const Theme &theme)
{
    const QRectF area(topLeft, legendSize(theme));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFontMetricsF metrics(theme.smallFont);
    const qreal baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal left = area.left() + padding;
    painter.setFont(theme.smallFont);
    for (const Entry &entry : entries(theme)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawEllipse(QRectF(left, area.center().y() - dot / 2, dot, dot));
        left += dot + dotGap;
        painter.setPen(entry.color);
        painter.drawText(QPointF(left, baseline), entry.word);
        left += std::ceil(metrics.horizontalAdvance(entry.word)) + gap;
    }
    return area;
}

Legend::Legend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTheme(theme);
}

void Legend::setTheme(const Theme &theme)
{
    m_theme = theme;
    resize(legendSize(theme).toSize());
    update();
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, {}, m_theme);
}

} // namespace joinery
