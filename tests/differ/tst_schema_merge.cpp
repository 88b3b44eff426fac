// SPDX-License-Identifier: MIT
#include "core/differ/merge_order.h"
#include "tests/support/merge_sample.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;
using namespace joinery::merging;

namespace {

QStringList names(const QList<Column> &columns)
{
    QStringList result;
    for (const Column &column : columns)
        result.append(column.name);
    return result;
}

} // namespace

/** Edits of two sides come together, each property for itself. */
class SchemaMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void editsOfDifferentThings();
    void renameAndTypeOfOneColumn();
    void twoTypesAreAConflict();
    void conflictsNameWhatFilesCallIt_data();
    void conflictsNameWhatFilesCallIt();
    void droppedHereChangedThere();
    void droppedOnBothSides();
    void addedOnBothSidesIsMergedByProperty();
    void columnsAddedAtOnePlace();
    void orderOfOneSide();
    void twoOrdersAreAConflict();
    void orders_data();
    void orders();
    void primaryKeys();
    void optionsOneByOne();
    void enumValues();
    void sidesNextToEachOther();
    void sharedTablesStayShared();
};

void SchemaMergeTest::editsOfDifferentThings()
{
    const Schema before = base();
    const Schema ours = edited(before).addColumn("author", "email").changeType("book.price", "numeric(12,2)");
    const Schema theirs = edited(before).renameTable("book", "volume").dropColumn("author.born");

    const MergeResult result = mergeSchemas(before, ours, theirs);

    QCOMPARE(conflicts(result), QString());
    const Schema expected = edited(ours).renameTable("book", "volume").dropColumn("author.born");
    QVERIFY(result.schema == expected);
}

void SchemaMergeTest::renameAndTypeOfOneColumn()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "name", "full_name")});
    const Schema theirs = edited(before).changeType("author.name", "text");
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    const Column &column = *result.schema.tables.find(tableId("author"))->column(columnId("author.name"));
    QCOMPARE(column.name, "full_name");
    QCOMPARE(column.type.text(), "text");
    QCOMPARE(result.schema.objects.at(0).definition, "AS SELECT full_name FROM author");
}

void SchemaMergeTest::twoTypesAreAConflict()
{
    const Schema before = base();
    const MergeResult result = mergeSchemas(before, edited(before).changeType("author.name", "varchar(300)"),
                                            edited(before).changeType("author.name", "text").notNull("author.born"));

    QCOMPARE(result.conflicts.size(), 1);
    const MergeConflict conflict = result.conflicts.first();
    QCOMPARE(conflict.kind, MergeConflict::Kind::Changed);
    QCOMPARE(conflict.object, tableId("author"));
    QCOMPARE(conflict.part, columnId("author.name"));
    QCOMPARE(conflict.title, "author.name");
    QCOMPARE(conflict.property, "type");
    QCOMPARE(conflict.base, "varchar(200)");
    QCOMPARE(conflict.ours, "varchar(300)");
    QCOMPARE(conflict.theirs, "text");
    QCOMPARE(conflict.text, "author.name, \"type\": ours is varchar(300), theirs is text, before it was varchar(200).");
    const Table &author = *result.schema.tables.find(tableId("author"));
    QCOMPARE(author.columnNamed(u"name")->type.text(), "varchar(300)");
    QVERIFY(!author.columnNamed(u"born")->nullable);
}

