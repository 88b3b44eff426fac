// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace joinery {

/**
 * The statement written anew from its tokens, so that a server cuts it into the same ones whatever its settings:
 * without comments, strings in single quotes, names in the quotes of the dialect, blanks between words. The namespace
 * `public` is left out (PostgreSQL), and so is who defines a view or trigger (MariaDB). Error "script.refused" with the
 * first token that could be read in two ways: a semicolon, a parameter, a backslash in a string.
 *
 * MariaDB has to run it without ANSI_QUOTES, PostgreSQL with standard_conforming_strings.
 */
[[nodiscard]] Result<QString> plainSql(const QString &sql, const QString &dialect);

/** "It was not run", because of these words of the statement. */
[[nodiscard]] tl::unexpected<Error> refusedWord(const QString &word);

} // namespace joinery
