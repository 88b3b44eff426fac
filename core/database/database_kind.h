// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/history_statements.h"
#include "core/database/introspection.h"
#include "core/database/lock_statements.h"
#include "core/database/session.h"

#include <memory>

namespace joinery {

/** All that is done differently with one kind of database, beyond the SQL of its dialect. */
class DatabaseKind
{
public:
    DatabaseKind() = default;
    virtual ~DatabaseKind() = default;
    DatabaseKind(const DatabaseKind &) = delete;
    DatabaseKind &operator=(const DatabaseKind &) = delete;

    /** The Debian package with Qt's driver. */
    [[nodiscard]] virtual QString driverPackage() const = 0;
    /** Opens a connection of Qt's driver; an error says why not and what to do. */
    [[nodiscard]] virtual Result<void> open(QSqlDatabase &database, const DatabaseAddress &address,
                                            const OpenOptions &options) const = 0;
    /** What treats a connection that is open. */
    [[nodiscard]] virtual std::unique_ptr<Session> session(const QSqlDatabase &database, const DatabaseAddress &address,
                                                           const OpenOptions &options) const = 0;

    /** One row: what flavourOf() takes, and where names of tables are not always kept, lower_case_table_names. */
    [[nodiscard]] virtual QString versionQuery() const = 0;
    /** Which of the programs that speak so it is, by what the query gives. */
    [[nodiscard]] virtual ServerVersion::Flavour flavourOf(const QString &version) const = 0;

    [[nodiscard]] virtual HistoryWords history() const = 0;
    [[nodiscard]] virtual LockStatements lock(std::chrono::milliseconds timeout) const = 0;
    /** Counts the tables that are neither the system's nor Joinery's own. */
    [[nodiscard]] virtual QString tableCountQuery() const = 0;
    /** The steps of a plan with what this very database needs besides, whatever its schema. */
    [[nodiscard]] virtual Result<QList<PlanStep>> fitted(const Connection &connection,
                                                         const QList<PlanStep> &steps) const;
    [[nodiscard]] virtual Result<Introspection> introspect(const Connection &connection,
                                                           const IntrospectionOptions &options) const = 0;
};

/** The kind that a dialect speaks to, by the dialect's name, which must be one that findDialect() knows. */
[[nodiscard]] const DatabaseKind &databaseKind(const QString &dialect);

} // namespace joinery
