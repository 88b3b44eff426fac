// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace joinery {

/** The text of a file of SQL. Errors: "script.long" for one that readSql() would not read, and those of reading it. */
[[nodiscard]] Result<QString> readScriptFile(const QString &path);

} // namespace joinery
