// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>

#include <functional>

namespace joinery {

/** One step of renaming: the thing with this id from one name to another. */
struct RenameStep
{
    ObjectId id;
    QString from;
    QString to;

    friend bool operator==(const RenameStep &, const RenameStep &) = default;
};

/**
 * Puts renames in an order in which no two things ever have one name, nor two in different letters of one: in a chain
 * (a→b, b→c) the last goes first, and a cycle (a→b, b→a) is opened with a free temporary name. Input order decides
 * between equals; `isTaken` knows the names in use, and is asked for cycles only.
 */
[[nodiscard]] QList<RenameStep> orderedRenames(QList<RenameStep> renames,
                                               const std::function<bool(const QString &)> &isTaken);

/**
 * A name to step aside to. It never needs quotes, so that texts which follow two renames end up spelled as after one.
 */
[[nodiscard]] QString temporaryName(const std::function<bool(const QString &)> &isTaken);

} // namespace joinery
