// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/navigator_delegate.h"

#include "ui/diagram/app_colors.h"
#include "ui/navigator/navigator_model.h"
#include "ui/shell/object_icons.h"

#include <QLineEdit>
#include <QPainter>

namespace joinery {

namespace {

constexpr int rowHeight = 26;
constexpr int inset = 8;
constexpr int iconSide = 14;
constexpr int objectIconLeft = 16;
constexpr int objectTextLeft = 38;
constexpr int letterWidth = 16;
constexpr int dotSide = 8;

IconName iconAt(const QModelIndex &index)
{
    if (index.data(NavigatorModel::EnumRole).toBool())
        return IconName::Enum;
    const QVariant kind = index.data(NavigatorModel::KindRole);
    return kind.isValid() ? iconOf(DefinitionObject::Kind(kind.toInt())) : IconName::Table;
}

QRectF iconArea(const QRect &row, int left, int side)
{
    return {row.left() + qreal(left), row.top() + (row.height() - side) / 2.0, qreal(side), qreal(side)};
}

ChangeKind changeOf(const QModelIndex &index)
{
    return index.data(NavigatorModel::ChangeRole).value<ChangeKind>();
}

} // namespace

NavigatorDelegate::NavigatorDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    if (index.parent().isValid())
        paintObject(*painter, option, index);
    else
        paintApp(*painter, option, index);
    painter->restore();
}

void NavigatorDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!selected && !hovered && !focused)
        return;
    const QRectF area = QRectF(option.rect).adjusted(inset, 0.5, -inset, -0.5);
    painter.setPen(focused ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(selected ? m_theme.selection : hovered ? m_theme.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(focused ? area.adjusted(0.5, 0, -0.5, 0) : area, 4, 4);
}

void NavigatorDelegate::paintApp(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QRect row = option.rect;
    paintIcon(painter, iconArea(row, inset, iconSide), open ? IconName::ChevronDown : IconName::ChevronRight,
              m_theme.secondary);
    const int pending = index.data(NavigatorModel::PendingRole).toInt();
    int left = inset + iconSide + 4;
    if (const QColor color = appColor(index.data(NavigatorModel::ColorRole).toString(), m_theme.dark);
        color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(iconArea(row, left, dotSide));
        left += dotSide + 8;
    }
    painter.setFont(m_theme.boldFont);
    painter.setPen(m_theme.secondary);
    const QRect text = row.adjusted(left, 0, -inset - 24, 0);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (pending > 0 && !open) {
        painter.setFont(m_theme.smallFont);
        painter.setPen(m_theme.changed.ink);
        painter.drawText(row.adjusted(0, 0, -inset * 2, 0), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(pending));
    }
}

void NavigatorDelegate::paintObject(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRect row = option.rect;
    const ChangeKind change = changeOf(index);
    const bool dropped = change == ChangeKind::Dropped;
    const QColor ink = dropped ? m_theme.secondary : m_theme.text;
    paintIcon(painter, iconArea(row, objectIconLeft, iconSide), iconAt(index), m_theme.secondary);

    int right = row.right() - 2 * inset;
    if (change != ChangeKind::None) {
        QFont font = m_theme.smallFont;
        font.setWeight(QFont::Bold);
        font.setStrikeOut(dropped);
        painter.setFont(font);
        painter.setPen(m_theme.tone(roleOf(index)).ink);
        painter.drawText(QRect(right - letterWidth, row.top(), letterWidth, row.height()), Qt::AlignCenter,
                         changeLetter(change));
    }
    right -= letterWidth + 4;
    if (const QVariant problem = index.data(NavigatorModel::ProblemRole); problem.isValid()) {
        const bool error = problem.toInt() == int(Finding::Severity::Error);
        paintIcon(painter, iconArea(row, right - row.left() - iconSide, iconSide),
                  error ? IconName::Error : IconName::Warning, error ? m_theme.dropped.ink : m_theme.changed.ink);
        right -= iconSide + 4;
    }
    QFont font = m_theme.font;
    font.setStrikeOut(dropped);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect text(row.left() + objectTextLeft, row.top(), right - row.left() - objectTextLeft, row.height());
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

Role NavigatorDelegate::roleOf(const QModelIndex &index) const
{
    switch (changeOf(index)) {
    case ChangeKind::None:
        return Role::Plain;
    case ChangeKind::Added:
        return Role::Added;
    case ChangeKind::Changed:
        return Role::Changed;
    case ChangeKind::Renamed:
        return Role::Renamed;
    case ChangeKind::Dropped:
        return Role::Dropped;
    }
    return Role::Plain;
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void NavigatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const int textLeft = index.parent().isValid() ? objectTextLeft : inset + iconSide + 4;
    editor->setGeometry(option.rect.adjusted(textLeft - 6, 1, -inset, -1));
}

} // namespace joinery

#include "moc_navigator_delegate.cpp"
