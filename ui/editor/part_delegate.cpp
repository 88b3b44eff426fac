// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_delegate.h"

#include "ui/editor/change_roles.h"
#include "ui/editor/row_painter.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr int oneLine = 28;
constexpr int twoLines = 44;

} // namespace

PartDelegate::PartDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, index.data(DetailRole).toString().isEmpty() ? oneLine : twoLines};
}

QRect PartDelegate::restoreArea(const QRect &row)
{
    return {row.right() - 60, row.top(), 60, row.height()};
}

void PartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto change = ChangeKind(index.data(ChangeKindRole).toInt());
    const bool isGhost = change == ChangeKind::Dropped;
    const Tone tone = m_theme.tone(roleOf(change));
    paintRowBackground(*painter, option, m_theme, {.change = change, .hovered = index.row() == m_hoveredRow});
    QRect area = option.rect.adjusted(8, 0, -8, -1);
    if (index.data(RestorableRole).toBool()) {
        QFont font = m_theme.secondaryFont;
        font.setUnderline(index.row() == m_hoveredRow);
        painter->setFont(font);
        painter->setPen(m_theme.accent);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, tr("restore"));
        area.setRight(restoreArea(option.rect).left() - 4);
    } else if (change != ChangeKind::None && !isGhost) {
        painter->setFont(m_theme.smallFont);
        painter->setPen(tone.ink);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, signOf(change));
        area.setRight(area.right() - 14);
    }
    const Role problem = Role(index.data(ProblemRole).toInt());
    const QString detail = index.data(DetailRole).toString();
    QFont font = index.data(CodeRole).toBool() ? m_theme.smallCodeFont : m_theme.font;
    font.setStrikeOut(isGhost);
    QRect line = area;
    if (!detail.isEmpty())
        line.setRect(area.left(), area.top() + 4, area.width(), 18);
    painter->setFont(font);
    painter->setPen(problem != Role::Plain       ? m_theme.tone(problem).ink
                    : change != ChangeKind::None ? tone.ink
                                                 : m_theme.text);
    const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (problem != Role::Plain)
        paintWave(*painter, line, QFontMetrics(font).horizontalAdvance(title), m_theme.tone(problem).ink);
    if (!detail.isEmpty()) {
        QFont small = m_theme.smallFont;
        small.setStrikeOut(isGhost);
        painter->setFont(small);
        painter->setPen(m_theme.secondary);
        line.translate(0, 18);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, line.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect, m_theme);
    painter->restore();
}

} // namespace joinery
