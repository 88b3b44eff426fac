// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** Each line means something else than every other; the texts in a line mean the same. */
using Meanings = QList<QStringList>;

/** Conditions over the columns of mariadbTableForConditions(). */
[[nodiscard]] const Meanings &mariadbConditions();
[[nodiscard]] Schema mariadbTableForConditions();

/** Types of columns, as texts of DataType. "mood" is an enum of the schema. */
[[nodiscard]] Meanings mariadbTypes();

/** Defaults of columns of one type, as a person types them. */
struct MariadbDefaults
{
    QString type;
    Meanings values;
};

[[nodiscard]] QList<MariadbDefaults> mariadbDefaults();

} // namespace joinery
