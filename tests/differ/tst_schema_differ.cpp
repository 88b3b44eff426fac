// SPDX-License-Identifier: MIT
#include "core/differ/change_summary.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/fresh_ids.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

/** Diffs, checks that applying gives the target and that the inverse leads back, and describes the operations. */
QString described(const Schema &before, const Schema &after)
{
    const Diff diff = SchemaDiffer().diff(before, after);
    Schema reached = before;
    if (const auto applied = apply(diff.operations, reached); !applied)
        return QStringLiteral("cannot apply: ") + applied.error().text();
    if (reached != after)
        return QStringLiteral("applying does not give the target: ") +
               describe(diff.operations).join(QStringLiteral("; "));
    const auto back = inverse(diff.operations, before);
    if (!back || !apply(*back, reached) || reached != before)
        return QStringLiteral("the inverse does not lead back");
    return describe(diff.operations).join(QStringLiteral("; "));
}

} // namespace

class SchemaDifferTest : public QObject
{
    Q_OBJECT

private slots:
    void sameSchemaHasNoDiff();
    void renameKeepsTheColumn();
    void renameAndTypeChangeAtOnce();
    void renameAndDropInOneGo();
    void tableAndColumnRenamedTogether();
    void chainOfRenames();
    void swapOfColumns();
    void swapOfTables();
    void enumLeavesItsNameToATable();
    void bareNameWaitsForTheTypeItMeant();
    void enumTakesTheNameADomainGivesUp();
    void emptyTextOfAnEnumIsRenamed();
    void castIsWhereItIs();
    void columnFollowsItsEnumBetweenItsTwoChanges();
    void columnTakesAnEnumWhoseTextsChange();
    void droppedAndAddedUnderOneName();
    void primaryKeyMovesToAnotherColumn();
    void columnInTheMiddleAndReorder();
    void indexLetsGoOfADroppedColumn();
    void checkFollowsARenamedColumn();
    void tablesAddedParentsFirstDroppedChildrenFirst();
    void namesMatchWhereIdsDiffer();
    void triggersMatchByTheirTables();
    void ruleMatchesByItsView();
    void candidateIsOfferedThenConfirmed();
    void summaryNamesWhatChanged();
};

void SchemaDifferTest::sameSchemaHasNoDiff()
{
    const Schema schema = schemaFromText("author(id pk, name text)");
    QVERIFY(SchemaDiffer().diff(schema, schema).isEmpty());
    QVERIFY(SchemaDiffer().diff(schema, schemaFromText("author(id pk, name text)")).isEmpty());
}

void SchemaDifferTest::renameKeepsTheColumn()
{
    const Schema before = schemaFromText("author(id pk, name text)");
    const Schema after = edited(before).renameColumn("author.name", "full_name");

    QCOMPARE(described(before, after), "rename column author.name -> full_name");
}

void SchemaDifferTest::renameAndTypeChangeAtOnce()
{
    const Schema before = schemaFromText("author(id pk, name text)");
    const Schema after =
        edited(before).renameColumn("author.name", "full_name").changeType("author.full_name", "varchar(200)");

    QCOMPARE(described(before, after),
             "rename column author.name -> full_name; change column author.full_name (type text -> varchar(200))");
}

void SchemaDifferTest::renameAndDropInOneGo()
{
    const Schema before = schemaFromText("a(id pk, name text); b(id pk, name text)");
    const Schema after = edited(before).renameColumn("a.name", "title").dropColumn("b.name");

    QCOMPARE(described(before, after), "drop column b.name; rename column a.name -> title");
}

void SchemaDifferTest::tableAndColumnRenamedTogether()
{
    const Schema before = schemaFromText("author(id pk, name text)");
    const Schema after = edited(before).renameTable("author", "writer").renameColumn("writer.name", "full_name");

    QCOMPARE(described(before, after), "rename table author -> writer; rename column writer.name -> full_name");
}

void SchemaDifferTest::chainOfRenames()
{
    const Schema before = schemaFromText("t(id pk, a text, b text)");
    Schema after = before;
    after.tables.edit(tableId("t"))->column(columnId("t.a"))->name = "b";
    after.tables.edit(tableId("t"))->column(columnId("t.b"))->name = "c";

    QCOMPARE(described(before, after), "rename column t.b -> c; rename column t.a -> b");
}

