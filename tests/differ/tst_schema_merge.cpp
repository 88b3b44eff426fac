// SPDX-License-Identifier: MIT
#include "core/differ/merge_order.h"
#include "core/differ/schema_merge.h"
#include "core/operation/apply.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString library =
    QStringLiteral("author(id pk, name varchar(200) not null, born date); "
                   "book(id pk, title text not null, price numeric(10,2) check price >= 0, author_id -> author.id)");

ObjectId idOf(const char *seed)
{
    return ObjectId::derived(QString::fromLatin1(seed));
}

Schema base()
{
    Schema schema = schemaFromText(library);
    schema.objects.insert({.id = idOf("view"),
                           .name = QStringLiteral("names"),
                           .definition = QStringLiteral("AS SELECT name FROM author")});
    schema.enums.insert({.id = idOf("enum"),
                         .name = QStringLiteral("mood"),
                         .values = {{idOf("happy"), QStringLiteral("happy")}, {idOf("sad"), QStringLiteral("sad")}}});
    return schema;
}

/** The schema after operations, which must be possible. */
Schema after(Schema schema, const QList<Operation> &operations)
{
    const auto applied = apply(operations, schema);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text()));
    return schema;
}

ObjectReference table(const char *name)
{
    return {.name = QLatin1String(name)};
}

PartReference part(const char *name)
{
    return {.name = QLatin1String(name)};
}

Operation renameColumn(const char *owner, const char *from, const char *to)
{
    return RenameColumn{table(owner), part(from), QLatin1String(to), {}};
}

/** What the sides do not agree about. */
QString conflicts(const MergeResult &result)
{
    QStringList texts;
    for (const MergeConflict &conflict : result.conflicts)
        texts.append(conflict.text);
    return texts.join(QLatin1Char('\n'));
}

QStringList names(const QList<Column> &columns)
{
    QStringList result;
    for (const Column &column : columns)
        result.append(column.name);
    return result;
}

Index indexOn(const char *name, const char *column)
{
    return {.id = idOf(name), .name = QLatin1String(name), .parts = {{.column = columnId(QLatin1String(column))}}};
}

} // namespace

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

void SchemaMergeTest::namesThatMeet()
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

void SchemaMergeTest::aNameTakenOverIsNoConflict()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "born", "birthday"),
                                       AddColumn{table("author"), Column{.id = idOf("b"), .name = "born"}}});
    const Schema theirs = edited(before).notNull("author.born");
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    QVERIFY(!result.schema.tables.find(tableId("author"))->columnNamed(u"birthday")->nullable);
}

void SchemaMergeTest::indexOnADroppedColumn()
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

void SchemaMergeTest::foreignKeyToADroppedTable()
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

void SchemaMergeTest::viewOverADroppedColumn()
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

void SchemaMergeTest::columnOfADroppedType()
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

void SchemaMergeTest::newTextFollowsARename()
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

void SchemaMergeTest::changedTextFollowsARename()
{
    const Schema before = base();
    const Schema ours = after(before, {renameColumn("author", "name", "full_name")});
    Schema theirs = before;
    theirs.objects.edit(idOf("view"))->definition = "AS SELECT upper(name) FROM author";
    const MergeResult result = mergeSchemas(before, ours, theirs);
    QCOMPARE(conflicts(result), QString());
    QCOMPARE(result.schema.objects.at(0).definition, "AS SELECT upper(full_name) FROM author");
}

void SchemaMergeTest::twoTextsUnderARename()
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

void SchemaMergeTest::namesThatChangePlaces()
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

void SchemaMergeTest::tableRenamedUnderANewView()
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

void SchemaMergeTest::rightApartWrongTogether()
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
