// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"

#include <QSet>

namespace joinery {

/**
 * Ids of those migrations of one app that are not applied, older than one that is, and may run all the same: they are
 * of another branch, some migration joins the two branches, and run now they add up to the same schema as in order of
 * ids. `applied` is in the order of applying. Pure.
 */
[[nodiscard]] QSet<QString> joinedOutOfOrder(const QList<Migration> &ofApp, const QStringList &applied);

} // namespace joinery
