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
#include <optional>

namespace joinery {

namespace {

constexpr std::array steps{0.02, 0.03, 0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr qreal fitMargin = 32;
/** A diagram that does not fit opens at a zoom at which it can be read, unless it is so large that only a map helps. */
constexpr qreal firstZoom = 0.8;
constexpr qreal smallestOpening = 0.2;

/** All largest rectangles within `view` that touch none of `covered`. Few of those: it tries every choice of sides. */
QList<QRectF> uncoveredRooms(const QRectF &view, const QList<QRect> &covered)
{
    QList<qreal> lefts{view.left()};
    QList<qreal> rights{view.right()};
    QList<qreal> tops{view.top()};
    QList<qreal> bottoms{view.bottom()};
    for (const QRect &each : covered) {
        const QRectF area(each);
        lefts.append(area.right());
        rights.append(area.left());
        tops.append(area.bottom());
        bottoms.append(area.top());
    }
    QList<QRectF> rooms;
    const auto consider = [&](const QRectF &room) {
        const auto blocked = [&room](const QRect &each) { return QRectF(each).intersects(room); };
        const bool usable = room.width() > 0 && room.height() > 0 && view.contains(room) &&
                            std::none_of(covered.cbegin(), covered.cend(), blocked);
        if (!usable || std::any_of(rooms.cbegin(), rooms.cend(), [&](const QRectF &r) { return r.contains(room); }))
            return;
        rooms.removeIf([&room](const QRectF &smaller) { return room.contains(smaller); });
        rooms.append(room);
    };
    for (const qreal left : std::as_const(lefts)) {
        for (const qreal top : std::as_const(tops)) {
            for (const qreal right : std::as_const(rights)) {
                for (const qreal bottom : std::as_const(bottoms))
                    consider(QRectF(QPointF(left, top), QPointF(right, bottom)));
            }
        }
    }
    return rooms;
}

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

QList<QRectF> ViewNavigation::rooms() const
{
    return uncoveredRooms(m_view.viewport()->rect(), m_covered);
}

void ViewNavigation::fit(const QRectF &area)
{
    if (area.isEmpty())
        return;
    const auto zoomIn = [&area](const QRectF &room) {
        return std::min(
            {1.0, (room.width() - 2 * fitMargin) / area.width(), (room.height() - 2 * fitMargin) / area.height()});
    };
    QRectF best = m_view.viewport()->rect();
    double wanted = 0;
    for (const QRectF &room : rooms()) {
        const bool better = zoomIn(room) > wanted ||
                            (zoomIn(room) == wanted && room.width() * room.height() > best.width() * best.height());
        if (better) {
            best = room;
            wanted = zoomIn(room);
        }
    }
    setZoom(std::max(wanted, smallestZoom));
    m_view.centerOn(area.center());
    panBy(best.center() - QRectF(m_view.viewport()->rect()).center());
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

void ViewNavigation::show(const QRectF &area, qreal margin)
{
    const QRectF view = m_view.viewport()->rect();
    const QRectF shown = QRectF(m_view.mapFromScene(area).boundingRect());
    const QRectF wanted = shown.adjusted(-margin, -margin, margin, margin);
    const auto isCovered = [this](const QRectF &place) {
        return std::any_of(m_covered.cbegin(), m_covered.cend(),
                           [&place](const QRect &covered) { return QRectF(covered).intersects(place); });
    };
    if (view.contains(wanted) && !isCovered(shown))
        return;
    // What is far away or too large comes to the middle; what is near is only pushed into sight.
    const bool near = view.intersects(wanted) && wanted.width() <= view.width() && wanted.height() <= view.height();
    if (!near) {
        m_view.centerOn(area.center());
        return;
    }
    QList<QRectF> places = rooms();
    places.removeIf(
        [&](const QRectF &room) { return room.width() < wanted.width() || room.height() < wanted.height(); });
    if (places.isEmpty())
        places.append(view);
    std::optional<QPointF> least;
    for (const QRectF &room : std::as_const(places)) {
        const QPointF push(std::max(0.0, room.left() - wanted.left()) - std::max(0.0, wanted.right() - room.right()),
                           std::max(0.0, room.top() - wanted.top()) - std::max(0.0, wanted.bottom() - room.bottom()));
        if (!least || push.manhattanLength() < least->manhattanLength())
            least = push;
    }
    panBy(*least);
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
