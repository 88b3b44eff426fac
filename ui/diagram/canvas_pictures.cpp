// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_pictures.h"

#include "ui/diagram/diagram_scene.h"

#include <QGraphicsView>
#include <QPainter>

namespace joinery {

namespace {

using namespace std::chrono_literals;

/** Of the 16 ms of a frame; the rest is for what the window does besides. */
constexpr std::chrono::microseconds timeInFrame = 4ms;
constexpr std::chrono::microseconds timeBetweenFrames = 6ms;
/** All of a small diagram is there at once. */
constexpr std::chrono::microseconds timeForAll = 1s;
constexpr qsizetype mostCardsAtOnce = 200;
/** Two moves in less than this are one motion, of which every frame counts. */
constexpr auto motion = 150ms;

} // namespace

CanvasPictures::CanvasPictures(QGraphicsView &view, DiagramScene &scene)
    : QObject(&view)
    , m_view(view)
    , m_scene(scene)
    , m_tiles([&scene](QPainter &painter, const QRectF &area) { scene.paintArea(painter, area); })
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &CanvasPictures::goOn);
    connect(&scene, &DiagramScene::spoilt, this, &CanvasPictures::spoil);
    connect(&scene, &DiagramScene::overChanged, view.viewport(), qOverload<>(&QWidget::update));
}

void CanvasPictures::spoil(const QRectF &area)
{
    if (area.isNull())
        m_tiles.clear();
    else
        m_tiles.spoil(area);
    m_view.viewport()->update();
}

TileView CanvasPictures::currentView() const
{
    const QWidget &viewport = *m_view.viewport();
    const qreal ratio = viewport.devicePixelRatioF();
    const QTransform transform = m_view.viewportTransform();
    return {.zoom = transform.m11(),
            .pixelRatio = ratio,
            .origin = (QPointF(transform.dx(), transform.dy()) * ratio).toPoint(),
            .size = (QSizeF(viewport.size()) * ratio).toSize()};
}

std::chrono::microseconds CanvasPictures::timeForFrame()
{
    const TileView view = currentView();
    const bool isMoved = view != m_shown;
    const bool isMoving = isMoved && m_sinceMove.isValid() && !m_sinceMove.hasExpired(motion.count());
    if (isMoved)
        m_sinceMove.start();
    m_shown = view;
    return !isMoving && m_scene.content().cards.size() <= mostCardsAtOnce ? timeForAll : timeInFrame;
}

void CanvasPictures::paint(QPainter &painter)
{
    const std::chrono::microseconds time = timeForFrame();
    m_tiles.setView(m_shown);
    (void)m_tiles.render(time);
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / m_shown.pixelRatio, 1 / m_shown.pixelRatio));
    m_tiles.draw(painter, m_scene.theme().canvas);
    painter.restore();
    if (!m_goOn.isActive())
        m_goOn.start(0);
}

void CanvasPictures::goOn()
{
    if (!m_tiles.isSharp()) {
        const bool isDone = m_tiles.render(timeBetweenFrames);
        m_view.viewport()->update();
        if (isDone)
            m_goOn.start(int(std::chrono::milliseconds(motion).count()));
    } else if (!m_tiles.renderAhead(timeBetweenFrames)) {
        m_goOn.start(0);
    }
}

} // namespace joinery
