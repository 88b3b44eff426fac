// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/server_session.h"

namespace joinery {

/** A connection to MariaDB, or to MySQL and what speaks as it does. */
class MariadbServerSession : public ServerSession
{
public:
    using ServerSession::ServerSession;

    [[nodiscard]] Result<void> enter(const Connection &connection, const OpenOptions &options) override;
    [[nodiscard]] QString lockTimeoutStatement(std::chrono::milliseconds timeout) override;
    [[nodiscard]] QString writingStatement() const override;
    [[nodiscard]] QString readingStatement() const override;
    [[nodiscard]] bool takesSeveralStatements() const override { return true; }

protected:
    [[nodiscard]] QString codeOf(const QSqlError &error) const override;
    [[nodiscard]] QString interruptStatement() const override;

private:
    [[nodiscard]] Result<void> canWrite(const Connection &connection) const;

    qint64 m_number = 0;
};

} // namespace joinery
