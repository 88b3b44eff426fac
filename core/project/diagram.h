// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/card_look.h"
#include "core/project/diagram_annotations.h"

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QStringList>

namespace joinery {

/** How an app's cards lie on the canvas and look there: kept apart from the schema, in diagrams/main.json. */
struct Diagram
{
    /** Upper left corner of each card, in points of the canvas at 100 %. A table without one has not been placed yet.
     */
    QHash<ObjectId, QPointF> positions;
    /** Cards that show their header alone. */
    QSet<ObjectId> collapsed;
    /** Cards that stay where they are when others are arranged. */
    QSet<ObjectId> pinned;
    /** One of diagramColors(), on the headers of the app's cards; empty for the one its place in the project gives. */
    QString color;
    /** Of main.json: cards that look otherwise than others of the app, or have tags. */
    QHash<ObjectId, CardLook> looks;
    /** Groups, notes, and links without a foreign key. */
    DiagramAnnotations annotations;

    [[nodiscard]] bool isEmpty() const
    {
        return positions.isEmpty() && collapsed.isEmpty() && pinned.isEmpty() && color.isEmpty() && looks.isEmpty() &&
               annotations.isEmpty();
    }

    friend bool operator==(const Diagram &, const Diagram &) = default;
};

/** The words for the colours an app may have, in the order in which apps without one get them. */
[[nodiscard]] const QStringList &diagramColors();

/** The cards of each group that has some: what is kept together where cards are arranged. */
[[nodiscard]] QList<QSet<ObjectId>> groupsOf(const Diagram &diagram);

} // namespace joinery
