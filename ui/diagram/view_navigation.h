// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QRectF>

class QGraphicsView;
class QMouseEvent;
class QNativeGestureEvent;
class QPinchGesture;
class QWheelEvent;

namespace joinery {

/**
 * Pan and zoom of a view: wheel, touch pad, pinch, middle button, space and drag.
 *
 * A mouse wheel zooms at the pointer, two fingers on a touch pad pan; with Ctrl both zoom. Filters the events of the
 * view's viewport; what it does not use goes on to the view.
 */
class ViewNavigation : public QObject
{
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.02;
    static constexpr double largestZoom = 4;

    explicit ViewNavigation(QGraphicsView &view);

    [[nodiscard]] double zoom() const;
    /** Keeps the point of the scene under `anchor` (viewport coordinates) where it is. */
    void setZoom(double zoom, QPointF anchor);
    /** The same around the middle. */
    void setZoom(double zoom);
    /** Next and previous of 25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400 %. */
    void zoomIn();
    void zoomOut();
    /** What lies over the view and must not cover what is shown, in coordinates of the viewport. */
    void setCovered(const QList<QRect> &covered) { m_covered = covered; }
    /** Shows an area with a margin, beside what is covered; never larger than life. Does nothing for an empty one. */
    void fit(const QRectF &area);
    /** What is seen at first: everything where that can be read, else the upper left part. */
    void open(const QRectF &area);
    /** Scrolls by as little as shows the area with a margin, beside what is covered where there is room. */
    void show(const QRectF &area, qreal margin = 48);
    void panBy(QPointF pixels);
    /** Space is held or a pan is under way: clicks are not for the cards. */
    [[nodiscard]] bool isPanning() const { return m_panning || m_spaceHeld; }

signals:
    void zoomChanged(double zoom);
    /** The part of the scene that is seen is another one. */
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool nativeGesture(const QNativeGestureEvent &event);
    bool key(QEvent &event);
    void showCursor();

    /** The parts of the viewport that nothing covers, none inside another. */
    [[nodiscard]] QList<QRectF> rooms() const;

    QGraphicsView &m_view;
    QList<QRect> m_covered;
    bool m_spaceHeld = false;
    bool m_panning = false;
    QPointF m_last;
};

} // namespace joinery
