// SPDX-License-Identifier: MIT
#include "tests/support/merge_sample.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;
using namespace joinery::merging;

namespace {

Index indexOn(const char *name, const char *column)
{
    return {.id = idOf(name), .name = QLatin1String(name), .parts = {{.column = columnId(QLatin1String(column))}}};
}

} // namespace

/** Edits of different things that have to do with each other: by name, by reference, by text. */
class MergeMeetingsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThatMeet();
    void aNameTakenOverIsNoConflict();
    void indexOnADroppedColumn();
    void foreignKeyToADroppedTable();
    void viewOverADroppedColumn();
    void columnOfADroppedType();
    void newTextFollowsARename();
    void changedTextFollowsARename();
    void twoTextsUnderARename();
    void namesThatChangePlaces();
    void tableRenamedUnderANewView();
    void rightApartWrongTogether();
    void lengthOfAColumnThatLeftTheKey();
    void lengthsFollowTheirColumns();
    void columnsAndLengthsOfBoth();
};

void MergeMeetingsTest::namesThatMeet()
{
    const Schema before = base();
    const auto add = [&before](const char *seed) {
        return after(before, {AddColumn{table("author"), Column{.id = idOf(seed), .name = "email"}}});
    };
    const MergeResult columns = mergeSchemas(before, add("one"), add("two"));
    QCOMPARE(conflicts(columns), "author.email: both sides gave this name, each to something of its own. "
                                 "Rename or drop one of the two.");
    QCOMPARE(columns.conflicts.first().kind, MergeConflict::Kind::SameName);
    QCOMPARE(columns.schema.tables.find(tableId("author"))->columns.size(), 5);

    const Schema ours = edited(before).renameTable("author", "person");
    Schema theirs = before;
    theirs.tables.insert(Table{.id = idOf("other"), .name = "Person"});
    QVERIFY(conflicts(mergeSchemas(before, ours, theirs)).contains("erson: both sides gave this name"));

    const auto addIndex = [&before](const char *owner, const char *seed, const char *column) {
        Index index = indexOn(seed, column);
        index.name = "by_name";
        return after(before, {AddIndex{table(owner), index}});
    };
    QVERIFY(
        conflicts(mergeSchemas(before, addIndex("author", "one", "author.name"), addIndex("book", "two", "book.title")))
            .contains("by_name: both sides gave this name"));
}

void MergeMeetingsTest::aNameTakenOverIsNoConflict()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "born", "birthday"),
                                       AddColumn{table("author"), Column{.id = idOf("b"), .name = "born"}}});
    const Schema theirs = edited(before).notNull("author.born");
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    QVERIFY(!result.schema.tables.find(tableId("author"))->columnNamed(u"birthday")->nullable);
}

void MergeMeetingsTest::indexOnADroppedColumn()
{
    const Schema before = base();
    const Schema dropped = edited(before).dropColumn("author.born");
    const Schema indexed = after(before, {AddIndex{table("author"), indexOn("by_born", "author.born")}});

    const MergeResult result = mergeSchemas(before, dropped, indexed);
    QCOMPARE(conflicts(result), "author.by_born needs author.born in theirs, but ours drops author.born.");
    QCOMPARE(result.conflicts.first().kind, MergeConflict::Kind::Needed);
    QVERIFY(result.schema == indexed);

    QCOMPARE(conflicts(mergeSchemas(before, indexed, dropped)),
             "author.by_born needs author.born in ours, but theirs drops author.born.");
}

void MergeMeetingsTest::foreignKeyToADroppedTable()
{
    const Schema before = schemaFromText("shop(id pk); book(id pk, shop_id integer)");
    Schema dropped = before;
    dropped.tables.remove(tableId("shop"));
    const ForeignKey key{.id = idOf("fk"),
                         .name = "book_shop",
                         .columns = {columnId("book.shop_id")},
                         .referencedTable = tableId("shop"),
                         .referencedColumns = {columnId("shop.id")}};
    const Schema pointing = after(before, {AddForeignKey{table("book"), key}});

    const MergeResult result = mergeSchemas(before, dropped, pointing);
    QCOMPARE(conflicts(result), "book.book_shop needs shop in theirs, but ours drops shop.");
    QVERIFY(result.schema == pointing);
    QVERIFY(mergeSchemas(before, dropped, pointing, MergeBias::Ours).schema == dropped);
    QVERIFY(mergeSchemas(before, pointing, dropped, MergeBias::Ours).schema == pointing);
}

