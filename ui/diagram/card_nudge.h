// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

#include <QTimer>

namespace joinery {

class ProjectDocument;

/** Moves cards, groups and notes with the arrow keys; key strokes in a row are one undo step. */
class CardNudge : public QObject
{
    Q_OBJECT

public:
    CardNudge(DiagramScene &scene, ProjectDocument &document);

    void nudge(const QList<ObjectId> &cards, QPointF shift);
    /** Writes what was moved so far; called before any other edit. */
    void finish();
    /** The diagram of what was moved is not shown any more. */
    void forget();

private:
    DiagramScene &m_scene;
    ProjectDocument &m_document;
    QHash<ObjectId, QPointF> m_positions;
    /** Of notes and groups without cards. */
    QHash<ObjectId, QRectF> m_rectangles;
    QTimer m_pause;
};

} // namespace joinery
