// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QDateTime>
#include <QStyledItemDelegate>

namespace joinery {

/** Paints one recent project in two lines, with a cross under the pointer. */
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum DataRole
    {
        FolderRole = Qt::UserRole,
        LastOpenedRole,
        MissingRole,
        /** When edits were kept that are not in the files; invalid where there are none. */
        UnsavedRole
    };

    explicit RecentDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Where the cross is in a row that fills `row`. */
    [[nodiscard]] static QRect crossArea(const QRect &row);
    /** What the right end of a row says. */
    [[nodiscard]] static QString whenText(const QModelIndex &index);

private:
    Theme m_theme;
};

/** "today 14:05", "yesterday", "3 days ago", or the date. */
[[nodiscard]] QString relativeDay(const QDateTime &when, const QDateTime &now);

} // namespace joinery
