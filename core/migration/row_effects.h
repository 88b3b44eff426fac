// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <algorithm>

namespace joinery {

/**
 * Whether an operation reads or writes rows in a way that the schema does not tell, such as SQL of a person's own,
 * be it for the values of one column, code and rows of data: then nobody can prove that it may change places with
 * another, or be left out.
 */
[[nodiscard]] inline bool hasOwnEffectOnRows(const Operation &operation)
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    return (alter && !(alter->conversion.isEmpty() && alter->conversionBack.isEmpty())) ||
           std::holds_alternative<RawSql>(operation) || std::holds_alternative<Code>(operation) ||
           std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
           std::holds_alternative<DeleteRows>(operation);
}

[[nodiscard]] inline bool haveOwnEffectOnRows(const QList<Operation> &operations)
{
    return std::any_of(operations.cbegin(), operations.cend(), hasOwnEffectOnRows);
}

} // namespace joinery
