// SPDX-License-Identifier: MIT
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

/** Migration files that are not what the history of the database says, or that depend on others. */
class MigratorFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void missingFile();
    void changedFile();
    void changedFileIsRecordedAgain();
    void outOfOrder();
    void dependenciesBetweenApps();
    void dependentsAreNotLeftBehind();
};

void MigratorFilesTest::missingFile()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    const QString before = dumpOf(connection);
    history.remove(0);
    const Migrator migrator({history.app()}, connection);

    QCOMPARE(states(migrator), QStringLiteral("missing applied pending"));
    for (const auto kind : {forwards, RunRequest::Kind::Rollback, RunRequest::Kind::Reset}) {
        const QString told = runNow(migrator, request(kind));
        QVERIFY2(told.startsWith(QStringLiteral("history.missing: shop/2026-01-01T00:00:00:000000")), qPrintable(told));
    }
    QCOMPARE(dumpOf(connection), before);
}

void MigratorFilesTest::changedFile()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    history.at(0).checksum = QStringLiteral("other");
    const Migrator migrator({history.app()}, connection);

    QCOMPARE(states(migrator), QStringLiteral("changed applied pending"));
    QVERIFY(runNow(migrator, request(forwards)).startsWith(QStringLiteral("history.changed")));
    QCOMPARE(states(migrator), QStringLiteral("changed applied pending"));
}

void MigratorFilesTest::changedFileIsRecordedAgain()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    history.at(0).checksum = QStringLiteral("other");
    const Migrator migrator({history.app()}, connection);
    RunRequest wanted = request(forwards, {}, RunTarget::upTo(history.at(0).id));
    wanted.fake = true;

    QCOMPARE(runNow(migrator, wanted), QStringLiteral("ok"));

    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(MigrationRepository(connection).records()->first().batch, 1);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
}

void MigratorFilesTest::outOfOrder()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = SchemaHistory()
                                .to(schemaFromText(authorText))
                                .to(schemaFromText(authorText + QStringLiteral("; tag(id pk)")))
                                .to(schemaFromText(authorText + QStringLiteral("; tag(id pk); shelf(id pk)")));
    AppMigrations without = history.app();
    without.migrations.removeAt(1);
    QCOMPARE(runNow(Migrator({without}, connection), request(forwards)), QStringLiteral("ok"));

    const Migrator merged({history.app()}, connection);
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));
    const QString told = runNow(merged, request(forwards));
    QVERIFY2(told.startsWith(QStringLiteral("history.out_of_order")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("--out-of-order")));
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));

    RunRequest allowed = request(forwards);
    allowed.allowOutOfOrder = true;
    QCOMPARE(runNow(merged, allowed), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    // What ran last goes first.
    QCOMPARE(runNow(merged, request(RunRequest::Kind::Rollback)), QStringLiteral("ok"));
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));
}

void MigratorFilesTest::dependenciesBetweenApps()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory shop = SchemaHistory().to(schemaFromText(authorText));
    const SchemaHistory billing = SchemaHistory(QStringLiteral("billing"))
                                      .to(schemaFromText(QStringLiteral("invoice(id pk, author_id)")),
                                          {{QStringLiteral("shop"), QStringLiteral("2026-01-01T00:00:00:000000")}});
    AppMigrations first = billing.app();
    first.dependencies = QStringList{QStringLiteral("shop")};
    const Migrator migrator({first, shop.app()}, connection);

    const auto plan = migrator.prepare(request(forwards, QStringLiteral("billing")));

    QVERIFY(plan);
    QCOMPARE(plan->migrations.size(), 2);
    QCOMPARE(plan->migrations.at(0).migration.app, QStringLiteral("shop"));
    QCOMPARE(plan->migrations.at(1).migration.app, QStringLiteral("billing"));
    QVERIFY(migrator.run(*plan).succeeded());

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));
    QVERIFY2(told.startsWith(QStringLiteral("migration.depended_on: billing/")), qPrintable(told));

    AppMigrations lost = billing.app();
    lost.migrations[0].dependencies[0].id = QStringLiteral("2020");
    const auto unknown = Migrator({lost, shop.app()}, connection).prepare(request(forwards));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, QStringLiteral("migration.unknown_dependency"));
}

void MigratorFilesTest::dependentsAreNotLeftBehind()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory shop = SchemaHistory().to(schemaFromText(authorText));
    // No dependency is declared, but the key is there.
    Schema invoices;
    for (const Table &table :
         schemaFromText(authorText + QStringLiteral("; invoice(id pk, author_id -> author.id)")).tables)
        if (table.name == QLatin1String("invoice"))
            invoices.tables.insert(table);
    const SchemaHistory billing = SchemaHistory(QStringLiteral("billing")).to(invoices);
    const Migrator migrator({shop.app(), billing.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));

    QVERIFY2(told.startsWith(QStringLiteral("migration.depended_on")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("invoice")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied"));
}

QTEST_GUILESS_MAIN(MigratorFilesTest)
#include "tst_migrator_files.moc"
