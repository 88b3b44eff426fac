// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_difference.h"
#include "core/dialect/sqlite/sqlite_step_list.h"

namespace joinery {

/**
 * Writes one table rebuild by SQLite's own procedure (https://www.sqlite.org/lang_altertable.html#otheralter), steps
 * 4 to 7: a new table under another name, its rows, the old table away, the new one in its place; then its indexes.
 *
 * Rows keep their rowid and the table its AUTOINCREMENT counter. The table has its new name already.
 */
class TableRebuild
{
public:
    TableRebuild(const TableChange &change, const SqliteStatements &statements, const SqliteDifference &difference,
                 const OperationsById &operations);

    /** `temporaryName` is in use nowhere. */
    void write(const QString &temporaryName, StepList &steps) const;

    /** "change book.price (rebuild)" */
    [[nodiscard]] static QString comment(const TableChange &change, const SqliteStatements &statements);

private:
    [[nodiscard]] Table underTemporaryName(const QString &temporaryName) const;
    void copyRows(const QString &temporaryName, StepList &steps) const;
    void carryCounter(const QString &temporaryName, StepList &steps) const;
    [[nodiscard]] Risk risk() const;

    const TableChange &m_change;
    const SqliteStatements &m_statements;
    const SqliteDifference &m_difference;
    int m_operation;
    QString m_comment;
};

} // namespace joinery
