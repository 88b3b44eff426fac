// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"

#include <QSqlError>
#include <QString>

#include <chrono>
#include <optional>

namespace joinery {

class Connection;
struct OpenOptions;

/**
 * What one kind of database does differently on an open connection, and what Qt's drivers do not offer: telling errors
 * apart, stopping what runs, waiting for locks. Goes before the connection is closed.
 */
class Session
{
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /** Settings and questions right after opening; an error closes the connection again. */
    [[nodiscard]] virtual Result<void> enter(const Connection &connection, const OpenOptions &options) = 0;

    /** What the database says, as an error with a code of Connection's. */
    [[nodiscard]] virtual Error errorOf(const QSqlError &error) const = 0;

    /** From now on what runs, and every wait, stops once the token says so; nothing stops it without one. */
    virtual void stopOn(const std::optional<CancelToken> &cancel) = 0;
    /** Gives the statement that sets how long a lock is waited for; empty where none is needed. */
    [[nodiscard]] virtual QString lockTimeoutStatement(std::chrono::milliseconds timeout) = 0;

    /** The statement that begins a transaction that may write; and one that sees one state throughout. */
    [[nodiscard]] virtual QString writingStatement() const = 0;
    [[nodiscard]] virtual QString readingStatement() const = 0;
    /** `begun` says whether one was begun here and not ended here; better knowledge goes before. */
    [[nodiscard]] virtual bool isInTransaction(bool begun) const { return begun; }
    /** Whether a statement that fails makes the transaction around it useless (PostgreSQL). */
    [[nodiscard]] virtual bool losesTransactionOnError() const { return false; }

    /** Whether several statements, each on its own, may be sent in one message. */
    [[nodiscard]] virtual bool takesSeveralStatements() const { return false; }

    /** A query for a number that changes with what others write; empty where there is none. */
    [[nodiscard]] virtual QString foreignChangesQuery() const { return {}; }
    /** Gives a number that is another one once this connection has changed rows; empty where there is none. */
    [[nodiscard]] virtual QString rowChangesQuery() const { return {}; }
    [[nodiscard]] virtual void *sqliteHandle() const { return nullptr; }
};

} // namespace joinery
