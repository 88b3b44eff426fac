// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** How an SQLite file is opened for reading alone, so that reading works and leaves nothing behind. */
enum class SqliteReadMode
{
    /** SQLITE_OPEN_READONLY: SQLite itself cannot write. */
    Plain,
    /**
     * Opened for writing with `PRAGMA query_only`. For a file with a journal, which a program that was killed may have
     * left and which only a writer can undo; and for one in WAL mode, where only a writer cleans up after itself.
     */
    Guarded,
    /** In WAL mode where nothing can be written: read as a file that does not change. */
    Immutable
};

/** Looks at the file and its neighbours; changes nothing. See https://sqlite.org/wal.html#readonly. */
[[nodiscard]] SqliteReadMode sqliteReadMode(const QString &path);

/** The path as a URI for SqliteReadMode::Immutable. */
[[nodiscard]] QString immutableSqliteUri(const QString &path);

} // namespace joinery
