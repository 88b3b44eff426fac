// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/database/database_address.h"
#include "core/dialect/dialect.h"
#include "core/dialect/server_version.h"

#include <QSqlDatabase>
#include <QVariant>

#include <chrono>
#include <functional>

namespace joinery {

struct OpenOptions
{
    /** Opens so that nothing can be written, not even by mistake. */
    bool readOnly = false;
    /** Makes a missing SQLite file. Without it a missing file is an error, and none appears. */
    bool createFile = false;
    /** How long a statement waits for another program that writes to the database. */
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(10);
};

/** What came of two statements that were sent together. */
struct StatementPair
{
    /** How many rows the first one changed; an error when it failed. */
    Result<int> first;
    /** Says nothing when the first one failed: this one was not run. */
    Result<void> second = {};
};

/**
 * One open connection to a database: opens in open(), closes when it goes.
 *
 * Belongs to the thread that opened it and may be moved within that thread. Foreign keys are enforced from the start.
 * Errors carry the database's own words in `detail`; codes: "database.missing", "database.cannot_open",
 * "database.not_a_database", "database.read_only", "database.locked", "database.full", "database.corrupt",
 * "database.constraint", "database.cancelled", "database.failed", "database.driver", "database.too_old"; those of
 * servers alone: "database.denied", "database.no_rights", "database.unknown_host", "database.unreachable",
 * "database.wrong_server", "database.tls", "database.busy", "database.timeout", "database.lost".
 */
class Connection
{
public:
    [[nodiscard]] static Result<Connection> open(const DatabaseAddress &address, const OpenOptions &options = {});
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const DatabaseAddress &address() const;
    [[nodiscard]] const Dialect &dialect() const;
    /** What the database says it is. */
    [[nodiscard]] const ServerVersion &server() const;
    [[nodiscard]] QSqlDatabase database() const;
    /** The `sqlite3 *` underneath where it is safe to use: null for other databases and foreign builds of SQLite. */
    [[nodiscard]] void *sqliteHandle() const;

    /** Runs one statement exactly as given. */
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /** Whether executeBehind() takes less time than two statements one by one. */
    [[nodiscard]] bool takesSeveralStatements() const;
    /**
     * Runs a statement right behind a short one of the caller's own, both in one message to the server; only where it
     * takes several. When the short one fails, the other is not run.
     */
    [[nodiscard]] StatementPair executeBehind(const QString &shortOne, const QString &sql) const;
    /** Runs one statement with `?` in it; values are bound, never pasted. */
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values) const;
    /** All rows of a query, each a list of its columns. */
    [[nodiscard]] Result<QList<QVariantList>> query(const QString &sql, const QVariantList &values = {}) const;
    /** The rows of each result of a statement that has several. */
    [[nodiscard]] Result<QList<QList<QVariantList>>> results(const QString &sql) const;
    /**
     * The same for many rows, each handed over as it arrives and gone afterwards. `take` asks nothing of this
     * connection; it may have seen rows when an error comes back.
     */
    [[nodiscard]] Result<void> forEachRow(const QString &sql, const std::function<void(const QVariantList &)> &take,
                                          const QVariantList &values = {}) const;
    /** The first column of the first row; an invalid value when there is no row. */
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /** The same for a question that may fail: a transaction goes on as if it had not been asked. */
    [[nodiscard]] Result<QVariant> ask(const QString &sql) const;

    /** Begins a transaction that may write. On SQLite it waits for others up to the time limit, then fails
     * "database.locked". */
    [[nodiscard]] Result<void> beginWriting() const;
    /** Begins a transaction that sees one state of the database throughout. */
    [[nodiscard]] Result<void> beginReading() const;
    [[nodiscard]] Result<void> commit() const;
    [[nodiscard]] bool isInTransaction() const;
    /** Does nothing when no transaction is open. */
    void rollBack() const;

    /**
     * A number that is another one once a different connection has changed the database; two equal numbers mean that
     * nobody else did. Servers do not tell, so there it is never the same.
     */
    [[nodiscard]] Result<qint64> foreignChanges() const;
    /**
     * A text that is the same as long as nobody, on this connection or any other, has changed a row: what was asked of
     * the rows need not be asked again. It is never that of another connection. Servers do not tell: empty there.
     */
    [[nodiscard]] Result<QString> stateOfRows() const;

    /** From now on every statement, and every wait for a lock, stops with "database.cancelled" once the token says so;
     * without one nothing stops them. */
    void stopOn(const std::optional<CancelToken> &cancel) const;
    void setLockTimeout(std::chrono::milliseconds timeout) const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> data);
    [[nodiscard]] Result<void> begin(const QString &statement) const;
    std::unique_ptr<Private> d;
};

} // namespace joinery
