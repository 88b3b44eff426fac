// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/legend.h"

#include "ui/diagram/diagram_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal padding = 12;
constexpr qreal height = 28;
constexpr qreal dot = 8;
constexpr qreal dotGap = 6;
constexpr qreal gap = 14;

/** Of a line of dashes and dots. */
constexpr qreal dash = 26;

struct Entry
{
    QString word;
    QColor color;
    bool isLine = false;

    [[nodiscard]] qreal signWidth() const { return isLine ? dash : dot; }
};

QList<Entry> entries(const Theme &theme, const LegendSigns &signs)
{
    QList<Entry> result;
    if (signs.changes) {
        result = {{DiagramText::tr("added"), theme.added.ink},
                  {DiagramText::tr("changed"), theme.changed.ink},
                  {DiagramText::tr("renamed"), theme.renamed.ink},
                  {DiagramText::tr("dropped"), theme.dropped.ink}};
    }
    if (signs.virtualLinks)
        result.append({DiagramText::tr("no foreign key"), theme.secondary, true});
    return result;
}

void paintSign(QPainter &painter, const Entry &entry, QPointF left)
{
    if (entry.isLine) {
        QPen pen(entry.color, 1.5);
        pen.setDashPattern({6, 3, 1, 3});
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(dash, 0));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.color);
    painter.drawEllipse(QRectF(left.x(), left.y() - dot / 2, dot, dot));
}

} // namespace

LegendSigns legendSigns(const DiagramContent &content)
{
    // Links without a foreign key are the last ones.
    const qsizetype links = content.links.size();
    return {std::any_of(content.cards.cbegin(), content.cards.cend(),
                        [](const CardContent &card) { return card.change != ChangeKind::None; }),
            links > 0 && content.links.at(links - 1).kind == LinkContent::Kind::Virtual};
}

QSizeF legendSize(const Theme &theme, const LegendSigns &signs)
{
    const QFontMetricsF metrics(theme.smallFont);
    qreal width = 2 * padding - gap;
    for (const Entry &entry : entries(theme, signs))
        width += entry.signWidth() + dotGap + std::ceil(metrics.horizontalAdvance(entry.word)) + gap;
    return {width, height};
}

QRectF paintLegend(QPainter &painter, QPointF topLeft, const Theme &theme, const LegendSigns &signs)
{
    const QRectF area(topLeft, legendSize(theme, signs));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFontMetricsF metrics(theme.smallFont);
    const qreal baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal left = area.left() + padding;
    painter.setFont(theme.smallFont);
    for (const Entry &entry : entries(theme, signs)) {
        paintSign(painter, entry, {left, area.center().y()});
        left += entry.signWidth() + dotGap;
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
    resize(legendSize(theme, m_signs).toSize());
    update();
}

void Legend::setSigns(const LegendSigns &signs)
{
    if (signs == m_signs)
        return;
    m_signs = signs;
    setTheme(Theme(m_theme));
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, {}, m_theme, m_signs);
}

} // namespace joinery
