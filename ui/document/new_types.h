// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/data_type.h"

namespace joinery {

/** The types of what is added without one. */
struct NewTypes
{
    /** Of the primary key of a new table. */
    DataType key = DataType::of(DataType::Kind::Integer);
    /** Of a column that was given a name alone. */
    DataType column = DataType::of(DataType::Kind::Text);

    friend bool operator==(const NewTypes &, const NewTypes &) = default;
};

} // namespace joinery
