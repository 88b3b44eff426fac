// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/column_meaning.h"
#include "core/schema/schema.h"

namespace joinery {

// What a rename does to the SQL texts kept in a schema: checks, generated columns, indexes, partition keys, views,
// triggers, rules and policies.
// Names are compared as SQLite does (ASCII letters in any case). Text that is not about the renamed thing stays as it
// is, byte for byte. A new name is quoted where it must be for one of the databases, or where the old one was.

/** Whether it is worth reading the text for this name: no where it surely does not hold it. */
[[nodiscard]] bool mayMention(const QString &sql, const QString &name);
/** Whether the text holds this name, quoted or bare: not as a string, not in a comment. */
[[nodiscard]] bool mentions(const QString &sql, const QString &name);

/**
 * A column renamed in an expression over one table (a check, a generated column, an index): where it stands alone or is
 * qualified by one of `tableNames`. Strings, function names, collations and types of casts are left alone.
 */
[[nodiscard]] QString renameColumnInExpression(const QString &sql, const QStringList &tableNames, const QString &from,
                                               const QString &to);

/** A table renamed in an expression over that table: where it qualifies a column. */
[[nodiscard]] QString renameTableInExpression(const QString &sql, const QString &from, const QString &to);

/** A table without a column of its own name, renamed in an expression over it: where it stands for the whole row. */
[[nodiscard]] QString renameRowInExpression(const QString &sql, const QString &from, const QString &to);

/**
 * A table (or view) renamed in the definition of a view, trigger, rule or policy, wherever it is read, written,
 * qualifies a column or stands for the whole row: a bare name that no column in reach has, by what `columnsOf` tells
 * (of the table by its old name). A whole row that names a column of a result keeps that name.
 */
[[nodiscard]] QString renameTableInDefinition(const QString &sql, const RelationName &from, const QString &to,
                                              const ColumnLookup &columnsOf);

/**
 * A table (or view) moved to another namespace in the definition of a view or trigger: the old namespace in front of it
 * gives way to the new one, and a bare name that meant it gets the new one unless that is the default.
 */
[[nodiscard]] QString moveTableInDefinition(const QString &sql, const RelationName &from, const QString &to);

/**
 * A column renamed in the definition of a view or trigger: where it is qualified by the table, its alias, or NEW/OLD in
 * a trigger on the table; unqualified only where the table is what the name means. `columnsOf` tells what other tables
 * hold.
 */
[[nodiscard]] QString renameColumnInDefinition(const QString &sql, const RelationName &table, const QString &from,
                                               const QString &to, const ColumnLookup &columnsOf);

} // namespace joinery
