// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_splitter.h"

#include <optional>

namespace joinery {

/** What a statement of a script is, as far as reading tables from it goes. Only these first ones are ever looked at. */
enum class ScriptStatement
{
    Table,
    TableChange,
    Index,
    View,
    Trigger,
    Type,
    Comment,
    /** DROP TABLE and its like: undoes what stands before it, or makes room at the head of a dump. */
    Drop,
    /** Settings, transactions, rights, sequences of columns: says nothing about tables that is not said elsewhere. */
    Settings,
    /** Rows come, change or go. */
    Rows,
    /** Anything else: it is not run, and told. */
    Other
};

/** By its first words; "CREATE TABLE … AS SELECT" and virtual tables are Other, since they do more than to define. */
[[nodiscard]] ScriptStatement scriptStatement(const QString &sql, const SqlLexOptions &options);

/** The dialect that the words of a script point to; nothing where all could have written it. */
[[nodiscard]] std::optional<QString> dialectOfScript(const QString &script);

/**
 * The statements of a script without what is no SQL in it: the rows of COPY … FROM stdin and commands of psql
 * (PostgreSQL). What stands in comments that MariaDB runs is taken out of them. Lines stay where they are.
 */
[[nodiscard]] QList<SqlStatement> scriptStatements(const QString &script, const QString &dialect);

} // namespace joinery
