// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_follower.h"

#include <QLineF>

namespace joinery {

namespace {

QString titleOf(const DiagramScene &scene, ObjectId card)
{
    const CardItem *item = scene.card(card);
    return item ? item->content().name : QString();
}

LinkTarget startOf(const DiagramScene &scene, const LinkContent &link)
{
    return {link.fromTable, link.fromColumn, titleOf(scene, link.fromTable)};
}

LinkTarget endOf(const DiagramScene &scene, const LinkContent &link)
{
    return {link.toTable, link.toColumn, titleOf(scene, link.toTable)};
}

} // namespace

QList<LinkTarget> otherEnds(const DiagramScene &scene, ObjectId card, ObjectId part)
{
    QList<LinkTarget> ends;
    const auto add = [&ends](const LinkTarget &end) {
        if (!ends.contains(end))
            ends.append(end);
    };
    for (const LinkItem *item : scene.linksOf(card)) {
        const LinkContent &link = item->content();
        const bool isChosen = part.isNull() || part == link.id;
        if (link.fromTable == card && (isChosen || part == link.fromColumn || link.moreFromColumns.contains(part)))
            add(endOf(scene, link));
        if (link.toTable == card && (isChosen || part == link.toColumn || link.moreToColumns.contains(part)))
            add(startOf(scene, link));
    }
    return ends;
}

std::optional<LinkTarget> fartherEnd(const DiagramScene &scene, ObjectId link, QPointF point)
{
    const LinkItem *item = scene.link(link);
    if (!item || item->route().isEmpty())
        return std::nullopt;
    const qreal toStart = QLineF(point, item->route().first()).length();
    const qreal toEnd = QLineF(point, item->route().last()).length();
    return toStart < toEnd ? endOf(scene, item->content()) : startOf(scene, item->content());
}

} // namespace joinery
