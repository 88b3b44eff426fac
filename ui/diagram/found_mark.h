// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

#include <QVariantAnimation>

namespace joinery {

/**
 * Brings out what was just found: a frame around the card, the row or the note that swells twice and goes. Without
 * motion it stands still for the same time.
 */
class FoundMark : public QObject
{
    Q_OBJECT

public:
    explicit FoundMark(const DiagramScene &scene, QObject *parent = nullptr);

    void show(ObjectId object, ObjectId part, bool still);
    /** Where it is, in scene coordinates; empty while there is none. */
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] bool isStill() const { return m_isStill; }
    void paint(QPainter &painter) const;

signals:
    void changed();

private:
    const DiagramScene &m_scene;
    QVariantAnimation m_time;
    ObjectId m_object;
    ObjectId m_part;
    bool m_isStill = false;
};

} // namespace joinery
