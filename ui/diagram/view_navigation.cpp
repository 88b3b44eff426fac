// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/view_navigation.h"

#include <QGestureEvent>
#include <QGraphicsView>
#include <QInputDevice>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace joinery {

namespace {

constexpr std::array steps{0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr qreal fitMargin = 32;
/** A diagram that does not fit opens at a zoom at which it can be read, unless it is so large that only a map helps. */
constexpr qreal firstZoom = 0.8;
constexpr qreal smallestOpening = 0.2;
constexpr qreal showMargin = 48;

bool isTouchPad(const QWheelEvent &event)
{
    return event.device()->type() == QInputDevice::DeviceType::TouchPad || !event.pixelDelta().isNull();
}

QPointF deltaOf(const QWheelEvent &event)
{
    return event.pixelDelta().isNull() ? QPointF(event.angleDelta()) / 2 : QPointF(event.pixelDelta());
}

} // namespace

ViewNavigation::ViewNavigation(QGraphicsView &view) : QObject(&view), m_view(view)
{
    view.setTransformationAnchor(QGraphicsView::NoAnchor);
    view.setResizeAnchor(QGraphicsView::NoAnchor);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.viewport()->grabGesture(Qt::PinchGesture);
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    for (QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ViewNavigation::viewChanged);
}

double ViewNavigation::zoom() const
{
    return m_view.transform().m11();
}

void ViewNavigation::setZoom(double zoom, QPointF anchor)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (std::abs(wanted - this->zoom()) < 1e-9)
        return;
    const QPointF kept = m_view.mapToScene(anchor.toPoint());
    m_view.setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF moved = QPointF(m_view.mapFromScene(kept)) - anchor.toPoint();
    panBy(-moved);
    emit zoomChanged(wanted);
    emit viewChanged();
}

void ViewNavigation::setZoom(double zoom)
{
    setZoom(zoom, QRectF(m_view.viewport()->rect()).center());
}

void ViewNavigation::zoomIn()
{
    const auto next = std::find_if(steps.cbegin(), steps.cend(), [this](double step) { return step > zoom() * 1.001; });
    if (next != steps.cend())
        setZoom(*next);
}

void ViewNavigation::zoomOut()
{
    const auto next =
        std::find_if(steps.crbegin(), steps.crend(), [this](double step) { return step < zoom() * 0.999; });
    if (next != steps.crend())
        setZoom(*next);
}

void ViewNavigation::fit(const QRectF &area)
{
    if (area.isEmpty())
        return;
    const QSizeF room = QSizeF(m_view.viewport()->size()) - QSizeF(2 * fitMargin, 2 * fitMargin);
    const double wanted = std::min({1.0, room.width() / area.width(), room.height() / area.height()});
    setZoom(std::max(wanted, smallestZoom));
    m_view.centerOn(area.center());
    emit viewChanged();
}

void ViewNavigation::open(const QRectF &area)
{
    fit(area);
    if (area.isEmpty() || zoom() >= firstZoom || zoom() < smallestOpening)
        return;
    setZoom(firstZoom);
    const QPointF corner = area.topLeft() - QPointF(fitMargin, fitMargin) / firstZoom;
    panBy(QPointF(-m_view.mapFromScene(corner)));
    emit viewChanged();
}

void ViewNavigation::show(const QRectF &area)
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const qreal margin = showMargin / zoom();
    const QRectF wanted = area.adjusted(-margin, -margin, margin, margin);
    if (seen.contains(wanted))
        return;
    // What is far away or too large comes to the middle; what is near is only pushed into sight.
    const bool near = seen.intersects(wanted) && wanted.width() <= seen.width() && wanted.height() <= seen.height();
    if (!near) {
        m_view.centerOn(area.center());
        return;
    }
    const qreal dx = std::min(0.0, wanted.left() - seen.left()) + std::max(0.0, wanted.right() - seen.right());
    const qreal dy = std::min(0.0, wanted.top() - seen.top()) + std::max(0.0, wanted.bottom() - seen.bottom());
    panBy(QPointF(-dx, -dy) * zoom());
}

void ViewNavigation::panBy(QPointF pixels)
{
    QScrollBar *horizontal = m_view.horizontalScrollBar();
    QScrollBar *vertical = m_view.verticalScrollBar();
    horizontal->setValue(horizontal->value() - int(std::lround(pixels.x())));
    vertical->setValue(vertical->value() - int(std::lround(pixels.y())));
}

bool ViewNavigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view)
        return key(*event);
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::NativeGesture:
        return nativeGesture(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture: {
        auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        const auto *pinch = static_cast<QPinchGesture *>(gesture);
        if (!pinch)
            return false;
        setZoom(zoom() * pinch->scaleFactor(), m_view.viewport()->mapFromGlobal(pinch->centerPoint()));
        return true;
    }
    default:
        return false;
    }
}

bool ViewNavigation::wheel(const QWheelEvent &event)
{
    const bool zooms = event.modifiers().testFlag(Qt::ControlModifier) ||
                       (!isTouchPad(event) && !event.modifiers().testFlag(Qt::ShiftModifier));
    if (!zooms) {
        QPointF delta = deltaOf(event);
        if (event.modifiers().testFlag(Qt::ShiftModifier) && qFuzzyIsNull(delta.x()))
            delta = QPointF(delta.y(), 0);
        panBy(delta);
        return true;
    }
    const double notches = event.angleDelta().y() / 120.0;
    setZoom(zoom() * std::pow(1.2, notches), event.position());
    return true;
}

bool ViewNavigation::press(const QMouseEvent &event)
{
    const bool starts = event.button() == Qt::MiddleButton || (m_spaceHeld && event.button() == Qt::LeftButton);
    if (!starts)
        return m_panning;
    m_panning = true;
    m_last = event.position();
    showCursor();
    return true;
}

bool ViewNavigation::move(const QMouseEvent &event)
{
    if (!m_panning)
        return m_spaceHeld;
    panBy(event.position() - m_last);
    m_last = event.position();
    return true;
}

bool ViewNavigation::release(const QMouseEvent &event)
{
    if (!m_panning || event.button() == Qt::RightButton)
        return false;
    m_panning = false;
    showCursor();
    return true;
}

bool ViewNavigation::nativeGesture(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    setZoom(zoom() * (1 + event.value()), event.position());
    return true;
}

bool ViewNavigation::key(QEvent &event)
{
    if (event.type() == QEvent::FocusOut && m_spaceHeld) {
        m_spaceHeld = false;
        showCursor();
        return false;
    }
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::KeyRelease)
        return false;
    const auto &pressed = static_cast<QKeyEvent &>(event);
    if (pressed.key() != Qt::Key_Space || pressed.isAutoRepeat())
        return pressed.key() == Qt::Key_Space;
    m_spaceHeld = event.type() == QEvent::KeyPress;
    showCursor();
    return true;
}

void ViewNavigation::showCursor()
{
    if (m_panning)
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

} // namespace joinery
