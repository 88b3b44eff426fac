// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"
#include "core/serialisation/json_reader.h"

#include <memory>

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
/**
 * A migration's file that was opened, and not read yet: names in it mean what has them when it runs, so what it follows
 * is read first.
 */
class MigrationDraft
{
public:
    /** `file` is its name, also in errors: JSON, or SQL where it ends in ".sql". */
    [[nodiscard]] static Result<MigrationDraft> open(const QByteArray &text, const QString &file, const QString &app);
    /** Opens a file on disk; `shownAs` is its name in errors. */
    [[nodiscard]] static Result<MigrationDraft> openFile(const QString &path, const QString &app,
                                                         const QString &shownAs);

    /** What can be told so far: id, dependencies, what it replaces, app and path; as far as the file is sound. */
    [[nodiscard]] const Migration &head() const { return m_head; }
    /**
     * Reads the rest of it, once. `state`, the schema it starts from, becomes the schema after it; `others` are those
     * of other apps by then.
     */
    [[nodiscard]] Result<Migration> read(Schema &state, const QList<Schema> &others);

private:
    Migration m_head;
    /** Of an SQL file: what is wrong with it. */
    Result<void> m_sql;
    /** Of a JSON file, which the reader points into. */
    std::shared_ptr<const JsonValue> m_root;
    std::optional<JsonReader> m_reader;
    /** Whether its format is one that can be read. */
    bool m_isKnown = false;
};

/** SHA-256 of the text with line feeds as line ends, so that a checkout on Windows does not count as a change. */
[[nodiscard]] QString migrationChecksum(const QByteArray &text);
/** "2026-11-20T10:22:33:123456": nothing else is an id. */
[[nodiscard]] bool isMigrationId(const QString &id);

} // namespace joinery
