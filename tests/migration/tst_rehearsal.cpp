// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/rehearsal.h"

#include <QtTest>

using namespace joinery;

namespace {

ObjectId idOf(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

Column column(const char *name, const DataType &type = DataType::of(DataType::Kind::Integer))
{
    return {.id = idOf(name), .name = QString::fromLatin1(name), .type = type};
}

/** shop: orders (id, total) with a check over total, and a view over both. */
Schema shop()
{
    Table orders{.id = idOf("orders"), .name = "orders", .columns = {column("order_id"), column("total")}};
    orders.primaryKey = PrimaryKey{.columns = {idOf("order_id")}};
    orders.checks.insert({.id = idOf("check"), .expression = "total >= 0"});
    return {
        .tables = {orders},
        .objects = {{.id = idOf("big"), .name = "big", .definition = "AS SELECT total FROM orders WHERE total > 9"}}};
}

Rehearsal rehearsed(const Schema &before, const Schema &after)
{
    return rehearse(sqliteDialect(), before, SchemaDiffer().diff(before, after).operations);
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void whatRunsThereAndBackIsGood();
    void nothingToDoIsGood();
    void aCheckOverARenamedColumnIsFound();
    void aViewThatCannotBeReadIsFound();
    void brokenExpressionsAreFound_data();
    void brokenExpressionsAreFound();
    void whatWasBrokenBeforeIsNoMatter();
    void aMissingExtensionStopsNothing();
    void rawSqlIsNotRun();
    void rowsAndCodeAreLeftOut();
    void tablesOfAChangedEnumTakePart();
    void tablesFarAwayStayOut();
};

void TestRehearsal::whatRunsThereAndBackIsGood()
{
    Schema after = shop();
    Table &orders = *after.tables.edit(idOf("orders"));
    orders.columns[1].nullable = false;
    orders.columns.append(column("note"));
    orders.indexes.insert({.id = idOf("index"), .name = "orders_note", .parts = {{.column = idOf("note")}}});
    const Rehearsal rehearsal = rehearsed(shop(), after);
    QVERIFY2(rehearsal.isGood(), qPrintable((rehearsal.forwards ? *rehearsal.forwards : Error()).text()));
    QVERIFY(rehearsed({}, shop()).isGood());
    QVERIFY(rehearsed(shop(), {}).isGood());
}

void TestRehearsal::nothingToDoIsGood()
{
    QVERIFY(rehearse(sqliteDialect(), shop(), {}).isGood());
}

void TestRehearsal::aCheckOverARenamedColumnIsFound()
{
    // What a person makes who renames the column in the file, but not in the check.
    Schema after = shop();
    after.tables.edit(idOf("orders"))->columns[1].name = "amount";
    const Rehearsal rehearsal = rehearsed(shop(), after);
    QVERIFY(rehearsal.forwards);
    QCOMPARE(rehearsal.forwards->code, QString("migration.rehearsal"));
    QVERIFY2(rehearsal.forwards->message.contains("no such column: total"), qPrintable(rehearsal.forwards->message));
    QVERIFY2(rehearsal.forwards->message.endsWith("Correct the model."), qPrintable(rehearsal.forwards->message));
}

void TestRehearsal::aViewThatCannotBeReadIsFound()
{
    Schema after = shop();
    after.objects.edit(idOf("big"))->definition = "AS SELECT missing FROM orders";
    Rehearsal rehearsal = rehearsed(shop(), after);
    QVERIFY(rehearsal.forwards);
    QVERIFY2(rehearsal.forwards->message.contains("big"), qPrintable(rehearsal.forwards->message));

    after = shop();
    after.objects.insert({.id = idOf("new view"), .name = "fresh", .definition = "AS SELECT x FROM nowhere"});
    rehearsal = rehearsed(shop(), after);
    QVERIFY(rehearsal.forwards);
    QVERIFY2(rehearsal.forwards->message.contains("no such table: main.nowhere"),
             qPrintable(rehearsal.forwards->message));
}

void TestRehearsal::brokenExpressionsAreFound_data()
{
    QTest::addColumn<Schema>("after");
    Schema after = shop();
    after.tables.edit(idOf("orders"))->checks.insert({.id = idOf("other"), .expression = "missing > 1"});
    QTest::newRow("check over a column that is not there") << after;
    after = shop();
    after.tables.edit(idOf("orders"))->checks.edit(idOf("check"))->expression = "total >";
    QTest::newRow("check that is no expression") << after;
    after = shop();
    Column sum = column("sum");
    sum.generated = Generated{"total + missing", false};
    after.tables.edit(idOf("orders"))->columns.append(sum);
    QTest::newRow("generated column over a column that is not there") << after;
    after = shop();
    after.tables.edit(idOf("orders"))
        ->indexes.insert({.id = idOf("index"), .name = "i", .parts = {{.expression = "missing + 1"}}});
    QTest::newRow("index over a column that is not there") << after;
    after = shop();
    Column now = column("now");
    now.defaultValue = DefaultValue::expression("total");
    after.tables.edit(idOf("orders"))->columns.append(now);
    QTest::newRow("default that is not constant") << after;
}

void TestRehearsal::brokenExpressionsAreFound()
{
    QFETCH(Schema, after);
    const Rehearsal rehearsal = rehearsed(shop(), after);
    QVERIFY(rehearsal.forwards);
    QVERIFY(!rehearsal.forwards->message.isEmpty());
}

void TestRehearsal::whatWasBrokenBeforeIsNoMatter()
{
    Schema before = shop();
    before.objects.insert({.id = idOf("old"), .name = "old", .definition = "AS SELECT x FROM nowhere"});
    Schema after = before;
    after.tables.edit(idOf("orders"))->columns.append(column("note"));
    QVERIFY(rehearsed(before, after).isGood());

    // A view that a new name is carried into is another one, and as broken as it was.
    before.objects.insert(
        {.id = idOf("half"), .name = "half", .definition = "AS SELECT orders.total, orders.x FROM orders"});
    after = before;
    after.objects.edit(idOf("half"))->definition = "AS SELECT orders.amount, orders.x FROM orders";
    after.objects.edit(idOf("big"))->definition = "AS SELECT amount FROM orders WHERE amount > 9";
    Table &orders = *after.tables.edit(idOf("orders"));
    orders.columns[1].name = QStringLiteral("amount");
    orders.checks.edit(idOf("check"))->expression = QStringLiteral("amount >= 0");
    QVERIFY(rehearsed(before, after).isGood());
}

void TestRehearsal::aMissingExtensionStopsNothing()
{
    Schema before = shop();
    before.objects.insert({.id = idOf("area"),
                           .kind = DefinitionObject::Kind::VirtualTable,
                           .name = "area",
                           .definition = "USING module_of_someone_else(a)"});
    Schema after = before;
    after.tables.edit(idOf("orders"))->columns.append(column("note"));
    QVERIFY(rehearsed(before, after).isGood());

    after = shop();
    after.tables.edit(idOf("orders"))
        ->indexes.insert({.id = idOf("index"), .name = "i", .parts = {{.column = idOf("total"), .collation = "DOGS"}}});
    QVERIFY(rehearsed(shop(), after).isGood());
}

void TestRehearsal::rawSqlIsNotRun()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("made");
    const RawSql raw{.forwards = {{"sqlite", QString("ATTACH '%1' AS other; CREATE TABLE other.t (a)").arg(path)}}};
    QVERIFY(rehearse(sqliteDialect(), shop(), {raw}).isGood());
    QVERIFY(!QFile::exists(path));
}

void TestRehearsal::rowsAndCodeAreLeftOut()
{
    const Schema before = shop();
    Schema after = before;
    after.tables.edit(idOf("orders"))->columns[1].nullable = false;
    QList<Operation> operations = SchemaDiffer().diff(before, after).operations;
    const Table &orders = *before.tables.begin();
    // No such row is there to be deleted, and no such function to be called.
    operations.prepend(Code{"tidy_up", false, true});
    operations.append(
        DeleteRows{referenceTo(orders), {referenceToPart(orders.columns.first())}, {{RowValue::number(qint64(7))}}});
    const Rehearsal rehearsal = rehearse(sqliteDialect(), before, operations);
    QVERIFY2(!rehearsal.forwards, qPrintable(rehearsal.forwards ? rehearsal.forwards->text() : QString()));
    QVERIFY2(!rehearsal.backwards, qPrintable(rehearsal.backwards ? rehearsal.backwards->text() : QString()));
}

/** A default that is no value any more is found, so the table was there. */
void TestRehearsal::tablesOfAChangedEnumTakePart()
{
    Schema before = shop();
    before.enums.insert(
        {.id = idOf("state"), .name = "state", .values = {{idOf("new"), "new"}, {idOf("paid"), "paid"}}});
    Column state = column("state", DataType::fromText("state"));
    state.defaultValue = DefaultValue::literal("new");
    before.tables.edit(idOf("orders"))->columns.append(state);
    const EnumType &enumType = *before.enums.begin();
    const Operation drop = DropEnumValue{referenceTo(enumType), referenceToPart(enumType.values.first())};
    const Rehearsal rehearsal = rehearse(sqliteDialect(), before, {drop});
    QVERIFY(rehearsal.forwards);
    QVERIFY2(rehearsal.forwards->message.contains("none of its values"), qPrintable(rehearsal.forwards->message));
    const Operation other = AddEnumValue{referenceTo(enumType), {idOf("lost"), "lost"}, std::nullopt};
    QVERIFY(!rehearse(sqliteDialect(), before, {other}).forwards);
}

void TestRehearsal::tablesFarAwayStayOut()
{
    // A neighbour that SQLite cannot make at all would stop the rehearsal if it took part.
    Schema before = shop();
    Table far{.id = idOf("far"), .name = "far", .columns = {column("far_id")}};
    far.checks.insert({.id = idOf("far check"), .expression = "this is no SQL"});
    before.tables.insert(far);
    Schema after = before;
    after.tables.edit(idOf("orders"))->columns[1].name = "amount";
    QVERIFY(rehearsed(before, after).forwards);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
