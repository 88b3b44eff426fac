// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace joinery {

/** The key and the arrow at the left of a row, as lines: sharp at every scale and in SVG. */
void paintKeyMark(QPainter &painter, const QRectF &area, const QColor &color);
void paintLinkMark(QPainter &painter, const QRectF &area, const QColor &color);

/** Points down where something is open, to the right where it is collapsed. */
void paintChevron(QPainter &painter, QPointF middle, bool collapsed, const QColor &color);

/** A drawing pin: the card stays where it is. */
void paintPin(QPainter &painter, const QRectF &area, const QColor &color);

/** The small sign of a pending change beside its bar: + ~ → −, for those who cannot tell the colours. */
void paintSign(QPainter &painter, QPointF middle, ChangeKind change, const QColor &color);

} // namespace joinery