void SchemaMergeTest::conflictsNameWhatFilesCallIt_data()
{
    using Edit = std::function<void(Schema &, bool)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    const auto author = [](Schema &schema) { return schema.tables.edit(tableId(QStringLiteral("author"))); };
    const auto book = [](Schema &schema) { return schema.tables.edit(tableId(QStringLiteral("book"))); };
    QTest::newRow("table name") << Edit([=](Schema &s, bool ours) { author(s)->name = ours ? "writer" : "poet"; })
                                << "writer, \"name\": ours is writer, theirs is poet, before it was author.";
    QTest::newRow("comment") << Edit([=](Schema &s, bool ours) { author(s)->comment = ours ? "a\nb" : "c"; })
                             << "author, \"comment\": ours is a b, theirs is c, before it was nothing.";
    QTest::newRow("null") << Edit([=](Schema &s, bool ours) {
        author(s)->columns[2].defaultValue = DefaultValue::number(ours ? "1" : "2");
    }) << "author.born, \"default\": ours is 1, theirs is 2, before it was nothing.";
    QTest::newRow("identity") << Edit([=](Schema &s, bool ours) {
        author(s)->columns[0].details.edit().identity.start = ours ? 5 : 6;
    }) << "author.id, \"auto_increment.start\": ours is 5, theirs is 6, before it was nothing.";
    QTest::newRow("option") << Edit([=](Schema &s, bool ours) {
        author(s)->options.parameters.insert("fillfactor", ours ? "70" : "80");
    }) << "author, \"options.parameters.fillfactor\": ours is 70, theirs is 80, before it was nothing.";
    QTest::newRow("key") << Edit([=](Schema &s, bool ours) {
        author(s)->primaryKey->columns = {columnId(ours ? "author.name" : "author.born")};
    }) << "author, \"primary_key.columns\": ours is name, theirs is born, before it was id.";
    QTest::newRow("foreign key") << Edit([=](Schema &s, bool ours) {
        Table &table = *book(s);
        table.foreignKeys.edit(table.foreignKeys.ids().first())->onDelete =
            ours ? ReferenceAction::Cascade : ReferenceAction::SetNull;
    }) << "book.book_author_id_fk, \"on_delete\": ours is cascade, theirs is set_null, before it was no_action.";
    QTest::newRow("check") << Edit([=](Schema &s, bool ours) {
        Table &table = *book(s);
        table.checks.edit(table.checks.ids().first())->expression = ours ? "price > 0" : "price >= 1";
    }) << "book.book_price_check, \"expression\": ours is price > 0, theirs is price >= 1, before it was price >= 0.";
    QTest::newRow("without a name") << Edit([=](Schema &s, bool ours) {
        Table &table = *book(s);
        CheckConstraint &check = *table.checks.edit(table.checks.ids().first());
        check.name.clear();
        check.expression = ours ? "price > 0" : "price >= 1";
    }) << "book, \"checks.expression\": ours is price > 0, theirs is price >= 1, before it was price >= 0.";
    QTest::newRow("definition") << Edit([=](Schema &s, bool ours) {
        s.objects.edit(s.objects.ids().first())->definition = ours ? "AS SELECT 1" : "AS SELECT 2";
    })
                                << "names, \"definition\": ours is AS SELECT 1, theirs is AS SELECT 2, before it was "
                                   "AS SELECT name FROM author.";
    QTest::newRow("value") << Edit([=](Schema &s, bool ours) {
        s.enums.edit(s.enums.ids().first())->values[0].name = ours ? "glad" : "merry";
    }) << "mood.glad, \"name\": ours is glad, theirs is merry, before it was happy.";
}

void SchemaMergeTest::conflictsNameWhatFilesCallIt()
{
    using Edit = std::function<void(Schema &, bool)>;
    QFETCH(Edit, edit);
    QFETCH(QString, text);
    const Schema before = base();
    Schema ours = before;
    Schema theirs = before;
    edit(ours, true);
    edit(theirs, false);
    QCOMPARE(conflicts(mergeSchemas(before, ours, theirs)), text);
    QVERIFY(mergeSchemas(before, ours, theirs).schema == ours);
    QCOMPARE(conflicts(mergeSchemas(before, ours, ours)), QString());
}

void SchemaMergeTest::droppedHereChangedThere()
{
    const Schema before = base();
    const Schema dropped = edited(before).dropColumn("author.born");
    const Schema changed = edited(before).changeType("author.born", "timestamp");

    const MergeResult ours = mergeSchemas(before, dropped, changed);
    QCOMPARE(conflicts(ours), "author.born is dropped in ours and changed in theirs.");
    QVERIFY(ours.schema == changed);
    QCOMPARE(ours.conflicts.first().kind, MergeConflict::Kind::Dropped);

    const MergeResult theirs = mergeSchemas(before, changed, dropped);
    QCOMPARE(conflicts(theirs), "author.born is changed in ours and dropped in theirs.");
    QVERIFY(theirs.schema == changed);

    const Schema renamed = edited(before).renameTable("author", "writer");
    Schema gone = before;
    gone.tables.remove(tableId("author"));
    const MergeResult table = mergeSchemas(before, renamed, gone);
    QVERIFY(conflicts(table).contains("writer is changed in ours and dropped in theirs."));
    QVERIFY(table.schema.tables.contains(tableId("author")));
}

