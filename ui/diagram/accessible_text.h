// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/diagram_annotations.h"
#include "ui/diagram/diagram_content.h"

namespace joinery {

// What a screen reader says of the things on the canvas, in the order in which people need it. Pure.

/** "Table author, 5 columns, 2 changes". */
[[nodiscard]] QString accessibleName(const CardContent &card);
/** Its mistakes and comment; empty where there is nothing to add. */
[[nodiscard]] QString accessibleDescription(const CardContent &card);
/** "email, varchar(255), not null, unique, changed, was varchar(20)". */
[[nodiscard]] QString accessibleName(const CardRow &row);
[[nodiscard]] QString accessibleDescription(const CardRow &row);
/** "Foreign key book.author_id to author.id, optional"; the cards are those at its ends, or null. */
[[nodiscard]] QString accessibleName(const LinkContent &link, const CardContent *from, const CardContent *to);
/** "Group Billing, 3 cards". */
[[nodiscard]] QString accessibleName(const DiagramGroup &group, int cards);
/** "Note: " and its text without markup. */
[[nodiscard]] QString accessibleName(const DiagramNote &note);

} // namespace joinery
