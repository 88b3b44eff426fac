// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

#include <QHash>
#include <QPointF>

namespace joinery::benchmark {

/** What a large diagram shows. */
struct CanvasSample
{
    static constexpr int tables = 5000;
    static constexpr int links = 8000;
    static constexpr int linksOfHub = 30;

    Schema schema;
    /** All cards in a grid, as a person who keeps related tables near each other would have them. */
    QHash<ObjectId, QPointF> positions;
    /** The table in the middle, with exactly linksOfHub links. */
    ObjectId hub;
};

/** Tables of 20 columns; nine of ten links lead to a card nearby, the others anywhere. The same at every call. */
[[nodiscard]] CanvasSample canvasSample();

/** Writes a project of one app that holds the sample, with a migration for all of it. */
[[nodiscard]] Result<void> writeProjectOf(const CanvasSample &sample, const QString &folder);

} // namespace joinery::benchmark
