// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sql_cursor.h"

#include <QSet>

#include <optional>

namespace joinery {

/**
 * Decides which statements of a script a server may be given, and in which words: definitions in the scratch namespace
 * or database, and changes of what the script itself made there. What is not understood word by word stays out; the
 * server is given what plainSql() makes of the rest, so both see the same words.
 */
class ScriptGate
{
public:
    explicit ScriptGate(const QString &dialect);

    /**
     * The statement as it may be run; nothing for one that is passed over. Errors: "script.refused",
     * "script.elsewhere" for one that names another namespace or a table that the script did not make.
     */
    [[nodiscard]] Result<std::optional<QString>> admit(const QString &statement);
    /** What was admitted last has been run: from now on the script may change what it made. */
    void noteRun();
    /** Statements about rows that were passed over. */
    [[nodiscard]] int aboutRows() const { return m_aboutRows; }

private:
    [[nodiscard]] Result<void> checkTable(SqlCursor &cursor);
    [[nodiscard]] Result<void> checkView(SqlCursor &cursor);
    [[nodiscard]] Result<void> checkType(SqlCursor &cursor) const;
    [[nodiscard]] Result<void> checkChange(SqlCursor &cursor) const;
    [[nodiscard]] Result<void> checkIndex(SqlCursor &cursor) const;
    [[nodiscard]] Result<void> checkTrigger(SqlCursor &cursor) const;
    [[nodiscard]] Result<void> checkComment(SqlCursor &cursor) const;
    [[nodiscard]] Result<QString> takeNewName(SqlCursor &cursor) const;
    [[nodiscard]] Result<void> takeTarget(SqlCursor &cursor) const;
    [[nodiscard]] QString keyOfName(const SqlCursor &cursor) const;

    QString m_dialect;
    bool m_isMariadb;
    SqlLexOptions m_options;
    /** Names of the tables and views that the script made, as the server compares them. */
    QSet<QString> m_created;
    /** What the statement admitted last makes. */
    QString m_making;
    int m_aboutRows = 0;
};

} // namespace joinery
