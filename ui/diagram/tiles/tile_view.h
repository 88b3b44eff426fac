// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRectF>
#include <QSize>

namespace joinery {

/** Which part of a plane a widget shows, and how large. Pixels are those of the screen. */
struct TileView
{
    /** Points of the widget for one of the plane. */
    double zoom = 1;
    /** Pixels for one point of the widget. */
    double pixelRatio = 1;
    /** Where the plane's origin lies, in pixels from the widget's upper left corner. */
    QPoint origin;
    /** The widget's size in pixels. */
    QSize size;

    /** Pixels for one point of the plane. */
    [[nodiscard]] double scale() const { return zoom * pixelRatio; }
    /** A part of the plane as it lies in the widget, in pixels. */
    [[nodiscard]] QRectF toPixels(const QRectF &area) const
    {
        return {area.topLeft() * scale() + QPointF(origin), area.size() * scale()};
    }
    /** The part of the plane that is seen. */
    [[nodiscard]] QRectF seen() const { return {QPointF(-origin) / scale(), QSizeF(size) / scale()}; }

    friend bool operator==(const TileView &, const TileView &) = default;
};

} // namespace joinery
