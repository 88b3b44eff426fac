// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/differ/value_text.h"

namespace joinery {

/** Where a merge is: in which thing, at which property, and where each side's names come from. */
struct MergePlace
{
    ObjectId object;
    ObjectId part;
    /** The name of the table, enum or object; for a part with the part's own name behind it. */
    QString objectTitle;
    QString partName;
    QString property;
    NameSource base;
    NameSource ours;
    NameSource theirs;

    /** "author.email", or "author" for the whole and for what has no name. */
    [[nodiscard]] QString title() const;
    /** One property further in; an empty name stays where it is. */
    [[nodiscard]] MergePlace inside(const QString &name) const;

    /** A part of the thing. */
    template <typename Part>
    [[nodiscard]] MergePlace of(ObjectId id, const Part &thing) const
    {
        MergePlace place = *this;
        place.part = id;
        place.partName = thing.name;
        // What has no name is told by what it is: "checks.expression" of the table.
        if (!place.partName.isEmpty())
            place.property.clear();
        if constexpr (std::is_same_v<Part, ForeignKey>)
            place.lookAtTargets();
        return place;
    }

private:
    void lookAtTargets();
};

[[nodiscard]] MergePlace placeOfTable(const Table *base, const Table *ours, const Table *theirs,
                                      const Schema &baseSchema, const Schema &oursSchema, const Schema &theirsSchema);

// The conflicts there are, each with its sentence.

[[nodiscard]] MergeConflict changedConflict(const MergePlace &place, const QString &base, const QString &ours,
                                            const QString &theirs);
[[nodiscard]] MergeConflict droppedConflict(const MergePlace &place, bool byOurs);
[[nodiscard]] MergeConflict orderConflict(const MergePlace &place, const QString &base, const QString &ours,
                                          const QString &theirs);
/** `user` (a key, an index, a view) needs `needed`, which the other side dropped. */
[[nodiscard]] MergeConflict neededConflict(const MergePlace &user, const QString &needed, bool droppedByOurs);
/** `ours` and `theirs` are the titles of two things that got one name. */
[[nodiscard]] MergeConflict sameNameConflict(const MergePlace &place, const QString &name);
[[nodiscard]] MergeConflict mistakeConflict(const MergePlace &place, const QString &text);

} // namespace joinery
