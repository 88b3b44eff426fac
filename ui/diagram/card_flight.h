// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

#include <QElapsedTimer>
#include <QVariantAnimation>

namespace joinery {

/**
 * Lets cards that were just put elsewhere glide there from where they lay.
 *
 * It is for the eye alone: scene and document know the new places already. Many cards glide only as long as each frame
 * is there in time; where one is not, they are where they go at once.
 */
class CardFlight : public QObject
{
    Q_OBJECT

public:
    explicit CardFlight(DiagramScene &scene, QObject *parent = nullptr);

    /** From these places to those of the scene. */
    void start(const QHash<ObjectId, QPointF> &from);
    /** Everything is where it goes. */
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_from.isEmpty(); }
    /** How many milliseconds a frame of many cards may take. */
    void setFrameBudget(qint64 milliseconds) { m_frameBudget = milliseconds; }

private:
    void show(qreal part);
    void showFrame(qreal part);

    DiagramScene &m_scene;
    QVariantAnimation m_animation;
    QElapsedTimer m_sinceFrame;
    qint64 m_frameBudget = 40;
    bool m_isMeasured = false;
    QHash<ObjectId, QPointF> m_from;
    QHash<ObjectId, QPointF> m_to;
};

} // namespace joinery
