// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/** A candidate with what speaks for it, on one line. The schemas are those of the diff it comes from. */
[[nodiscard]] QString candidateLine(const RenameCandidate &candidate, const Schema &from, const Schema &to);

/**
 * The renames a person agrees to: all with "y", none with "n" as `autoInput`, else one question each. Without a
 * terminal a usage error: `whyNot`, with the candidates for its %1.
 */
[[nodiscard]] Result<QList<RenameCandidate>> askRenames(const Schema &from, const Schema &to,
                                                        const QList<RenameCandidate> &candidates,
                                                        const QString &autoInput, const QString &whyNot);

} // namespace joinery
