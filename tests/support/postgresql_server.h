// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "core/dialect/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace joinery {

/**
 * One database of the private server of a test, made when asked for and empty then. The server is started by
 * tests/servers/postgresql at the first, and stops when the program ends, however it ends.
 */
class PostgresqlDatabase
{
public:
    /** With these extensions, which stay in a namespace of their own. */
    explicit PostgresqlDatabase(const QStringList &extensions = {});
    ~PostgresqlDatabase();
    PostgresqlDatabase(const PostgresqlDatabase &) = delete;
    PostgresqlDatabase &operator=(const PostgresqlDatabase &) = delete;

    /** Why no server could be started or reached; empty when all is well. */
    [[nodiscard]] static QString whyNot();
    /** The dialect as this server speaks it: that of the system, or another one (tests/servers/version). */
    [[nodiscard]] static const Dialect &dialect();
    /** Whether the plan is one that PostgreSQL of the usual version takes, and this server does not. */
    [[nodiscard]] static bool lacks(const Schema &before, const QList<Operation> &operations);
    /** As the server's first user, over its socket. */
    [[nodiscard]] DatabaseAddress address() const;
    /** The port on 127.0.0.1, where the user "guarded" needs a password. */
    [[nodiscard]] static int port();
    /** Stops the server; at the end of a test program. */
    static void stopServer();

    /**
     * Empties the database: no namespace but public (and that of its extensions), nothing in it. Where PostgreSQL
     * refuses that, the test that runs fails, and the next has another database.
     */
    void clear();
    /** What the database says against the statements; empty when they were run. */
    [[nodiscard]] QString run(const QString &sql) const;
    /**
     * Runs a plan as Joinery would: its questions first, then every step in one transaction, unless the steps begin and
     * end their own. Empty, or what failed with the statement.
     */
    [[nodiscard]] QString run(const Plan &plan) const;
    /** Runs the plan and takes it back, as a rehearsal does; `catalogue` gets what the catalogue holds between. */
    [[nodiscard]] QString tryOut(const Plan &plan, QString *catalogue = nullptr) const;
    /** A line a row, values with bars between them; in order of the lines. */
    [[nodiscard]] QStringList rows(const QString &query) const;
    [[nodiscard]] QString value(const QString &query) const;

    /**
     * All that the catalogue holds, a line a thing, in a form that does not depend on how it came about: columns in
     * order of names, the sequence of a serial by its column.
     */
    [[nodiscard]] QString catalogue() const;
    /** The rows of every table, a line each, with the columns in order of names. */
    [[nodiscard]] QString allRows() const;

private:
    void make();
    void leave();
    [[nodiscard]] QString runSteps(const Plan &plan) const;
    [[nodiscard]] QString runOnline(const Plan &plan) const;

    QStringList m_extensions;
    QString m_name;
    QSqlDatabase m_database;
    // Prepared: to plan them takes longer than to run them.
    mutable std::vector<QSqlQuery> m_catalogue;
};

} // namespace joinery
