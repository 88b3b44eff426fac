// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_problem.h"
#include "core/schema/schema.h"

namespace joinery {

// What SQLite itself says about texts of a schema: they are read by it in an empty database in memory, which holds the
// tables and views they name and nothing else. Places are those in the text. Nothing where SQLite is content, or where
// it cannot be asked: an extension that is not there, a function that only the program of the database has.

/** Of the definition of a view, trigger or virtual table; nothing for other kinds. */
[[nodiscard]] QList<SqlProblem> sqliteProblems(const DefinitionObject &object, const Schema &schema);

enum class ConditionPlace
{
    Check,
    Index
};

/** Of the condition of a check or of a partial index. */
[[nodiscard]] QList<SqlProblem> sqliteProblems(const QString &condition, ConditionPlace place, const Table &table);

} // namespace joinery
