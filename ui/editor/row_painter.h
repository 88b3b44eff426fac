// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace joinery {

struct RowLook
{
    ChangeKind change = ChangeKind::None;
    /** Whether the bar of a changed row is in this cell. */
    bool hasBar = true;
    bool hovered = false;
};

/** What all lists of the inspector share: the tint of a changed or selected row, its bar, the line under it. */
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, const RowLook &look);
/** A frame around the cell that keys act on. */
void paintFocus(QPainter &painter, const QRect &area, const Theme &theme);
/** A wavy line under text that starts at the left of the area. */
void paintWave(QPainter &painter, const QRect &area, int width, const QColor &color);

} // namespace joinery