void SchemaDifferTest::swapOfColumns()
{
    const Schema before = schemaFromText("t(id pk, a integer check a > b, b text)");
    Schema after = before;
    after.tables.edit(tableId("t"))->column(columnId("t.a"))->name = "b";
    after.tables.edit(tableId("t"))->column(columnId("t.b"))->name = "a";
    after.tables.edit(tableId("t"))->checks.edit(before.tables.at(0).checks.at(0).id)->expression = "b > a";

    QCOMPARE(described(before, after),
             "rename column t.a -> joinery_swap; rename column t.b -> a; rename column t.joinery_swap -> b");
}

void SchemaDifferTest::swapOfTables()
{
    const Schema before = schemaFromText("a(id pk); b(id pk, a_id -> a)");
    Schema after = before;
    after.tables.edit(tableId("a"))->name = "b";
    after.tables.edit(tableId("b"))->name = "a";

    QCOMPARE(described(before, after),
             "rename table a -> joinery_swap; rename table b -> a; rename table joinery_swap -> b");
}

void SchemaDifferTest::enumLeavesItsNameToATable()
{
    // The rows of a table are a type of its name in PostgreSQL.
    Schema before = schemaFromText("t(id pk)");
    before.enums.insert({.id = ObjectId::derived(u"kind"), .name = "kind"});
    const Schema after = schemaFromText("t(id pk)\nkind(id pk)");
    QCOMPARE(described(before, after), "drop enum kind; add table kind (1 columns)");
    QCOMPARE(described(after, before), "drop table kind; add enum kind (0 values)");
}

void SchemaDifferTest::bareNameWaitsForTheTypeItMeant()
{
    using Kind = DefinitionObject::Kind;
    Schema before = schemaFromText("t(id pk)");
    before.enums.insert({.id = ObjectId::derived(u"old"), .name = "kind"});
    Schema after = schemaFromText("t(id pk)\nu(id pk, v text)");
    after.objects.insert({.id = ObjectId::derived(u"n"), .kind = Kind::Namespace, .name = "n"});
    after.enums.insert({.id = ObjectId::derived(u"new"), .nameSpace = "n", .name = "kind"});
    after.tables.edit(tableId("u"))->columns[1].type = DataType::fromText("kind");
    const QStringList found = described(before, after).split("; ");
    QVERIFY(found.contains("drop enum kind"));
    QVERIFY(found.indexOf("drop enum kind") < found.indexOf("add table u (2 columns)"));
}

void SchemaDifferTest::enumTakesTheNameADomainGivesUp()
{
    Schema before = schemaFromText("book(id pk, kind text)");
    before.tables.edit(tableId("book"))->columns[1].type = DataType::fromText("kind");
    before.enums.insert({.id = ObjectId::derived(u"kind"), .name = "kind"});
    DefinitionObject domain{.id = ObjectId::derived(u"price"), .kind = DefinitionObject::Kind::Domain};
    domain.name = "price";
    domain.definition = "AS integer";
    before.objects.insert(domain);
    Schema after = before;
    after.tables.edit(tableId("book"))->columns[1].type = DataType::fromText("price");
    after.enums.edit(ObjectId::derived(u"kind"))->name = "price";
    after.objects.edit(domain.id)->name = "cost";
    QCOMPARE(describe(SchemaDiffer().diff(before, after).operations),
             (QStringList{"rename domain price -> cost", "rename enum kind -> price"}));
}

/** It is called by its types and is in no namespace: one that claims another name or place is another one. */
void SchemaDifferTest::castIsWhereItIs()
{
    Schema before = schemaFromText("t(id pk)");
    const ObjectId id = ObjectId::derived(u"cast");
    before.objects.insert({.id = ObjectId::derived(u"n"), .kind = DefinitionObject::Kind::Namespace, .name = "n"});
    before.objects.insert({.id = id, .kind = DefinitionObject::Kind::Cast, .name = "text AS mood"});
    Schema moved = before;
    moved.objects.edit(id)->nameSpace = "n";
    QCOMPARE(described(before, moved), "drop cast text AS mood; add cast n.text AS mood");
    Schema renamed = moved;
    renamed.objects.edit(ObjectId::derived(u"n"))->name = "m";
    renamed.objects.edit(id)->nameSpace = "m";
    QCOMPARE(described(moved, renamed), "rename namespace n -> m");
}

