// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_expression_node.h"

#include <QStringList>

namespace joinery::mariadb {

// Functions that the server gives back in other words than those they were called with.

/** The one name of a function that has several; in lower case. */
[[nodiscard]] QString functionName(const QString &name);

/** Whether a name without parentheses is a function that has none: CURRENT_TIMESTAMP, LOCALTIME, CURRENT_USER… */
[[nodiscard]] bool isBareFunction(const QString &name);

/** The call as the server gives it back: `instr(a, b)` is `locate(b,a)`, `datediff(a, b)` a difference. */
[[nodiscard]] ExpressionNode functionCall(const QString &name, const QStringList &arguments);

/** The type of a CAST, from its words: `{"char", "character", "set", "latin1"}` with arguments "(10)". */
[[nodiscard]] QString castType(QStringList words, const QString &arguments);

} // namespace joinery::mariadb