void MergeMeetingsTest::viewOverADroppedColumn()
{
    const Schema before = base();
    const Schema dropped = edited(before).dropColumn("author.born");
    Schema viewed = before;
    viewed.objects.insert({.id = idOf("ages"), .name = "ages", .definition = "AS SELECT born FROM author"});
    const MergeResult result = mergeSchemas(before, dropped, viewed);
    QCOMPARE(conflicts(result), "ages needs author.born in theirs, but ours drops author.born.");
    QVERIFY(result.schema == viewed);

    // The same column under the name the other side gave the table.
    const Schema renamed =
        after(before, {RenameTable{table("author"), "writer", {}}, DropColumn{table("writer"), part("born")}});
    QCOMPARE(conflicts(mergeSchemas(before, viewed, renamed)),
             "ages needs author.born in ours, but theirs drops author.born.");
}

void MergeMeetingsTest::columnOfADroppedType()
{
    const Schema before = base();
    const Schema dropped = after(before, {DropEnum{{.name = "mood"}}});
    const Schema used = edited(before).addColumn("author", "mood", "mood");
    const MergeResult result = mergeSchemas(before, dropped, used);
    QCOMPARE(conflicts(result), "author.mood needs mood in theirs, but ours drops mood.");
    QVERIFY(result.schema == used);

    // Both gave it a type: whoever takes the one that is gone must hear of that, whichever side it is.
    const auto withType = [](Schema schema, const char *type) {
        schema.tables.edit(tableId("author"))->column(columnId("author.born"))->type = DataType::fromText(type);
        return schema;
    };
    const Schema moody = withType(before, "mood");
    const Schema other = withType(dropped, "varchar(9)");
    QVERIFY(conflicts(mergeSchemas(before, other, moody)).contains("author.born needs mood in theirs, but ours drops"));
    QVERIFY(conflicts(mergeSchemas(before, moody, other)).contains("author.born needs mood in ours, but theirs drops"));
}

void MergeMeetingsTest::newTextFollowsARename()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "name", "full_name")});
    Schema theirs = before;
    theirs.tables.edit(tableId("author"))
        ->checks.insert({.id = idOf("c"), .name = "named", .expression = "length(name) > 0"});
    theirs.objects.insert({.id = idOf("v"), .name = "long_names", .definition = "AS SELECT a.name FROM author a"});
    for (const bool isOurs : {true, false}) {
        const MergeResult result = mergeSchemas(before, isOurs ? ours : theirs, isOurs ? theirs : ours);
        QCOMPARE(conflicts(result), QString());
        QCOMPARE(result.schema.tables.find(tableId("author"))->checks.at(0).expression, "length(full_name) > 0");
        QCOMPARE(result.schema.objects.find(idOf("v"))->definition, "AS SELECT a.full_name FROM author a");
    }
}

void MergeMeetingsTest::changedTextFollowsARename()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "name", "full_name")});
    Schema theirs = before;
    theirs.objects.edit(idOf("view"))->definition = "AS SELECT upper(name) FROM author";
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    QCOMPARE(result.schema.objects.at(0).definition, "AS SELECT upper(full_name) FROM author");
}

void MergeMeetingsTest::twoTextsUnderARename()
{
    const Schema before = base();
    Schema ours = after(before, {renameColumn("author", "name", "full_name")});
    ours.objects.edit(idOf("view"))->definition = "AS SELECT lower(full_name) FROM author";
    Schema theirs = before;
    theirs.objects.edit(idOf("view"))->definition = "AS SELECT upper(name) FROM author";
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), "names, \"definition\": ours is AS SELECT lower(full_name) FROM author, theirs is AS "
                                "SELECT upper(full_name) FROM author, before it was AS SELECT full_name FROM author.");
}

void MergeMeetingsTest::namesThatChangePlaces()
{
    const Schema before = schemaFromText("pair(id pk, one text, two text)");
    const Schema ours = after(before, {renameColumn("pair", "one", "x"), renameColumn("pair", "two", "one"),
                                       renameColumn("pair", "x", "two")});
    Schema theirs = before;
    theirs.tables.edit(tableId("pair"))
        ->checks.insert({.id = idOf("c"), .name = "c", .expression = "one < two || 'one'"});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    QCOMPARE(result.schema.tables.at(0).checks.at(0).expression, "two < one || 'one'");
}

void MergeMeetingsTest::tableRenamedUnderANewView()
{
    const Schema before = base();
    const Schema ours =
        after(before, {RenameTable{table("author"), "writer", {}}, renameColumn("writer", "born", "birthday")});
    Schema theirs = before;
    theirs.objects.insert({.id = idOf("v"),
                           .name = "ages",
                           .definition = "AS SELECT author.born FROM author JOIN book ON book.author_id = author.id"});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QVERIFY(result.isClean());
    QCOMPARE(result.schema.objects.find(idOf("v"))->definition,
             "AS SELECT writer.birthday FROM writer JOIN book ON book.author_id = writer.id");
}

