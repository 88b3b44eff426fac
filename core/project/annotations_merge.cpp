// SPDX-License-Identifier: MIT
#include "core/project/annotations_merge.h"

#include "core/base/translate.h"
#include "core/differ/merge_conflicts.h"

#include <algorithm>

namespace joinery {

namespace {

/** What one side changed; that of ours where both did. */
template <typename T>
T taken(const T &base, const T &ours, const T &theirs)
{
    return ours == base ? theirs : ours;
}

class AnnotationsMerge
{
public:
    explicit AnnotationsMerge(QList<MergeConflict> &conflicts) : m_conflicts(conflicts) {}

    template <typename T>
    [[nodiscard]] IdMap<T> entries(const IdMap<T> &base, const IdMap<T> &ours, const IdMap<T> &theirs)
    {
        IdMap<T> result;
        QList<ObjectId> ids = ours.ids() + theirs.ids();
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const ObjectId id : std::as_const(ids)) {
            const T *before = base.find(id);
            const T *own = ours.find(id);
            const T *other = theirs.find(id);
            if (own && other)
                result.insert(entry(before ? *before : T(), *own, *other));
            else if (const T &left = own ? *own : *other; !before || left != *before)
                result.insert(left);
        }
        return result;
    }

private:
    [[nodiscard]] DiagramGroup entry(const DiagramGroup &base, const DiagramGroup &ours, const DiagramGroup &theirs)
    {
        DiagramGroup result = ours;
        result.title = text(ours.id, QStringLiteral("title"), base.title, ours.title, theirs.title);
        result.color = taken(base.color, ours.color, theirs.color);
        for (const ObjectId card : theirs.members) {
            if (!base.members.contains(card))
                result.members.insert(card);
        }
        for (const ObjectId card : base.members) {
            if (!theirs.members.contains(card))
                result.members.remove(card);
        }
        result.rectangle = taken(base.rectangle, ours.rectangle, theirs.rectangle);
        return result;
    }

    [[nodiscard]] DiagramNote entry(const DiagramNote &base, const DiagramNote &ours, const DiagramNote &theirs)
    {
        return {ours.id, taken(base.rectangle, ours.rectangle, theirs.rectangle),
                text(ours.id, QStringLiteral("note"), base.text, ours.text, theirs.text),
                taken(base.color, ours.color, theirs.color)};
    }

    [[nodiscard]] VirtualLink entry(const VirtualLink &base, const VirtualLink &ours, const VirtualLink &theirs)
    {
        VirtualLink result = ours;
        const auto ends = [](VirtualLink link) {
            link.label.clear();
            return link;
        };
        result = taken(ends(base), ends(ours), ends(theirs));
        result.label = text(ours.id, QStringLiteral("label"), base.label, ours.label, theirs.label);
        return result;
    }

    [[nodiscard]] QString text(ObjectId id, const QString &property, const QString &base, const QString &ours,
                               const QString &theirs)
    {
        if (ours != theirs && ours != base && theirs != base) {
            MergePlace place;
            place.object = id;
            place.objectTitle = ours.section(QLatin1Char('\n'), 0, 0);
            place.property = property;
            MergeConflict conflict = changedConflict(place, base, ours, theirs);
            conflict.text = Message::tr("%1: both sides wrote it anew. It is as ours has it, without markers in the "
                                        "file.")
                                .arg(conflict.title);
            m_conflicts.append(conflict);
        }
        return taken(base, ours, theirs);
    }

    QList<MergeConflict> &m_conflicts;
};

/** A group whose last cards went lies where it can be found again; its frame is not known here. */
void keepFound(DiagramGroup &group)
{
    if (group.members.isEmpty() && group.rectangle.isNull())
        group.rectangle = boundedRectangle(QRectF(0, 0, 320, 200));
    if (!group.members.isEmpty())
        group.rectangle = {};
}

} // namespace

DiagramAnnotations mergedAnnotations(const DiagramAnnotations &base, const DiagramAnnotations &ours,
                                     const DiagramAnnotations &theirs, QList<MergeConflict> &conflicts)
{
    if (base == ours)
        return theirs;
    if (base == theirs || ours == theirs)
        return ours;
    AnnotationsMerge merge(conflicts);
    DiagramAnnotations result{merge.entries(base.groups, ours.groups, theirs.groups),
                              merge.entries(base.notes, ours.notes, theirs.notes),
                              merge.entries(base.links, ours.links, theirs.links)};
    const IdMap<DiagramGroup> groups = result.groups;
    for (const DiagramGroup &group : groups) {
        DiagramGroup &kept = *result.groups.edit(group.id);
        for (const ObjectId card : group.members) {
            const DiagramGroup *own = groupOf(ours, card);
            const bool isElsewhere =
                own && own->id != group.id && groups.contains(own->id) && groups.find(own->id)->members.contains(card);
            if (isElsewhere)
                kept.members.remove(card);
        }
        keepFound(kept);
    }
    return result;
}

} // namespace joinery
