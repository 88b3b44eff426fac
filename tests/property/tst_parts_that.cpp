// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/differ/parts_that.h"
#include "core/schema/validation.h"
#include "tests/support/engine_generators.h"
#include "tests/support/property_run.h"
#include "tests/support/schema_text.h"

#include <QtTest>

#include <rapidcheck.h>
#include <thread>

using namespace joinery;

namespace {

int looked = 0;

bool isStrict(const Table &table)
{
    ++looked;
    return table.options.strict;
}

bool hasIndexes(const Table &table)
{
    return !table.indexes.isEmpty();
}

QSet<ObjectId> indexedIn(const Schema &schema)
{
    QSet<ObjectId> found;
    for (const Table &table : schema.tables) {
        if (hasIndexes(table))
            found.insert(table.id);
    }
    return found;
}

} // namespace

/** What is found by looking at what differs is what looking at everything finds. */
class PartsThatTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAtWhatDiffers();
    void findsWhatIsThere();
    void findingsAreThoseOfWhoKnowsNothing();
};

void PartsThatTest::looksAtWhatDiffers()
{
    PartsThat<Table> strict(isStrict);
    Schema schema = schemaFromText(QStringLiteral("a(id pk); b(id pk); c(id pk)"));
    looked = 0;
    QVERIFY(strict.in(schema.tables).isEmpty());
    QCOMPARE(looked, 3);

    const Schema before = schema;
    schema.tables.edit(tableId(QStringLiteral("b")))->options.strict = true;
    QCOMPARE(strict.in(schema.tables), QSet<ObjectId>{tableId(QStringLiteral("b"))});
    QCOMPARE(looked, 4);
    QCOMPARE(strict.in(schema.tables).size(), 1);
    QCOMPARE(looked, 4);
    QVERIFY(strict.in(before.tables).isEmpty());
    QCOMPARE(looked, 5);
    QVERIFY(strict.in({}).isEmpty());
    QCOMPARE(looked, 5);
}

void PartsThatTest::findsWhatIsThere()
{
    enoughCases("max_success=200 seed=20261123");
    PartsThat<Table> indexed(hasIndexes);
    QVERIFY(rc::check("of any schemas asked about in a row", [&indexed] {
        const generate::Edited pair = *generate::anyEdited();
        for (const Schema &schema : {pair.before, pair.after, pair.before})
            RC_ASSERT(indexed.in(schema.tables) == indexedIn(schema));
    }));
}

/** What is remembered of tables is a thread's own, so that a new thread looks at everything. */
void PartsThatTest::findingsAreThoseOfWhoKnowsNothing()
{
    QVERIFY(rc::check("after any edits", [] {
        const generate::Edited pair = *generate::anyEdited();
        for (const Schema &schema : {pair.before, pair.after, pair.before}) {
            QList<Finding> anew;
            std::thread([&] { anew = validate(schema) + sqliteDialect().validate(schema); }).join();
            RC_ASSERT(validate(schema) + sqliteDialect().validate(schema) == anew);
        }
    }));
}

QTEST_GUILESS_MAIN(PartsThatTest)
#include "tst_parts_that.moc"
