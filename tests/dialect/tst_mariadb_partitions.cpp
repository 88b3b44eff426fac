// SPDX-License-Identifier: MIT
// What becomes of rows when the partitions they are in change, on a MariaDB, there and back.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

/** A table `t(id pk)` that is spread so; partitions by name, "p=q" for p that is called q now. */
struct Spread
{
    QString by;
    QList<std::pair<QString, QString>> partitions;
    bool keepsHistory = false;

    [[nodiscard]] Schema schema() const
    {
        return Story({}, "t(id pk)")
            .givenTable("t",
                        [this](Table &table) {
                            table.options.partitionBy = by;
                            table.options.systemVersioned = keepsHistory;
                            for (const auto &[name, bound] : partitions)
                                table.partitions.insert({.id = ObjectId::derived(name.section(u'=', 0, 0)),
                                                         .name = name.section(u'=', -1),
                                                         .bound = bound});
                        })
            .before;
    }
};

Plan planOf(const Schema &before, const Schema &after)
{
    const auto plan = MariadbDatabase::dialect().plan(before, SchemaDiffer().diff(before, after).operations);
    if (!plan)
        qWarning("%s", qPrintable(plan.error().text()));
    return plan ? *plan : Plan();
}

QString below(int value)
{
    return QStringLiteral("VALUES LESS THAN (%1)").arg(value);
}

QString in(const QString &values)
{
    return QStringLiteral("VALUES IN (%1)").arg(values);
}

} // namespace

class MariadbPartitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void movesRows_data();
    void movesRows();
    void asksAboutRowsWithoutPartition_data();
    void asksAboutRowsWithoutPartition();
    void tellsWhatGoesWithItsRows_data();
    void tellsWhatGoesWithItsRows();
    void movesRowsWhileColumnsChange();
    void losesNothingWhenSpreadAnew();

private:
    [[nodiscard]] QString make(const Spread &spread, const QString &rows);

    std::optional<MariadbDatabase> m_database;
};

void MariadbPartitionsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
}

void MariadbPartitionsTest::cleanupTestCase()
{
    m_database.reset();
    MariadbDatabase::stopServer();
}

/** Empty, or why there is no such table. */
QString MariadbPartitionsTest::make(const Spread &spread, const QString &rows)
{
    m_database->clear();
    const QString made = m_database->run(planOf({}, spread.schema()));
    return made.isEmpty() ? m_database->run(QStringLiteral("INSERT INTO t VALUES ") + rows) : made;
}