void MergeMeetingsTest::rightApartWrongTogether()
{
    const Schema before = base();
    const Schema ours = edited(before).notNull("book.author_id");
    Schema theirs = before;
    Table &book = *theirs.tables.edit(tableId("book"));
    book.foreignKeys.edit(book.foreignKeys.ids().first())->onDelete = ReferenceAction::SetNull;
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(result.conflicts.first().kind, MergeConflict::Kind::Mistake);
    QVERIFY2(conflicts(result).contains("sets author_id to null"), qPrintable(conflicts(result)));

    // One retypes the key, the other points to it.
    const Schema shops = schemaFromText("shop(id pk); book(id pk, shop_id integer)");
    const ForeignKey key{.id = idOf("fk"),
                         .name = "book_shop",
                         .columns = {columnId("book.shop_id")},
                         .referencedTable = tableId("shop"),
                         .referencedColumns = {columnId("shop.id")}};
    const MergeResult types = mergeSchemas(shops, edited(shops).changeType("shop.id", "uuid"),
                                           after(shops, {AddForeignKey{table("book"), key}}));
    QVERIFY2(conflicts(types).contains("the types differ"), qPrintable(conflicts(types)));
}

namespace {

/** Authors with a key over two columns and what it says of them. */
Schema withKey(Schema schema, const QList<const char *> &columns, const QList<int> &lengths = {},
               const QList<bool> &descending = {})
{
    PrimaryKey key{.details = KeyDetails{.prefixLengths = lengths, .descending = descending}};
    for (const char *column : columns)
        key.columns.append(columnId(QLatin1String(column)));
    schema.tables.edit(tableId("author"))->primaryKey = key;
    return schema;
}

PrimaryKey keyOf(const MergeResult &result)
{
    return *result.schema.tables.find(tableId("author"))->primaryKey;
}

} // namespace

void MergeMeetingsTest::lengthOfAColumnThatLeftTheKey()
{
    const Schema before = withKey(base(), {"author.id", "author.name"});
    const Schema ours = withKey(before, {"author.id"});
    const Schema theirs = withKey(before, {"author.id", "author.name"}, {0, 20});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), "author, \"primary_key.columns\": ours is id, theirs is id, name (prefix_lengths: 0, "
                                "20), before it was id, name.");
    QVERIFY(result.schema == ours);
    QVERIFY(mergeSchemas(before, theirs, ours).schema == theirs);

    // What is said of a column that stays is no reason.
    const MergeResult first =
        mergeSchemas(before, ours, withKey(before, {"author.id", "author.name"}, {}, {true, false}));
    QCOMPARE(conflicts(first), QString());
    QCOMPARE(keyOf(first).details->descending, QList<bool>{true});
}

void MergeMeetingsTest::lengthsFollowTheirColumns()
{
    const Schema before = withKey(base(), {"author.id", "author.name"}, {0, 10});
    const Schema ours = withKey(before, {"author.name", "author.id"}, {10, 0});
    const Schema theirs = withKey(before, {"author.id", "author.name"}, {0, 20}, {false, true});
    for (const MergeResult &result : {mergeSchemas(before, ours, theirs), mergeSchemas(before, theirs, ours)}) {
        QCOMPARE(conflicts(result), QString());
        QCOMPARE(keyOf(result).columns, QList<ObjectId>({columnId("author.name"), columnId("author.id")}));
        QCOMPARE(keyOf(result).details->prefixLengths, QList<int>({20, 0}));
        QCOMPARE(keyOf(result).details->descending, QList<bool>({true, false}));
    }
    const Schema another = withKey(before, {"author.name", "author.id"}, {15, 0});
    const MergeResult two = mergeSchemas(before, another, theirs);
    QCOMPARE(conflicts(two),
             "author, \"primary_key.prefix_lengths\": ours is 15, 0, theirs is 20, 0, before it was 10, 0.");
    QCOMPARE(keyOf(two).details->prefixLengths, QList<int>({15, 0}));
}

void MergeMeetingsTest::columnsAndLengthsOfBoth()
{
    const Schema before = withKey(base(), {"author.id", "author.name"});
    const Schema ours = withKey(before, {"author.id"});
    const Schema theirs = withKey(before, {"author.id", "author.name", "author.born"}, {0, 0, 4});
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result),
             "author, \"primary_key.columns\": ours is id, theirs is id, name, born, before it was id, name.");
    QVERIFY(result.schema == ours);
    QVERIFY(mergeSchemas(before, theirs, ours).schema == theirs);
}

QTEST_GUILESS_MAIN(MergeMeetingsTest)
#include "tst_merge_meetings.moc"
