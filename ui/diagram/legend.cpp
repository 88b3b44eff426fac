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
constexpr qreal lineHeight = 20;
constexpr qreal verticalPadding = 4;
constexpr qreal dot = 8;
constexpr qreal dotGap = 6;
constexpr qreal gap = 14;
/** Of a sign that is a line. */
constexpr qreal lineLength = 26;

struct Entry
{
    QString word;
    QColor color;
    /** What it is the line of, or nothing for a dot. */
    std::optional<LinkContent> line = std::nullopt;

    [[nodiscard]] qreal signWidth() const { return line ? lineLength : dot; }
};

LinkContent lineOf(LinkContent::Kind kind, bool identifying = false)
{
    LinkContent link;
    link.kind = kind;
    link.identifying = identifying;
    return link;
}

/** What the legend says, line by line: colours, then kinds of lines. */
QList<QList<Entry>> entries(const Theme &theme, const LegendSigns &signs)
{
    using Kind = LinkContent::Kind;
    QList<QList<Entry>> lines;
    if (signs.changes) {
        lines.append(QList<Entry>{{DiagramText::tr("added"), theme.added.ink},
                                  {DiagramText::tr("changed"), theme.changed.ink},
                                  {DiagramText::tr("renamed"), theme.renamed.ink},
                                  {DiagramText::tr("dropped"), theme.dropped.ink}});
    }
    QList<Entry> kinds;
    if (signs.identifying) {
        kinds.append({DiagramText::tr("identifying"), theme.secondary, lineOf(Kind::ForeignKey, true)});
        kinds.append({DiagramText::tr("not identifying"), theme.secondary, lineOf(Kind::ForeignKey)});
    }
    if (signs.virtualLinks)
        kinds.append({DiagramText::tr("no foreign key"), theme.secondary, lineOf(Kind::Virtual)});
    if (signs.readings)
        kinds.append({DiagramText::tr("view reads"), theme.secondary, lineOf(Kind::Reading)});
    if (!kinds.isEmpty())
        lines.append(kinds);
    return lines;
}

void paintSign(QPainter &painter, const Entry &entry, QPointF left)
{
    if (entry.line) {
        QPen pen(entry.color, 1.5);
        if (const QList<qreal> dashes = linkDashes(*entry.line, Notation::CrowsFoot); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(lineLength, 0));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.color);
    painter.drawEllipse(QRectF(left.x(), left.y() - dot / 2, dot, dot));
}

void paintLine(QPainter &painter, const QList<Entry> &line, QPointF left, const QFontMetricsF &metrics)
{
    const qreal baseline = left.y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const Entry &entry : line) {
        paintSign(painter, entry, left);
        left.rx() += entry.signWidth() + dotGap;
        painter.setPen(entry.color);
        painter.drawText(QPointF(left.x(), baseline), entry.word);
        left.rx() += std::ceil(metrics.horizontalAdvance(entry.word)) + gap;
    }
}

} // namespace

LegendSigns legendSigns(const DiagramContent &content, Notation notation)
{
    LegendSigns signs{.changes = std::any_of(content.cards.cbegin(), content.cards.cend(),
                                             [](const CardContent &card) { return card.change != ChangeKind::None; })};
    bool isOther = false;
    for (const LinkContent &link : content.links) {
        const bool isKey = link.kind == LinkContent::Kind::ForeignKey;
        signs.virtualLinks |= link.kind == LinkContent::Kind::Virtual;
        signs.readings |= link.kind == LinkContent::Kind::Reading;
        signs.identifying |= isKey && link.identifying;
        isOther |= isKey && !link.identifying;
    }
    signs.identifying &= isOther && dashesTell(notation);
    return signs;
}

QSizeF legendSize(const Theme &theme, const LegendSigns &signs)
{
    const QFontMetricsF metrics(theme.smallFont);
    const QList<QList<Entry>> lines = entries(theme, signs);
    qreal widest = 0;
    for (const QList<Entry> &line : lines) {
        qreal width = 2 * padding - gap;
        for (const Entry &entry : line)
            width += entry.signWidth() + dotGap + std::ceil(metrics.horizontalAdvance(entry.word)) + gap;
        widest = std::max(widest, width);
    }
    return {widest, 2 * verticalPadding + qreal(lines.size()) * lineHeight};
}

QRectF paintLegend(QPainter &painter, QPointF topLeft, const Theme &theme, const LegendSigns &signs)
{
    const QRectF area(topLeft, legendSize(theme, signs));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(theme.smallFont);
    QPointF left(area.left() + padding, area.top() + verticalPadding + lineHeight / 2);
    for (const QList<Entry> &line : entries(theme, signs)) {
        paintLine(painter, line, left, QFontMetricsF(theme.smallFont));
        left.ry() += lineHeight;
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
