// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"
#include "core/schema/schema.h"

namespace joinery {

/** What can be written at a place of an SQL text. */
struct SqlCompletion
{
    /** Where the word begins that a proposal takes the place of. */
    qsizetype start = 0;
    /** As they stand in SQL, with quotes where a name needs them: columns first, then tables, then keywords. */
    QStringList words;

    friend bool operator==(const SqlCompletion &, const SqlCompletion &) = default;
};

/**
 * What can follow at `position`. Behind "alias." and "table." the columns of that table or view, behind "namespace."
 * what lies in it; else the columns of what the statement reads from, all tables and views, and keywords, those that
 * begin with what is written already. `own` is the table an expression belongs to; null for a statement.
 *
 * The text may be as unfinished as it likes. Linear in the text and the number of tables.
 */
[[nodiscard]] SqlCompletion completionAt(const QString &sql, qsizetype position, const Schema &schema,
                                         const SqlLexOptions &options, const Table *own = nullptr);

/** The columns that a table or view of this name has, as far as the schema tells. */
[[nodiscard]] QStringList columnsOfRelation(const Schema &schema, const QString &name, const QString &nameSpace = {});

} // namespace joinery
