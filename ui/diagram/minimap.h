// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPixmap>
#include <QTransform>
#include <QWidget>

class QGraphicsView;

namespace joinery {

class DiagramScene;

/** The whole diagram in small, with a frame around what is seen; press or drag in it to go there. */
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const DiagramScene &scene, QGraphicsView &view, QWidget *parent);

    /** The scene changed. */
    void refresh();
    /** What is seen of it is another part. */
    void follow() { update(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRectF shownArea() const;
    void paintCards();
    void paintAnnotations(QPainter &painter) const;
    [[nodiscard]] QRectF seenArea() const;
    [[nodiscard]] QTransform sceneToWidget() const;

    const DiagramScene &m_scene;
    QGraphicsView &m_view;
    /** The cards alone; null while they are to be painted anew. */
    QPixmap m_cards;
    QTransform m_sceneToWidget;
};

} // namespace joinery
