// SPDX-License-Identifier: MIT
#pragma once

#include "ui/diagram/diagram_content.h"

#include <QHash>
#include <QPointF>

class QImage;

namespace joinery {

/** A diagram for tests: schema before and after pending edits of every kind, with positions as in the mock-up. */
struct DiagramSample
{
    Schema snapshot;
    Schema model;
    ChangeSummary changes;
    QHash<ObjectId, QPointF> positions;

    [[nodiscard]] DiagramContent content() const;
};

[[nodiscard]] DiagramSample bookshopSample();
/** `count` tables of `columns` columns, each but the first with a key to an earlier one; every tenth is changed. */
[[nodiscard]] DiagramSample largeSample(int count, int columns = 12);

/** Writes the picture to the folder named by JOINERY_SCREENSHOT_DIR, to be looked at; does nothing without it. */
void keepForLooking(const QImage &image, const QString &name);

} // namespace joinery
