// SPDX-License-Identifier: MIT
// Partitions become tables of their own, and tables become partitions, on a PostgreSQL: their rows stay.

#include "core/differ/schema_differ.h"
#include "tests/support/differing_lines.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

ObjectId rowId(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

/** A table `t` with everything a partition gets from it, whose rows are in `low` and `rest`. */
Schema whole()
{
    return Story({}, "other(id pk)\nt(id bigint not null, k integer not null, b text not null default 'x', o -> other, "
                     "c integer)")
        .givenTable(
            "t",
            [](Table &table) {
                table.options.partitionBy = "LIST (k)";
                table.columns[0].autoIncrement = true;
                table.columns[0].details.edit().identity.style = Identity::Style::Serial;
                table.columns[4].generated = Generated{"k * 2", true};
                table.primaryKey = PrimaryKey{.columns = {columnId("t.id"), columnId("t.k")}};
                table.uniqueConstraints.insert({.id = rowId("u"), .columns = {columnId("t.k"), columnId("t.b")}});
                table.checks.insert({.id = rowId("check"), .name = "positive", .expression = "k > 0"});
                table.checks.insert({.id = rowId("unnamed"), .expression = "b <> ''"});
                table.indexes.insert({.id = rowId("i"), .name = "by_b", .parts = {{.column = columnId("t.b")}}});
                table.indexes.insert({.id = rowId("j"), .name = "by_lower", .parts = {{.expression = "lower(b)"}}});
                table.partitions.insert({.id = rowId("low"), .name = "low", .bound = "FOR VALUES IN (1, 2)"});
                table.partitions.insert({.id = rowId("rest"), .name = "rest", .bound = "DEFAULT"});
            })
        .before;
}

/** The same with `low` beside it: as it is when it has left, where nothing is said. */
Schema apart(const std::function<void(Table &)> &change)
{
    Schema schema = whole();
    schema.tables.edit(tableId("t"))->partitions.remove(rowId("low"));
    const Schema own =
        Story({}, "other(id pk)\nlow(id bigint not null, k integer not null, b text not null default 'x', "
                  "o -> other, c integer)")
            .givenTable("low",
                        [](Table &table) {
                            table.columns[0].defaultValue = DefaultValue::expression("nextval('t_id_seq'::regclass)");
                            table.columns[4].generated = Generated{"k * 2", true};
                            table.primaryKey = PrimaryKey{.columns = {columnId("low.id"), columnId("low.k")}};
                            table.uniqueConstraints.insert(
                                {.id = rowId("low u"), .columns = {columnId("low.k"), columnId("low.b")}});
                            table.checks.insert({.id = rowId("low check"), .name = "positive", .expression = "k > 0"});
                            table.checks.insert(
                                {.id = rowId("low unnamed"), .name = "t_b_check", .expression = "b <> ''"});
                            table.indexes.insert(
                                {.id = rowId("low i"), .name = "low_b_idx", .parts = {{.column = columnId("low.b")}}});
                            table.indexes.insert(
                                {.id = rowId("low j"), .name = "low_lower_idx", .parts = {{.expression = "lower(b)"}}});
                            const ObjectId key = table.foreignKeys.begin()->id;
                            table.foreignKeys.edit(key)->name = "t_o_fkey";
                        })
            .givenTable("low", change)
            .before;
    schema.tables.insert(*own.tables.find(tableId("low")));
    return schema;
}

Plan planOf(const Schema &before, const Schema &after)
{
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    if (!plan)
        qWarning("%s", qPrintable(plan.error().text()));
    return plan ? *plan : Plan();
}

QStringList statementsOf(const Plan &plan)
{
    QStringList result;
    for (const PlanStep &step : plan.steps)
        result.append(step.sql);
    return result;
}

} // namespace

class PostgresqlLoosePartitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void keepsRows_data();
    void keepsRows();
    void keepsWhatIsItsOwn();
    void saysNoMoreThanItMust();
    void takesPartitionsBelowAlong();
    void joinsATableThatIsNew();
    void leavesAloneWhatHasOtherColumns();

private:
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_made;
};

void PostgresqlLoosePartitionsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_made.emplace();
}

