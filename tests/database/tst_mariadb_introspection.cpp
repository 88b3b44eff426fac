// SPDX-License-Identifier: MIT
// What is read from a MariaDB, on a real server.

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString make(const MariadbDatabase &database, const Schema &schema)
{
    const auto plan = mariadbDialect().plan({}, makingOf(schema));
    return plan ? database.run(*plan) : plan.error().text();
}

Introspection read(const MariadbDatabase &database, const IntrospectionOptions &options = {})
{
    const auto connection = Connection::open(database.address());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    const auto result = introspect(*connection, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

/** Whether somebody said USING BTREE, which holds anyway, is nowhere in the catalogue. */
QString catalogue(const MariadbDatabase &database)
{
    return database.catalogue().remove(QStringLiteral(" USING BTREE"));
}

/** As drift is found: a line for each thing in which the database differs from the model. */
QString differences(const Schema &found, const Schema &model)
{
    DiffOptions options;
    options.equivalence = &mariadbDialect().equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    const Diff diff = SchemaDiffer(options).diff(model, mariadbDialect().recognised(found, model));
    QStringList lines;
    for (const Operation &operation : diff.operations)
        lines.append(describe(operation));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class MariadbIntrospectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storiesAreReadAsTheyWereMade_data();
    void storiesAreReadAsTheyWereMade();
};

void MariadbIntrospectionTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void MariadbIntrospectionTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void MariadbIntrospectionTest::storiesAreReadAsTheyWereMade_data()
{
    QTest::addColumn<Schema>("schema");
    for (const Story &story : mariadbStories()) {
        QTest::addRow("%s before", qPrintable(story.title)) << story.before;
        QTest::addRow("%s after", qPrintable(story.title)) << story.after();
    }
}

/** What is read is what was made, and makes the same again. */
void MariadbIntrospectionTest::storiesAreReadAsTheyWereMade()
{
    QFETCH(const Schema, schema);
    MariadbDatabase database;
    QCOMPARE(make(database, schema), QString());
    const Introspection found = read(database);
    for (const Finding &finding : found.notModelled)
        QFAIL(qPrintable(finding.text));
    QCOMPARE(differences(found.schema, schema), QString());

    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QCOMPARE(differingLines(catalogue(again), catalogue(database)), QString());
    const Introspection foundAgain = read(again);
    QCOMPARE(differences(foundAgain.schema, found.schema), QString());
    QVERIFY2(foundAgain == found, "the schemas are equivalent, but not equal");
}

QTEST_GUILESS_MAIN(MariadbIntrospectionTest)
#include "tst_mariadb_introspection.moc"
