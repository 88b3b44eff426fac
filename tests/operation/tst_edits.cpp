// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/edits.h"
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
    void compositePrimaryKeyKeepsItsOtherColumns();
    void primaryKeyOnAndOff();
    void uniqueOnAndOff();
    void foreignKeyBetweenColumns();
    void columnMoves();
    void copiesPointToEachOther();
    void automaticNamesNeverCollide();
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

void EditsTest::unknownIdsDoNothing()
{
    const Schema schema = schemaFromText("t(a text)");
    const ObjectId nowhere = ObjectId::derived(u"nowhere");
    QVERIFY(dropTableEdit(schema, nowhere).isEmpty());
    QVERIFY(dropColumnEdit(schema, tableId("t"), nowhere).isEmpty());
    QVERIFY(setUniqueEdit(schema, nowhere, nowhere, true).isEmpty());
    QVERIFY(addForeignKeyEdit(schema, tableId("t"), columnId("t.a"), nowhere, nowhere).isEmpty());
    QVERIFY(moveColumnEdit(schema, tableId("t"), nowhere, 0).isEmpty());
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
