// SPDX-License-Identifier: MIT
// What becomes of rows when the partitions they are in change, on a PostgreSQL, there and back.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

/**
 * A table `t` that is spread so; partitions by name, "p=q" for p that is called q now, "a/b" for b that is a part of a.
 * A bound may say behind a bar how the partition is spread.
 */
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
                            for (const auto &[path, bound] : partitions) {
                                const QString name = path.section(u'/', -1);
                                const QString parent = path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
                                table.partitions.insert(
                                    {.id = ObjectId::derived(name.section(u'=', 0, 0)),
                                     .name = name.section(u'=', -1),
                                     .parent = parent.isEmpty() ? ObjectId() : ObjectId::derived(parent),
                                     .bound = bound.section(u'|', 0, 0),
                                     .partitionBy = bound.section(u'|', 1)});
                            }
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

QString hash(int modulus, int remainder)
{
    return QStringLiteral("FOR VALUES WITH (MODULUS %1, REMAINDER %2)").arg(modulus).arg(remainder);
}

/** The schema with a table `r` whose rows point to those of `t`. */
Schema referenced(const Spread &spread)
{
    Schema schema = edited(spread.schema()).addTable("r(id pk, t_id)");
    Table &table = *schema.tables.edit(tableId("t"));
    table.primaryKey = PrimaryKey{.columns = {columnId("t.id")}};
    ForeignKey key;
    key.id = ObjectId::derived(u"r_key");
    key.columns = {columnId("r.t_id")};
    key.referencedTable = table.id;
    key.referencedColumns = {columnId("t.id")};
    schema.tables.edit(tableId("r"))->foreignKeys.insert(key);
    return schema;
}

DefinitionObject onTable(DefinitionObject::Kind kind, const QString &name, const QString &definition)
{
    DefinitionObject object = objectOf(kind, name, definition);
    object.table = tableId("t");
    return object;
}

QStringList lossesOf(const Plan &plan)
{
    QStringList result;
    for (const Loss &loss : plan.losses)
        result.append(loss.what + QLatin1Char('\n') + loss.countSql);
    return result;
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
    void refusesWhatPostgresqlCannot();
    void losesOnlyWhatNoneTakes();
    void keepsForeignKeys_data();
    void keepsForeignKeys();
    void takesRowsAcrossOtherChanges();
    void tellsNoTrigger();
    void tellsNoRule();

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
    row("merged", {range, {{"a", between("1", "10")}, {"b", between("10", "20")}}},
        {range, {{"a", between("1", "20")}}}, "1, 12", {"a | 1", "a | 12"});
    row("made one under another name", {range, {{"a", between("1", "10")}, {"b", between("10", "20")}}},
        {range, {{"c", between("1", "20")}}}, "1, 12", {"c | 1", "c | 12"});
    row("dropped and made under the same name", {range, {{"a=x", between("1", "10")}}},
        {range, {{"b=x", between("1", "20")}}}, "1, 9", {"x | 1", "x | 9"});
    row("dropped beside the rest", {"LIST (nullif(id, 9))", {{"a", in("1, NULL")}, {"rest", "DEFAULT"}}},
        {"LIST (nullif(id, 9))", {{"rest", "DEFAULT"}}}, "1, 2, 9", {"rest | 1", "rest | 2", "rest | 9"});
    row("NULL changes places", {"LIST (nullif(id, 9))", {{"a", in("1, NULL")}, {"b", in("2")}}},
        {"LIST (nullif(id, 9))", {{"a", in("1, 2")}, {"b", in("NULL")}}}, "1, 2, 9", {"a | 1", "a | 2", "b | 9"});
    row("becomes the rest", {list, {{"a", in("1")}, {"b", "DEFAULT"}}}, {list, {{"a", "DEFAULT"}, {"b", in("1")}}},
        "1, 2", {"a | 2", "b | 1"});
    row("becomes the rest of another", {range, {{"a", between("1", "10")}}},
        {range, {{"a", "DEFAULT"}, {"b", between("1", "5")}}}, "1, 7", {"a | 7", "b | 1"});
    row("hashes change places", {"HASH (id)", {{"a", hash(2, 0)}, {"b", hash(2, 1)}}},
        {"HASH (id)", {{"a", hash(2, 1)}, {"b", hash(2, 0)}}}, "1, 2, 3", {"a | 3", "b | 1", "b | 2"});
    row("more hashes", {"HASH (id)", {{"a", hash(2, 0)}, {"b", hash(2, 1)}}},
        {"HASH (id)", {{"a", hash(4, 0)}, {"b", hash(4, 1)}, {"c", hash(4, 2)}, {"d", hash(4, 3)}}}, "1, 2, 3, 4, 5",
        {"a | 1", "b | 3", "b | 5", "c | 2", "d | 4"});
    row("open ends of two columns change places",
        {"RANGE (id, b)",
         {{"a", between("MINVALUE, MINVALUE", "5, 'y'")}, {"b", between("5, 'y'", "MAXVALUE, MAXVALUE")}}},
        {"RANGE (id, b)",
         {{"b", between("MINVALUE, MINVALUE", "5, 'y'")}, {"a", between("5, 'y'", "MAXVALUE, MAXVALUE")}}},
        "1, 5, 9", {"a | 5", "a | 9", "b | 1"});
    row("an open end behind a value", {"RANGE (id, b)", {{"a", between("1, MINVALUE", "5, MAXVALUE")}}},
        {"RANGE (id, b)", {{"a", between("1, MINVALUE", "5, MINVALUE")}, {"b", between("5, MINVALUE", "5, MAXVALUE")}}},
        "1, 5", {"a | 1", "b | 5"});
    const Spread below{
        range,
        {{"a", between("1", "10") + "|LIST (id)"}, {"a/a1", in("1")}, {"a/a2", in("2")}, {"b", between("10", "20")}}};
    row("values below change places", below,
        {range,
         {{"a", between("1", "10") + "|LIST (id)"}, {"a/a1", in("2")}, {"a/a2", in("1")}, {"b", between("10", "20")}}},
        "1, 2, 12", {"a1 | 2", "a2 | 1", "b | 12"});
    row("ranges and values below change", below,
        {range,
         {{"a", between("10", "20") + "|LIST (id)"},
          {"a/a1", in("12")},
          {"a/a2", in("13")},
          {"b", between("1", "10")}}},
        "1, 2, 12", {"a1 | 12", "b | 1", "b | 2"});
    row("one goes to another range", below,
        {range, {{"a", between("1", "2") + "|LIST (id)"}, {"a/a1", in("1")}, {"b", between("2", "20")}}}, "1, 2, 12",
        {"a1 | 1", "b | 12", "b | 2"});
    row("gets partitions of its own", {list, {{"a", in("1")}, {"b=x", "DEFAULT"}}},
        {list, {{"a", in("1")}, {"c=x", "DEFAULT|LIST (id)"}, {"c/d", in("2")}, {"c/e", "DEFAULT"}}}, "1, 2, 3",
        {"a | 1", "d | 2", "e | 3"});
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
    QCOMPARE(m_database->rows(rows), all);
}

