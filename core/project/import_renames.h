// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What a person says was renamed in a database since its tables were taken into a model, as edits of the model: a table
 * or object that is in another namespace as well is moved and renamed.
 */
[[nodiscard]] QList<Operation> renameEdits(const RenameCandidate &candidate, const Schema &model, const Schema &read);

/**
 * The same of words, each "old=new", in this order: "author=writer" (a table, view, enum or other object),
 * "author.name=full_name" (a column, or a value of an enum). Names in another namespace are "sales.author"; both sides
 * can be written in full. Each means things as they are called after those before it.
 *
 * Errors: "import.rename" for what is not of this form, names nothing of the model or more than one thing, or leads to
 * a name that is taken.
 */
[[nodiscard]] Result<QList<Operation>> renameEdits(const QStringList &words, const Schema &model);

/** Whether what was renamed is in the database under its new name; "import.rename" names what is not. */
[[nodiscard]] Result<void> checkRenamed(const QList<Operation> &edits, const Schema &read);

/** How a person would write a candidate: "author.name=full_name". */
[[nodiscard]] QString renameWords(const RenameCandidate &candidate, const Schema &model, const Schema &read);

} // namespace joinery
