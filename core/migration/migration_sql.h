// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"

namespace joinery {

// Migrations as .sql files: headers in comments, then sections.
//
//     -- joinery: id=2026-11-20T10:22:33:123456 description=Fill the search index
//     -- joinery: depends=catalog/2026-11-19T09:00:00:000000
//     -- joinery: transaction=none
//
//     -- joinery: forwards sqlite
//     INSERT INTO …;
//     -- joinery: backwards
//     DELETE FROM …;

/**
 * Fills everything but the app, which is given. Errors "migration.sql" name file and line; "file.newer" a form of the
 * file that this program does not know ("-- joinery: format=2").
 */
[[nodiscard]] Result<void> readSqlMigration(const QByteArray &text, const QString &file, Migration &migration);
/**
 * One operation RawSql at most, whose SQL has no line that reads as a header, else error "migration.not_sql".
 * read(write(x)) == x, but for blank lines around SQL and line breaks in the description.
 */
[[nodiscard]] Result<QByteArray> migrationToSqlFile(const Migration &migration);

} // namespace joinery
