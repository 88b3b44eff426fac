// SPDX-License-Identifier: MIT
// What becomes of rows when the partitions they are in change, on a PostgreSQL, there and back.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

/** A table `t` that is spread so; partitions by name, "p=q" for p that is called q now. */
struct Spread
{
    QString by;
    QList<std::pair<QString, QString>> partitions;

    [[nodiscard]] Schema schema() const
    {
        return Story({}, "t(id, b text not null default 'x', c)")
            .givenTable("t",
                        [this](Table &table) {
                            table.columns[0].nullable = false;
                            table.columns[0].autoIncrement = true;
                            table.columns[0].details.edit().identity.style = Identity::Style::Always;
                            table.columns[2].generated = Generated{"id * 2", true};
                            table.options.partitionBy = by;
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
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    if (!plan)
        qWarning("%s", qPrintable(plan.error().text()));
    return plan ? *plan : Plan();
}

QString between(const QString &from, const QString &to)
{
    return QStringLiteral("FOR VALUES FROM (%1) TO (%2)").arg(from, to);
}

QString in(const QString &values)
{
    return QStringLiteral("FOR VALUES IN (%1)").arg(values);
}

} // namespace

class PostgresqlPartitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void movesRows_data();
    void movesRows();
    void leavesRowsWhereNoneTakesThem();
    void tellsNoTrigger();

private:
    [[nodiscard]] QString make(const Spread &spread, const QString &ids);

    std::optional<PostgresqlDatabase> m_database;
};

void PostgresqlPartitionsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlPartitionsTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

/** Empty, or why there is no such table. */
QString PostgresqlPartitionsTest::make(const Spread &spread, const QString &ids)
{
    m_database->clear();
    const QString made = m_database->run(planOf({}, spread.schema()));
    return made.isEmpty()
               ? m_database->run(
                     QStringLiteral("INSERT INTO t OVERRIDING SYSTEM VALUE SELECT unnest(ARRAY[%1]), 'y'").arg(ids))
               : made;
}

void PostgresqlPartitionsTest::movesRows_data()
{
    QTest::addColumn<Spread>("before");
    QTest::addColumn<Spread>("after");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QStringList>("held");
    const QString range = QStringLiteral("RANGE (id)");
    const QString list = QStringLiteral("LIST (id)");
    const auto row = [](const char *title, const Spread &before, const Spread &after, const QString &ids,
                        const QStringList &held) { QTest::newRow(title) << before << after << ids << held; };
    row("a border moves up", {range, {{"a", between("1", "10")}, {"b", between("10", "20")}}},
        {range, {{"a", between("1", "15")}, {"b", between("15", "20")}}}, "1, 12, 16", {"a | 1", "a | 12", "b | 16"});
    row("a border moves down", {range, {{"a", between("MINVALUE", "10")}, {"b", between("10", "MAXVALUE")}}},
        {range, {{"a", between("MINVALUE", "5")}, {"b", between("5", "MAXVALUE")}}}, "1, 7, 12",
        {"a | 1", "b | 12", "b | 7"});
    row("ranges change places", {range, {{"a", between("1", "10")}, {"b", between("10", "20")}}},
        {range, {{"b", between("1", "10")}, {"a", between("10", "20")}}}, "1, 12", {"a | 12", "b | 1"});
    row("cut in two", {range, {{"a", between("1", "20")}}},
        {range, {{"a", between("1", "10")}, {"b", between("10", "20")}}}, "1, 12", {"a | 1", "b | 12"});
    row("values change places", {list, {{"a", in("1, 2")}, {"b", in("3")}}},
        {list, {{"a", in("1")}, {"b", in("2, 3")}}}, "1, 2, 3", {"a | 1", "b | 2", "b | 3"});
    row("renamed besides", {list, {{"a", in("1, 2")}, {"b", in("3")}}}, {list, {{"a=b", in("1")}, {"b=a", in("2, 3")}}},
        "1, 2, 3", {"a | 2", "a | 3", "b | 1"});
    row("to the rest", {list, {{"a", in("1, 2")}, {"b", in("3")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"b", in("3, 4")}, {"rest", "DEFAULT"}}}, "1, 2, 3", {"a | 1", "b | 3", "rest | 2"});
    row("from the rest", {list, {{"a", in("1")}, {"rest", "DEFAULT"}}},
        {list, {{"a", in("1, 2")}, {"b", in("3")}, {"rest", "DEFAULT"}}}, "1, 2, 3, 4",
        {"a | 1", "a | 2", "b | 3", "rest | 4"});
    row("only added", {range, {{"rest", "DEFAULT"}}}, {range, {{"a", between("1", "9")}, {"rest", "DEFAULT"}}}, "1, 12",
        {"a | 1", "rest | 12"});
    row("by an expression", {"LIST ((id % 10))", {{"a", in("1, 2")}, {"b", in("3")}}},
        {"LIST ((id % 10))", {{"a", in("1")}, {"b", in("2, 3")}}}, "11, 12", {"a | 11", "b | 12"});
    row("by two columns", {"RANGE (id, b)", {{"a", between("1, 'a'", "9, 'a'")}, {"b", between("9, 'a'", "9, 'z'")}}},
        {"RANGE (id, b)", {{"a", between("1, 'a'", "9, 'z'")}, {"b", between("9, 'z'", "10, 'z'")}}}, "1, 9",
        {"a | 1", "a | 9"});
}

void PostgresqlPartitionsTest::movesRows()
{
    QFETCH(Spread, before);
    QFETCH(Spread, after);
    QFETCH(QString, ids);
    QFETCH(QStringList, held);
    QCOMPARE(make(before, ids), QString());
    const QString rows = QStringLiteral("SELECT tableoid::regclass, id FROM t");
    const QStringList all = m_database->rows(rows);
    QCOMPARE(m_database->run(planOf(before.schema(), after.schema())), QString());
    QCOMPARE(m_database->rows(rows), held);
    QCOMPARE(m_database->rows("SELECT DISTINCT b FROM t WHERE c = id * 2"), QStringList{"y"});
    QCOMPARE(m_database->run(planOf(after.schema(), before.schema())), QString());
    if (after.partitions.size() == before.partitions.size())
        QCOMPARE(m_database->rows(rows), all);
}

void PostgresqlPartitionsTest::leavesRowsWhereNoneTakesThem()
{
    const Spread before{"LIST (id)", {{"a", in("1, 2")}, {"b", in("3")}}};
    const Spread after{"LIST (id)", {{"a", in("1")}, {"b", in("3, 4")}}};
    QCOMPARE(make(before, "1, 2, 3"), QString());
    const QString rows = m_database->allRows();
    const QString told = m_database->run(planOf(before.schema(), after.schema()));
    QVERIFY2(told.contains("no partition of relation \"t\" found for row"), qPrintable(told));
    QCOMPARE(m_database->allRows(), rows);
}

void PostgresqlPartitionsTest::tellsNoTrigger()
{
    const auto withTrigger = [](Schema schema) {
        DefinitionObject body =
            objectOf(DefinitionObject::Kind::Function, "mark",
                     "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.b := ''z''; RETURN NEW; END'");
        body.signature = "()";
        DefinitionObject trigger = objectOf(DefinitionObject::Kind::Trigger, "marks",
                                            "BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION mark()");
        trigger.table = tableId("t");
        schema.objects.insert(body);
        schema.objects.insert(trigger);
        return schema;
    };
    const Schema before = withTrigger(Spread{"LIST (id)", {{"a", in("1, 2")}, {"b", in("3")}}}.schema());
    const Schema after = withTrigger(Spread{"LIST (id)", {{"a", in("1")}, {"b", in("2, 3")}}}.schema());
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO t (id, b) OVERRIDING SYSTEM VALUE VALUES (2, 'y'); UPDATE t SET b = 'y'"),
             QString());
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, b FROM t"), QStringList{"b | y"});
    QCOMPARE(m_database->run("INSERT INTO t (id, b) OVERRIDING SYSTEM VALUE VALUES (3, 'y')"), QString());
    QCOMPARE(m_database->rows("SELECT b FROM t WHERE id = 3"), QStringList{"z"});
}

QTEST_GUILESS_MAIN(PostgresqlPartitionsTest)
#include "tst_postgresql_partitions.moc"
