// SPDX-License-Identifier: MIT
// What rows hold after values of their enum got other texts, on a MariaDB.

#include "core/dialect/dialect.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

class MariadbEnumRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void rowsHaveTheNewTexts_data();
    void rowsHaveTheNewTexts();
    void triggersAndClocksDoNotNoteIt();
};

namespace {

Story storyOf(const QString &title)
{
    const QList<Story> stories = mariadbEnumStories();
    const auto found =
        std::find_if(stories.begin(), stories.end(), [&](const Story &story) { return story.title == title; });
    return found == stories.end() ? Story(title, {}) : *found;
}

} // namespace

void MariadbEnumRowsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void MariadbEnumRowsTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void MariadbEnumRowsTest::rowsHaveTheNewTexts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("refused");
    const QString both = "SELECT p.e, p.up, c.id FROM p LEFT JOIN c ON c.e = p.e";
    QTest::newRow("both sides of a foreign key")
        << "enum_value_under_foreign_keys" << both << QStringList{"b | x | 2", "c | b | NULL", "x | NULL | 1"}
        << "DELETE FROM p WHERE e = 'x'";
    QTest::newRow("both sides of one that follows")
        << "enum_value_under_foreign_keys_that_follow" << both
        << QStringList{"a | NULL | 1", "x | a | 2", "y | x | NULL"} << "INSERT INTO c VALUES (9, 'd', 0)";
    QTest::newRow("equal to a collation")
        << "enum_value_of_an_equal_text"
        << "SELECT id, HEX(e) FROM t" << QStringList{"1 | 41", "2 | C3A9", "3 | NULL", "4 | 63"}
        << "INSERT INTO t VALUES (9, 'x')";
    QTest::newRow("equal texts swapped") << "enum_values_swap_equal_texts"
                                         << "SELECT id, HEX(e) FROM t" << QStringList{"1 | 42", "2 | 41", "3 | 63"}
                                         << "INSERT INTO t VALUES (9, 'b')";
    QTest::newRow("swapped in a key") << "enum_values_swap_texts_in_a_key"
                                      << "SELECT e, f FROM t" << QStringList{"a | b", "b | a"}
                                      << "INSERT INTO t VALUES ('joinery_swap', 'a')";
    QTest::newRow("swapped in rows and what they were")
        << "enum_values_in_a_history"
        << "SELECT id, e, f, row_end > NOW() + INTERVAL 1 YEAR FROM t FOR SYSTEM_TIME ALL"
        << QStringList{"1 | b | NULL | 0", "2 | a | c | 0", "2 | b | c | 1", "3 | c | a | 1", "3 | c | b | 0"}
        << "INSERT INTO t VALUES (4, 'joinery_swap', 'a')";
    QTest::newRow("read in rows and what they were")
        << "enum_value_read_in_a_history"
        << "SELECT id, e, g, h, row_end > NOW() + INTERVAL 1 YEAR FROM t FOR SYSTEM_TIME ALL"
        << QStringList{"1 | c | one | 4 | 0", "2 | b | other | 7 | 1", "3 | c | one | 4 | 1"}
        << "INSERT INTO t (id, e) VALUES (4, 'c')";
    QTest::newRow("read by a key") << "enum_value_in_a_computed_key"
                                   << "SELECT id, e, g, h FROM t" << QStringList{"1 | c | one | 4", "2 | b | other | 7"}
                                   << "INSERT INTO t (id, e) VALUES (4, 'c')";
    QTest::newRow("of another character set")
        << "enum_value_of_another_charset"
        << "SELECT id, HEX(e) FROM t" << QStringList{"1 | E697A5", "2 | 62"} << "INSERT INTO t VALUES (4, 'a')";
    QTest::newRow("of another collation")
        << "enum_value_of_another_collation"
        << "SELECT id, HEX(e) FROM t" << QStringList{"1 | 41", "2 | 61"} << "INSERT INTO t VALUES (4, 'x')";
}

void MariadbEnumRowsTest::rowsHaveTheNewTexts()
{
    QFETCH(const QString, title);
    QFETCH(const QString, query);
    QFETCH(const QStringList, rows);
    QFETCH(const QString, refused);
    const Story story = storyOf(title);
    MariadbDatabase database;
    const auto made = MariadbDatabase::dialect().plan({}, makingOf(story.before));
    QVERIFY(made);
    QCOMPARE(database.run(*made), QString());
    QCOMPARE(database.run(story.rowsSql), QString());
    const auto plan = MariadbDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QCOMPARE(database.run(*plan), QString());
    QCOMPARE(database.rows(query), rows);
    QVERIFY(!database.run(refused).isEmpty());
}

/** Another text for the same value, also by way of a third one, is no update that anybody made. */
void MariadbEnumRowsTest::triggersAndClocksDoNotNoteIt()
{
    const Story story = storyOf("enum_value_of_an_equal_text");
    Schema before = story.before;
    Table table = *before.tableNamed(u"t");
    Column clock{.id = ObjectId::derived(u"clock"), .name = "changed", .type = DataType::fromText("timestamp")};
    clock.details.edit().onUpdate = "CURRENT_TIMESTAMP";
    table.columns.append(clock);
    before.tables.insert(table);
    before.objects.insert(objectOf(DefinitionObject::Kind::Trigger, "watch",
                                   "BEFORE UPDATE ON t FOR EACH ROW SET NEW.id = NEW.id + 100"));
    MariadbDatabase database;
    const auto made = MariadbDatabase::dialect().plan({}, makingOf(before));
    QVERIFY(made);
    QCOMPARE(database.run(*made), QString());
    QCOMPARE(database.run("INSERT INTO t VALUES (1, 'a', '2020-01-01'), (2, 'e', '2020-01-01')"), QString());
    const auto plan = MariadbDatabase::dialect().plan(before, story.operations);
    QVERIFY(plan);
    QCOMPARE(database.run(*plan), QString());
    QCOMPARE(database.rows("SELECT id, HEX(e), changed + 0 FROM t"),
             (QStringList{"1 | 41 | 20200101000000", "2 | C3A9 | 20200101000000"}));
    QCOMPARE(database.run("UPDATE t SET e = 'c' WHERE id = 1"), QString());
    QCOMPARE(database.value("SELECT id FROM t WHERE e = 'c'"), QStringLiteral("101"));
}

QTEST_GUILESS_MAIN(MariadbEnumRowsTest)
#include "tst_mariadb_enum_rows.moc"
