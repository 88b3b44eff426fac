// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/tiles/tile_store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QGraphicsView;

namespace joinery {

class DiagramScene;

/**
 * Paints the diagram in its view out of pictures that are kept, so that moving around takes the same time whatever the
 * number of tables.
 *
 * A small diagram is painted whole at once; a large one as far as the time of a frame allows, and the rest as soon as
 * nothing else is to be done.
 */
class CanvasPictures : public QObject
{
    Q_OBJECT

public:
    CanvasPictures(QGraphicsView &view, DiagramScene &scene);

    /** Paints what the view shows. */
    void paint(QPainter &painter);
    /** Whether what was painted last is all there. */
    [[nodiscard]] bool isSharp() const { return m_tiles.isSharp(); }

private:
    void spoil(const QRectF &area);
    void goOn();
    [[nodiscard]] TileView currentView() const;
    [[nodiscard]] std::chrono::microseconds timeForFrame();

    QGraphicsView &m_view;
    DiagramScene &m_scene;
    TileStore m_tiles;
    QTimer m_goOn;
    TileView m_shown;
    QElapsedTimer m_sinceMove;
};

} // namespace joinery
