// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/constraint.h"
#include "ui/diagram/card_content.h"
#include "ui/diagram/shared_list.h"

namespace joinery {

/** A foreign key as it is drawn: from the column that refers to the column referred to. Or what else links two cards.
 */
struct LinkContent
{
    enum class Kind
    {
        ForeignKey,
        /** From a column to the enum that is its type; its id is the column's. */
        EnumUse,
        /** From a view to what it reads. */
        Reading,
        /** Drawn by hand: no foreign key. */
        Virtual
    };

    ObjectId id;
    ObjectId fromTable;
    ObjectId fromColumn;
    ObjectId toTable;
    ObjectId toColumn;
    /** At most one row refers to a row (the key's columns are unique). */
    bool unique = false;
    /** A row may refer to none (a column of the key may be null). */
    bool optional = false;
    ChangeKind change = ChangeKind::None;
    QString toolTip;
    Kind kind = Kind::ForeignKey;
    /** A row that refers is told apart by the row it refers to: the key's columns are part of the primary key. */
    bool identifying = false;
    ReferenceAction onDelete = ReferenceAction::NoAction;
    /** The other columns of a composite key. */
    QList<ObjectId> moreFromColumns;
    QList<ObjectId> moreToColumns;
    /** Of a link without a foreign key. */
    QString label = {};

    friend bool operator==(const LinkContent &, const LinkContent &) = default;
};

/** All that a diagram shows, as a value in order of names: where it is, and in which colours, comes later. */
struct DiagramContent
{
    SharedList<CardContent> cards;
    /** Those without a foreign key come last. */
    SharedList<LinkContent> links;
    IdMap<DiagramGroup> groups;
    IdMap<DiagramNote> notes;

    [[nodiscard]] const CardContent *card(ObjectId id) const;

    friend bool operator==(const DiagramContent &, const DiagramContent &) = default;
};

/** The schema with its pending changes; dropped tables come from the snapshot. Linear in both. */
[[nodiscard]] DiagramContent diagramContent(const Schema &model, const Schema &snapshot, const ChangeSummary &changes,
                                            const QList<Finding> &findings = {}, const DiagramLook &look = {});
/** The schema alone, nothing highlighted. */
[[nodiscard]] DiagramContent diagramContent(const Schema &model);

} // namespace joinery
