// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"
#include "core/schema/table.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace joinery::mariadb {

/** The longest name, in characters (https://mariadb.com/kb/en/identifier-names/). */
inline constexpr int longestName = 64;

/** A name in backticks, whatever it holds. */
[[nodiscard]] QString quotedName(const QString &name);
/** Names in backticks with commas between them. */
[[nodiscard]] QString quotedNames(const QStringList &names);
/** A text literal, as the server reads it while backslashes escape (the default). */
[[nodiscard]] QString quotedText(const QString &text);
/** What a text literal says: without its quotes, with what backslashes escape as it is. */
[[nodiscard]] QString stringValue(const QString &sql, const SqlToken &token);
[[nodiscard]] QString quotedTexts(const QStringList &texts);
/** An expression in parentheses; a comment at its end does not swallow the closing one. */
[[nodiscard]] QString parenthesized(const QString &expression);
/** A table as it stands in a statement. */
[[nodiscard]] QString nameOf(const Table &table);

/** Whether the text holds this name, quoted or bare: not as a string, not in a comment. */
[[nodiscard]] bool names(const QString &sql, const QString &name);
/** Whether a query shows all columns of something by `*`. */
[[nodiscard]] bool hasStar(const QString &sql);
/** Functions it calls: names right before a parenthesis, in lower case. */
[[nodiscard]] QStringList calledFunctions(const QString &sql);

/** Whether it joins texts by `||`, which MariaDB takes for OR. */
[[nodiscard]] bool joinsByBars(const QString &sql);
/**
 * The text with every name of these that stands in double quotes, where MariaDB would read a string, in backticks.
 */
[[nodiscard]] QString withBackticks(const QString &sql, const std::function<bool(const QString &)> &isName);

/** An expression over one table, without the name of that table in front of its columns. */
[[nodiscard]] QString withoutQualifier(const QString &sql, const QString &table);

/** Names that are called differently now, old → new, in folded form. */
using Renames = QHash<QString, QString>;

/**
 * SQL in a form in which equal text means equal words: white space, comments, the case of names and keywords, quotes
 * around names and parentheses around the whole do not count. Names are replaced as `renames` says.
 */
[[nodiscard]] QString comparableWords(const QString &sql, const Renames &renames = {});
[[nodiscard]] bool sameWords(const QString &a, const QString &b);

} // namespace joinery::mariadb
