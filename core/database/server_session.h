// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "core/database/session.h"
#include "core/database/statement_watch.h"

#include <QSqlDatabase>

#include <memory>

namespace joinery {

/** What connections to servers have in common: what runs is stopped through a second connection. */
class ServerSession : public Session
{
public:
    explicit ServerSession(DatabaseAddress address) : m_address(std::move(address)) {}

    [[nodiscard]] Error errorOf(const QSqlError &error) const override;
    void stopOn(const std::optional<CancelToken> &cancel) override;

protected:
    /** The code of an error that came while connected; empty where the connection is lost. */
    [[nodiscard]] virtual QString codeOf(const QSqlError &error) const = 0;
    /** The statement that stops, from another connection, what this one runs. */
    [[nodiscard]] virtual QString interruptStatement() const = 0;

    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }

private:
    DatabaseAddress m_address;
    std::optional<CancelToken> m_cancel;
    std::unique_ptr<StatementWatch> m_watch;
};

/** "shop on db.example.org", for sentences. */
[[nodiscard]] QString shownServer(const ServerAddress &server);

/** The sentence of an error of a server, by its code (see Connection). */
[[nodiscard]] QString serverSentence(const QString &code, const DatabaseAddress &address);

} // namespace joinery
