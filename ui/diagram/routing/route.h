// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace joinery {

/** A card on the canvas, in scene pixels: links may not run through it. */
struct RouteCard
{
    ObjectId id;
    QRectF rectangle;
};

/** Where a link is fastened: a card and the height of a row (scene coordinates, the row's middle). */
struct RouteEnd
{
    ObjectId card;
    qreal y = 0;
};

struct RouteLink
{
    ObjectId id;
    RouteEnd from;
    RouteEnd to;
};

/**
 * The way of one link: corner points from the border of one card to the border of the other.
 *
 * Segments are horizontal and vertical by turns; the first and the last are horizontal. Empty when a card is missing.
 */
struct Route
{
    ObjectId link;
    QList<QPointF> points;

    friend bool operator==(const Route &, const Route &) = default;
};

struct RouteOptions
{
    /** Free space kept between a link and a card. */
    qreal clearance = 8;
    /** Straight part at a card in which the crow's foot is drawn. */
    qreal stub = 22;
    /** Distance between parallel links where there is room. */
    qreal spacing = 12;
    /** How many pixels of detour one corner is worth. */
    qreal bendCost = 60;
};

/** Without points that repeat or lie in the middle of a straight stretch. */
[[nodiscard]] QList<QPointF> cornersOnly(const QList<QPointF> &points);

} // namespace joinery
