// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/default_value.h"

#include <QHash>
#include <QStringList>

namespace joinery {

/** A name in double quotes, whatever it holds. */
[[nodiscard]] QString sqliteName(const QString &name);
/** Names in quotes with commas between them. */
[[nodiscard]] QString sqliteNames(const QStringList &names);
/** A text literal. */
[[nodiscard]] QString sqliteString(const QString &text);
/** What follows DEFAULT. */
[[nodiscard]] QString sqliteDefault(const DefaultValue &value);
/** An expression in parentheses; a comment at its end does not swallow the closing one. */
[[nodiscard]] QString sqliteParenthesized(const QString &expression);

/** Names that are called differently now, old in folded form → new: where they stand before a point, and elsewhere. */
struct SqlRenames
{
    QHash<QString, QString> tables;
    QHash<QString, QString> columns;
};

/**
 * SQL in a form in which equal text means equal words: white space, comments, the case of names and keywords, quotes
 * around names, a final semicolon and parentheses around the whole do not count. Names are replaced as `renames` says.
 */
[[nodiscard]] QString comparableSql(const QString &sql, const SqlRenames &renames = {});
[[nodiscard]] bool sameSql(const QString &a, const QString &b);

} // namespace joinery
