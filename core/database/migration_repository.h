// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/history_statements.h"

#include <QDateTime>

namespace joinery {

/** One row of the history: a migration that ran in this database. */
struct HistoryRecord
{
    enum class State
    {
        Applied,
        /** Runs outside a transaction and has not reached its end. */
        Applying
    };

    QString app;
    QString id;
    QString description;
    int batch = 0;
    QString checksum;
    State state = State::Applied;
    /** Statements done, where the state is Applying. */
    int step = 0;
    QDateTime appliedAt;
    std::chrono::milliseconds duration{};
    QString appliedBy;
    QString version;

    friend bool operator==(const HistoryRecord &, const HistoryRecord &) = default;
};

/** Whether a table is one of Joinery's own, which diff, drift and import leave out. */
[[nodiscard]] bool isOwnTable(QStringView name);

/**
 * The history table `joinery_migrations` of one database.
 *
 * Reading never creates it; a database without it has an empty history. Writing belongs inside the transaction of the
 * migration it records.
 */
class MigrationRepository
{
public:
    explicit MigrationRepository(const Connection &connection);

    [[nodiscard]] Result<bool> exists() const;
    /** In the order in which they were applied. */
    [[nodiscard]] Result<QList<HistoryRecord>> records() const;
    /** Makes the table where it is missing. */
    [[nodiscard]] Result<void> create() const;
    /** Adds the row, or replaces the one with the same app and id, which keeps its place in the order. */
    [[nodiscard]] Result<void> save(const HistoryRecord &record) const;
    [[nodiscard]] Result<void> remove(const QString &app, const QString &id) const;
    /** Saves how far a migration has come, of which nothing else is another since save(). */
    [[nodiscard]] Result<void> saveStep(const HistoryRecord &record) const;
    /** The statement that does so by changing one row; it changes none where that is gone. */
    [[nodiscard]] QString stepStatement(const HistoryRecord &record) const;

private:
    const Connection &m_connection;
    HistoryStatements m_statements;
};

/** One more than the highest batch in the history; 1 for an empty one. */
[[nodiscard]] int nextBatch(const QList<HistoryRecord> &records);

} // namespace joinery
