// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"
#include "tests/support/sqlite_sandbox.h"

namespace joinery {

/** Authors and books, with rows. */
inline const QString sqliteShop =
    QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                   "CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price REAL,"
                   "    author_id INTEGER REFERENCES author (id) ON DELETE CASCADE);"
                   "INSERT INTO author VALUES (1, 'Ursula');"
                   "INSERT INTO book VALUES (1, 'The Dispossessed', 12.5, 1), (2, NULL, NULL, 1);");

/** A database, what is to happen to it, and the plan for that. */
struct SqliteScene
{
    /** `operationText` as operationsFromText() takes it. */
    explicit SqliteScene(const QString &operationText, const QString &script = sqliteShop);

    [[nodiscard]] const Plan &plan() const { return *planned; }
    /** The first step whose statement holds the text, or null. */
    [[nodiscard]] const PlanStep *stepWith(const QString &text) const;

    SqliteSandbox database;
    Schema before;
    QList<Operation> operations;
    Result<Plan> planned = Plan();
};

} // namespace joinery
