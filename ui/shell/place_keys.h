// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace joinery {

/** A key that counts in one place of the window and is no action's: it cannot be changed. */
struct PlaceKey
{
    /** "Diagram", "List of columns", "SQL". */
    QString place;
    QList<QKeySequence> keys;
    QString what;
};

/** All of them, place by place; none of them is a key of an action as a new person finds those. */
[[nodiscard]] QList<PlaceKey> placeKeys();

} // namespace joinery
