// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_painter.h"

#include "ui/diagram/app_colors.h"
#include "ui/diagram/card_marks.h"
#include "ui/diagram/card_shape.h"
#include "ui/diagram/diagram_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal barWidth = 3;
constexpr qreal nameTypeGap = 10;
constexpr qreal oldNameGap = 6;
constexpr qreal noteLeft = 12;

/** One line of text, its middle at the area's middle, from the left edge; returns where it ends. */
qreal writeLeft(QPainter &painter, const QString &text, const CardFont &font, qreal left, qreal right, qreal middle)
{
    const qreal room = right - left;
    const QFontMetricsF &metrics = font.metrics;
    qreal width = font.width(text);
    const bool fits = width <= room + 1;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, room);
    if (!fits)
        width = font.width(shown);
    font.texts.draw(painter, QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), shown);
    return left + width;
}

/** The line through what is gone; drawn, because fonts place it differently and SVG viewers leave it out. */
void strike(QPainter &painter, qreal left, qreal right, qreal middle)
{
    const QPen pen = painter.pen();
    painter.setPen(QPen(pen.color(), 1));
    painter.drawLine(QPointF(left, middle + 0.5), QPointF(right, middle + 0.5));
    painter.setPen(pen);
}

} // namespace

Tone toneOf(ChangeKind kind, const Theme &theme)
{
    switch (kind) {
    case ChangeKind::Added:
        return theme.added;
    case ChangeKind::Changed:
        return theme.changed;
    case ChangeKind::Renamed:
        return theme.renamed;
    case ChangeKind::Dropped:
        return theme.dropped;
    case ChangeKind::None:
        break;
    }
    return theme.tone(Role::Plain);
}

void CardPainter::paint(QPainter &painter, const CardContent &content, const CardGeometry &geometry,
                        const CardState &state, const QRectF &part) const
{
    const QRectF card = geometry.rectangle();
    const QRectF body = state.addRow ? card.united(geometry.addRow()) : card;
    paintBody(painter, content, body);
    if (part.isNull() || geometry.header().intersects(part))
        paintHeader(painter, content, geometry);
    if (!geometry.toggle().isEmpty() && (state.toggle || content.collapsed))
        paintToggle(painter, content, geometry.toggle(), state);
    for (int i = 0; i < geometry.rowCount(); ++i) {
        if (part.isNull() || geometry.row(i).intersects(part))
            paintRow(painter, content, geometry, i, state);
    }
    if (state.addRow)
        paintAddRow(painter, geometry, state.addRowHovered);
    paintOutline(painter, content, body, state);
    if (state.hoveredRow >= 0 && state.hoveredRow < geometry.rowCount() && !content.isGhost() &&
        content.rows.at(state.hoveredRow).isColumn())
        paintHandle(painter, geometry.linkHandle(state.hoveredRow));
}

void CardPainter::paintShadow(QPainter &painter, const QRectF &card) const
{
    m_shadow.paint(painter, card, CardGeometry::radius);
}

void CardPainter::paintBody(QPainter &painter, const CardContent &content, const QRectF &area) const
{
    QColor fill = m_theme.surface;
    if (content.isGhost())
        fill = mixed(m_theme.canvas, m_theme.surface, 0.6);
    painter.fillPath(cardShape(content.kind, area), fill);
}

