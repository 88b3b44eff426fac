// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_geometry.h"

#include "ui/diagram/diagram_text.h"

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal padding = 12;
constexpr qreal markWidth = 22;
constexpr qreal gap = 12;
constexpr qreal smallGap = 6;
constexpr qreal nameTypeGap = 20;
constexpr qreal flagsGap = 8;
constexpr qreal badgeHeight = 18;
constexpr qreal smallestWidth = 168;
constexpr qreal largestWidth = 464;
constexpr qreal widthStep = 8;
constexpr qreal smallestFlags = 18;
/**
 * A pending change, a comment or an index may widen a card by so much, lest it covers its neighbour; then what was
 * before is left out, and the others are cut off.
 */
constexpr qreal mostGrowth = 48;
constexpr qreal toggleSize = 20;
constexpr qreal pinSize = 12;
constexpr qreal widestComment = 160;

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont withPixelSize(QFont font, int size)
{
    font.setPixelSize(size);
    return font;
}

/** With what a row was called and what type it had before and its comment, or without. */
enum class Before
{
    Shown,
    Hidden
};

qreal nameWidth(const CardRow &row, const CardFonts &fonts, Before before = Before::Shown)
{
    const CardFont &font = row.mark == RowMark::PrimaryKey ? fonts.keyName : fonts.name;
    qreal width = font.width(row.name);
    if (!row.oldName.isEmpty() && before == Before::Shown)
        width += fonts.oldName.width(row.oldName) + smallGap;
    if (!row.comment.isEmpty() && before == Before::Shown)
        width += std::min(fonts.oldName.width(row.comment), widestComment) + smallGap;
    return width;
}

qreal typeWidth(const CardRow &row, const CardFonts &fonts, Before before = Before::Shown)
{
    qreal width = fonts.type.width(row.type);
    if (!row.oldType.isEmpty() && before == Before::Shown)
        width += fonts.type.width(row.oldType + QStringLiteral(" → "));
    return width;
}

qreal flagsWidth(const CardRow &row, const CardFonts &fonts)
{
    QStringList words;
    for (const CardFlag &flag : row.flags)
        words.append(flag.text);
    return fonts.flag.width(words.join(QLatin1Char(' ')));
}

qreal titleWidth(const CardContent &content, const CardFonts &fonts)
{
    qreal width = fonts.header.width(content.name);
    if (!content.oldName.isEmpty())
        width += fonts.oldName.width(content.oldName) + smallGap;
    return width;
}

} // namespace

CardFonts::CardFonts(const Theme &theme)
    : header(theme.boldFont)
    , name(theme.font)
    , keyName(withWeight(theme.font, QFont::DemiBold))
    , oldName(theme.secondaryFont)
    , type(theme.smallCodeFont)
    , flag(withPixelSize(withWeight(theme.smallFont, QFont::DemiBold), 10))
    , badge(withWeight(theme.smallFont, QFont::DemiBold))
{
}

QList<CardBadge> badgesOf(const CardContent &content)
{
    QList<CardBadge> badges;
    if (content.kind == CardContent::Kind::View)
        badges.append({DiagramText::tr("view")});
    if (content.kind == CardContent::Kind::MaterializedView)
        badges.append({DiagramText::tr("materialized view")});
    if (content.kind == CardContent::Kind::ForeignTable)
        badges.append({DiagramText::tr("foreign table")});
    if (content.kind == CardContent::Kind::VirtualTable)
        badges.append({DiagramText::tr("virtual table")});
    if (content.kind == CardContent::Kind::Enum)
        badges.append({DiagramText::tr("enum")});
    if (content.change == ChangeKind::Added)
        badges.append({DiagramText::tr("new"), Role::Added});
    else if (content.change == ChangeKind::Dropped)
        badges.append({DiagramText::tr("dropped"), Role::Dropped});
    else if (content.change == ChangeKind::Renamed)
        badges.append({DiagramText::tr("renamed"), Role::Renamed});
    const bool ownChanges = content.change == ChangeKind::Changed || content.change == ChangeKind::Renamed;
    if (ownChanges && content.changeCount > 0) {
        const QString words = content.changeCount == 1 ? DiagramText::tr("1 change")
                                                       : DiagramText::tr("%1 changes").arg(content.changeCount);
        badges.append({words, Role::Changed});
    }
    if (!content.problem.isEmpty())
        badges.append(
            {QStringLiteral("!"), content.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed, true});
    return badges;
}

