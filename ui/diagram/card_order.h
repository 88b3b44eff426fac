// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/layout/card_alignment.h"

namespace joinery {

class ProjectDocument;

/** Pins, aligns and distributes cards, each as one undo step. */
class CardOrder : public QObject
{
    Q_OBJECT

public:
    CardOrder(const DiagramScene &scene, ProjectDocument &document);

    /** Whether some of these cards could be pinned, or set free. */
    [[nodiscard]] bool canPin(const QList<ObjectId> &cards) const;
    [[nodiscard]] bool canUnpin(const QList<ObjectId> &cards) const;
    void setPinned(const QList<ObjectId> &cards, bool pinned);
    /** Sets them free when all are pinned, else pins them. */
    void togglePinned(const QList<ObjectId> &cards);

    void align(const QList<ObjectId> &cards, Alignment alignment);
    void distribute(const QList<ObjectId> &cards, Qt::Orientation direction);

private:
    [[nodiscard]] QList<ObjectId> those(const QList<ObjectId> &cards, bool pinned) const;
    [[nodiscard]] QHash<ObjectId, QRectF> rectangles(const QList<ObjectId> &cards) const;
    void move(const QString &undoText, const QHash<ObjectId, QPointF> &places);

    const DiagramScene &m_scene;
    ProjectDocument &m_document;
};

/** "Align left edges". */
[[nodiscard]] QString alignmentTitle(Alignment alignment);
/** "Distribute horizontally". */
[[nodiscard]] QString distributionTitle(Qt::Orientation direction);

} // namespace joinery
