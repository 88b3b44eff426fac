// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <QHash>

namespace joinery {

/** How an object differs from the snapshot, as shown by colour and sign (+ ~ → −). */
enum class ChangeKind
{
    None,
    Added,
    Changed,
    Renamed,
    Dropped
};

struct PartChange
{
    ChangeKind kind = ChangeKind::None;
    /** Before a rename; empty otherwise. A renamed part may be changed as well: then `changed` is set. */
    QString oldName;
    bool changed = false;
    /** One line such as "type real -> numeric(10,2)"; empty for added and dropped. */
    QString detail;
};

/** One table or definition object. */
struct ObjectChange
{
    ChangeKind kind = ChangeKind::None;
    QString oldName;
    bool changed = false;
    /** Operations that concern it, as indexes into the list that was summarised. */
    QList<int> operations;
    /** Columns, keys and indexes by id; the primary key has the null id. Dropped ones are described by the old schema.
     */
    QHash<ObjectId, PartChange> parts;
};

/** What a list of operations means for each object: what the canvas, navigator and change tree show. */
struct ChangeSummary
{
    QHash<ObjectId, ObjectChange> objects;
    int added = 0;
    int changed = 0;
    int renamed = 0;
    int dropped = 0;

    /** The change of an object, or one that says None. */
    [[nodiscard]] ObjectChange of(ObjectId object) const { return objects.value(object); }
    [[nodiscard]] PartChange of(ObjectId object, ObjectId part) const
    {
        return objects.value(object).parts.value(part);
    }
};

/** Linear in the operations. `from` is the schema they start from. */
[[nodiscard]] ChangeSummary summarise(const QList<Operation> &operations, const Schema &from);

} // namespace joinery
