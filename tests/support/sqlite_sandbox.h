// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/statement_runner.h"

namespace joinery {

/** A private SQLite database in memory for tests: made from a script, changed by plans, looked at. */
class SqliteSandbox
{
public:
    SqliteSandbox();

    /** Runs each statement; the error names the one that failed. */
    [[nodiscard]] Result<void> runScript(const QString &script) const;
    [[nodiscard]] tl::expected<void, RunFailure> run(const Plan &plan) const;
    /** What the database holds, read back. */
    [[nodiscard]] Schema schema() const;
    /** All rows of all tables with their types and hidden rowids, and the AUTOINCREMENT counters; a line each. */
    [[nodiscard]] QString rows() const;
    /** The rows of one table in a form to compare. */
    [[nodiscard]] QString rows(const Table &table) const;
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Connection m_connection;
};

/**
 * A schema as text in which only what SQLite stores counts: no ids, constraints sorted, SQL compared by words. Two
 * schemas mean the same database where the texts are equal; a line that differs says what is wrong.
 */
[[nodiscard]] QString catalogueText(const Schema &schema);

} // namespace joinery