/** Its default goes with a value, and its enum has another name by then. */
void SchemaDifferTest::columnFollowsItsEnumBetweenItsTwoChanges()
{
    const EnumValue gone{ObjectId::derived(u"gone"), "sold"};
    const EnumValue kept{ObjectId::derived(u"kept"), "new"};
    const EnumType state{.id = ObjectId::derived(u"state"), .name = "state", .values = {gone, kept}};
    Schema before = edited(schemaFromText("book(id pk, kind text not null)")).changeType("book.kind", "state");
    before.enums.insert(state);
    before.tables.edit(tableId("book"))->column(columnId("book.kind"))->defaultValue = DefaultValue::literal("sold");
    Schema after = edited(before).changeType("book.kind", "condition").notNull("book.kind", false);
    after.tables.edit(tableId("book"))->column(columnId("book.kind"))->defaultValue.reset();
    after.enums.edit(state.id)->name = "condition";
    after.enums.edit(state.id)->values = {{kept.id, "sold"}};

    QCOMPARE(described(before, after), "rename enum state -> condition; "
                                       "change column book.kind (default 'sold' -> none); "
                                       R"(drop value "sold" of enum condition; )"
                                       R"(rename value of enum condition: "new" -> "sold"; )"
                                       "change column book.kind (null allowed)");
    Schema reached = before;
    for (const Operation &operation : SchemaDiffer().diff(before, after).operations) {
        QVERIFY(joinery::apply(operation, reached));
        QCOMPARE(reached.tables.at(0).column(columnId("book.kind"))->type.native, "condition");
    }
}

void SchemaDifferTest::emptyTextOfAnEnumIsRenamed()
{
    const EnumValue none{ObjectId::derived(u"none"), QString()};
    Schema before;
    before.enums.insert({.id = ObjectId::derived(u"state"), .name = "state", .values = {none}});
    Schema after = before;
    after.enums.edit(ObjectId::derived(u"state"))->values.first().name = "none";
    QCOMPARE(described(before, after), R"(rename value of enum state: "" -> "none")");
}

/** What stands in its index is no text of the enum before, and does not follow it. */
void SchemaDifferTest::columnTakesAnEnumWhoseTextsChange()
{
    Schema before = schemaFromText("book(id pk, kind text)");
    const EnumValue first{ObjectId::derived(u"first"), "paid"};
    const EnumValue second{ObjectId::derived(u"second"), "new"};
    const EnumType state{.id = ObjectId::derived(u"state"), .name = "state", .values = {first, second}};
    before.enums.insert(state);
    before.tables.edit(tableId("book"))
        ->indexes.insert({.id = ObjectId::derived(u"index"),
                          .name = "open",
                          .parts = {{.column = columnId("book.kind")}},
                          .where = "kind <> 'new'"});

    Schema after = edited(before).changeType("book.kind", "state");
    after.enums.edit(state.id)->values = {{first.id, "new"}, {second.id, "paid"}};
    QCOMPARE(described(before, after),
             R"(rename value of enum state: "paid" -> "joinery_swap"; )"
             R"(rename value of enum state: "new" -> "paid"; rename value of enum state: "joinery_swap" -> "new"; )"
             "change column book.kind (type text -> state)");
    after.enums.edit(state.id)->values = {{first.id, "paid"}, {second.id, "old"}};
    QCOMPARE(described(before, after), R"(rename value of enum state: "new" -> "old"; )"
                                       "change column book.kind (type text -> state)");
}

void SchemaDifferTest::droppedAndAddedUnderOneName()
{
    const Schema before = schemaFromText("t(id pk, name text index)");
    Schema after = before;
    Table &table = *after.tables.edit(tableId("t"));
    table.columns[1].id = ObjectId::derived(u"another");
    table.columns[1].type = DataType::of(DataType::Kind::Integer);
    table.indexes.edit(table.indexes.ids().first())->parts[0].column = ObjectId::derived(u"another");

    QCOMPARE(described(before, after), "drop index t.t_name_index; drop column t.name; add column t.name (integer); "
                                       "add index t.t_name_index");
}

void SchemaDifferTest::primaryKeyMovesToAnotherColumn()
{
    const Schema before = schemaFromText("t(id pk, code text not null)");
    Schema after = edited(before).dropColumn("t.id");
    after.tables.edit(tableId("t"))->primaryKey->columns = {columnId("t.code")};

    QCOMPARE(described(before, after), "change primary key of table t; drop column t.id");
}

