// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/change_delegate.h"

#include "ui/review/change_model.h"
#include "ui/shell/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace joinery {

namespace {

constexpr int rowHeight = 26;
constexpr int inset = 6;
constexpr int tickSide = 14;
constexpr int tickLeft = 14;
constexpr int signLeft = 38;
constexpr int textLeft = 58;
constexpr int gap = 8;
constexpr int noteSide = 14;

QRectF tickArea(const QRect &row)
{
    return {row.left() + qreal(tickLeft), row.top() + (row.height() - tickSide) / 2.0, tickSide, tickSide};
}

Role roleOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Role::Added;
    case ChangeKind::Renamed:
        return Role::Renamed;
    case ChangeKind::Dropped:
        return Role::Dropped;
    default:
        return Role::Changed;
    }
}

/** One that stops the change counts more than one that should only be known. */
Role gravest(const QList<ChangeNote> &notes)
{
    const bool stops =
        std::any_of(notes.begin(), notes.end(), [](const ChangeNote &note) { return note.role == Role::Dropped; });
    return stops ? Role::Dropped : Role::Changed;
}

} // namespace

ChangeDelegate::ChangeDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    paintTick(*painter, option.rect, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()));
    paintTexts(*painter, option, index);
    painter->restore();
}

void ChangeDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? m_theme.selection : m_theme.hover);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, 0.5, -inset, -0.5), 4, 4);
}

void ChangeDelegate::paintTick(QPainter &painter, const QRect &row, Qt::CheckState state) const
{
    const QRectF area = tickArea(row).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = state != Qt::Unchecked;
    painter.setPen(QPen(filled ? m_theme.accent : mixed(m_theme.border, m_theme.text, 0.25), 1));
    painter.setBrush(filled ? m_theme.accent : m_theme.surface);
    painter.drawRoundedRect(area, 3, 3);
    if (state == Qt::Checked) {
        paintIcon(painter, area.adjusted(1, 1, -1, -1), IconName::Check, m_theme.onAccent);
    } else if (state == Qt::PartiallyChecked) {
        painter.setPen(QPen(m_theme.onAccent, 2));
        painter.drawLine(QPointF(area.left() + 3, area.center().y()), QPointF(area.right() - 3, area.center().y()));
    }
}

void ChangeDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    int right = row.right() - inset - gap;
    const QString title = index.data(Qt::DisplayRole).toString();
    if (!index.parent().isValid()) {
        painter.setFont(m_theme.boldFont);
        painter.setPen(m_theme.secondary);
        painter.drawText(QRect(signLeft, row.top(), right - signLeft, row.height()), Qt::AlignVCenter, title);
        return;
    }
    const auto entry = index.data(ChangeModel::EntryRole).value<ChangeEntry>();
    painter.setFont(m_theme.boldFont);
    painter.setPen(m_theme.tone(roleOf(entry.kind)).ink);
    painter.drawText(QRect(signLeft, row.top(), textLeft - signLeft - 4, row.height()), Qt::AlignCenter,
                     changeSign(entry.kind));

    if (const auto notes = index.data(ChangeModel::NotesRole).value<QList<ChangeNote>>(); !notes.isEmpty()) {
        const QRectF area(right - noteSide, row.top() + (row.height() - noteSide) / 2.0, noteSide, noteSide);
        paintIcon(painter, area, IconName::Warning, m_theme.tone(gravest(notes)).ink);
        right -= noteSide + gap;
    }
    const QFontMetrics metrics(m_theme.font);
    const int titleWidth = std::min(metrics.horizontalAdvance(title) + 1, right - textLeft);
    painter.setFont(m_theme.font);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(textLeft, row.top(), titleWidth, row.height()), Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideMiddle, titleWidth));
    const int detailLeft = textLeft + titleWidth + gap;
    const QFontMetrics small(m_theme.secondaryFont);
    if (right - detailLeft < small.averageCharWidth() * 4)
        return;
    painter.setFont(m_theme.secondaryFont);
    painter.setPen(entry.risk == Risk::Destructive ? m_theme.dropped.ink : m_theme.secondary);
    painter.drawText(QRect(detailLeft, row.top(), right - detailLeft, row.height()), Qt::AlignVCenter,
                     small.elidedText(entry.detail, Qt::ElideRight, right - detailLeft));
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

bool ChangeDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto toggle = [&] {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton &&
            tickArea(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position()))
            return toggle();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        return toggle();
    return false;
}

} // namespace joinery
