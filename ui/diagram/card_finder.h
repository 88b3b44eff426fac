// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

namespace joinery {

// Cards that a person may want to look at; in order of names.

/** Those that cover some part of another one. */
[[nodiscard]] QList<ObjectId> overlappingCards(const DiagramScene &scene);
/** Tables without a primary key. */
[[nodiscard]] QList<ObjectId> tablesWithoutKey(const DiagramContent &content);

/** Where all cards lie. */
[[nodiscard]] QHash<ObjectId, QRectF> cardRectangles(const DiagramScene &scene);

} // namespace joinery
