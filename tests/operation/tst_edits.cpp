// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/edits.h"
#include "core/operation/inverse.h"
#include "core/schema/validation.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

QString described(const QList<Operation> &operations)
{
    return describe(operations).join(QStringLiteral("; "));
}

/** Applies an edit and says so when it fails or leaves mistakes behind. */
Schema after(Schema schema, const QList<Operation> &operations)
{
    if (const auto applied = apply(operations, schema); !applied)
        qFatal("%s", qUtf8Printable(applied.error().text()));
    return schema;
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private slots:
    void droppedTableTakesKeysAndTriggersAlong();
    void droppedColumnTakesItsUsersAlong();
    void droppedColumnLeavesThePartitions();
    void compositePrimaryKeyKeepsItsOtherColumns();
    void primaryKeyOnAndOff();
    void columnsTakeWhatIsSaidOfThemAlong();
    void uniqueOnAndOff();
    void foreignKeyBetweenColumns();
    void columnMoves();
    void copiesPointToEachOther();
    void copiesKeepEverything();
    void exclusionAndColumnCheckGoWithTheColumn();
    void policyGoesWithItsTable();
    void indexGoesWithItsView();
    void automaticNamesNeverCollide();
    void columnsOfADroppedEnumBecomeText();
    void unknownIdsDoNothing();
};

void EditsTest::droppedTableTakesKeysAndTriggersAlong()
{
    Schema schema = schemaFromText("author(id pk, boss_id -> author); book(id pk, author_id -> author)");
    schema.objects.insert({ObjectId::derived(u"1"),
                           DefinitionObject::Kind::Trigger,
                           {},
                           "on_author",
                           "AFTER INSERT ON \"author\" BEGIN SELECT 1; END",
                           {}});
    schema.objects.insert({ObjectId::derived(u"2"),
                           DefinitionObject::Kind::Trigger,
                           {},
                           "on_book",
                           "AFTER INSERT ON book BEGIN DELETE FROM author; END",
                           {}});
    const QList<Operation> edit = dropTableEdit(schema, tableId("author"));

    QCOMPARE(described(edit), "drop trigger on_author; drop foreign key book.book_author_id_fk; drop table author");
    QVERIFY(!hasErrors(validate(after(schema, edit))));
}

void EditsTest::droppedColumnTakesItsUsersAlong()
{
    const Schema schema = schemaFromText("author(id pk, code text unique index check code <> ''); "
                                         "book(id pk, author_code text -> author.code)");
    const QList<Operation> edit = dropColumnEdit(schema, tableId("author"), columnId("author.code"));

    QCOMPARE(described(edit),
             "drop foreign key book.book_author_code_fk; drop unique constraint author.author_code_unique; "
             "drop index author.author_code_index; drop check author.author_code_check; "
             "drop column author.code");
    QVERIFY(!hasErrors(validate(after(schema, edit))));
}

void EditsTest::droppedColumnLeavesThePartitions()
{
    Schema schema = schemaFromText("t(a integer, b text)");
    schema.tables.edit(tableId("t"))
        ->partitions.insert(
            {.id = ObjectId::derived(u"p"),
             .name = "p",
             .parameters = {{"default of b", "'x'"}, {"comment of a", "c"}, {"constraint c", "CHECK (b <> '')"}}});
    const QList<Operation> edit = dropColumnEdit(schema, tableId("t"), columnId("t.b"));
    const Schema without = after(schema, edit);
    QCOMPARE(without.tables.at(0).partitions.begin()->parameters, (QMap<QString, QString>{{"comment of a", "c"}}));
    const auto back = inverse(edit, schema);
    QVERIFY(back);
    QVERIFY(after(without, *back) == schema);
}

void EditsTest::compositePrimaryKeyKeepsItsOtherColumns()
{
    const Schema schema = schemaFromText("t(a pk, b pk, c text)");
    const Schema result = after(schema, dropColumnEdit(schema, tableId("t"), columnId("t.a")));
    QCOMPARE(result.tables.at(0).primaryKey->columns, QList<ObjectId>{columnId("t.b")});

    const Schema none = after(result, dropColumnEdit(result, tableId("t"), columnId("t.b")));
    QVERIFY(!none.tables.at(0).primaryKey);
}

void EditsTest::primaryKeyOnAndOff()
{
    const Schema schema = schemaFromText("t(a integer, b text)");
    const QList<Operation> on = setPrimaryKeyEdit(schema, tableId("t"), columnId("t.a"), true);
    QCOMPARE(described(on), "change column t.a (not null); add primary key to table t");
    const Schema keyed = after(schema, on);
    QCOMPARE(described(setPrimaryKeyEdit(keyed, tableId("t"), columnId("t.a"), false)), "drop primary key of table t");
    QVERIFY(setPrimaryKeyEdit(keyed, tableId("t"), columnId("t.a"), true).isEmpty());
}

