// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/choice_edits.h"
#include "tests/support/plan_laws.h"
#include "tests/support/sqlite_sandbox.h"

// What the laws have in common that are tried on SQLite.

namespace joinery::generate {

inline void expectEqual(const QString &found, const QString &expected)
{
    if (found != expected)
        RC_FAIL(("found:\n" + found + "\nexpected:\n" + expected).toStdString());
}

/** Whether there is a plan for the schema made at once; SQLite must take it then. */
inline bool takes(const Schema &schema)
{
    const auto plan = sqliteDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    if (!plan)
        return false;
    const auto made = SqliteSandbox().run(*plan);
    // A collation may be one that the application brings along.
    if (!made && made.error().error.text().contains(QLatin1String("no such collation sequence")))
        return false;
    if (!made)
        RC_FAIL((made.error().sql + QLatin1Char('\n') + made.error().error.text()).toStdString());
    return true;
}

/** Makes up to `count` edits that lead to schemas SQLite takes, half of them about enums and sets. */
inline void editWhatIsTaken(Schema &schema, int count)
{
    constexpr int tries = 8;
    QList<Operation> operations;
    const auto edit = [](Schema &state, QList<Operation> &made) {
        if (once(2))
            tryThese(editChoices(state), state, made);
        else
            tryEdit(state, made);
    };
    for (int i = number(1, count + 1); i > 0; --i)
        editOnce(schema, operations, tries, edit, takes);
}

/** What a database in which the schema was made at once holds. */
inline QString catalogueOf(const Schema &schema)
{
    const SqliteSandbox database;
    const auto plan = sqliteDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    RC_ASSERT(plan.has_value());
    RC_ASSERT(database.run(*plan).has_value());
    return catalogueText(database.schema());
}

} // namespace joinery::generate