void PostgresqlLoosePartitionsTest::cleanupTestCase()
{
    m_database.reset();
    m_made.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlLoosePartitionsTest::keepsRows_data()
{
    QTest::addColumn<Schema>("apart");
    QTest::newRow("as it is") << apart([](Table &) {});
    QTest::newRow("without keys, checks and indexes") << apart([](Table &table) {
        table.primaryKey = {};
        table.uniqueConstraints = {};
        table.checks = {};
        table.indexes = {};
        table.foreignKeys = {};
        table.columns[0].defaultValue = {};
        table.columns[2].nullable = true;
    });
    QTest::newRow("with other names, types and more") << apart([](Table &table) {
        table.primaryKey->name = "low_key";
        table.uniqueConstraints.edit(rowId("low u"))->name = "low_unique";
        table.indexes.edit(rowId("low i"))->name = "low_by_b";
        table.checks.edit(rowId("low check"))->name = "low_positive";
        table.columns[0].type = DataType::fromText("integer");
        table.columns[2].defaultValue = DefaultValue::literal("y");
        table.columns[3].comment = "Another";
        table.comment = "Apart";
        table.indexes.insert({.id = rowId("low more"), .name = "low_more", .parts = {{.column = columnId("low.o")}}});
    });
    QTest::newRow("with a view over it") << [] {
        Schema schema = apart([](Table &) {});
        schema.objects.insert(objectOf(DefinitionObject::Kind::View, "seen", "AS SELECT id, b FROM low"));
        return schema;
    }();
}

void PostgresqlLoosePartitionsTest::keepsRows()
{
    QFETCH(Schema, apart);
    const Schema before = whole();
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO other VALUES (7);"
                             "INSERT INTO t (k, b, o) VALUES (1, 'a', 7), (2, 'b', NULL), (3, 'c', 7)"),
             QString());
    const QString catalogue = m_database->catalogue();
    const QStringList rows = m_database->rows("SELECT tableoid::regclass, * FROM t");

    const Plan there = planOf(before, apart);
    QVERIFY(there.losses.isEmpty());
    QCOMPARE(m_database->run(there), QString());
    QCOMPARE(m_database->rows("SELECT id, k, b, o, c FROM low"),
             (QStringList{"1 | 1 | a | 7 | 2", "2 | 2 | b | NULL | 4"}));
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id FROM t"), QStringList{"rest | 3"});
    Schema without = apart;
    without.tables.remove(tableId("low"));
    without.objects = {};
    m_made->clear();
    QCOMPARE(m_made->run(planOf({}, without)), QString());
    QCOMPARE(m_made->run(planOf(without, apart)), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_made->catalogue()), QString());

    const Plan back = planOf(apart, before);
    QVERIFY(back.losses.isEmpty());
    QCOMPARE(m_database->run(back), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogue), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, * FROM t"), rows);
}

void PostgresqlLoosePartitionsTest::keepsWhatIsItsOwn()
{
    Schema before = whole();
    before.tables.edit(tableId("t"))->partitions.edit(rowId("low"))->parameters = {
        {"constraint early", "CHECK (id < 100)"},
        {"constraint late", "UNIQUE (k, o)"},
        {"default of b", "'own'::text"},
        {"default of o", "7"},
        {"not null of o", "true"},
        {"comment of b", "Of it alone"},
        {"index of by_b", "low_by_b"}};
    const Schema after = apart([](Table &table) {
        table.checks.insert({.id = rowId("low early"), .name = "early", .expression = "id < 100"});
        table.columns[2].defaultValue = DefaultValue::expression("'own'::text");
        table.columns[2].comment = "Its own";
        table.columns[3].nullable = false;
    });
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO other VALUES (7); INSERT INTO t (k, b, o) VALUES (1, 'a', 7), (3, 'c', 7)"),
             QString());
    const QString catalogue = m_database->catalogue();

    QCOMPARE(m_database->run(planOf(before, after)), QString());
    Schema without = after;
    without.tables.remove(tableId("low"));
    m_made->clear();
    QCOMPARE(m_made->run(planOf({}, without)), QString());
    QCOMPARE(m_made->run(planOf(without, after)), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_made->catalogue()), QString());

    QCOMPARE(m_database->run(planOf(after, before)), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogue), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, k FROM t"), (QStringList{"low | 1", "rest | 3"}));
}

void PostgresqlLoosePartitionsTest::saysNoMoreThanItMust()
{
    const Schema before = Story({}, "t(k integer)")
                              .givenTable("t",
                                          [](Table &table) {
                                              table.options.partitionBy = "LIST (k)";
                                              table.partitions.insert(
                                                  {.id = rowId("low"), .name = "low", .bound = "FOR VALUES IN (1, 2)"});
                                          })
                              .before;
    Schema after = united(before, Story({}, "low(k integer)").before);
    after.tables.edit(tableId("t"))->partitions = {};
    QCOMPARE(statementsOf(planOf(before, after)), QStringList{"ALTER TABLE \"t\" DETACH PARTITION \"low\""});
    QCOMPARE(statementsOf(planOf(after, before)),
             QStringList{"ALTER TABLE \"t\" ATTACH PARTITION \"low\" FOR VALUES IN (1, 2)"});
}

