// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QByteArray>
#include <QSet>

namespace joinery {

/**
 * The names that stand beside the ids of other things in three versions of a file, for writing it anew without the
 * project at hand: of each name the one that a side changed, that of ours where both did. A file that cannot be read
 * gives none.
 *
 * Everything is told as a table, whatever it is: it is looked up by its id alone.
 */
[[nodiscard]] Schema namesInFiles(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);

/** Every id that the files hold. */
[[nodiscard]] QSet<ObjectId> idsInFiles(const QList<QByteArray> &files);

} // namespace joinery
