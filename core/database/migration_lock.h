// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

namespace joinery {

/**
 * Keeps other migrators off a database on a server until it goes. On SQLite the transaction that writes does so.
 *
 * Taking it waits for another that has it, up to the lock timeout, then fails "database.locked" and says who that is.
 */
class MigrationLock
{
public:
    [[nodiscard]] static Result<MigrationLock> take(const Connection &connection, std::chrono::milliseconds timeout,
                                                    const CancelToken &cancel);
    ~MigrationLock();
    MigrationLock(MigrationLock &&other) noexcept;
    MigrationLock &operator=(MigrationLock &&) = delete;
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

private:
    explicit MigrationLock(const Connection *connection) : m_connection(connection) {}

    /** Null where there is nothing to give back. */
    const Connection *m_connection;
};

} // namespace joinery
