// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <functional>

namespace joinery {

/** Where the texts of an enum's values can stand in SQL: what is compared with such a column, or cast to the type. */
struct EnumMention
{
    /** Name of the type, without a namespace. */
    QString type;
    /** Whether a bare or qualified name ends in one that means a column of the type; asked with the folded name. */
    std::function<bool(const QString &foldedName)> isColumn;
};

/**
 * A value of an enum that got a new text, in an expression or definition. Only strings that are compared with a column
 * of the type (`=`, `IN (…)`, `BETWEEN`, `CASE column WHEN`, `IS DISTINCT FROM`) or that are said to be of it
 * (`::mood`, `CAST(… AS mood)`, `mood '…'`) are meant; the same letters elsewhere are somebody else's text.
 */
[[nodiscard]] QString renameValueInSql(const QString &sql, const EnumMention &mention, const QString &from,
                                       const QString &to);

/**
 * After a value of the enum got a new text: brings checks, generated columns, indexes, exclusion constraints, bounds of
 * partitions, views and all other definitions along. In a definition a column counts when every table it names has it
 * as this type.
 */
void renameValueEverywhere(Schema &schema, const EnumType &enumType, const QString &from, const QString &to);

} // namespace joinery
