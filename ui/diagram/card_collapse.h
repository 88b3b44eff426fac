// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

namespace joinery {

class ProjectDocument;

/** Collapses cards to their headers and opens them again, as one undo step. */
class CardCollapse : public QObject
{
    Q_OBJECT

public:
    CardCollapse(const DiagramScene &scene, ProjectDocument &document);

    /** Those of them that have rows. Cards below what opens make room. */
    void setCollapsed(const QList<ObjectId> &cards, bool collapsed);
    /** Opens them when all are collapsed, else collapses them. */
    void toggle(const QList<ObjectId> &cards);
    void setAllCollapsed(bool collapsed);

    /** Whether some of these cards could be collapsed, or opened. */
    [[nodiscard]] bool canCollapse(const QList<ObjectId> &cards) const;
    [[nodiscard]] bool canExpand(const QList<ObjectId> &cards) const;

private:
    [[nodiscard]] QList<ObjectId> those(const QList<ObjectId> &cards, bool collapsed) const;
    [[nodiscard]] QHash<ObjectId, QPointF> roomFor(const QList<ObjectId> &opened) const;

    const DiagramScene &m_scene;
    ProjectDocument &m_document;
};

} // namespace joinery
