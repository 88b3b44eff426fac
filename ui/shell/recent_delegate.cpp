// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_delegate.h"

#include "ui/shell/icons.h"

#include <QDir>
#include <QLocale>
#include <QPainter>

namespace joinery {

namespace {

constexpr int rowHeight = 52;
constexpr int inset = 12;
constexpr int crossSide = 24;
constexpr int iconSide = 16;

/** With ~ for the home folder, as people write it. */
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? QStringLiteral("~") + folder.mid(home.size()) : folder;
}

} // namespace

RecentDelegate::RecentDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool missing = index.data(MissingRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? m_theme.selection : m_theme.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    paintIcon(*painter, QRectF(row.left() + inset, row.center().y() - iconSide / 2 + 1, iconSide, iconSide),
              missing ? IconName::Ghost : IconName::Diagram, missing ? m_theme.disabled : m_theme.secondary);

    const QRect cross = crossArea(option.rect);
    const QDateTime unsaved = missing ? QDateTime() : index.data(UnsavedRole).toDateTime();
    const QString when = whenText(index);
    painter->setFont(m_theme.secondaryFont);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when);
    const QRect text(row.left() + inset + iconSide + inset, row.top() + 7, 0, 18);
    const int textWidth = cross.left() - 12 - whenWidth - 16 - text.left();
    painter->setPen(unsaved.isValid() ? m_theme.changed.ink : missing ? m_theme.disabled : m_theme.secondary);
    painter->drawText(QRect(cross.left() - 12 - whenWidth, row.top(), whenWidth, row.height()), Qt::AlignVCenter, when);
    painter->setPen(missing ? m_theme.disabled : m_theme.secondary);
    painter->drawText(
        QRect(text.left(), text.bottom() + 1, textWidth, 18), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(shortened(index.data(FolderRole).toString()), Qt::ElideMiddle, textWidth));
    painter->setFont(m_theme.boldFont);
    painter->setPen(missing ? m_theme.disabled : m_theme.text);
    painter->drawText(QRect(text.left(), text.top(), textWidth, 18), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textWidth));
    if (hovered || selected || missing)
        paintIcon(*painter, QRectF(cross.center().x() - 7, cross.center().y() - 7, iconSide, iconSide), IconName::Close,
                  m_theme.secondary);
    painter->restore();
}

QString RecentDelegate::whenText(const QModelIndex &index)
{
    if (index.data(MissingRole).toBool())
        return tr("not there any more");
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime unsaved = index.data(UnsavedRole).toDateTime();
    return unsaved.isValid() ? tr("unsaved edits, %1").arg(relativeDay(unsaved, now))
                             : relativeDay(index.data(LastOpenedRole).toDateTime(), now);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

QRect RecentDelegate::crossArea(const QRect &row)
{
    return {row.right() - crossSide - 8, row.center().y() - crossSide / 2, crossSide, crossSide};
}

QString relativeDay(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = when.date().daysTo(now.date());
    if (!when.isValid())
        return {};
    if (days <= 0)
        return RecentDelegate::tr("today %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
    if (days == 1)
        return RecentDelegate::tr("yesterday");
    if (days < 14)
        return RecentDelegate::tr("%n days ago", nullptr, int(days));
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace joinery

#include "moc_recent_delegate.cpp"
