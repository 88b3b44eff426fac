// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"
#include "core/serialisation/json_reader.h"

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
    /** Opens a file on disk; `shownAs` is its name in errors. */
    [[nodiscard]] static Result<MigrationDraft> open(const QString &path, const QString &app, const QString &shownAs);

    /** What can be told so far: id, dependencies, what it replaces, app and path; as far as the file is sound. */
    [[nodiscard]] const Migration &head() const { return m_head; }
    /**
     * Reads all of it. `state`, the schema it starts from, becomes the schema after it; `others` are those of other
     * apps by then.
     */
    [[nodiscard]] Result<Migration> read(Schema &state, const QList<Schema> &others) const;

private:
    Migration m_head;
    QByteArray m_text;
    QString m_shownAs;
    /** Of a JSON file. */
    std::optional<JsonValue> m_root;
};

/** SHA-256 of the text with line feeds as line ends, so that a checkout on Windows does not count as a change. */
[[nodiscard]] QString migrationChecksum(const QByteArray &text);
/** "2026-11-20T10:22:33:123456": nothing else is an id. */
[[nodiscard]] bool isMigrationId(const QString &id);

} // namespace joinery
