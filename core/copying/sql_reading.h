// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/copying/fragment.h"

namespace joinery {

/** A statement of a script that could not be read. */
struct ScriptProblem
{
    /** Of its first word, counted from 1. */
    int line = 1;
    /** Its beginning, on one line. */
    QString statement;
    /** What is wrong and what to do. */
    QString text;

    friend bool operator==(const ScriptProblem &, const ScriptProblem &) = default;
};

/** What a script defines. */
struct SqlReading
{
    Fragment fragment;
    /** In order of lines; what they would have defined is not there. */
    QList<ScriptProblem> problems;
    /** What was passed over on purpose, in sentences. */
    QStringList notes;

    friend bool operator==(const SqlReading &, const SqlReading &) = default;
};

/** A longer script is not read. */
inline constexpr qsizetype longestScript = qsizetype(16) * 1024 * 1024;

/**
 * Reads tables, indexes, views, triggers, types and comments from a script in one dialect, without a server.
 *
 * SQLite's statements are run in an empty database in memory that may do nothing but define (an authorizer refuses
 * files, settings, functions with effects), and what it holds then is read. Statements of PostgreSQL and MariaDB are
 * brought into words of SQLite first, by the rules in docs/guide/clipboard.md; what SQLite has no word for is put back
 * afterwards. Nothing else of a script is run: rows, settings and everything unknown are passed over and told. A
 * statement that fails is a problem, the others are read all the same.
 *
 * Errors: "script.long", "script.cancelled", and those of opening the database in memory.
 */
[[nodiscard]] Result<SqlReading> readSql(const QString &script, const QString &dialect, const CancelToken &cancel = {});

} // namespace joinery
