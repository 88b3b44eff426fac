// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/** What a statement puts around a text that is kept as it was written. */
enum class SqlPlace
{
    /** Brackets, perhaps with others before and after it, and a line break where a comment ends the text. */
    InBrackets,
    /** Nothing: other words may follow on the same line. */
    Bare
};

/**
 * What keeps a text from being one piece of the statement it is put into, as a sentence; empty when nothing does. Such
 * a text would close a bracket that is not its own, end the statement, or hide what follows: what runs then is not what
 * the schema says. Whether the piece makes sense is for the database to say.
 */
[[nodiscard]] QString whyNotOnePiece(const QString &sql, const SqlLexOptions &options, SqlPlace place);

/** Whether it is one name, quoted or with others in front and dots between, or one text or number. */
[[nodiscard]] bool isOneWord(const QString &text, const SqlLexOptions &options);

} // namespace joinery
