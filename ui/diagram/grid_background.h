// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QRectF>

class QPainter;

namespace joinery {

/** The canvas with its dots; they thin out instead of crowding when zoomed far out. */
void paintGridBackground(QPainter &painter, const QRectF &area, const Theme &theme);

} // namespace joinery
