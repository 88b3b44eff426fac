// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_placement.h"

#include "ui/diagram/layout/rectangle_packing.h"

#include <QRectF>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal gap = 48;

} // namespace

QPointF snappedToGrid(QPointF point)
{
    return {std::round(point.x() / canvasGrid) * canvasGrid, std::round(point.y() / canvasGrid) * canvasGrid};
}

LayoutRequest arrangement(const DiagramContent &content, const QHash<ObjectId, QSizeF> &sizes)
{
    LayoutRequest request;
    request.options.grid = canvasGrid;
    for (const CardContent &card : content.cards)
        request.nodes.append({card.id, sizes.value(card.id)});
    for (const LinkContent &link : content.links)
        request.edges.append({link.toTable, link.fromTable});
    return request;
}

QHash<ObjectId, QPointF> placesForMissing(const DiagramContent &content, const QHash<ObjectId, QSizeF> &sizes,
                                          const QHash<ObjectId, QPointF> &known)
{
    QRectF taken;
    for (const QRectF &sheet : sheetsOf({content.groups, content.notes, {}}))
        taken = taken.united(sheet);
    QList<ObjectId> missing;
    QList<QSizeF> missingSizes;
    for (const CardContent &card : content.cards) {
        const auto position = known.constFind(card.id);
        if (position != known.constEnd()) {
            taken = taken.united(QRectF(*position, sizes.value(card.id)));
            continue;
        }
        missing.append(card.id);
        missingSizes.append(sizes.value(card.id));
    }
    const QPointF origin = taken.isNull() ? QPointF() : snappedToGrid(QPointF(taken.left(), taken.bottom() + gap));
    const QList<QPointF> corners = packRectangles(missingSizes, gap);
    QHash<ObjectId, QPointF> places;
    for (qsizetype i = 0; i < missing.size(); ++i)
        places.insert(missing.at(i), snappedToGrid(origin + corners.at(i)));
    return places;
}

} // namespace joinery