void CardPainter::paintOutline(QPainter &painter, const CardContent &content, const QRectF &area,
                               const CardState &state) const
{
    QPen pen(m_theme.border, 1);
    if (content.change == ChangeKind::Added)
        pen.setColor(m_theme.added.ink);
    if (content.isGhost()) {
        pen.setColor(mixed(m_theme.dropped.ink, m_theme.canvas, 0.25));
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    if (state.related)
        pen.setColor(mixed(m_theme.accent, m_theme.border, m_theme.highContrast ? 0 : 0.35));
    if (state.related && m_theme.highContrast)
        pen.setWidthF(2);
    if (state.selected || state.dropTarget) {
        pen.setColor(m_theme.accent);
        pen.setWidthF(m_theme.highContrast ? 4 : 2);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    const qreal inset = state.selected ? 0 : 0.5;
    painter.drawPath(cardShape(content.kind, area.adjusted(inset, inset, -inset, -inset)));
}

void CardPainter::paintHeader(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const
{
    const QRectF header = geometry.header();
    const bool ghost = content.isGhost();
    QColor fill = m_theme.raised;
    if (content.change == ChangeKind::Added)
        fill = m_theme.added.fill;
    else if (ghost)
        fill = m_theme.dropped.fill;
    const bool isAlone = geometry.rectangle().height() <= header.height();
    painter.fillPath(cardShapeAbove(content.kind, geometry.rectangle(), header.bottom()), fill);
    if (!isAlone) {
        painter.setPen(QPen(m_theme.border, 1));
        painter.drawLine(QPointF(1, header.bottom() - 0.5), QPointF(header.right() - 1, header.bottom() - 0.5));
    }

    const qreal corner = cardCorner(content.kind);
    if (const QColor color = appColor(content.color, m_theme.dark); color.isValid())
        painter.fillRect(QRectF(corner, 0.5, header.width() - 2 * corner, 2.5),
                         ghost ? mixed(color, m_theme.canvas, 0.5) : color);
    paintTitle(painter, content, geometry.title());
    if (!geometry.pin().isEmpty())
        paintPin(painter, geometry.pin(), m_theme.secondary);
    for (const CardBadge &badge : geometry.badges())
        paintBadge(painter, badge, ghost && badge.role == Role::Dropped);
}

void CardPainter::paintTitle(QPainter &painter, const CardContent &content, const QRectF &title) const
{
    const bool ghost = content.isGhost();
    qreal left = title.left();
    if (!content.oldName.isEmpty()) {
        painter.setPen(m_theme.secondary);
        const qreal end =
            writeLeft(painter, content.oldName, m_fonts.oldName, left, title.center().x(), title.center().y());
        strike(painter, left, end, title.center().y());
        left = end + 6;
    }
    const qreal start = left;
    QString name = content.name;
    const QString prefix = content.nameSpace + QLatin1Char('.');
    if (!content.nameSpace.isEmpty() && name.startsWith(prefix)) {
        painter.setPen(m_theme.secondary);
        left = writeLeft(painter, prefix, m_fonts.oldName, left, title.center().x(), title.center().y()) + 1;
        name.remove(0, prefix.size());
    }
    painter.setPen(ghost ? m_theme.secondary : m_theme.text);
    const qreal end = writeLeft(painter, name, m_fonts.header, left, title.right(), title.center().y());
    if (ghost)
        strike(painter, start, end, title.center().y());
}

void CardPainter::paintToggle(QPainter &painter, const CardContent &content, const QRectF &area,
                              const CardState &state) const
{
    if (state.toggleHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(m_theme.hover, m_theme.secondary, 0.12));
        painter.drawRoundedRect(area, 4, 4);
    }
    const QColor ink = state.toggleHovered ? m_theme.text : m_theme.secondary;
    paintChevron(painter, area.center(), content.collapsed, ink);
}

void CardPainter::paintBadge(QPainter &painter, const CardBadge &badge, bool struck) const
{
    const Tone tone = m_theme.tone(badge.role);
    painter.setPen(Qt::NoPen);
    if (badge.isProblem) {
        painter.setBrush(tone.ink);
        painter.drawEllipse(badge.area.adjusted(1, 1, -1, -1));
        painter.setPen(m_theme.surface);
    } else {
        painter.setBrush(badge.role == Role::Secondary ? tone.fill : badgeGround(tone, m_theme));
        painter.drawRoundedRect(badge.area, badge.area.height() / 2, badge.area.height() / 2);
        painter.setPen(tone.ink);
    }
    const qreal width = m_fonts.badge.width(badge.text);
    const qreal left = badge.area.center().x() - width / 2;
    writeLeft(painter, badge.text, m_fonts.badge, left, left + width + 1, badge.area.center().y());
    if (struck)
        strike(painter, left, left + width, badge.area.center().y());
}

void CardPainter::paintRowBackground(QPainter &painter, const CardRow &row, const QRectF &area, bool selected,
                                     bool hovered, bool ghost) const
{
    const QRectF inside = area.adjusted(1, 0, -1, 0);
    if (row.change != ChangeKind::None && !ghost)
        painter.fillRect(inside, toneOf(row.change, m_theme).fill);
    if (selected)
        painter.fillRect(inside, row.change == ChangeKind::None
                                     ? m_theme.selection
                                     : mixed(toneOf(row.change, m_theme).fill, m_theme.accent, 0.18));
    else if (hovered && row.change == ChangeKind::None)
        painter.fillRect(inside, m_theme.hover);
    if (row.change != ChangeKind::None && !ghost)
        painter.fillRect(QRectF(inside.left(), inside.top(), barWidth, inside.height()),
                         toneOf(row.change, m_theme).ink);
    if (selected && m_theme.highContrast) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inside.adjusted(1.5, 0.5, -1.5, -0.5));
    }
    // A renamed row that changed as well shows both colours.
    if (row.change == ChangeKind::Renamed && row.changed)
        painter.fillRect(QRectF(inside.left(), inside.center().y(), barWidth, inside.height() / 2),
                         m_theme.changed.ink);
}

