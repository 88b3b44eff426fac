// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/project/project.h"
#include "tests/support/common_rows.h"

#include <QSet>

#include <functional>

namespace joinery {

/**
 * How the schema of a real application became its next version, done by Joinery: a database that holds the older one is
 * imported into an app that has nothing, then one that holds the newer one into the same app; what differs becomes a
 * migration, which runs there and back on the older database.
 *
 * Each step returns what went wrong, or nothing. All that can be the same for every kind of database is looked at here.
 */
class Evolution
{
public:
    /** Both live at least as long. Rows in the database are watched. */
    Evolution(const Connection &database, const Connection &wanted) : m_database(database), m_wanted(wanted) {}

    /** Imports both, and marks the older one's migration as applied in the database. */
    [[nodiscard]] QString begin();
    [[nodiscard]] QString forwards();
    /** Empties the tables first whose rows have nothing left to say in a column that refuses NULL. */
    [[nodiscard]] QString backwards();

private:
    [[nodiscard]] QString import(const Connection &connection);
    [[nodiscard]] QString dropWhatOnlyTheModelHas(const Schema &found);
    [[nodiscard]] QString write(const QList<Operation> &operations);
    [[nodiscard]] QString run(const struct RunRequest &request) const;
    /** Tables whose rows cannot go back, and those with rows that point there. */
    [[nodiscard]] QSet<ObjectId> tablesOfNoReturn() const;
    void empty(const QSet<ObjectId> &tables) const;
    /** How the database differs from what its history says, and from another one. */
    [[nodiscard]] QString differences(const Schema &other) const;
    [[nodiscard]] CommonRows rows(const Schema &named, const Schema &other, CommonColumns columns) const;
    [[nodiscard]] QString differences(const CommonRows &rows, const CommonRows &expected) const;

    const Connection &m_database;
    const Connection &m_wanted;
    Project m_project;
    Schema m_before;
    Schema m_after;
    /** What the database held at the beginning, as it is read. */
    Schema m_found;
    CommonRows m_rows;
    CommonRows m_rowsOfSameTypes;
};

/** Empties a list of lines of what speaks of Joinery's own tables. */
[[nodiscard]] QStringList withoutOwnTables(QStringList lines);

/**
 * A row of test data for each pair of schemas in a folder of the corpus and each way between its two, with the columns
 * `from` and `to` for their files.
 */
void addEvolutions(const QString &folder);

/** The first of the steps that has something to say. */
[[nodiscard]] QString firstComplaint(const QList<std::function<QString()>> &steps);

} // namespace joinery
