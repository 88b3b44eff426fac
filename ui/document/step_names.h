// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/**
 * What a step of undo is called: "Rename author.name to full_name" for a rename, and else what it was given, with the
 * column or table it is about where that does not stand in it: "Change default (book.price)". `before` is the model
 * the step begins at, so that a name typed key by key is told from what it was at first.
 */
[[nodiscard]] QString stepName(const QString &given, const QList<Operation> &operations, const Schema &before);

} // namespace joinery