void MariadbPartitionsTest::movesRows_data()
{
    QTest::addColumn<Spread>("before");
    QTest::addColumn<Spread>("after");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("partition");
    QTest::addColumn<QStringList>("held");
    const QString range = QStringLiteral("RANGE (id)");
    const QString list = QStringLiteral("LIST (id)");
    const auto row = [](const char *title, const Spread &before, const Spread &after, const QString &rows,
                        const QString &partition, const QStringList &held) {
        QTest::newRow(title) << before << after << rows << partition << held;
    };
    row("a border moves up", {range, {{"a", below(10)}, {"b", below(20)}}},
        {range, {{"a", below(15)}, {"b", below(20)}}}, "(1), (12), (16)", "a", {"1", "12"});
    row("past the next border", {range, {{"a", below(10)}, {"b", below(20)}}},
        {range, {{"a", below(25)}, {"b", below(30)}}}, "(1), (12), (16)", "a", {"1", "12", "16"});
    row("ranges change places", {range, {{"a", below(10)}, {"b", below(20)}}},
        {range, {{"b", below(10)}, {"a", below(20)}}}, "(1), (12)", "a", {"12"});
    row("cut in two from above", {range, {{"a", below(20)}}}, {range, {{"a", below(10)}, {"b", below(20)}}},
        "(1), (12)", "b", {"12"});
    row("values change places", {list, {{"a", in("1,2")}, {"b", in("3")}}}, {list, {{"a", in("1")}, {"b", in("2,3")}}},
        "(1), (2), (3)", "b", {"2", "3"});
    row("values that are taken first", {list, {{"a", in("1")}, {"b", in("2,3")}}},
        {list, {{"a", in("1,2")}, {"b", in("3")}}}, "(1), (2), (3)", "a", {"1", "2"});
    row("a value gets a partition", {list, {{"a", in("1,2")}}}, {list, {{"a", in("1")}, {"b", in("2")}}}, "(1), (2)",
        "b", {"2"});
    row("renamed besides", {list, {{"a", in("1,2")}, {"b", in("3")}}}, {list, {{"a=b", in("1")}, {"b=a", in("2,3")}}},
        "(1), (2), (3)", "a", {"2", "3"});
    row("a value that was one of others", {list, {{"a", in("1")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"b", in("2")}, {"rest", "DEFAULT"}}}, "(1), (2), (3)", "b", {"2"});
    row("the rest is renamed", {list, {{"a", in("1")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"rest=others", "DEFAULT"}}}, "(1), (2), (3)", "others", {"2", "3"});
    row("all above is renamed", {range, {{"a", below(5)}, {"rest", "VALUES LESS THAN MAXVALUE"}}},
        {range, {{"a", below(5)}, {"rest=others", "VALUES LESS THAN MAXVALUE"}}}, "(1), (12)", "others", {"12"});
    row("ranges become one", {range, {{"a", below(10)}, {"b", below(20)}}}, {range, {{"c", below(20)}}}, "(1), (15)",
        "c", {"1", "15"});
    row("the lowest range goes", {range, {{"a", below(10)}, {"b", below(20)}, {"c", below(30)}}},
        {range, {{"b", below(20)}, {"c", below(30)}}}, "(1), (15), (25)", "b", {"1", "15"});
    row("a range in between goes", {range, {{"a", below(10)}, {"b", below(20)}, {"c", below(30)}, {"d", below(40)}}},
        {range, {{"a", below(10)}, {"c", below(30)}, {"d", below(40)}}}, "(1), (15), (25)", "c", {"15", "25"});
    row("ranges go into all above", {range, {{"a", below(5)}, {"c", below(10)}, {"rest", "VALUES LESS THAN MAXVALUE"}}},
        {range, {{"c", below(15)}, {"rest", "VALUES LESS THAN MAXVALUE"}}}, "(1), (7), (12), (30)", "c",
        {"1", "12", "7"});
    row("a range takes over the next", {range, {{"a", below(10)}, {"b", below(20)}, {"c", below(30)}}},
        {range, {{"a", below(10)}, {"b", below(30)}}}, "(1), (15), (25)", "b", {"15", "25"});
    row("the highest range is another", {range, {{"a", below(10)}, {"b", below(20)}}},
        {range, {{"a", below(10)}, {"c", below(30)}}}, "(1), (15)", "c", {"15"});
    row("lists become one", {list, {{"a", in("1")}, {"b", in("2")}}}, {list, {{"c", in("1,2")}}}, "(1), (2)", "c",
        {"1", "2"});
    row("a list takes over another", {list, {{"a", in("1")}, {"b", in("2")}}}, {list, {{"b", in("1,2")}}}, "(1), (2)",
        "b", {"1", "2"});
    row("a list goes into the rest", {list, {{"a", in("1")}, {"b", in("5")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"rest", "DEFAULT"}}}, "(1), (5), (6)", "rest", {"5", "6"});
    row("the rest goes into a list", {list, {{"a", in("1")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"b", in("2,3")}}}, "(1), (2), (3)", "b", {"2", "3"});
    row("a value in other words", {list, {{"a", in("1")}, {"b", in("2")}}}, {list, {{"b", in("2, 2 - 1")}}}, "(1), (2)",
        "b", {"1", "2"});
    row("history moves into one", {range, {{"a", below(10)}, {"b", below(20)}}, true},
        {range, {{"b", below(20)}}, true}, "(1), (12)", "b", {"1", "12"});
    row("history moves along", {range, {{"a", below(10)}, {"b", below(20)}}, true},
        {range, {{"a", below(15)}, {"b", below(20)}}, true}, "(1), (12), (16)", "a", {"1", "12"});
    row("spread in another way", {range, {{"a", below(10)}, {"b", below(20)}}},
        {list, {{"a", in("1")}, {"c", in("12,16")}}}, "(1), (12), (16)", "c", {"12", "16"});
    row("spread for the first time", {{}, {}}, {range, {{"a", below(10)}, {"b", below(20)}}}, "(1), (12)", "b", {"12"});
}