CardGeometry::CardGeometry(const CardContent &content, const CardFonts &fonts) : m_rowCount(content.shownRows())
{
    qreal types = 0;
    qreal together = 0;
    qreal plain = 0;
    m_flagsWidth = smallestFlags;
    for (const CardRow &row : content.rows) {
        m_flagsWidth = std::max(m_flagsWidth, std::ceil(flagsWidth(row, fonts)));
        if (row.kind == CardRow::Kind::Heading || row.kind == CardRow::Kind::Note)
            continue;
        together = std::max(together, nameWidth(row, fonts) + typeWidth(row, fonts));
        if (!row.isColumn() && row.kind != CardRow::Kind::Value && row.kind != CardRow::Kind::ResultColumn)
            continue;
        types = std::max(types, typeWidth(row, fonts));
        plain = std::max(plain, nameWidth(row, fonts, Before::Hidden) + typeWidth(row, fonts, Before::Hidden));
    }
    together = std::clamp(together, plain, plain + mostGrowth);
    qreal badges = 0;
    const QList<CardBadge> wanted = badgesOf(content);
    for (const CardBadge &badge : wanted)
        badges += badge.isProblem ? badgeHeight + smallGap : fonts.badge.width(badge.text) + 16 + smallGap;
    const qreal rowsWidth = padding + markWidth + together + nameTypeGap + flagsGap + m_flagsWidth + padding;
    const bool canCollapse = content.hasRows() && !content.rows.isEmpty();
    const qreal toggle = canCollapse ? toggleSize + smallGap : 0;
    const qreal pin = content.pinned ? pinSize + smallGap : 0;
    const qreal titleRow = padding + titleWidth(content, fonts) + gap + toggle + pin + badges + padding - smallGap;
    const qreal wide =
        std::clamp(std::max(content.rows.isEmpty() ? 0 : rowsWidth, titleRow), smallestWidth, largestWidth);
    const bool hasRows = content.hasRows() && !content.collapsed;
    m_size = QSizeF(std::ceil(wide / widthStep) * widthStep,
                    headerHeight + (hasRows ? m_rowCount * rowHeight + bottomPadding : 0));
    m_typeLeft = std::max(m_size.width() * 0.4, m_size.width() - padding - m_flagsWidth - flagsGap - types);
    placeBadges(content, fonts);
}

void CardGeometry::placeBadges(const CardContent &content, const CardFonts &fonts)
{
    m_badges = badgesOf(content);
    qreal right = m_size.width() - padding;
    for (auto badge = m_badges.rbegin(); badge != m_badges.rend(); ++badge) {
        const qreal width = badge->isProblem ? badgeHeight : std::ceil(fonts.badge.width(badge->text)) + 16;
        badge->area = QRectF(right - width, (headerHeight - badgeHeight) / 2, width, badgeHeight);
        right -= width + smallGap;
    }
    if (content.hasRows() && !content.rows.isEmpty()) {
        m_toggle = QRectF(right - toggleSize + smallGap / 2, (headerHeight - toggleSize) / 2, toggleSize, toggleSize);
        right = m_toggle.left() - smallGap / 2;
    }
    if (content.pinned) {
        m_pin = QRectF(right - pinSize, (headerHeight - pinSize) / 2, pinSize, pinSize);
        right = m_pin.left() - smallGap;
    }
    m_title = QRectF(padding, 0, right - padding, headerHeight);
}

QRectF CardGeometry::row(int index) const
{
    return {0, headerHeight + index * rowHeight, m_size.width(), rowHeight};
}

QRectF CardGeometry::mark(int index) const
{
    return {padding, row(index).top(), markWidth, rowHeight};
}

QRectF CardGeometry::name(int index) const
{
    const qreal left = padding + markWidth;
    return {left, row(index).top(), m_size.width() - left - padding, rowHeight};
}

QRectF CardGeometry::type(int index) const
{
    return {m_typeLeft, row(index).top(), flags(index).left() - flagsGap - m_typeLeft, rowHeight};
}

QRectF CardGeometry::flags(int index) const
{
    return {m_size.width() - padding - m_flagsWidth, row(index).top(), m_flagsWidth, rowHeight};
}

QRectF CardGeometry::addRow() const
{
    return {0, m_size.height(), m_size.width(), rowHeight + bottomPadding};
}

QRectF CardGeometry::linkHandle(int index) const
{
    return QRectF(m_size.width() - 6, row(index).center().y() - 6, 12, 12);
}

int CardGeometry::rowAt(qreal y) const
{
    const int index = int(std::floor((y - headerHeight) / rowHeight));
    return index >= 0 && index < m_rowCount ? index : -1;
}

qreal CardGeometry::anchor(int index) const
{
    return index < 0 || index >= m_rowCount ? headerHeight / 2 : row(index).center().y();
}

} // namespace joinery
