// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"
#include "ui/shell/motion_preference.h"

#include <QTimer>
#include <QVariantAnimation>

namespace joinery {

/**
 * Brings out the card on which the pointer rests, with its links and the cards at their other ends, and dims the rest.
 *
 * It is painted over the pictures of the diagram, which stay as they are. It comes after a moment and goes at once when
 * the pointer leaves or a button is pressed; where the desktop shows no animations it does not fade.
 */
class HoverFocus : public QObject
{
    Q_OBJECT

public:
    explicit HoverFocus(DiagramScene &scene, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    /** The pointer is on that card, or on none. */
    void setCard(ObjectId card);
    /** Goes, and does not come again before the pointer was on another card. */
    void dismiss();
    /** The card that is brought out, or null. */
    [[nodiscard]] ObjectId card() const { return m_shown; }
    [[nodiscard]] MotionPreference &motion() { return m_motion; }

    /** In scene coordinates. */
    void paint(QPainter &painter, const QRectF &seen) const;

private:
    void show();
    void fadeTo(qreal strength);

    DiagramScene &m_scene;
    QTimer m_rest;
    QVariantAnimation m_fade;
    MotionPreference m_motion;
    bool m_enabled = true;
    /** Where the pointer is. */
    ObjectId m_wanted;
    ObjectId m_dismissed;
    ObjectId m_shown;
};

} // namespace joinery
