// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/server_session.h"

namespace joinery {

/** A connection to PostgreSQL, or to what speaks as it does. */
class PostgresqlSession : public ServerSession
{
public:
    using ServerSession::ServerSession;

    [[nodiscard]] Result<void> enter(const Connection &connection, const OpenOptions &options) override;
    [[nodiscard]] QString lockTimeoutStatement(std::chrono::milliseconds timeout) override;
    [[nodiscard]] QString writingStatement() const override;
    [[nodiscard]] QString readingStatement() const override;
    [[nodiscard]] bool losesTransactionOnError() const override { return true; }

protected:
    [[nodiscard]] QString codeOf(const QSqlError &error) const override;
    [[nodiscard]] QString interruptStatement() const override;

private:
    int m_process = 0;
};

/** The error code of an SQLSTATE ("55P03" -> "database.locked"); "database.failed" for all that have none. */
[[nodiscard]] QString postgresqlErrorCode(const QString &sqlState);

} // namespace joinery