void SchemaDifferTest::columnInTheMiddleAndReorder()
{
    const Schema before = schemaFromText("t(a text, b text, c text)");
    const Schema inserted = schemaFromText("t(a text, x text, b text, c text, y text)");
    QCOMPARE(described(before, inserted), "add column t.x (text); add column t.y (text)");

    const Schema reordered = schemaFromText("t(c text, x text, b text, a text)");
    QCOMPARE(described(before, reordered), "add column t.x (text); reorder columns of table t");
    QCOMPARE(described(before, schemaFromText("t(x text, a text, b text, c text)")), "add column t.x (text)");
}

void SchemaDifferTest::indexLetsGoOfADroppedColumn()
{
    const Schema before = schemaFromText("t(id pk, a text, b text)");
    Schema withIndex = before;
    Index index{ObjectId::derived(u"ix"), "ix"};
    index.parts = {{columnId("t.a"), {}, {}, false}, {columnId("t.b"), {}, {}, false}};
    withIndex.tables.edit(tableId("t"))->indexes.insert(index);
    Schema after = edited(withIndex).dropColumn("t.b");
    after.tables.edit(tableId("t"))->indexes.edit(index.id)->parts.removeLast();

    QCOMPARE(described(withIndex, after), "change index t.ix; drop column t.b");
}

void SchemaDifferTest::checkFollowsARenamedColumn()
{
    const Schema before = schemaFromText("t(id pk, price real check price > 0)");
    Schema after = edited(before).renameColumn("t.price", "cost");
    after.tables.edit(tableId("t"))->checks.edit(before.tables.at(0).checks.at(0).id)->expression = "cost > 0";

    QCOMPARE(described(before, after), "rename column t.price -> cost");
}

void SchemaDifferTest::tablesAddedParentsFirstDroppedChildrenFirst()
{
    const Schema full = schemaFromText("c(id pk, b_id -> b); b(id pk, a_id -> a); z(id pk); a(id pk)");

    QCOMPARE(described({}, full), "add table a (1 columns); add table b (2 columns); add table c (2 columns); "
                                  "add table z (1 columns)");
    QCOMPARE(described(full, {}), "drop table z; drop table c; drop table b; drop table a");
}

void SchemaDifferTest::namesMatchWhereIdsDiffer()
{
    const Schema before = schemaFromText("author(id pk, name text unique); book(id pk, author_id index -> author)");
    Schema other;
    for (const Table &table : before.tables) {
        Table copy = table;
        const auto renumber = [](ObjectId id) { return ObjectId::derived(id.text() + "other"); };
        copy.id = renumber(copy.id);
        for (Column &column : copy.columns)
            column.id = renumber(column.id);
        copy.primaryKey->columns[0] = renumber(copy.primaryKey->columns[0]);
        copy.uniqueConstraints = {};
        for (UniqueConstraint unique : table.uniqueConstraints) {
            unique.id = renumber(unique.id);
            unique.name.clear();
            unique.columns[0] = renumber(unique.columns[0]);
            unique.name = "called_otherwise";
            copy.uniqueConstraints.insert(unique);
        }
        copy.indexes = {};
        for (Index index : table.indexes) {
            index.id = renumber(index.id);
            index.parts[0].column = renumber(index.parts[0].column);
            copy.indexes.insert(index);
        }
        copy.foreignKeys = {};
        for (ForeignKey key : table.foreignKeys) {
            key.id = renumber(key.id);
            key.columns[0] = renumber(key.columns[0]);
            key.referencedTable = renumber(key.referencedTable);
            key.referencedColumns[0] = renumber(key.referencedColumns[0]);
            copy.foreignKeys.insert(key);
        }
        other.tables.insert(copy);
    }

    QCOMPARE(describe(SchemaDiffer({.matchByName = true}).diff(before, other).operations).join("; "),
             "rename constraint author.author_name_unique -> called_otherwise");
}

