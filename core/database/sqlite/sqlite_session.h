// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;

namespace joinery {

/**
 * What Qt's driver does not offer for an open SQLite connection: stopping a statement that runs, and waiting for a lock
 * in a way that can be given up.
 *
 * Does nothing where Qt's plugin was built with a SQLite of its own, whose handles must not reach this one. Must go
 * before the connection is closed.
 */
class SqliteSession
{
public:
    explicit SqliteSession(const QSqlDatabase &database);
    ~SqliteSession();
    SqliteSession(const SqliteSession &) = delete;
    SqliteSession &operator=(const SqliteSession &) = delete;

    /** Null where it is not safe to use. */
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }

    void stopOn(const CancelToken &cancel);
    void setLockTimeout(std::chrono::milliseconds timeout) { m_lockTimeout = timeout; }

private:
    static int onProgress(void *self);
    static int onBusy(void *self, int attempt);

    sqlite3 *m_handle = nullptr;
    CancelToken m_cancel;
    std::chrono::milliseconds m_lockTimeout{};
    std::chrono::steady_clock::time_point m_waitingSince;
};

/** The error code of SQLite's result code ("5" -> "database.locked"); "database.failed" for all that have none. */
[[nodiscard]] QString sqliteErrorCode(const QString &resultCode);

/** Who has the file locked for writing, as far as the system tells: "joinery-cli (process 4711)"; or empty. */
[[nodiscard]] QString sqliteLockHolder(const QString &path);

} // namespace joinery
