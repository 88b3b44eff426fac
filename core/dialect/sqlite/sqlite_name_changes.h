// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace joinery {

/** A thing that gets another name. */
struct NameChange
{
    ObjectId id;
    QString from;
    QString to;

    friend bool operator==(const NameChange &, const NameChange &) = default;
};

/** `stem`, or `stem_2`, `stem_3`… when that is in use; the result is in `used` (folded names) from then on. */
[[nodiscard]] QString unusedName(const QString &stem, QSet<QString> &used);

/**
 * The changes in an order in which SQLite, which does not tell upper from lower case, never sees two equal names: the
 * last of a chain (a→b, b→c) first; a ring (a↔b) is opened by way of a name that is not in use. `caseByTheWay` says
 * that a change of case alone goes by way of another name too. Linear; input order decides between equals.
 */
[[nodiscard]] QList<NameChange> orderedNameChanges(QList<NameChange> changes, QSet<QString> &used, bool caseByTheWay);

} // namespace joinery
