// SPDX-License-Identifier: MIT
#include "core/differ/compared_tables.h"

#include <QtTest>

using namespace joinery;

namespace {

ObjectId idOf(int number)
{
    return ObjectId::derived(QString("table %1").arg(number));
}

Table table(int number, const QString &column)
{
    return {.id = idOf(number), .name = QString("t%1").arg(number), .columns = {{.id = idOf(-number), .name = column}}};
}

/** Tables 0 to `count` - 1, nothing shared with any other schema. */
Schema schemaOf(int count)
{
    Schema schema;
    for (int i = 0; i < count; ++i)
        schema.tables.insert(table(i, "value"));
    return schema;
}

} // namespace

class TestComparedTables : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachTableOnce_data();
    void tellsEachTableOnce();
    void sharedTablesAreNotTold();
    void pointsToEverythingInOrderOfIds();
    void bothSidesAreAsIfComparedAlone();
};

void TestComparedTables::tellsEachTableOnce_data()
{
    QTest::addColumn<int>("count");
    // Around the sizes from which several processors share the work.
    for (const int count : {0, 1, 2, 1023, 1024, 2047, 2048, 2049, 5003})
        QTest::addRow("%d tables", count) << count;
}

void TestComparedTables::tellsEachTableOnce()
{
    QFETCH(int, count);
    const Schema from = schemaOf(count);
    Schema to = schemaOf(count);
    QSet<ObjectId> changed;
    for (int i = 0; i < count; i += 7) {
        to.tables.edit(idOf(i))->columns[0].name = "other";
        changed.insert(idOf(i));
    }
    const ComparedTables compared = comparedTables(from, to);

    QVERIFY(compared.dropped.isEmpty());
    QVERIFY(compared.added.isEmpty());
    QSet<ObjectId> told;
    for (const auto &[before, after] : compared.changed) {
        QCOMPARE(before->id, after->id);
        told.insert(before->id);
    }
    QCOMPARE(told, changed);
    QCOMPARE(compared.changed.size(), changed.size());
    QCOMPARE(compared.equal.size(), count - changed.size());
    QVERIFY(!QSet<ObjectId>(compared.equal.begin(), compared.equal.end()).intersects(changed));
}

void TestComparedTables::sharedTablesAreNotTold()
{
    const Schema from = schemaOf(3);
    Schema to = from;
    to.tables.edit(idOf(1))->comment = "changed";
    const ComparedTables compared = comparedTables(from, to);
    QCOMPARE(compared.changed.size(), 1);
    QVERIFY(compared.equal.isEmpty());
}

void TestComparedTables::bothSidesAreAsIfComparedAlone()
{
    const Schema base{.tables = {table(1, "a"), table(2, "a"), table(3, "a"), table(4, "a"), table(5, "a")}};
    Schema ours = base;
    ours.tables.edit(idOf(2))->comment = "changed";
    ours.tables.insert(table(6, "a"));
    const Schema theirs{.tables = {table(2, "a"), table(3, "b"), table(5, "a"), table(7, "a")}};
    const ComparedSides sides = comparedSides(base, ours, theirs);
    const auto isSame = [](const ComparedTables &a, const ComparedTables &b) {
        return a.dropped == b.dropped && a.added == b.added && a.changed == b.changed && a.equal == b.equal;
    };
    QVERIFY(isSame(sides.ours, comparedTables(base, ours)));
    QVERIFY(isSame(sides.theirs, comparedTables(base, theirs)));
    QCOMPARE(sides.ours.changed.size(), 1);
    const QSet<ObjectId> equal(sides.theirs.equal.begin(), sides.theirs.equal.end());
    QCOMPARE(equal, (QSet<ObjectId>{idOf(2), idOf(5)}));
}

void TestComparedTables::pointsToEverythingInOrderOfIds()
{
    const Schema from{.tables = {table(1, "a"), table(2, "a"), table(3, "a"), table(4, "a")}};
    const Schema to{.tables = {table(3, "a"), table(4, "b"), table(5, "a"), table(6, "a")}};
    const ComparedTables compared = comparedTables(from, to);
    const auto byId = [](const Table *a, const Table *b) { return a->id < b->id; };
    QCOMPARE(compared.dropped.size(), 2);
    QCOMPARE(compared.added.size(), 2);
    QVERIFY(std::is_sorted(compared.dropped.begin(), compared.dropped.end(), byId));
    QVERIFY(std::is_sorted(compared.added.begin(), compared.added.end(), byId));
    QCOMPARE(compared.equal, QList{idOf(3)});
    QCOMPARE(compared.changed.size(), 1);
    QCOMPARE(compared.changed.first().second->columns.first().name, QString("b"));
}

QTEST_GUILESS_MAIN(TestComparedTables)
#include "tst_compared_tables.moc"