void PostgresqlLoosePartitionsTest::takesPartitionsBelowAlong()
{
    const auto spread = [](const char *title, const char *name, const char *by) {
        return Partition{.id = rowId(title), .name = name, .bound = "DEFAULT", .partitionBy = by};
    };
    const Schema before = Story({}, "t(k integer, n integer)")
                              .givenTable("t",
                                          [&](Table &table) {
                                              table.options.partitionBy = "LIST (k)";
                                              table.partitions.insert(spread("top", "low", "LIST (n)"));
                                              Partition below = spread("below", "lowest", "");
                                              below.parent = rowId("top");
                                              table.partitions.insert(below);
                                          })
                              .before;
    Schema after = united(before, Story({}, "low(k integer, n integer)")
                                      .givenTable("low",
                                                  [&](Table &table) {
                                                      table.options.partitionBy = "LIST (n)";
                                                      table.partitions.insert(spread("own", "lowest", ""));
                                                  })
                                      .before);
    after.tables.edit(tableId("t"))->partitions = {};
    QCOMPARE(statementsOf(planOf(before, after)), QStringList{"ALTER TABLE \"t\" DETACH PARTITION \"low\""});
    QCOMPARE(statementsOf(planOf(after, before)), QStringList{"ALTER TABLE \"t\" ATTACH PARTITION \"low\" DEFAULT"});
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO t VALUES (1, 2)"), QString());
    const QString catalogue = m_database->catalogue();
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, n FROM low"), QStringList{"lowest | 2"});
    QCOMPARE(m_database->run(planOf(after, before)), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogue), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, n FROM t"), QStringList{"lowest | 2"});
}

void PostgresqlLoosePartitionsTest::joinsATableThatIsNew()
{
    const Schema before =
        Story({}, "low(id bigint not null, k integer not null, b text)\n"
                  "high(id bigint not null, k integer not null, b text)\nother(k integer)")
            .givenTable("low",
                        [](Table &table) {
                            table.primaryKey = PrimaryKey{.columns = {columnId("low.id"), columnId("low.k")}};
                            table.indexes.insert(
                                {.id = rowId("low i"), .name = "low_by_b", .parts = {{.column = columnId("low.b")}}});
                        })
            .before;
    const Schema after =
        Story({}, "t(id bigint not null, k integer not null, b text)")
            .givenTable(
                "t",
                [](Table &table) {
                    table.options.partitionBy = "LIST (k)";
                    table.primaryKey = PrimaryKey{.columns = {columnId("t.id"), columnId("t.k")}};
                    table.indexes.insert({.id = rowId("i"), .name = "by_b", .parts = {{.column = columnId("t.b")}}});
                    table.partitions.insert({.id = rowId("low"), .name = "low", .bound = "FOR VALUES IN (1, 2)"});
                    table.partitions.insert({.id = rowId("rest"), .name = "rest", .bound = "DEFAULT"});
                    table.partitions.insert({.id = rowId("high"), .name = "high", .bound = "FOR VALUES IN (9)"});
                    table.partitions.insert({.id = rowId("other"), .name = "other", .bound = "FOR VALUES IN (7)"});
                })
            .before;
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO low VALUES (1, 1, 'a'), (2, 2, 'b'); INSERT INTO high VALUES (3, 9, NULL)"),
             QString());
    const QString catalogue = m_database->catalogue();

    const Plan there = planOf(before, after);
    // What has other columns is another table.
    QCOMPARE(there.losses.size(), 1);
    QCOMPARE(there.losses.first().what, QStringLiteral("table other"));
    QCOMPARE(m_database->run("INSERT INTO low VALUES (5, 9, 'not low'), (6, 1, 'low')"), QString());
    const QString failure = m_database->run(there);
    QVERIFY2(failure.startsWith("check: 1 rows of table \"low\" have no place"), qPrintable(failure));
    QCOMPARE(differingLines(m_database->catalogue(), catalogue), QString());
    QCOMPARE(m_database->run("DELETE FROM low WHERE id > 4"), QString());
    const int operations = int(SchemaDiffer().diff(before, after).operations.size());
    for (const PlanStep &step : there.steps)
        QVERIFY2(step.operation < operations, qPrintable(step.sql));
    QCOMPARE(m_database->run(there), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id FROM t ORDER BY id"),
             (QStringList{"high | 3", "low | 1", "low | 2"}));
    m_made->clear();
    QCOMPARE(m_made->run(planOf({}, after)), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_made->catalogue()), QString());

    const Plan back = planOf(after, before);
    QCOMPARE(m_database->run("INSERT INTO t VALUES (4, 5, 'rest')"), QString());
    QCOMPARE(m_database->run(back), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogue), QString());
    QCOMPARE(m_database->rows("SELECT * FROM low ORDER BY id"), (QStringList{"1 | 1 | a", "2 | 2 | b"}));
    QCOMPARE(m_database->rows("SELECT * FROM high"), QStringList{"3 | 9 | NULL"});
}

void PostgresqlLoosePartitionsTest::leavesAloneWhatHasOtherColumns()
{
    const Schema after = apart([](Table &table) { table.columns[3].name = "somewhere"; });
    const Plan plan = planOf(whole(), after);
    QVERIFY(statementsOf(plan).contains("DROP TABLE \"low\""));
}

QTEST_GUILESS_MAIN(PostgresqlLoosePartitionsTest)
#include "tst_postgresql_loose_partitions.moc"
