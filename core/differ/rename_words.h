// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

// What window and command line say to a person who has to decide.

// The two schemas are those of the diff that a candidate comes from.

/** What it is called on both sides: with the namespaces where these differ. */
struct CandidateNames
{
    QString from;
    QString to;
};
[[nodiscard]] CandidateNames namesOf(const RenameCandidate &candidate, const Schema &from, const Schema &to);
/** Whether it is in another namespace under the same name. */
[[nodiscard]] bool isMove(const RenameCandidate &candidate, const Schema &from, const Schema &to);
/** "column author.name may have become full_name", "table author may have moved to archive.author" */
[[nodiscard]] QString describe(const RenameCandidate &candidate, const Schema &from, const Schema &to);
/** "72 % alike: same type, same place" */
[[nodiscard]] QString likeness(const RenameCandidate &candidate, const Schema &from, const Schema &to);
/** What became of the column, and that its values do not come along. */
[[nodiscard]] QString describe(const ColumnMove &move);

} // namespace joinery
