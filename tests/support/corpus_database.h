// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/introspection.h"

namespace joinery {

/** A private SQLite database in memory, for tests over real schemas. Each function that returns text returns what went
 * wrong, or nothing. */
class CorpusDatabase
{
public:
    CorpusDatabase();

    /** Runs a script file as SQLite's shell would. */
    [[nodiscard]] QString load(const QString &path) const;
    /** Makes what another database holds, with a few rows in every table that takes them. */
    [[nodiscard]] QString copyWithRows(const CorpusDatabase &original) const;
    /** The same with rows that a schema of their own asks for, see RowFiller. */
    [[nodiscard]] QString copyWithRows(const CorpusDatabase &original, const Schema &rows) const;
    [[nodiscard]] QString run(const Plan &plan) const;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] Introspection read() const;
    [[nodiscard]] Schema schema() const { return read().schema; }
    /** First column of each row. */
    [[nodiscard]] QStringList list(const QString &sql) const;
    /** Columns, keys and indexes as SQLite's own pragmas tell them, one fact a line, sorted. */
    [[nodiscard]] QStringList facts() const;
    /** The statements of sqlite_schema in their normal form, a line a part, in order of names. See
     * sqlite_schema_text.h. */
    [[nodiscard]] QString statements() const;
    /** The rows of a table, each as one line of SQL literals, sorted. */
    [[nodiscard]] QStringList rows(const QString &table, const QStringList &columns) const;
    [[nodiscard]] int tablesWithRows(const Schema &schema) const;

private:
    Connection m_connection;
};

} // namespace joinery
