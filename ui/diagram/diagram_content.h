// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_content.h"
#include "ui/diagram/shared_list.h"

namespace joinery {

/** A foreign key as it is drawn: from the column that refers to the column referred to. */
struct LinkContent
{
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

    friend bool operator==(const LinkContent &, const LinkContent &) = default;
};

/** All that a diagram shows, as a value in order of names: where it is, and in which colours, comes later. */
struct DiagramContent
{
    SharedList<CardContent> cards;
    SharedList<LinkContent> links;

    [[nodiscard]] const CardContent *card(ObjectId id) const;

    friend bool operator==(const DiagramContent &, const DiagramContent &) = default;
};

/** The schema with its pending changes; dropped tables come from the snapshot. Linear in both. */
[[nodiscard]] DiagramContent diagramContent(const Schema &model, const Schema &snapshot, const ChangeSummary &changes,
                                            const QList<Finding> &findings = {});
/** The schema alone, nothing highlighted. */
[[nodiscard]] DiagramContent diagramContent(const Schema &model);

} // namespace joinery
