// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace joinery {

/** Who keeps pictures of what items paint. */
class PictureKeeper
{
public:
    PictureKeeper() = default;
    virtual ~PictureKeeper() = default;
    PictureKeeper(const PictureKeeper &) = delete;
    PictureKeeper &operator=(const PictureKeeper &) = delete;

    /** What lies there is another picture by now; in scene coordinates. */
    virtual void spoil(const QRectF &area) = 0;
    /** What is painted over the pictures looks otherwise. */
    virtual void repaintOver() = 0;
};

/** An item of the diagram. The view shows pictures of it (see TileStore), so it tells when those are old. */
class CanvasItem : public QGraphicsItem
{
public:
    /** Moves it; the pictures of both places are old. */
    void place(QPointF position);

    /** In somebody's hand: painted over the pictures, not part of them. */
    void setLifted(bool lifted);
    [[nodiscard]] bool isLifted() const { return m_isLifted; }

    /** Paints what of it lies in an area of the scene. The painter is in the item's coordinates. */
    virtual void paintPart(QPainter &painter, const QRectF &area) const = 0;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    /** The pictures of the place where it is are old. To be called before its bounds change, and after. */
    void spoil() const;

private:
    bool m_isLifted = false;
};

} // namespace joinery
