// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/** One statement of a script. */
struct SqlStatement
{
    /** From its first word to its last, without the semicolon that ends it and without comments before it. */
    QString text;
    /** Line of its first word, counted from 1. */
    int line = 1;

    friend bool operator==(const SqlStatement &, const SqlStatement &) = default;
};

/**
 * Splits a script into its statements. Semicolons in strings, quoted names and comments do not end one; those in the
 * body of a CREATE TRIGGER do not either, its end is `; END` as in SQLite's own shell, nor those in BEGIN ATOMIC … END,
 * in parentheses or in the body of a routine where the options say that there is such a thing. Empty statements are
 * left out, and so are DELIMITER commands, which are obeyed.
 */
[[nodiscard]] QList<SqlStatement> splitSql(QStringView script, const SqlLexOptions &options = {});

} // namespace joinery