void EditsTest::columnsTakeWhatIsSaidOfThemAlong()
{
    Schema schema = schemaFromText("t(a text, b text, c text)");
    Table &table = *schema.tables.edit(tableId("t"));
    table.primaryKey = PrimaryKey{
        .columns = {columnId("t.a"), columnId("t.b"), columnId("t.c")},
        .details = KeyDetails{.prefixLengths = {3, 0, 5}, .collations = {"", "NOCASE", "RTRIM"}, .descending = {true}}};

    const Schema without = after(schema, setPrimaryKeyEdit(schema, tableId("t"), columnId("t.a"), false));

    const PrimaryKey &key = *without.tables.at(0).primaryKey;
    QCOMPARE(key.columns, QList<ObjectId>({columnId("t.b"), columnId("t.c")}));
    QCOMPARE(key.details->prefixLengths, QList<int>({0, 5}));
    QCOMPARE(key.details->collations, QStringList({"NOCASE", "RTRIM"}));
    QCOMPARE(key.details->descending, QList<bool>());
    const Schema again = after(without, setPrimaryKeyEdit(without, tableId("t"), columnId("t.a"), true));
    QCOMPARE(again.tables.at(0).primaryKey->details->collations, QStringList({"NOCASE", "RTRIM"}));
}

void EditsTest::uniqueOnAndOff()
{
    const Schema schema = schemaFromText("t(a integer, b text)");
    const Schema unique = after(schema, setUniqueEdit(schema, tableId("t"), columnId("t.b"), true));
    QCOMPARE(unique.tables.at(0).uniqueConstraints.at(0).name, "t_b_unique");
    QVERIFY(setUniqueEdit(unique, tableId("t"), columnId("t.b"), true).isEmpty());
    QCOMPARE(after(unique, setUniqueEdit(unique, tableId("t"), columnId("t.b"), false)), schema);
}

void EditsTest::foreignKeyBetweenColumns()
{
    const Schema schema = schemaFromText("book(id pk, author_id integer)");
    const Schema other = schemaFromText("author(id pk)");
    const QList<Operation> edit = addForeignKeyEdit(schema, tableId("book"), columnId("book.author_id"),
                                                    tableId("author"), columnId("author.id"), other);
    QCOMPARE(described(edit), "add foreign key book.book_author_id_foreign");
    QCOMPARE(validate(after(schema, edit), other), QList<Finding>());
}

void EditsTest::columnMoves()
{
    const Schema schema = schemaFromText("t(a text, b text, c text)");
    QCOMPARE(after(schema, moveColumnEdit(schema, tableId("t"), columnId("t.a"), 2)),
             schemaFromText("t(b text, c text, a text)"));
    QCOMPARE(after(schema, moveColumnEdit(schema, tableId("t"), columnId("t.c"), 0)),
             schemaFromText("t(c text, a text, b text)"));
    QVERIFY(moveColumnEdit(schema, tableId("t"), columnId("t.b"), 1).isEmpty());
}

void EditsTest::copiesPointToEachOther()
{
    const Schema schema = schemaFromText("author(id pk, name text unique); book(id pk, author_id index -> author, "
                                         "shop_id -> shop); shop(id pk)");
    const Schema result = after(schema, duplicateTablesEdit(schema, {tableId("author"), tableId("book")}));
    const Table *author = result.tableNamed(u"author_2");
    const Table *book = result.tableNamed(u"book_2");
    QVERIFY(author && book);
    QSet<ObjectId> targets;
    for (const ForeignKey &key : book->foreignKeys)
        targets.insert(key.referencedTable);
    QCOMPARE(targets, (QSet<ObjectId>{author->id, tableId("shop")}));
    QVERIFY(!hasErrors(validate(result)));
}

