// SPDX-License-Identifier: MIT
// No phantom differences: a model and the database that was made of it, read back, differ in nothing. On SQLite.
// RC_PARAMS="max_success=100000" for a long run (scripts/laws).

#include "core/database/introspection.h"
#include "core/migration/drift.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/property_run.h"
#include "tests/support/sqlite_laws.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

using generate::editWhatIsTaken;
using generate::expectEqual;
using generate::note;
using generate::takes;

void note(const char *title, const QList<Operation> &operations)
{
    note(title, describe(operations).join(QLatin1Char('\n')));
}

/** A schema that SQLite takes, with all that it knows and what it has no word for, like enums and comments. */
Schema takenSchema()
{
    Schema schema = *generate::schema({.maximumTables = 4, .maximumColumns = 4});
    if (!StrictModel(schema, schema).problem().isEmpty() || !takes(schema))
        schema = {};
    editWhatIsTaken(schema, 10);
    return schema;
}

Schema readFrom(const SqliteSandbox &database, const Schema &model)
{
    const auto introspection = introspect(database.connection());
    if (!introspection)
        RC_FAIL(introspection.error().text().toStdString());
    return sqliteDialect().recognised(introspection->schema, model);
}

Diff difference(const Schema &from, const Schema &to)
{
    return SchemaDiffer({.equivalence = &sqliteDialect().equivalence(), .matchByName = true, .findCosmetic = true})
        .diff(from, to);
}

/**
 * What the database holds, without names of primary keys: one with a name and one without are the same to SQLite's
 * equivalence, as it gives none itself and nothing can be done by that name.
 */
QString catalogueOf(const SqliteSandbox &database)
{
    const Schema found = database.schema();
    Schema nameless;
    for (Table table : found.tables) {
        if (table.primaryKey)
            table.primaryKey->name.clear();
        nameless.tables.insert(std::move(table));
    }
    nameless.objects = found.objects;
    return catalogueText(nameless);
}

/** Runs what leads from one schema to the other. */
void run(const SqliteSandbox &database, const Schema &from, const QList<Operation> &operations)
{
    note("operations", operations);
    const auto plan = sqliteDialect().plan(from, operations);
    if (!plan)
        RC_FAIL(plan.error().text().toStdString());
    note("plan", toScript(*plan));
    if (const auto done = database.run(*plan); !done)
        RC_FAIL((done.error().sql + QLatin1Char('\n') + done.error().error.text()).toStdString());
}

/** Compares the model and the database, as `diff model dev`, `diff dev model` and `check` do. */
void expectNoDifference(const SqliteSandbox &database, const Schema &model)
{
    const Schema found = readFrom(database, model);
    note("found", catalogueText(found));
    const Diff forth = difference(model, found);
    note("phantoms from the model", forth.operations);
    RC_ASSERT(forth.isEmpty());
    const Diff back = difference(found, model);
    note("phantoms from the database", back.operations);
    RC_ASSERT(back.isEmpty());
    const auto drifted = drift(database.connection(), model);
    RC_ASSERT(drifted.has_value());
    RC_ASSERT(drifted->isEmpty());
}

} // namespace

class PhantomLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void madeSchemasDifferInNothing();
    void editedSchemasDifferInNothing();
    void whatDiffersIsFound();
};

void PhantomLawsTest::madeSchemasDifferInNothing()
{
    QVERIFY(rc::check("a schema that was made and read back does not differ from the model", [] {
        const Schema model = takenSchema();
        note("model", catalogueText(model));
        const SqliteSandbox database;
        run(database, {}, SchemaDiffer().diff({}, model).operations);
        expectNoDifference(database, model);
    }));
}

void PhantomLawsTest::editedSchemasDifferInNothing()
{
    QVERIFY(rc::check("nor does one that was changed, and changed back", [] {
        const Schema before = takenSchema();
        Schema after = before;
        editWhatIsTaken(after, 8);
        const QList<Operation> found = SchemaDiffer().diff(before, after).operations;
        const auto back = inverse(found, before);
        RC_ASSERT(back.has_value());
        const SqliteSandbox database;
        run(database, {}, SchemaDiffer().diff({}, before).operations);
        run(database, before, found);
        expectNoDifference(database, after);
        run(database, after, *back);
        expectNoDifference(database, before);
    }));
}

/** An equivalence that takes all for the same would have no phantoms either. */
void PhantomLawsTest::whatDiffersIsFound()
{
    QVERIFY(rc::check("what differs from a database leads from there to the model", [] {
        const Schema before = takenSchema();
        Schema model = before;
        editWhatIsTaken(model, 8);
        const SqliteSandbox database;
        run(database, {}, SchemaDiffer().diff({}, before).operations);
        const Schema found = readFrom(database, model);
        note("found", catalogueText(found));
        note("model", catalogueText(model));
        run(database, found, difference(found, model).operations);
        const SqliteSandbox madeAtOnce;
        run(madeAtOnce, {}, SchemaDiffer().diff({}, model).operations);
        expectEqual(catalogueOf(database), catalogueOf(madeAtOnce));
        expectNoDifference(database, model);
    }));
}

QTEST_GUILESS_MAIN(PhantomLawsTest)
#include "tst_phantom_laws.moc"
