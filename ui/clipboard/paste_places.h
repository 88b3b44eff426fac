// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/fragment.h"

#include <QRectF>

#include <optional>

namespace joinery {

/**
 * Where the cards of a pasted fragment go, by their ids in it: as they lay to each other, with the corner of them all
 * at `corner` where they cover nothing that is `taken`, else in the nearest place where they do not. Without a corner
 * that is near `centre`.
 */
[[nodiscard]] QHash<ObjectId, QPointF> pastePlaces(const Fragment &fragment, std::optional<QPointF> corner,
                                                   QPointF centre, const QList<QRectF> &taken);

} // namespace joinery