/** A table with what few tables have. */
Schema richSchema()
{
    EditedSchema result(schemaFromText("event(id pk, room integer, note text)"));
    Table &table = result.table("event");
    const ObjectId room = columnId("event.room");
    const ObjectId note = columnId("event.note");
    table.primaryKey->name = QStringLiteral("event_pkey");
    table.primaryKey->details.edit().comment = QStringLiteral("key");
    UniqueConstraint unique{ObjectId::create(), QStringLiteral("event_room"), {room}, {}, true, {}};
    unique.details.edit().include = {note};
    unique.details.edit().deferral = Deferral::DeferrableInitiallyDeferred;
    table.uniqueConstraints.insert(unique);
    CheckConstraint check{ObjectId::create(), QStringLiteral("event_check"), QStringLiteral("event.room > 0"), room};
    check.enforcement = Enforcement::NotValid;
    check.noInherit = true;
    table.checks.insert(check);
    ExclusionConstraint exclusion;
    exclusion.id = ObjectId::create();
    exclusion.name = QStringLiteral("event_once");
    exclusion.method = QStringLiteral("gist");
    exclusion.parts = {{{room, {}, {}, false, NullsOrder::Usual, {}, {}}, QStringLiteral("=")}};
    table.exclusions.insert(exclusion);
    Index index;
    index.id = ObjectId::create();
    index.name = QStringLiteral("event_note");
    index.parts = {{note, {}, {}, true, NullsOrder::First, QStringLiteral("text_pattern_ops"), 5}};
    index.details.edit().include = {room};
    table.indexes.insert(index);
    table.options.partitionBy = QStringLiteral("RANGE (id)");
    Partition whole;
    whole.id = ObjectId::create();
    whole.name = QStringLiteral("event_old");
    whole.bound = QStringLiteral("VALUES LESS THAN (5)");
    Partition half = whole;
    half.id = ObjectId::create();
    half.name = QStringLiteral("event_older");
    half.parent = whole.id;
    table.partitions.insert(whole);
    table.partitions.insert(half);
    return result;
}

void EditsTest::copiesKeepEverything()
{
    const Schema schema = richSchema();
    const Table &source = *schema.tableNamed(u"event");
    const Schema result = after(schema, duplicateTablesEdit(schema, {source.id}));
    const Table &copy = *result.tableNamed(u"event_2");
    const ObjectId room = copy.columnNamed(u"room")->id;
    const ObjectId note = copy.columnNamed(u"note")->id;
    QVERIFY(room != columnId("event.room"));

    QCOMPARE(copy.primaryKey->name, QStringLiteral("event_pkey_2"));
    QCOMPARE(copy.primaryKey->columns, QList<ObjectId>{copy.columnNamed(u"id")->id});
    QCOMPARE(copy.primaryKey->details->comment, QStringLiteral("key"));
    QCOMPARE(copy.uniqueConstraints.size(), 1);
    UniqueConstraint unique = *source.uniqueConstraints.begin();
    QVERIFY(unique.id != copy.uniqueConstraints.at(0).id);
    unique.id = copy.uniqueConstraints.at(0).id;
    unique.name = QStringLiteral("event_room_2");
    unique.columns = {room};
    unique.details.edit().include = {note};
    QVERIFY(copy.uniqueConstraints.at(0) == unique);
    CheckConstraint check = source.checks.at(0);
    QVERIFY(check.id != copy.checks.at(0).id);
    check.id = copy.checks.at(0).id;
    check.name = QStringLiteral("event_check_2");
    check.expression = QStringLiteral("event_2.room > 0");
    check.column = room;
    QVERIFY(copy.checks.at(0) == check);
    QCOMPARE(copy.exclusions.at(0).parts.at(0).what.column, room);
    QCOMPARE(copy.exclusions.at(0).name, QStringLiteral("event_once_2"));
    QCOMPARE(copy.exclusions.at(0).method, QStringLiteral("gist"));
    QCOMPARE(copy.indexes.at(0).parts.at(0).column, note);
    QCOMPARE(copy.indexes.at(0).parts.at(0).operatorClass, QStringLiteral("text_pattern_ops"));
    QCOMPARE(copy.indexes.at(0).details->include, QList<ObjectId>{room});
    QCOMPARE(copy.options, source.options);
    QCOMPARE(copy.partitions.size(), 2);
    QHash<QString, Partition> partitions;
    for (const Partition &partition : copy.partitions)
        partitions.insert(partition.name, partition);
    QVERIFY(partitions.contains(QStringLiteral("event_older_2")));
    QCOMPARE(partitions.value(QStringLiteral("event_older_2")).parent,
             partitions.value(QStringLiteral("event_old_2")).id);
    QVERIFY(!hasErrors(validate(result)));
}

void EditsTest::exclusionAndColumnCheckGoWithTheColumn()
{
    const Schema schema = richSchema();
    const QString edit = described(dropColumnEdit(schema, tableId("event"), columnId("event.room")));
    QVERIFY2(edit.contains(QStringLiteral("event_once")), qPrintable(edit));
    QVERIFY2(edit.contains(QStringLiteral("event_check")), qPrintable(edit));
    const Schema result = after(schema, dropColumnEdit(schema, tableId("event"), columnId("event.room")));
    QVERIFY(result.tables.at(0).exclusions.isEmpty());
    QVERIFY(result.tables.at(0).checks.isEmpty());
}

