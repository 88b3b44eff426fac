// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QHash>
#include <QPointF>

namespace joinery {

/** Where an app's cards lie on the canvas: kept apart from the schema, in diagrams/main.json. */
struct Diagram
{
    /** Upper left corner of each card, in points of the canvas at 100 %. A table without one has not been placed yet.
     */
    QHash<ObjectId, QPointF> positions;

    friend bool operator==(const Diagram &, const Diagram &) = default;
};

} // namespace joinery
