// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "core/dialect/dialect.h"

#include <QSqlDatabase>

namespace joinery {

/**
 * One database of the private server of a test, made when asked for and empty then. The server is started by
 * tests/servers/mariadb at the first, and stops when the program ends, however it ends.
 */
class MariadbDatabase
{
public:
    MariadbDatabase();
    ~MariadbDatabase();
    MariadbDatabase(const MariadbDatabase &) = delete;
    MariadbDatabase &operator=(const MariadbDatabase &) = delete;

    /** The dialect as this server speaks it: that of the system, or another one (tests/servers/version). */
    [[nodiscard]] static const Dialect &dialect();
    /** Whether the plan is one that MariaDB of the usual version takes, and this server does not. */
    [[nodiscard]] static bool lacks(const Schema &before, const QList<Operation> &operations);

    /** Why no server could be started or reached; empty when all is well. */
    [[nodiscard]] static QString whyNot();
    [[nodiscard]] QString name() const { return m_name; }
    /** As the server's first user, over its socket. */
    [[nodiscard]] DatabaseAddress address() const;
    /** The port on 127.0.0.1. */
    [[nodiscard]] static int port();
    /** Stops the server; at the end of a test program. */
    static void stopServer();

    /** Empties the database. */
    void clear();
    /** What the database says against the statements; empty when they were run. */
    [[nodiscard]] QString run(const QString &sql) const;
    /**
     * Puts rows into the tables: the same few values for each type, so that foreign keys find what they point to, and
     * numbers in texts, so that they turn into other types. What a check or key refuses stays out.
     */
    QStringList fill() const;
    /** Takes all rows away. */
    void empty() const;
    /** What the server's own client says against the script; empty when it ran all of it. */
    [[nodiscard]] QString feedToClient(const QString &script) const;
    /**
     * Runs a plan as Joinery would: its questions first, then every step on its own. Empty, or what failed with the
     * statement.
     */
    [[nodiscard]] QString run(const Plan &plan) const;
    /** A line a row, values with bars between them; in order of the lines. */
    [[nodiscard]] QStringList rows(const QString &query) const;
    [[nodiscard]] QString value(const QString &query) const;

    /**
     * All that the catalogue holds, a line a thing, in a form that does not depend on how it came about: the columns of
     * a table in their order, keys and constraints by name, without the number that counting has come to.
     */
    [[nodiscard]] QString catalogue() const;
    /** The rows of every table, a line each, with the columns in order of names. */
    [[nodiscard]] QString allRows() const;

private:
    void dropOrphans() const;
    [[nodiscard]] QStringList tables() const;
    [[nodiscard]] QStringList linesOf(const QString &table) const;

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace joinery
