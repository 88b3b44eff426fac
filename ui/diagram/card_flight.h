// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

#include <QVariantAnimation>

namespace joinery {

/**
 * Lets cards that were just put elsewhere glide there from where they lay.
 *
 * It is for the eye alone: scene and document know the new places already. Many cards at once do not glide.
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

private:
    void show(qreal part);

    DiagramScene &m_scene;
    QVariantAnimation m_animation;
    QHash<ObjectId, QPointF> m_from;
    QHash<ObjectId, QPointF> m_to;
};

} // namespace joinery
