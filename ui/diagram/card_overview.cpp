// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_overview.h"

#include "ui/diagram/app_colors.h"
#include "ui/diagram/card_painter.h"

#include <QPainter>

#include <algorithm>

namespace joinery {

namespace {

constexpr qreal smallestForRows = 0.45;
constexpr qreal smallestForOutlines = 0.3;
/** Letters on the screen: smaller ones cannot be read, larger ones need not be. */
constexpr qreal smallestLetters = 7.5;
constexpr qreal largestLetters = 11;
constexpr qreal margin = 6;
/** On the screen. */
constexpr qreal outlineMargin = 4;
constexpr qreal lineSpacing = 1.1;

/** The parts after which a line may be broken. */
QStringList wordsOf(const QString &name)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name.at(i);
        if ((letter == u'_' || letter == u'.' || letter == u' ' || letter == u'-') && i > start) {
            words.append(name.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
    if (start < name.size())
        words.append(name.mid(start));
    return words;
}

/** Empty when a word alone is too wide. */
QStringList wrapped(const QStringList &words, qreal width, const CardFont &font)
{
    QStringList lines;
    for (const QString &word : words) {
        if (font.width(word) > width)
            return {};
        if (!lines.isEmpty() && font.width(lines.last() + word) <= width)
            lines.last() += word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

CardDetail cardDetail(qreal scale)
{
    if (scale >= smallestForRows)
        return CardDetail::Rows;
    return scale >= smallestForOutlines ? CardDetail::Outline : CardDetail::Block;
}

FittedName fittedName(const QString &name, QSizeF room, const CardFont &font, qreal smallest, qreal largest)
{
    const qreal own = font.font.pixelSize();
    if (name.isEmpty() || room.height() < smallest * lineSpacing || room.width() < smallest)
        return {};
    const QStringList words = wordsOf(name);
    for (qreal size = largest; size >= smallest; size = size > smallest ? std::max(size * 0.88, smallest) : 0) {
        const qreal factor = size / own;
        if (font.width(name) * factor <= room.width() && size * lineSpacing <= room.height())
            return {{name}, factor};
        const QStringList lines = wrapped(words, room.width() / factor, font);
        if (!lines.isEmpty() && qreal(lines.size()) * size * lineSpacing <= room.height())
            return {lines, factor};
    }
    return {};
}

void CardOverview::paintOutline(QPainter &painter, const CardContent &content, const CardGeometry &geometry,
                                const CardState &state, qreal scale) const
{
    paintGround(painter, content, geometry);
    paintBars(painter, content, geometry);
    paintBorder(painter, content, geometry.rectangle(), state, scale);
    const qreal inset = outlineMargin / scale;
    const QRectF header = geometry.header().adjusted(inset, 0, -inset, 0);
    const qreal largest = std::min(largestLetters / scale, header.height() * 0.72);
    const qreal smallest = std::min(smallestLetters / scale, largest);
    FittedName name = fittedName(content.name, header.size(), m_fonts.header, smallest, largest);
    if (name.lines.isEmpty()) {
        name.factor = smallest / m_fonts.header.font.pixelSize();
        name.lines = {m_fonts.header.metrics.elidedText(content.name, Qt::ElideMiddle, header.width() / name.factor)};
    }
    painter.setPen(content.isGhost() ? m_theme.secondary : m_theme.text);
    paintLines(painter, name, header, Qt::AlignLeft);
}

void CardOverview::paintBlock(QPainter &painter, const CardContent &content, const CardGeometry &geometry,
                              const CardState &state, qreal scale) const
{
    paintGround(painter, content, geometry);
    const QRectF card = geometry.rectangle();
    paintBorder(painter, content, card, state, scale);
    const QRectF room = card.adjusted(margin, 0, -margin, 0);
    const FittedName name =
        fittedName(content.name, room.size(), m_fonts.header, smallestLetters / scale, largestLetters / scale);
    if (name.lines.isEmpty())
        return;
    painter.setPen(content.isGhost() ? m_theme.secondary : m_theme.text);
    paintLines(painter, name, room, Qt::AlignHCenter);
}

void CardOverview::paintGround(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const
{
    const Tone tone = toneOf(content.change, m_theme);
    const bool plain = content.change == ChangeKind::None;
    painter.fillRect(geometry.rectangle(), plain ? m_theme.surface : mixed(tone.fill, m_theme.surface, 0.35));
    painter.fillRect(geometry.header(), plain ? m_theme.raised : tone.fill);
    if (const QColor color = appColor(content.color, m_theme.dark); color.isValid())
        painter.fillRect(QRectF(0, 0, geometry.size().width(), geometry.header().height() / 4), color);
    if (plain || content.isGhost())
        return;
    for (int i = 0; i < geometry.rowCount(); ++i) {
        const ChangeKind change = content.rows.at(i).change;
        if (change != ChangeKind::None)
            painter.fillRect(geometry.row(i), mixed(toneOf(change, m_theme).fill, toneOf(change, m_theme).ink, 0.25));
    }
}

void CardOverview::paintBorder(QPainter &painter, const CardContent &content, const QRectF &card,
                               const CardState &state, qreal scale) const
{
    const bool plain = content.change == ChangeKind::None;
    QPen pen(plain ? mixed(m_theme.border, m_theme.secondary, 0.25) : toneOf(content.change, m_theme).ink, 0);
    if (content.isGhost())
        pen.setStyle(Qt::DashLine);
    if (state.related)
        pen.setColor(mixed(m_theme.accent, m_theme.border, 0.35));
    if (state.selected) {
        pen.setColor(m_theme.accent);
        pen.setWidthF((m_theme.highContrast ? 4 : 2) / scale);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(card);
}

void CardOverview::paintBars(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const
{
    constexpr qreal thickness = 7;
    const QColor plain = mixed(m_theme.secondary, m_theme.surface, 0.62);
    const QColor key = mixed(m_theme.keyMark, m_theme.surface, 0.3);
    for (int i = 0; i < geometry.rowCount(); ++i) {
        const CardRow &row = content.rows.at(i);
        const QRectF name = geometry.name(i);
        const qreal length = std::min(m_fonts.name.width(row.name), name.width() * 0.7);
        QRectF bar(name.left(), name.center().y() - thickness / 2, length, thickness);
        if (row.mark == RowMark::PrimaryKey)
            painter.fillRect(QRectF(geometry.mark(i).left(), bar.top(), 12, thickness), key);
        painter.fillRect(bar, row.kind == CardRow::Kind::Heading ? m_theme.secondary : plain);
    }
}

void CardOverview::paintLines(QPainter &painter, const FittedName &name, const QRectF &area,
                              Qt::Alignment alignment) const
{
    const CardFont &font = m_fonts.header;
    const qreal step = font.font.pixelSize() * name.factor * lineSpacing;
    qreal middle = area.center().y() - step * qreal(name.lines.size() - 1) / 2;
    const QTransform before = painter.worldTransform();
    for (const QString &line : name.lines) {
        const qreal width = font.width(line) * name.factor;
        const qreal left = alignment.testFlag(Qt::AlignLeft) ? area.left() : area.center().x() - width / 2;
        const qreal base = middle + (font.metrics.ascent() - font.metrics.descent()) / 2 * name.factor;
        painter.translate(left, base);
        painter.scale(name.factor, name.factor);
        font.texts.draw(painter, {}, line);
        painter.setWorldTransform(before);
        middle += step;
    }
}

} // namespace joinery
