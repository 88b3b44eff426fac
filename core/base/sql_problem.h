// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/** A stretch of an SQL text with what is wrong there, as a sentence. */
struct SqlProblem
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;

    friend bool operator==(const SqlProblem &, const SqlProblem &) = default;
};

/** Quotes and comments that are not closed, and brackets without a partner; in the order of the text. Linear. */
[[nodiscard]] QList<SqlProblem> lexicalProblems(QStringView sql, const SqlLexOptions &options = {});

} // namespace joinery
