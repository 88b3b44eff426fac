// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_splitter.h"
#include "core/copying/script_table.h"
#include "core/copying/sql_reading.h"

namespace joinery {

class ScriptTableReader;
class SqlCursor;
struct ScriptName;

/**
 * Collects what the statements of a script of PostgreSQL or MariaDB define, one after the other: tables with what later
 * statements add to them, types, views. Nothing is run.
 */
class ScriptReader
{
public:
    explicit ScriptReader(const QString &dialect);

    void read(const SqlStatement &statement);

    [[nodiscard]] QList<ScriptTable> &tables() { return m_tables; }
    /** Enums, domains and views. */
    [[nodiscard]] const Schema &others() const { return m_others; }
    [[nodiscard]] const QList<ScriptProblem> &problems() const { return m_problems; }
    [[nodiscard]] QStringList notes() const;

private:
    [[nodiscard]] Result<void> take(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeTable(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeChange(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeAction(ScriptTableReader &reader, SqlCursor &cursor, ScriptTable &table);
    [[nodiscard]] Result<void> takeColumnChange(ScriptTableReader &reader, SqlCursor &cursor, ScriptTable &table);
    [[nodiscard]] Result<void> takeIndex(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeType(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeView(const SqlStatement &statement);
    [[nodiscard]] Result<void> takeComment(const SqlStatement &statement);
    [[nodiscard]] Result<ScriptTable *> tableOf(const ScriptName &name);

    QString m_dialect;
    SqlLexOptions m_options;
    QList<ScriptTable> m_tables;
    Schema m_others;
    QList<ScriptProblem> m_problems;
    QStringList m_notes;
    int m_aboutRows = 0;
};

/** The problem with a statement, with its beginning on one line. */
[[nodiscard]] ScriptProblem problemWith(const SqlStatement &statement, const QString &text);
/** The same where a database says what is wrong. */
[[nodiscard]] ScriptProblem problemWith(const SqlStatement &statement, const Error &error);
/** What is told of statements about rows; nothing where there are none. */
[[nodiscard]] QStringList noteAboutRows(int statements);
/** What is told of a statement that is not run. */
[[nodiscard]] QString textOfRefusal();

} // namespace joinery
