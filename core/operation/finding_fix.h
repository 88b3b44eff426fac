// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/schema/finding.h"

#include <optional>

namespace joinery {

/** What does away with a finding, where that needs no thought. */
struct FindingFix
{
    /** See fixTitle(). */
    QString title;
    /** To be applied to the schema of the finding, in this order. */
    QList<Operation> operations;
};

/**
 * What can do away with a finding about a table, enum or object of `schema`, short enough for a button ("Make the types
 * the same"); empty where nothing is known. Does not depend on how many tables there are.
 */
[[nodiscard]] QString fixTitle(const Finding &finding, const Schema &schema);

/**
 * The fix for a finding about a table, enum or object of `schema`: from validate(), a dialect's validate() or
 * tableAdvice(). `all` holds the tables of other apps too. Nothing where there is none, or the finding does not hold
 * any more. Linear in the tables. Pure.
 */
[[nodiscard]] std::optional<FindingFix> fixFor(const Finding &finding, const Schema &schema, const Schema &all);

} // namespace joinery