void MariadbPartitionsTest::movesRows()
{
    QFETCH(Spread, before);
    QFETCH(Spread, after);
    QFETCH(QString, rows);
    QFETCH(QString, partition);
    QFETCH(QStringList, held);
    QCOMPARE(make(before, rows), QString());
    const QStringList all = m_database->rows("SELECT id FROM t");
    const QString catalogue = m_database->catalogue();
    const Plan plan = planOf(before.schema(), after.schema());
    QVERIFY(!plan.isEmpty());
    QVERIFY(plan.losses.isEmpty());
    QCOMPARE(m_database->run(plan), QString());
    QCOMPARE(m_database->rows("SELECT id FROM t"), all);
    QCOMPARE(m_database->rows(QStringLiteral("SELECT id FROM t PARTITION (%1)").arg(partition)), held);
    // By its value each is found as well, where only its partition is looked at.
    for (const QString &id : all)
        QCOMPARE(m_database->rows("SELECT id FROM t WHERE id = " + id), QStringList{id});
    QCOMPARE(m_database->run(planOf(after.schema(), before.schema())), QString());
    QCOMPARE(m_database->catalogue(), catalogue);
    QCOMPARE(m_database->rows("SELECT id FROM t"), all);
}

void MariadbPartitionsTest::asksAboutRowsWithoutPartition_data()
{
    QTest::addColumn<Spread>("before");
    QTest::addColumn<Spread>("after");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("left");
    const QString range = QStringLiteral("RANGE (id)");
    const QString list = QStringLiteral("LIST (id)");
    const auto row = [](const char *title, const Spread &before, const Spread &after, const QString &taken,
                        const QString &left) { QTest::newRow(title) << before << after << taken << left; };
    row("above the last border", {range, {{"a", below(10)}, {"b", below(20)}}},
        {range, {{"a", below(5)}, {"b", below(15)}}}, "(1), (14)", "(15)");
    row("above columns", {"RANGE COLUMNS (id)", {{"a", below(20)}}}, {"RANGE COLUMNS (id)", {{"a", below(15)}}}, "(14)",
        "(15)");
    row("in no list", {list, {{"a", in("1,2")}, {"b", in("3,4")}}}, {list, {{"a", in("1")}, {"b", in("2,3")}}},
        "(1), (2), (3)", "(4)");
    row("not spread yet", {{}, {}}, {list, {{"a", in("1")}, {"b", in("2")}}}, "(1), (2)", "(3)");
    row("spread in another way", {"HASH (id)", {}}, {range, {{"a", below(10)}}}, "(1)", "(10)");
    row("beside one that goes", {range, {{"a", below(10)}, {"b", below(20)}, {"c", below(30)}}},
        {range, {{"a", below(5)}, {"b", below(15)}}}, "(1), (14)", "(17)");
    row("of one that goes", {range, {{"b", below(20)}, {"c", below(30)}}}, {range, {{"b", below(15)}}}, "(1)", "(25)");
    row("of a list that goes in part", {list, {{"a", in("1,2")}, {"b", in("3")}}}, {list, {{"b", in("1,3")}}},
        "(1), (3)", "(2)");
}

void MariadbPartitionsTest::asksAboutRowsWithoutPartition()
{
    QFETCH(Spread, before);
    QFETCH(Spread, after);
    QFETCH(QString, taken);
    QFETCH(QString, left);
    const Plan plan = planOf(before.schema(), after.schema());
    QCOMPARE(make(before, taken + ", " + left), QString());
    const QString rows = m_database->allRows();
    const QString told = m_database->run(plan);
    QVERIFY2(told.startsWith(QStringLiteral("check: ")) && told.contains("no partition would take"), qPrintable(told));
    QCOMPARE(m_database->allRows(), rows);
    Plan unasked = plan;
    unasked.checks.clear();
    QVERIFY(!m_database->run(unasked).isEmpty());
    // The server refuses it as a whole.
    QCOMPARE(m_database->allRows(), rows);

    QCOMPARE(make(before, taken), QString());
    QCOMPARE(m_database->run(plan), QString());
}