/** By its table as far as both sides know it: PostgreSQL has triggers of one name on two tables. */
void SchemaDifferTest::triggersMatchByTheirTables()
{
    Schema before = schemaFromText("author(id pk); book(id pk)");
    for (const Table &table : IdMap<Table>(before.tables))
        before.objects.insert({.id = ObjectId::derived(QStringLiteral("stamp of ") + table.name),
                               .kind = DefinitionObject::Kind::Trigger,
                               .name = QStringLiteral("stamp"),
                               .definition = QStringLiteral("AFTER INSERT ON ") + table.name,
                               .table = table.id});
    Schema other = withFreshIds(before);
    const SchemaDiffer byName({.matchByName = true});
    QVERIFY(byName.diff(before, other).isEmpty());

    const Table book = *before.tableNamed(u"book");
    for (const DefinitionObject &trigger : IdMap<DefinitionObject>(before.objects)) {
        if (trigger.table == book.id)
            before.objects.remove(trigger.id);
    }
    QCOMPARE(describe(byName.diff(before, other).operations).join("; "), "add trigger stamp");

    other = withFreshIds(before);
    other.objects.edit(other.objects.at(0).id)->table = {};
    QCOMPARE(describe(byName.diff(before, other).operations).join("; "), "change trigger stamp");
    QCOMPARE(describe(byName.diff(other, before).operations).join("; "), "change trigger stamp");
}

void SchemaDifferTest::ruleMatchesByItsView()
{
    const QString view = QStringLiteral("a view");
    for (const char *rule : {"a rule", "one more rule"}) {
        const Schema before{.objects = {{.id = ObjectId::derived(view), .name = QStringLiteral("late")},
                                        {.id = ObjectId::derived(QString::fromLatin1(rule)),
                                         .kind = DefinitionObject::Kind::Rule,
                                         .name = QStringLiteral("keep"),
                                         .table = ObjectId::derived(view)}}};
        QVERIFY(SchemaDiffer({.matchByName = true}).diff(before, withFreshIds(before)).isEmpty());
        QVERIFY(SchemaDiffer({.matchByName = true}).diff(withFreshIds(before), before).isEmpty());
    }
}

void SchemaDifferTest::candidateIsOfferedThenConfirmed()
{
    const Schema before = schemaFromText("author(id pk, name text, born date)");
    Schema after = edited(before).dropColumn("author.name").addColumn("author", "full_name", "text");
    const Diff guessless = SchemaDiffer().diff(before, after);

    QCOMPARE(describe(guessless.operations).join("; "), "drop column author.name; add column author.full_name (text)");
    QCOMPARE(guessless.candidates.size(), 1);
    QCOMPARE(guessless.candidates.first().from.name, "name");
    QCOMPARE(guessless.candidates.first().to.name, "full_name");

    const Diff confirmed = SchemaDiffer({.confirmed = guessless.candidates}).diff(before, after);
    QCOMPARE(describe(confirmed.operations).join("; "),
             "rename column author.name -> full_name; reorder columns of table author");

    const Schema renamed = schemaFromText("writer(id pk, name text, born date)");
    const Diff tables = SchemaDiffer().diff(before, renamed);
    QCOMPARE(tables.candidates.size(), 1);
    QCOMPARE(describe(SchemaDiffer({.confirmed = tables.candidates}).diff(before, renamed).operations).join("; "),
             "rename table author -> writer");
}

void SchemaDifferTest::summaryNamesWhatChanged()
{
    const Schema before = schemaFromText("author(id pk, name text); old(id pk)");
    const Schema after = edited(before)
                             .renameColumn("author.name", "full_name")
                             .addColumn("author", "email")
                             .dropTable("old")
                             .addTable("review(id pk)");
    const ChangeSummary summary = summarise(SchemaDiffer().diff(before, after).operations, before);

    QCOMPARE(summary.of(tableId("author")).kind, ChangeKind::Changed);
    QCOMPARE(summary.of(tableId("old")).kind, ChangeKind::Dropped);
    QCOMPARE(summary.of(tableId("review")).kind, ChangeKind::Added);
    QCOMPARE(summary.of(tableId("author"), columnId("author.name")).kind, ChangeKind::Renamed);
    QCOMPARE(summary.of(tableId("author"), columnId("author.name")).oldName, "name");
    QCOMPARE(summary.of(tableId("author"), columnId("author.email")).kind, ChangeKind::Added);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.changed, 1);
    QCOMPARE(summary.dropped, 1);
}

QTEST_GUILESS_MAIN(SchemaDifferTest)
#include "tst_schema_differ.moc"
