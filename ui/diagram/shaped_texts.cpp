// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/shaped_texts.h"

#include "ui/diagram/svg_device.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

namespace joinery {

namespace {

/** What is seen at a time is far less; all of a large project would be much. */
constexpr qsizetype mostWidths = 100'000;
constexpr qsizetype mostRuns = 8'000;

} // namespace

qreal ShapedTexts::width(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.cend())
        return *known;
    if (m_widths.size() >= mostWidths)
        m_widths.clear();
    return *m_widths.insert(text, QFontMetricsF(m_font).horizontalAdvance(text));
}

const QList<QGlyphRun> &ShapedTexts::runs(const QString &text) const
{
    const auto known = m_runs.constFind(text);
    if (known != m_runs.cend())
        return *known;
    if (m_runs.size() >= mostRuns)
        m_runs.clear();
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return *m_runs.insert(text, layout.glyphRuns());
}

void ShapedTexts::draw(QPainter &painter, QPointF position, const QString &text) const
{
    if (text.isEmpty())
        return;
    if (auto *svg = dynamic_cast<SvgDevice *>(painter.device())) {
        svg->drawText(painter, position, text, m_font, width(text));
        return;
    }
    const QPaintEngine::Type type = painter.paintEngine()->type();
    if (type != QPaintEngine::Raster && type != QPaintEngine::Pdf) {
        painter.setFont(m_font);
        painter.drawText(position, text);
        return;
    }
    for (const QGlyphRun &run : runs(text))
        painter.drawGlyphRun(position, run);
}

} // namespace joinery