void CardPainter::paintRow(QPainter &painter, const CardContent &content, const CardGeometry &geometry, int index,
                           const CardState &state) const
{
    const CardRow::Kind kind = content.rows.at(index).kind;
    if (kind == CardRow::Kind::Heading) {
        paintHeading(painter, content.rows.at(index), geometry.row(index));
        return;
    }
    if (kind == CardRow::Kind::Note) {
        paintNote(painter, content.rows.at(index), geometry.row(index));
        return;
    }
    const CardRow row =
        fitting(content.rows.at(index), geometry.type(index).right() - geometry.name(index).left() - nameTypeGap);
    const bool ghost = content.isGhost();
    const bool selected = !state.selectedColumn.isNull() && state.selectedColumn == row.column;
    const bool target = state.dropTarget && state.dropRow == index;
    paintRowBackground(painter, row, geometry.row(index), selected || target, state.hoveredRow == index, ghost);
    if (row.change != ChangeKind::None && !ghost)
        paintSign(painter, QPointF(9, geometry.row(index).center().y()), row.change, toneOf(row.change, m_theme).ink);
    const QRectF mark = geometry.mark(index);
    if (row.mark == RowMark::PrimaryKey)
        paintKeyMark(painter, mark, ghost ? mixed(m_theme.keyMark, m_theme.canvas, 0.4) : m_theme.keyMark);
    else if (row.mark == RowMark::ForeignKey)
        paintLinkMark(painter, mark, m_theme.secondary);
    QRectF name = geometry.name(index);
    QRectF type = geometry.type(index);
    // A long name gives way first, but not to less than two fifths of the row.
    const qreal shortest =
        std::min(m_fonts.oldName.width(row.oldName) + m_fonts.name.width(row.name) + 1.5 * nameTypeGap,
                 (type.right() - name.left()) * 0.4);
    type.setLeft(name.left() + shortest);
    const qreal typeStart = paintType(painter, row, type, ghost);
    name.setRight(std::max(typeStart - nameTypeGap, name.left() + 40));
    paintName(painter, row, name, ghost);
    paintFlags(painter, row, geometry.flags(index), ghost);
}

void CardPainter::paintHeading(QPainter &painter, const CardRow &row, const QRectF &area) const
{
    painter.setPen(QPen(m_theme.border, 1));
    painter.drawLine(QPointF(1, area.top() + 0.5), QPointF(area.right() - 1, area.top() + 0.5));
    painter.setPen(m_theme.secondary);
    writeLeft(painter, row.name, m_fonts.badge, area.left() + noteLeft, area.right() - noteLeft, area.center().y() + 1);
}

void CardPainter::paintNote(QPainter &painter, const CardRow &row, const QRectF &area) const
{
    painter.setPen(m_theme.secondary);
    writeLeft(painter, row.name, m_fonts.oldName, area.left() + noteLeft, area.right() - noteLeft, area.center().y());
}

CardRow CardPainter::fitting(CardRow row, qreal room) const
{
    const auto needed = [&] {
        return m_fonts.keyName.width(row.name) + m_fonts.oldName.width(row.oldName) + m_fonts.type.width(row.type) +
               (row.oldType.isEmpty() ? 0 : m_fonts.type.width(row.oldType + QStringLiteral(" → "))) +
               (row.oldName.isEmpty() ? 0 : oldNameGap);
    };
    if (row.oldType.isEmpty() && row.oldName.isEmpty())
        return row;
    if (needed() > room)
        row.oldType.clear();
    if (needed() > room)
        row.oldName.clear();
    return row;
}

