// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enum_value_finder.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * After a value of the enum got a new text: brings defaults, checks, generated columns, indexes, exclusion constraints,
 * bounds of partitions, domains, views and all other definitions along. What has a domain of the type, or an array, has
 * the type here. In a definition a column counts when every table it names has it as this type.
 */
void renameValueEverywhere(Schema &schema, const EnumType &enumType, const QString &from, const QString &to,
                           ValueReach reach = ValueReach::Meaning);

} // namespace joinery