void SchemaMergeTest::droppedOnBothSides()
{
    const Schema before = base();
    const Schema gone = edited(before).dropColumn("author.born");
    const MergeResult result = mergeSchemas(before, gone, edited(gone).addColumn("author", "email"));
    QVERIFY(result.isClean());
    QCOMPARE(names(result.schema.tables.find(tableId("author"))->columns), QStringList({"id", "name", "email"}));
}

void SchemaMergeTest::addedOnBothSidesIsMergedByProperty()
{
    const Schema before = base();
    const Schema both = edited(before).addTable("shop(id pk, town text)");
    const Schema ours = edited(both).addColumn("shop", "street");
    const Schema theirs = edited(both).addColumn("shop", "phone");
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    QStringList all = names(result.schema.tables.find(tableId("shop"))->columns);
    all.sort();
    QCOMPARE(all, QStringList({"id", "phone", "street", "town"}));

    const MergeResult differing = mergeSchemas(before, both, edited(both).notNull("shop.town"));
    QCOMPARE(conflicts(differing), "shop.town, \"null\": ours is true, theirs is false, before it was nothing.");
}

void SchemaMergeTest::columnsAddedAtOnePlace()
{
    const Schema before = base();
    const Schema ours = edited(before).addColumn("author", "street").addColumn("author", "town");
    const Schema theirs = edited(before).addColumn("author", "phone");
    const MergeResult one = mergeSchemas(before, ours, theirs);
    const MergeResult other = mergeSchemas(before, theirs, ours);
    QVERIFY(one.isClean());
    QVERIFY(one.schema == other.schema);
    const QStringList all = names(one.schema.tables.find(tableId("author"))->columns);
    QCOMPARE(all.mid(0, 3), QStringList({"id", "name", "born"}));
    // What one side added together stays together.
    QCOMPARE(all.indexOf("town"), all.indexOf("street") + 1);
}

void SchemaMergeTest::orderOfOneSide()
{
    const Schema before = base();
    const Schema ours = after(before, {ReorderColumns{table("author"), {part("name"), part("born"), part("id")}}});
    const Schema theirs =
        after(before, {AddColumn{table("author"), Column{.id = idOf("x"), .name = "x"}, part("name")}});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    QCOMPARE(names(result.schema.tables.find(tableId("author"))->columns), QStringList({"name", "x", "born", "id"}));
}

void SchemaMergeTest::twoOrdersAreAConflict()
{
    const Schema before = base();
    const Schema ours = after(before, {ReorderColumns{table("author"), {part("name"), part("born"), part("id")}}});
    const Schema theirs = after(before, {ReorderColumns{table("author"), {part("born"), part("name"), part("id")}}});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), "author, order of \"columns\": ours is name, born, id; theirs is born, name, id.");
    QCOMPARE(result.conflicts.first().kind, MergeConflict::Kind::Order);
    QVERIFY(result.schema == ours);
}

void SchemaMergeTest::orders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("merged");
    QTest::newRow("nothing") << "abc"
                             << "abc"
                             << "abc"
                             << "abc"
                             << "abc";
    QTest::newRow("at the end") << "abc"
                                << "abcy"
                                << "abcx"
                                << "abcxy"
                                << "abcxy";
    QTest::newRow("at the front") << "abc"
                                  << "yabc"
                                  << "xabc"
                                  << "abcxy"
                                  << "xyabc";
    QTest::newRow("runs stay together") << "ab"
                                        << "awzb"
                                        << "axyb"
                                        << "abwxyz"
                                        << "awzxyb";
    QTest::newRow("behind what moved") << "abc"
                                       << "cab"
                                       << "abcx"
                                       << "abcx"
                                       << "cxab";
    QTest::newRow("dropped and moved") << "abcd"
                                       << "dabc"
                                       << "acd"
                                       << "acd"
                                       << "dac";
    QTest::newRow("kept although dropped") << "abcd"
                                           << "abcd"
                                           << "acd"
                                           << "abcd"
                                           << "abcd";
    QTest::newRow("moved the same way") << "abc"
                                        << "cba"
                                        << "cba"
                                        << "abc"
                                        << "cba";
    QTest::newRow("two ways") << "abc"
                              << "cba"
                              << "bac"
                              << "abc"
                              << "!cba";
}