void PostgresqlPartitionsTest::leavesRowsWhereNoneTakesThem()
{
    const Spread before{"LIST (id)", {{"a", in("1, 2")}, {"b", in("3")}}};
    const Spread after{"LIST (id)", {{"a", in("1")}, {"b", in("3, 4")}}};
    QCOMPARE(make(before, "1, 2, 3"), QString());
    const QString rows = m_database->allRows();
    const QString told = m_database->run(planOf(before.schema(), after.schema()));
    QVERIFY2(told.contains("1 rows of partition a would be in no partition of table t any more (2)"), qPrintable(told));
    QCOMPARE(m_database->allRows(), rows);
}

void PostgresqlPartitionsTest::refusesWhatPostgresqlCannot()
{
    Schema before = Spread{"LIST (b)", {{"a", "DEFAULT"}}}.schema();
    before.enums.insert(enumOf("mood", {"good", "bad"}));
    before.tables.edit(tableId("t"))->columns[1].type = DataType::fromText("mood");
    before.tables.edit(tableId("t"))->columns[1].defaultValue.reset();
    Schema after = before;
    after.enums.edit(before.enumNamed(u"mood")->id)->values.removeLast();
    const auto anew = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY(!anew);
    QVERIFY2(anew.error().text().contains("partitions by b, so PostgreSQL cannot give it a type made anew"),
             qPrintable(anew.error().text()));

    const Schema plain = Spread{"LIST (id)", {{"a", in("1, 2")}}}.schema();
    Schema orphan = plain;
    orphan.objects.insert(
        onTable(DefinitionObject::Kind::Trigger, "own", "BEFORE INSERT ON gone FOR EACH ROW EXECUTE FUNCTION f()"));
    const auto gone = postgresqlDialect().plan(plain, SchemaDiffer().diff(plain, orphan).operations);
    QVERIFY(!gone);
    QVERIFY2(gone.error().text().contains("trigger own is on a table that is not there"),
             qPrintable(gone.error().text()));
}

