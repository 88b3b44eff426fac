// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_card.h"

#include "ui/shell/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace joinery {

namespace {

constexpr int inset = 16;
constexpr int iconSide = 16;
constexpr int titleHeight = 18;
constexpr int mostPicture = 208;
constexpr int leastPicture = 72;
constexpr qreal radius = 8;
constexpr qreal header = 18;
constexpr qreal row = 11;

/** What is drawn is this large at a scale of one. */
constexpr QSizeF drawing(320, 148);

/** A table of the picture: rows are told by what is pending on them. */
struct DrawnTable
{
    QPointF place;
    qreal width = 0;
    QString name;
    Role role = Role::Plain;
    QList<Role> rows;

    [[nodiscard]] QRectF area() const { return {place, QSizeF(width, header + row * qreal(rows.size()) + 4)}; }
};

QList<DrawnTable> drawnTables()
{
    const Role none = Role::Plain;
    return {
        {{8, 12}, 84, QStringLiteral("author"), none, {none, Role::Renamed, Role::Added, none}},
        {{8, 96}, 84, QStringLiteral("legacy_tag"), Role::Dropped, {Role::Dropped, Role::Dropped}},
        {{124, 12}, 84, QStringLiteral("book"), none, {none, none, none, none, Role::Changed, none, none}},
        {{238, 12}, 74, QStringLiteral("genre"), none, {none, none, none}},
        {{238, 82}, 74, QStringLiteral("review"), Role::Added, {Role::Added, Role::Added, Role::Added}},
    };
}

void drawLink(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    const qreal middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.lineTo(middle, from.y());
    path.lineTo(middle, to.y());
    path.lineTo(to);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawTable(QPainter &painter, const DrawnTable &table, const Theme &theme)
{
    const QRectF area = table.area();
    const bool isGhost = table.role == Role::Dropped;
    QPen border(table.role == Role::Plain ? theme.border : theme.tone(table.role).ink, 1);
    if (isGhost)
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(isGhost ? theme.tone(table.role).fill : theme.surface);
    painter.drawRoundedRect(area, 4, 4);
    QFont font = theme.boldFont;
    font.setPixelSize(9);
    font.setStrikeOut(isGhost);
    painter.setFont(font);
    painter.setPen(isGhost ? theme.secondary : theme.text);
    painter.drawText(QRectF(area.left() + 7, area.top() + 1, area.width() - 12, header - 2), Qt::AlignVCenter,
                     table.name);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Role role = table.rows.at(i);
        const QRectF line(area.left() + 1, area.top() + header + row * qreal(i), area.width() - 2, row);
        const bool ownTint = role != Role::Plain && role != table.role;
        if (ownTint) {
            painter.setBrush(theme.tone(role).fill);
            painter.drawRect(line);
            painter.setBrush(theme.tone(role).ink);
            painter.drawRect(QRectF(line.left(), line.top(), 2, line.height()));
        }
        const QColor ink = ownTint ? theme.tone(role).ink : mixed(theme.secondary, theme.surface, 0.45);
        const qreal share = 0.26 + 0.07 * qreal((i * 5 + table.rows.size()) % 4);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(line.left() + 7, line.center().y() - 1.5, line.width() * share, 3), 1.5, 1.5);
        painter.setBrush(mixed(ink, theme.surface, 0.4));
        const qreal type = line.width() * (0.38 - share / 2);
        painter.drawRoundedRect(QRectF(line.right() - 6 - type, line.center().y() - 1.5, type, 3), 1.5, 1.5);
    }
}

void drawSample(QPainter &painter, const QRectF &area, const Theme &theme)
{
    const qreal scale = std::min(area.width() / drawing.width(), area.height() / drawing.height());
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-drawing.width() / 2, -drawing.height() / 2);
    drawLink(painter, {92, 35}, {124, 46}, theme.link);
    drawLink(painter, {208, 35}, {238, 46}, theme.link);
    drawLink(painter, {208, 46}, {238, 116}, theme.added.ink);
    for (const DrawnTable &table : drawnTables())
        drawTable(painter, table, theme);
    painter.restore();
}

} // namespace

SampleCard::SampleCard(const QString &title, const QString &explanation, const Theme &theme, QWidget *parent)
    : QPushButton(title, parent), m_explanation(explanation), m_theme(theme)
{
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SampleCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

int SampleCard::wordsHeight(int width) const
{
    const QRect room(0, 0, std::max(80, width - 3 * inset - iconSide), 1000);
    const int lines = QFontMetrics(m_theme.secondaryFont).boundingRect(room, Qt::TextWordWrap, m_explanation).height();
    return 12 + titleHeight + 2 + lines + 12;
}

QSize SampleCard::sizeHint() const
{
    return {320, mostPicture + wordsHeight(320)};
}

QSize SampleCard::minimumSizeHint() const
{
    return {160, wordsHeight(std::max(160, width()))};
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isDown() ? m_theme.selection : underMouse() ? m_theme.hover : m_theme.surface;
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(card, radius, radius);
    painter.fillPath(outline, ground);
    const int words = wordsHeight(width());
    const int picture = height() - words;
    if (picture >= leastPicture) {
        const QRectF area(0.5, 0.5, width() - 1, picture);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(area, m_theme.canvas);
        drawSample(painter, area.adjusted(12, 8, -12, -8), m_theme);
        painter.restore();
        painter.setPen(m_theme.border);
        painter.drawLine(QPointF(1, picture + 0.5), QPointF(width() - 1, picture + 0.5));
    }
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.border, !hasFocus()            ? 1
                                                                      : m_theme.highContrast ? 4
                                                                                             : 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    const int top = height() - words + 12;
    paintIcon(painter, QRectF(inset, top + 1, iconSide, iconSide), IconName::Diagram, m_theme.accent);
    const QRect text(2 * inset + iconSide, top, width() - 3 * inset - iconSide, titleHeight);
    painter.setFont(m_theme.boldFont);
    painter.setPen(m_theme.text);
    painter.drawText(text, Qt::AlignVCenter, this->text());
    painter.setFont(m_theme.secondaryFont);
    painter.setPen(m_theme.secondary);
    painter.drawText(QRect(text.left(), text.bottom() + 3, text.width(), words), Qt::TextWordWrap, m_explanation);
}

} // namespace joinery

#include "moc_sample_card.cpp"