void SchemaMergeTest::orders()
{
    QFETCH(QString, before);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, kept);
    QFETCH(QString, merged);
    const auto keys = [](const QString &text) { return QList<QChar>(text.begin(), text.end()); };
    const QList<QChar> ids = keys(before);
    const QList<QChar> all = keys(kept);
    const auto order = mergedOrder(&ids, keys(ours), keys(theirs), QSet<QChar>(all.begin(), all.end()));
    QString text = order.isConflict ? QStringLiteral("!") : QString();
    for (const QChar key : order.order)
        text += key;
    QCOMPARE(text, merged);
}

void SchemaMergeTest::primaryKeys()
{
    const Schema before = base();
    Schema ours = before;
    ours.tables.edit(tableId("author"))->primaryKey->name = "author_key";
    Schema theirs = before;
    theirs.tables.edit(tableId("author"))->primaryKey->columns.append(columnId("author.name"));
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    const PrimaryKey expected{.name = "author_key", .columns = {columnId("author.id"), columnId("author.name")}};
    QVERIFY(result.schema.tables.find(tableId("author"))->primaryKey == expected);

    Schema without = before;
    without.tables.edit(tableId("author"))->primaryKey.reset();
    const MergeResult dropped = mergeSchemas(before, without, theirs);
    QVERIFY(conflicts(dropped).startsWith("author, \"primary_key\": ours is nothing, theirs is (id, name), "));
    QVERIFY(dropped.schema.tables.find(tableId("author"))->primaryKey);
}

void SchemaMergeTest::optionsOneByOne()
{
    const Schema before = base();
    Schema ours = before;
    ours.tables.edit(tableId("author"))->options.strict = true;
    ours.tables.edit(tableId("author"))->options.parameters = {{"a", "1"}};
    Schema theirs = before;
    theirs.tables.edit(tableId("author"))->options.engine = "InnoDB";
    theirs.tables.edit(tableId("author"))->options.parameters = {{"b", "2"}};
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    const TableOptions expected{.strict = true, .engine = "InnoDB", .parameters = {{"a", "1"}, {"b", "2"}}};
    QVERIFY(result.schema.tables.find(tableId("author"))->options == expected);
}

void SchemaMergeTest::enumValues()
{
    const Schema before = base();
    const ObjectReference mood{.name = "mood"};
    const auto value = [](const char *text) { return EnumValue{idOf(text), text}; };
    const Schema ours =
        after(before, {AddEnumValue{mood, value("angry"), part("happy")}, RenameEnumValue{mood, part("sad"), "sorry"}});
    const Schema theirs = after(before, {AddEnumValue{mood, value("calm"), {}}});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    QCOMPARE(result.schema.enums.at(0).texts(), QStringList({"happy", "angry", "sorry", "calm"}));
}

void SchemaMergeTest::sidesNextToEachOther()
{
    const Schema before = base();
    const Schema dropped = edited(before).dropColumn("author.born").addColumn("author", "a");
    const Schema changed = edited(before).changeType("author.born", "timestamp").addColumn("author", "b");
    const auto columns = [](const MergeResult &result) {
        QStringList all = names(result.schema.tables.find(tableId("author"))->columns);
        all.sort();
        return all;
    };
    QCOMPARE(columns(mergeSchemas(before, dropped, changed)), QStringList({"a", "b", "born", "id", "name"}));
    QCOMPARE(columns(mergeSchemas(before, dropped, changed, MergeBias::Ours)), QStringList({"a", "b", "id", "name"}));
    QCOMPARE(columns(mergeSchemas(before, changed, dropped, MergeBias::Ours)),
             QStringList({"a", "b", "born", "id", "name"}));
}

void SchemaMergeTest::sharedTablesStayShared()
{
    const Schema before = base();
    const Schema ours = edited(before).addColumn("author", "email");
    const Schema theirs = edited(before).addColumn("book", "pages", "integer");
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(result.schema.tables.find(tableId("author")), ours.tables.find(tableId("author")));
    QCOMPARE(result.schema.tables.find(tableId("book")), theirs.tables.find(tableId("book")));
}

QTEST_GUILESS_MAIN(SchemaMergeTest)
#include "tst_schema_merge.moc"