void PostgresqlPartitionsTest::losesOnlyWhatNoneTakes()
{
    const Spread before{"LIST (id)", {{"a", in("1")}, {"b", in("2, 3")}}};
    const Spread wider{"LIST (id)", {{"a", in("1, 2")}}};
    const Spread whole{"LIST (id)", {{"a", in("1, 2, 3")}}};
    const Spread other{"LIST (id)", {{"a", in("1")}}};
    QCOMPARE(lossesOf(planOf(before.schema(), whole.schema())), QStringList());
    QCOMPARE(lossesOf(planOf(before.schema(), wider.schema())),
             QStringList{"rows of partition b of table t that no other partition takes\nSELECT count(*) FROM \"b\" "
                         "WHERE NOT (id IN (1, 2))"});
    QCOMPARE(lossesOf(planOf(before.schema(), other.schema())),
             QStringList{"partition b of table t\nSELECT count(*) FROM \"b\""});
    QCOMPARE(make(before, "1, 2, 3"), QString());
    const Plan plan = planOf(before.schema(), wider.schema());
    QCOMPARE(m_database->value(plan.losses.first().countSql), "1");
    QCOMPARE(m_database->run(plan), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id FROM t"), (QStringList{"a | 1", "a | 2"}));
}

void PostgresqlPartitionsTest::keepsForeignKeys_data()
{
    QTest::addColumn<Spread>("before");
    QTest::addColumn<Spread>("after");
    const QString range = QStringLiteral("RANGE (id)");
    const Spread two{range, {{"a", between("1", "10")}, {"b", between("10", "20")}}};
    QTest::newRow("exchanged") << two << Spread{range, {{"b", between("1", "10")}, {"a", between("10", "20")}}};
    QTest::newRow("wider") << two << Spread{range, {{"a", between("1", "10")}, {"b", between("10", "30")}}};
    QTest::newRow("merged") << two << Spread{range, {{"a", between("1", "20")}}};
    QTest::newRow("dropped") << Spread{range, {{"a", between("1", "20")}, {"b", between("20", "30")}}}
                             << Spread{range, {{"a", between("1", "20")}}};
    QTest::newRow("from the rest") << Spread{range, {{"rest", "DEFAULT"}}}
                                   << Spread{range, {{"a", between("1", "10")}, {"rest", "DEFAULT"}}};
}

void PostgresqlPartitionsTest::keepsForeignKeys()
{
    QFETCH(Spread, before);
    QFETCH(Spread, after);
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, referenced(before))), QString());
    QCOMPARE(m_database->run("INSERT INTO t (id, b) OVERRIDING SYSTEM VALUE VALUES (1, 'y'), (12, 'y');"
                             "INSERT INTO r VALUES (1, 1), (2, 12)"),
             QString());
    const QString rows = QStringLiteral("SELECT tableoid::regclass, id FROM t");
    const QStringList all = m_database->rows(rows);
    const QString catalogue = m_database->catalogue();
    QCOMPARE(m_database->run(planOf(referenced(before), referenced(after))), QString());
    QVERIFY(m_database->run("INSERT INTO r VALUES (3, 13)").contains("violates foreign key constraint"));
    QCOMPARE(m_database->run(planOf(referenced(after), referenced(before))), QString());
    QCOMPARE(m_database->rows(rows), all);
    QCOMPARE(m_database->catalogue(), catalogue);
}

/** A dropped partition waits for the one that takes its rows, whatever comes between. */
void PostgresqlPartitionsTest::takesRowsAcrossOtherChanges()
{
    const Spread two{"RANGE (id)", {{"a", between("1", "10")}, {"b", between("10", "20")}}};
    const Spread one{"RANGE (id)", {{"a", between("1", "20")}}};
    const Schema before = two.schema();
    const Schema after =
        edited(edited(edited(one.schema()).addColumn("t", "d")).addTable("b(id pk)")).renameColumn("t.b", "e");
    QCOMPARE(make(two, "1, 12"), QString());
    const QStringList all = m_database->rows("SELECT tableoid::regclass, id FROM t");
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id, e, d FROM t"),
             (QStringList{"a | 1 | y | NULL", "a | 12 | y | NULL"}));
    QCOMPARE(m_database->run(planOf(after, before)), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id FROM t"), all);
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
    QCOMPARE(m_database->run("CREATE TRIGGER more BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION mark();"
                             "ALTER TABLE t DISABLE TRIGGER more"),
             QString());
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, b FROM t"), QStringList{"b | y"});
    QCOMPARE(m_database->rows("SELECT tgrelid::regclass, tgenabled FROM pg_trigger WHERE tgname = 'more'"),
             (QStringList{"a | D", "b | D", "t | D"}));
    QCOMPARE(m_database->run("INSERT INTO t (id, b) OVERRIDING SYSTEM VALUE VALUES (3, 'y')"), QString());
    QCOMPARE(m_database->rows("SELECT b FROM t WHERE id = 3"), QStringList{"z"});
}

void PostgresqlPartitionsTest::tellsNoRule()
{
    const auto withRule = [](Schema schema) {
        schema.objects.insert(
            onTable(DefinitionObject::Kind::Rule, "forgets", "AS ON INSERT TO t WHERE NEW.id < 10 DO INSTEAD NOTHING"));
        return schema;
    };
    const Spread before{"RANGE (id)", {{"a", between("1", "10")}, {"b", between("10", "20")}}};
    const Spread after{"RANGE (id)", {{"b", between("1", "10")}, {"a", between("10", "20")}}};
    QCOMPARE(make(before, "1, 12"), QString());
    QCOMPARE(m_database->run(planOf(before.schema(), withRule(before.schema()))), QString());
    QCOMPARE(m_database->run(planOf(withRule(before.schema()), withRule(after.schema()))), QString());
    QCOMPARE(m_database->rows("SELECT tableoid::regclass, id FROM t"), (QStringList{"a | 12", "b | 1"}));
    QCOMPARE(m_database->run("INSERT INTO t (id) OVERRIDING SYSTEM VALUE VALUES (2)"), QString());
    QCOMPARE(m_database->value("SELECT count(*) FROM t"), "2");
}

QTEST_GUILESS_MAIN(PostgresqlPartitionsTest)
#include "tst_postgresql_partitions.moc"
