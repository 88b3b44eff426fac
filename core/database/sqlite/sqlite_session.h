// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "core/database/session.h"

#include <QSqlDatabase>

struct sqlite3;

namespace joinery {

/**
 * What Qt's driver does not offer for an open SQLite connection: stopping a statement that runs, and waiting for a lock
 * in a way that can be given up.
 *
 * Does nothing where Qt's plugin was built with a SQLite of its own, whose handles must not reach this one. Must go
 * before the connection is closed.
 */
class SqliteSession : public Session
{
public:
    SqliteSession(DatabaseAddress address, const QSqlDatabase &database, std::chrono::milliseconds lockTimeout);
    ~SqliteSession() override;

    [[nodiscard]] Result<void> enter(const Connection &connection, const OpenOptions &options) override;
    [[nodiscard]] Error errorOf(const QSqlError &error) const override;
    void stopOn(const std::optional<CancelToken> &cancel) override;
    [[nodiscard]] QString lockTimeoutStatement(std::chrono::milliseconds timeout) override;
    [[nodiscard]] QString writingStatement() const override;
    [[nodiscard]] QString readingStatement() const override;
    [[nodiscard]] bool isInTransaction(bool begun) const override;
    [[nodiscard]] QString foreignChangesQuery() const override;
    [[nodiscard]] QString rowChangesQuery() const override;
    /** Null where it is not safe to use. */
    [[nodiscard]] void *sqliteHandle() const override { return m_handle; }

private:
    static int onProgress(void *self);
    static int onBusy(void *self, int attempt);
    [[nodiscard]] bool isReadOnly() const;

    DatabaseAddress m_address;
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
