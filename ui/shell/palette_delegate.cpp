// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette_model.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr int rowHeight = 32;
constexpr int inset = 12;
constexpr int iconSide = 16;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? m_theme.selection : m_theme.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0, 1, 0, -1), 6, 6);
    }
    if (const QVariant icon = index.data(PaletteModel::IconRole); icon.isValid())
        paintIcon(*painter, QRectF(row.left() + inset, row.top() + (rowHeight - iconSide) / 2.0, iconSide, iconSide),
                  IconName(icon.toInt()), m_theme.secondary);

    painter->setFont(m_theme.secondaryFont);
    painter->setPen(m_theme.secondary);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(keys) + inset;
    QRect text = row.adjusted(inset + iconSide + inset, 0, -inset, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, keys);
    text.setRight(text.right() - keysWidth);
    const int end =
        paintTitle(*painter, text, index.data().toString(), index.data(PaletteModel::PositionsRole).value<QList<int>>(),
                   index.data(PaletteModel::EnabledRole).toBool());
    painter->setFont(m_theme.secondaryFont);
    painter->setPen(m_theme.secondary);
    const QRect detail = text.adjusted(end - text.left() + inset, 0, 0, 0);
    painter->drawText(detail, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight,
                                                        std::max(0, detail.width())));
    painter->restore();
}

int PaletteDelegate::paintTitle(QPainter &painter, const QRect &area, const QString &title, const QList<int> &positions,
                                bool enabled) const
{
    const QFont plain = m_theme.font;
    const QFont bold = m_theme.boldFont;
    int left = area.left();
    // Runs of equal look, so that letters keep their kerning.
    for (int start = 0; start < title.size() && left < area.right();) {
        const bool matched = positions.contains(start);
        int end = start + 1;
        while (end < title.size() && positions.contains(end) == matched)
            ++end;
        painter.setFont(matched ? bold : plain);
        painter.setPen(!enabled ? m_theme.secondary : matched ? m_theme.accent : m_theme.text);
        const QString run = title.mid(start, end - start);
        painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(run, Qt::ElideRight, area.right() - left));
        left += painter.fontMetrics().horizontalAdvance(run);
        start = end;
    }
    return std::min(left, area.right());
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

} // namespace joinery

#include "moc_palette_delegate.cpp"
