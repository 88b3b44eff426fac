// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"

namespace joinery {

/**
 * The migration as a JSON file. `names` gives names shown beside ids of tables the migration does not add itself: pass
 * the schema of all apps after it.
 */
[[nodiscard]] QByteArray migrationToFile(const Migration &migration, const Schema &names = {});
/**
 * Reads a migration: JSON, or SQL with headers in comments when the file's name ends in ".sql". `app` is the app whose
 * folder it is in; `before` is the schema it starts from, needed only
 * to find columns that a hand-written file names by name. Checksum and file path are set. Errors name file, line and
 * place.
 */
[[nodiscard]] Result<Migration> migrationFromFile(const QByteArray &text, const QString &file, const QString &app,
                                                  const Schema &before = {});
/** Reads it from disk; `shownAs` is the file's name in errors (the path when empty). */
[[nodiscard]] Result<Migration> readMigrationFile(const QString &path, const QString &app, const QString &shownAs = {});
/** The same for one file after the other: `state`, the schema it starts from, becomes the schema after it. */
[[nodiscard]] Result<Migration> readNextMigrationFile(const QString &path, const QString &app, const QString &shownAs,
                                                      Schema &state);

/** SHA-256 of the text with line feeds as line ends, so that a checkout on Windows does not count as a change. */
[[nodiscard]] QString migrationChecksum(const QByteArray &text);
/** "2026-11-20T10:22:33:123456": nothing else is an id. */
[[nodiscard]] bool isMigrationId(const QString &id);

} // namespace joinery
