// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

#include <QHash>
#include <QSet>

namespace joinery {

/**
 * Puts a few rows into every table of a database it can find values for: values fit the declared types, foreign keys
 * point to rows that are there, and literals named in checks are tried. What the database refuses stays out.
 *
 * The schema may ask for more than the database does, so that its rows fit what it is to become.
 */
class RowFiller
{
public:
    explicit RowFiller(const Connection &connection) : m_connection(connection) {}

    void fill(const Schema &schema);

private:
    /** How values are chosen; the next way is tried when the database refuses a row. */
    enum class Way
    {
        Plain,
        FromChecks,
        RequiredOnly,
        Zero,
        Last = Zero
    };

    void fillWaiting(const Schema &schema, QSet<ObjectId> &waiting);
    void fillRing(const Schema &schema, QSet<ObjectId> &waiting);
    [[nodiscard]] bool fillTable(const Schema &schema, const Table &table);
    [[nodiscard]] bool insertRow(const Schema &schema, const Table &table, int row, Way way);
    /** Literals for the columns of foreign keys; false when a key needs a row that is not there yet. */
    [[nodiscard]] bool chooseKeys(const Schema &schema, const Table &table, int row,
                                  QHash<ObjectId, QString> &values) const;
    [[nodiscard]] QStringList literalsToPointTo(const Schema &schema, const Table &target, const ForeignKey &key,
                                                int row) const;
    [[nodiscard]] QString literal(const Schema &schema, const Table &table, const Column &column, int row,
                                  Way way) const;
    [[nodiscard]] QString sqlName(const QString &name) const;

    const Connection &m_connection;
    /** A key may point to a row that comes later in the same transaction. */
    bool m_pointsAhead = false;
};

/** How many tables of the schema have rows in the database. */
[[nodiscard]] int tablesWithRows(const Connection &connection, const Schema &schema);

} // namespace joinery