void EditsTest::policyGoesWithItsTable()
{
    Schema schema = schemaFromText("event(id pk)");
    DefinitionObject policy;
    policy.id = ObjectId::create();
    policy.kind = DefinitionObject::Kind::Policy;
    policy.name = QStringLiteral("own");
    policy.table = tableId("event");
    policy.definition = QStringLiteral("USING (true)");
    schema.objects.insert(policy);
    QCOMPARE(described(dropTableEdit(schema, tableId("event"))), QStringLiteral("drop policy own; drop table event"));
}

void EditsTest::indexGoesWithItsView()
{
    Schema schema = schemaFromText("event(id pk)");
    const ObjectId view = ObjectId::derived(u"days");
    schema.objects.insert({.id = view,
                           .kind = DefinitionObject::Kind::MaterializedView,
                           .name = QStringLiteral("days"),
                           .definition = QStringLiteral("AS SELECT id FROM event")});
    schema.objects.insert({.id = ObjectId::derived(u"by_day"),
                           .kind = DefinitionObject::Kind::Index,
                           .name = QStringLiteral("by_day"),
                           .definition = QStringLiteral("ON days (id)"),
                           .table = view});
    QCOMPARE(described(dropObjectEdit(schema, view)), QStringLiteral("drop index by_day; drop materialized view days"));
    QCOMPARE(described(dropObjectEdit(schema, ObjectId::derived(u"by_day"))), QStringLiteral("drop index by_day"));
    QVERIFY(dropObjectEdit(schema, tableId("event")).isEmpty());
}

void EditsTest::automaticNamesNeverCollide()
{
    QCOMPARE(automaticName("Book", {"Author_ID", "x"}, "index"), "book_author_id_x_index");
    QCOMPARE(automaticName("t", {"a"}, "unique", {"T_A_UNIQUE"}), "t_a_unique_2");
    const QString one = automaticName(QString(80, 'x'), {"a"}, "index");
    const QString two = automaticName(QString(80, 'x'), {"b"}, "index");
    QVERIFY(one != two);
    QVERIFY(one.size() <= 63);
    const QString wide = automaticName(QString(40, QChar(0x8868)), {"a"}, "index");
    QVERIFY(wide.toUtf8().size() <= 63);
    QVERIFY(!wide.contains(QChar::ReplacementCharacter));
    QCOMPARE(freeName("Table", {"table", "table_2"}), "Table_3");
}

void EditsTest::columnsOfADroppedEnumBecomeText()
{
    Schema schema = schemaFromText("person(id pk, mood text not null); cat(id pk, moods text, name text)");
    const EnumType mood{.id = ObjectId::derived(u"mood"),
                        .name = "mood",
                        .values = {{.id = ObjectId::derived(u"happy"), .name = "happy"}}};
    schema.enums.insert(mood);
    schema.tables.edit(tableId("person"))->columns[1].type = DataType::fromText("mood");
    schema.tables.edit(tableId("person"))->columns[1].defaultValue = DefaultValue::literal("happy");
    schema.tables.edit(tableId("cat"))->columns[1].type = DataType::fromText("mood[]");
    const QList<Operation> edit = dropEnumEdit(schema, mood.id);
    QCOMPARE(described(edit), "change column cat.moods (type mood[] -> text[]); "
                              "change column person.mood (type mood -> text); drop enum mood");
    const Schema result = after(schema, edit);
    QCOMPARE(validate(result), QList<Finding>());
    const Column &column = result.tables.find(tableId("person"))->columns.at(1);
    QVERIFY(!column.nullable);
    QCOMPARE(column.defaultValue, DefaultValue::literal("happy"));
    // Undone, all is as it was.
    const auto back = inverse(edit, schema);
    QVERIFY(back);
    QCOMPARE(after(result, *back), schema);
}

void EditsTest::unknownIdsDoNothing()
{
    const Schema schema = schemaFromText("t(a text)");
    const ObjectId nowhere = ObjectId::derived(u"nowhere");
    QVERIFY(dropTableEdit(schema, nowhere).isEmpty());
    QVERIFY(dropColumnEdit(schema, tableId("t"), nowhere).isEmpty());
    QVERIFY(dropEnumEdit(schema, nowhere).isEmpty());
    QVERIFY(setUniqueEdit(schema, nowhere, nowhere, true).isEmpty());
    QVERIFY(addForeignKeyEdit(schema, tableId("t"), columnId("t.a"), nowhere, nowhere).isEmpty());
    QVERIFY(moveColumnEdit(schema, tableId("t"), nowhere, 0).isEmpty());
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
