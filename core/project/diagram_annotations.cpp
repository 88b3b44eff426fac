// SPDX-License-Identifier: MIT
#include "core/project/diagram_annotations.h"

#include <algorithm>

namespace joinery {

namespace {

template <typename T>
void add(IdMap<T> &all, const IdMap<T> &others)
{
    if (all.isEmpty()) {
        all = others;
        return;
    }
    for (qsizetype i = 0; i < others.size(); ++i)
        all.insert(others.sharedAt(i));
}

} // namespace

DiagramAnnotations united(DiagramAnnotations annotations, const DiagramAnnotations &others)
{
    add(annotations.groups, others.groups);
    add(annotations.notes, others.notes);
    add(annotations.links, others.links);
    return annotations;
}

const DiagramGroup *groupOf(const DiagramAnnotations &annotations, ObjectId card)
{
    for (const DiagramGroup &group : annotations.groups) {
        if (group.members.contains(card))
            return &group;
    }
    return nullptr;
}

DiagramAnnotations withoutGone(DiagramAnnotations annotations,
                               const std::function<bool(ObjectId card, ObjectId column)> &isGone)
{
    const IdMap<DiagramGroup> groups = annotations.groups;
    for (const DiagramGroup &group : groups) {
        QSet<ObjectId> kept = group.members;
        kept.removeIf([&isGone](ObjectId card) { return isGone(card, {}); });
        if (kept == group.members)
            continue;
        if (kept.isEmpty())
            annotations.groups.remove(group.id);
        else
            annotations.groups.edit(group.id)->members = kept;
    }
    const IdMap<VirtualLink> links = annotations.links;
    for (const VirtualLink &link : links) {
        if (isGone(link.fromTable, link.fromColumn) || isGone(link.toTable, link.toColumn))
            annotations.links.remove(link.id);
    }
    return annotations;
}

DiagramAnnotations withIds(const DiagramAnnotations &annotations, const QHash<ObjectId, ObjectId> &ids)
{
    const auto now = [&ids](ObjectId id) { return ids.value(id, id); };
    DiagramAnnotations result = annotations;
    for (const DiagramGroup &group : annotations.groups) {
        QSet<ObjectId> members;
        for (const ObjectId card : group.members)
            members.insert(now(card));
        if (members != group.members)
            result.groups.edit(group.id)->members = members;
    }
    for (const VirtualLink &link : annotations.links) {
        const VirtualLink moved{link.id,           now(link.fromTable), now(link.fromColumn),
                                now(link.toTable), now(link.toColumn),  link.label};
        if (moved != link)
            result.links.insert(moved);
    }
    return result;
}

QList<QRectF> sheetsOf(const DiagramAnnotations &annotations)
{
    QList<QRectF> sheets;
    for (const DiagramNote &note : annotations.notes)
        sheets.append(note.rectangle);
    for (const DiagramGroup &group : annotations.groups) {
        if (group.members.isEmpty())
            sheets.append(group.rectangle);
    }
    return sheets;
}

QRectF boundedRectangle(const QRectF &rectangle)
{
    const auto extent = [](qreal value) {
        return std::clamp(value, DiagramAnnotations::leastExtent, DiagramAnnotations::greatestExtent);
    };
    const auto place = [](qreal value) {
        return std::clamp(value, -DiagramAnnotations::greatestDistance, DiagramAnnotations::greatestDistance);
    };
    return {place(rectangle.x()), place(rectangle.y()), extent(rectangle.width()), extent(rectangle.height())};
}

} // namespace joinery
