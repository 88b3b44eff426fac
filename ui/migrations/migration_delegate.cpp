// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/migration_delegate.h"

#include "ui/migrations/migration_model.h"
#include "ui/shell/icons.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr int rowHeight = 28;
constexpr int inset = 6;
constexpr int lineX = 24;
constexpr int markSide = 14;
constexpr int textLeft = 44;
constexpr int gap = 12;

Role roleOf(MigrationState state)
{
    switch (state) {
    case MigrationState::Applied:
        return Role::Added;
    case MigrationState::Pending:
        return Role::Accent;
    case MigrationState::Missing:
    case MigrationState::Partly:
        return Role::Dropped;
    case MigrationState::Changed:
        return Role::Changed;
    }
    return Role::Plain;
}

} // namespace

MigrationDelegate::MigrationDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void MigrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? m_theme.selection : m_theme.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(inset, 0.5, -inset, -0.5), 4, 4);
    }
    if (!index.parent().isValid()) {
        painter->setFont(m_theme.boldFont);
        painter->setPen(m_theme.secondary);
        painter->drawText(row.adjusted(14, 0, -inset, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    paintStop(*painter, row, index);

    const Role role = roleOf(MigrationState(index.data(MigrationModel::StateRole).toInt()));
    const QString state = index.data(MigrationModel::StateTextRole).toString();
    const QString detail = index.data(MigrationModel::DetailRole).toString();
    const QFontMetrics small(m_theme.secondaryFont);
    int right = row.right() - inset - gap;
    painter->setFont(m_theme.secondaryFont);
    painter->setPen(m_theme.tone(role).ink);
    const int stateWidth = small.horizontalAdvance(state);
    painter->drawText(QRect(right - stateWidth, row.top(), stateWidth, row.height()), Qt::AlignVCenter, state);
    right -= stateWidth + gap;
    const int detailWidth = small.horizontalAdvance(detail);
    const QFontMetrics metrics(m_theme.font);
    const QString title = index.data().toString();
    if (right - detailWidth - gap - textLeft > std::min(metrics.horizontalAdvance(title), 120)) {
        painter->setPen(m_theme.secondary);
        painter->drawText(QRect(right - detailWidth, row.top(), detailWidth, row.height()), Qt::AlignVCenter, detail);
        right -= detailWidth + gap;
    }
    painter->setFont(m_theme.font);
    painter->setPen(m_theme.text);
    painter->drawText(QRect(textLeft, row.top(), right - textLeft, row.height()), Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, right - textLeft));
    painter->restore();
}

void MigrationDelegate::paintStop(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    const qreal middle = row.center().y() + 0.5;
    painter.setPen(QPen(m_theme.border, 2));
    if (!first)
        painter.drawLine(QPointF(lineX, row.top()), QPointF(lineX, middle));
    if (!last)
        painter.drawLine(QPointF(lineX, middle), QPointF(lineX, row.bottom() + 1));
    const auto state = MigrationState(index.data(MigrationModel::StateRole).toInt());
    const QColor ink = m_theme.tone(roleOf(state)).ink;
    const QRectF mark(lineX - markSide / 2.0, middle - markSide / 2.0, markSide, markSide);
    const bool hollow = state == MigrationState::Pending;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(hollow ? m_theme.surface : ink);
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    if (!hollow) {
        const IconName icon = state == MigrationState::Applied ? IconName::Check : IconName::Warning;
        paintIcon(painter, mark.adjusted(2.5, 2.5, -2.5, -2.5), icon, m_theme.surface);
    }
}

QSize MigrationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

} // namespace joinery
