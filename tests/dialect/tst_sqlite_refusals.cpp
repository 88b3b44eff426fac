// SPDX-License-Identifier: MIT
// What a plan refuses, what it asks the rows first, and what it lets be.

#include "core/dialect/dialect.h"
#include "tests/support/sqlite_scene.h"

#include <QtTest>

using namespace joinery;

class SqliteRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatSqliteRefuses_data();
    void refusesWhatSqliteRefuses();
    void refusesATriggerWithoutItsTable();
    void refusesAForeignKeyWithoutItsTable();
    void errorsOfOperationsNameThem();
    void checksCountAndShow();
    void checksKnowRenamedColumns();
    void checksSeeDefaultsAsTheyAreStored();
    void rowsThatPointedNowhereStay_data();
    void rowsThatPointedNowhereStay();
    void aKeyThatComparesOtherwiseIsNoTarget();
};

void SqliteRefusalsTest::refusesWhatSqliteRefuses_data()
{
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("finding");
    QTest::newRow("strict") << "options book: strict\nadd column book: code VARCHAR(20)\n"
                            << "sqlite.strict_type";
    QTest::newRow("without rowid") << "drop primary key book\noptions book: without rowid\n"
                                   << "sqlite.without_rowid";
    QTest::newRow("name") << "rename table book -> sqlite_book\n"
                          << "sqlite.reserved_name";
    QTest::newRow("two names") << "rename table book -> AUTHOR\n"
                               << "sqlite.duplicate_name";
    QTest::newRow("index and table") << "CREATE INDEX i ON book (title)\nrename index i -> author\n"
                                     << "sqlite.duplicate_name";
}

void SqliteRefusalsTest::refusesWhatSqliteRefuses()
{
    QFETCH(QString, operations);
    QFETCH(QString, finding);
    const SqliteScene scene(operations);
    QVERIFY(!scene.planned);
    QCOMPARE(scene.planned.error().code, QStringLiteral("sqlite.refused"));
    QCOMPARE(scene.planned.error().detail, finding);
}

void SqliteRefusalsTest::refusesATriggerWithoutItsTable()
{
    const SqliteScene scene("drop table book\n",
                            sqliteShop + "CREATE TRIGGER t AFTER INSERT ON book BEGIN SELECT 1; END;");
    QVERIFY(!scene.planned);
    QCOMPARE(scene.planned.error().code, QStringLiteral("sqlite.trigger_target"));
    QVERIFY(scene.planned.error().message.contains("Trigger t is on book"));
}

void SqliteRefusalsTest::refusesAForeignKeyWithoutItsTable()
{
    const SqliteScene scene("drop table author\n");
    QVERIFY(!scene.planned);
    QCOMPARE(scene.planned.error().code, QStringLiteral("sqlite.foreign_key_target"));
    QVERIFY(scene.planned.error().message.contains("A foreign key of table book"));
    QVERIFY(SqliteScene("drop table author\ndrop table book\n").planned);
}

void SqliteRefusalsTest::errorsOfOperationsNameThem()
{
    const auto plan = sqliteDialect().plan({}, {DropTable{{ObjectId::derived(u"x"), {}, "gone"}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("operation.missing"));
    QCOMPARE(plan.error().where, QStringLiteral("drop table gone"));
}

void SqliteRefusalsTest::checksCountAndShow()
{
    const SqliteScene scene("alter column book: title INTEGER NOT NULL\n");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().checks.size(), 2);
    for (const DataCheck &check : scene.plan().checks) {
        QCOMPARE(check.operation, 0);
        QCOMPARE(scene.database.connection().value(check.countSql)->toInt(), 1);
        QVERIFY(check.message.contains("%1"));
    }
    QCOMPARE(scene.database.connection().value(scene.plan().checks.at(0).sampleSql)->toInt(), 2);
    QCOMPARE(scene.database.connection().value(scene.plan().checks.at(1).sampleSql)->toString(),
             QStringLiteral("The Dispossessed"));
}

void SqliteRefusalsTest::checksKnowRenamedColumns()
{
    const SqliteScene scene(
        "rename table book -> work\nrename column work.price -> title2\nrename column work.title -> price\n"
        "rename column work.title2 -> title\nadd to work: UNIQUE (author_id)\n"
        "add to work: CHECK (title < 5 AND price <> 'The Dispossessed')\n");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().checks.size(), 2);
    for (const DataCheck &check : scene.plan().checks)
        QCOMPARE(scene.database.connection().value(check.countSql)->toInt(), 1);
}

/** The default TRUE is the text '1' in a column of text, which a row has already. */
void SqliteRefusalsTest::checksSeeDefaultsAsTheyAreStored()
{
    const SqliteScene scene("options t: without rowid\n", "CREATE TABLE t (code TEXT PRIMARY KEY DEFAULT TRUE);"
                                                          "INSERT INTO t VALUES ('1'), (NULL);");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().checks.size(), 1);
    QCOMPARE(scene.database.connection().value(scene.plan().checks.first().countSql)->toInt(), 1);
}

void SqliteRefusalsTest::rowsThatPointedNowhereStay_data()
{
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("violation");
    QTest::newRow("rebuild") << "alter column book: title VARCHAR(80)\n"
                             << "";
    QTest::newRow("under other names") << "rename table author -> writer\nrename table book -> work\n"
                                          "rename column work.author_id -> writer_id\nadd to work: CHECK (id > 0)\n"
                                       << "";
    QTest::newRow("another key") << "add column book: editor_id INTEGER DEFAULT 8\n"
                                    "add to book: FOREIGN KEY (editor_id) REFERENCES author (id)\n"
                                 << "A foreign key leads from book to author. Rows that point nowhere: 3 (8, 8, 8). "
                                    "Correct or clear editor_id there first.";
    QTest::newRow("one more row") << "alter column book: title VARCHAR(80)\n"
                                     "sql: INSERT INTO book (author_id) VALUES (9)\n"
                                  << "Rows would break a foreign key. Correct the data or the migration. (9)";
}

void SqliteRefusalsTest::rowsThatPointedNowhereStay()
{
    QFETCH(const QString, operations);
    QFETCH(const QString, violation);
    const SqliteScene scene(operations, QStringLiteral("PRAGMA foreign_keys = OFF;") + sqliteShop +
                                            "INSERT INTO book VALUES (3, 'Lost', 1, 7); PRAGMA foreign_keys = ON");
    QVERIFY(scene.planned);
    const QString before = scene.database.rows();

    const auto done = scene.database.run(scene.plan());

    QCOMPARE(done ? QString() : done.error().error.text(), violation);
    if (violation.isEmpty())
        QCOMPARE(scene.database.rows().count(QStringLiteral("'Lost'")), 1);
    else
        QCOMPARE(scene.database.rows(), before);
}

/** SQLite looks for the row a foreign key means by the collation of its column only. */
void SqliteRefusalsTest::aKeyThatComparesOtherwiseIsNoTarget()
{
    const SqliteScene scene("CREATE TABLE child (code TEXT REFERENCES parent (code))\n",
                            "CREATE TABLE parent (code TEXT, UNIQUE (code COLLATE NOCASE));");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().findings.size(), 1);
    QCOMPARE(scene.plan().findings.first().code, QStringLiteral("sqlite.foreign_key_target"));
}

QTEST_GUILESS_MAIN(SqliteRefusalsTest)
#include "tst_sqlite_refusals.moc"