void MariadbPartitionsTest::tellsWhatGoesWithItsRows_data()
{
    QTest::addColumn<Spread>("before");
    QTest::addColumn<Spread>("after");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("left");
    const QString range = QStringLiteral("RANGE (id)");
    const QString list = QStringLiteral("LIST (id)");
    QTest::newRow("the highest range") << Spread{range, {{"a", below(10)}, {"b", below(20)}}}
                                       << Spread{range, {{"a", below(10)}}} << "(1), (15)" << QStringList{"1"};
    QTest::newRow("a list") << Spread{list, {{"a", in("1")}, {"b", in("2")}}} << Spread{list, {{"b", in("2")}}}
                            << "(1), (2)" << QStringList{"2"};
    QTest::newRow("a list while another comes")
        << Spread{list, {{"a", in("1")}, {"b", in("2")}}} << Spread{list, {{"b", in("2")}, {"c", in("3")}}}
        << "(1), (2)" << QStringList{"2"};
    QTest::newRow("the rest of lists") << Spread{list, {{"a", in("1")}, {"rest", "DEFAULT"}}}
                                       << Spread{list, {{"a", in("1")}}} << "(1), (2)" << QStringList{"1"};
}

void MariadbPartitionsTest::tellsWhatGoesWithItsRows()
{
    QFETCH(Spread, before);
    QFETCH(Spread, after);
    QFETCH(QString, rows);
    QFETCH(QStringList, left);
    QCOMPARE(make(before, rows), QString());
    const Plan plan = planOf(before.schema(), after.schema());
    QCOMPARE(plan.losses.size(), 1);
    QCOMPARE(m_database->value(plan.losses.first().countSql), QStringLiteral("1"));
    QCOMPARE(m_database->run(plan), QString());
    QCOMPARE(m_database->rows("SELECT id FROM t"), left);
}

/** A column that changes between what is said about the partitions does not make it two changes. */
void MariadbPartitionsTest::movesRowsWhileColumnsChange()
{
    const Spread ranges{"RANGE (id)", {{"a", below(10)}, {"b", below(20)}}};
    const Schema before = ranges.schema();
    Schema after = Spread{"RANGE (id)", {{"c", below(20)}}}.schema();
    Table &table = *after.tables.edit(after.tables.ids().first());
    table.columns.append(
        {.id = ObjectId::derived(u"note"), .name = "note", .type = DataType::of(DataType::Kind::Text)});
    QCOMPARE(make(ranges, "(1), (12)"), QString());
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT id FROM t PARTITION (c)"), QStringList({"1", "12"}));
    QCOMPARE(m_database->run(planOf(after, before)), QString());
    QCOMPARE(m_database->rows("SELECT id FROM t PARTITION (a)"), QStringList{"1"});
}

void MariadbPartitionsTest::losesNothingWhenSpreadAnew()
{
    const Spread ranges{"RANGE (id)", {{"a", below(10)}, {"b", below(20)}}};
    for (const Spread &after :
         {Spread{}, Spread{"HASH (id) PARTITIONS 3", {}}, Spread{"LIST (id)", {{"c", in("1,12")}}}}) {
        QCOMPARE(make(ranges, "(1), (12)"), QString());
        const Plan plan = planOf(ranges.schema(), after.schema());
        QVERIFY(plan.losses.isEmpty());
        QCOMPARE(m_database->run(plan), QString());
        QCOMPARE(m_database->rows("SELECT id FROM t"), QStringList({"1", "12"}));
    }
    // Hashes have no rows of their own either.
    const Spread hashed{"HASH (id)", {{"a", {}}, {"b", {}}}};
    const Spread fewer{"HASH (id)", {{"b=c", {}}}};
    QCOMPARE(make(hashed, "(1), (2), (3)"), QString());
    const Plan plan = planOf(hashed.schema(), fewer.schema());
    QVERIFY(plan.losses.isEmpty());
    QCOMPARE(m_database->run(plan), QString());
    QCOMPARE(m_database->rows("SELECT id FROM t PARTITION (c)"), QStringList({"1", "2", "3"}));
}

QTEST_GUILESS_MAIN(MariadbPartitionsTest)
#include "tst_mariadb_partitions.moc"