qreal CardPainter::paintType(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const
{
    const qreal middle = area.center().y();
    const bool dropped = row.change == ChangeKind::Dropped;
    const QString before = row.oldType.isEmpty() ? QString() : row.oldType + QStringLiteral(" → ");
    const qreal room = area.right() - area.left();
    const qreal width = std::min(room, m_fonts.type.width(before) + m_fonts.type.width(row.type));
    const qreal left = area.right() - width;
    qreal start = left;
    painter.setPen(m_theme.secondary);
    if (!before.isEmpty()) {
        start = writeLeft(painter, before, m_fonts.type, left, area.right(), middle);
        painter.setPen(m_theme.changed.ink);
    } else if (dropped && !faded) {
        painter.setPen(mixed(m_theme.text, m_theme.secondary, 0.3));
    }
    const qreal end = writeLeft(painter, row.type, m_fonts.type, start, area.right(), middle);
    if (dropped && !row.type.isEmpty())
        strike(painter, start, end, middle);
    return left;
}

void CardPainter::paintName(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const
{
    const qreal middle = area.center().y();
    qreal left = area.left();
    if (!row.oldName.isEmpty()) {
        painter.setPen(m_theme.secondary);
        const qreal end = writeLeft(painter, row.oldName, m_fonts.oldName, left, area.center().x(), middle);
        strike(painter, left, end, middle);
        left = end + 6;
    }
    const bool isKey = row.mark == RowMark::PrimaryKey;
    painter.setPen(faded ? m_theme.secondary : m_theme.text);
    const qreal end = writeLeft(painter, row.name, isKey ? m_fonts.keyName : m_fonts.name, left, area.right(), middle);
    if (row.change == ChangeKind::Dropped)
        strike(painter, left, end, middle);
    // A comment of which only a few letters fit tells nothing.
    constexpr qreal leastRoom = 40;
    if (!row.comment.isEmpty() && area.right() - end > leastRoom) {
        painter.setPen(m_theme.secondary);
        writeLeft(painter, row.comment, m_fonts.oldName, end + oldNameGap, area.right(), middle);
    }
    if (row.problem.isEmpty())
        return;
    // A wavy line would vanish at small zoom: a dotted one in the findings' colour stays readable.
    painter.setPen(QPen(m_theme.dropped.ink, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(left, area.bottom() - 3), QPointF(end, area.bottom() - 3));
}

void CardPainter::paintFlags(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const
{
    qreal right = area.right();
    const qreal space = m_fonts.flag.width(QStringLiteral(" "));
    for (auto flag = row.flags.crbegin(); flag != row.flags.crend(); ++flag) {
        const qreal width = m_fonts.flag.width(flag->text);
        QColor color = m_theme.secondary;
        if (flag->change != ChangeKind::None && row.change != ChangeKind::Added)
            color = toneOf(flag->change, m_theme).ink;
        painter.setPen(faded ? mixed(color, m_theme.canvas, 0.2) : color);
        writeLeft(painter, flag->text, m_fonts.flag, right - width, right + 1, area.center().y());
        if (flag->change == ChangeKind::Dropped)
            strike(painter, right - width, right, area.center().y());
        right -= width + space;
    }
}

void CardPainter::paintAddRow(QPainter &painter, const CardGeometry &geometry, bool hovered) const
{
    const QRectF area = geometry.addRow();
    painter.setPen(QPen(m_theme.border, 1));
    painter.drawLine(QPointF(1, area.top() + 0.5), QPointF(area.right() - 1, area.top() + 0.5));
    painter.setPen(hovered ? m_theme.accent : m_theme.secondary);
    const qreal middle = area.center().y();
    const QRectF mark = geometry.mark(0);
    const QPointF plus(mark.left() + 6, middle);
    painter.drawLine(plus - QPointF(4, 0), plus + QPointF(4, 0));
    painter.drawLine(plus - QPointF(0, 4), plus + QPointF(0, 4));
    writeLeft(painter, DiagramText::tr("Add column"), m_fonts.name, geometry.name(0).left(), area.right() - 8, middle);
}

void CardPainter::paintHandle(QPainter &painter, const QRectF &area) const
{
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(area.center(), 2, 2);
}

} // namespace joinery
