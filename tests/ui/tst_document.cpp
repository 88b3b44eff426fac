// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"
#include "ui/document/document_state.h"

#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWithoutPendingChanges();
    void doesNotOpenWhatIsNoProject();
    void brokenMigrationIsAProblemNotTheEnd();
    void brokenTableDoesNotOpen();
    void anEditIsOneUndoStepAndShowsInTheDiff();
    void aRefusedEditChangesNothing();
    void signalsNameWhatDiffers();
    void typingMergesAndRenamesFromTheStart();
    void typingBackLeavesNoStep();
    void savingEndsMerging();
    void newTablesGetAFreePlace();
    void cardsBelowAGrowingOneMakeRoom();
    void movedCardsAreUndone();
    void findingsFollowEdits();
    void findingsOfTheDatabase();
    void largeModelsAreValidatedInAThread();
    void editProjectIsUndone();
    void liveDiffOfTenThousandTables();
};

void DocumentTest::opensWithoutPendingChanges()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();

    QCOMPARE(document->project().name, QStringLiteral("bookshop"));
    QCOMPARE(document->pendingCount(), 0);
    QCOMPARE(document->appOf(tableId(QStringLiteral("author"))), shop);
    QCOMPARE(document->problems().size(), 0);
    QCOMPARE(document->findings().size(), 0);
    QVERIFY(!document->isModified());
}

void DocumentTest::doesNotOpenWhatIsNoProject()
{
    const QTemporaryDir empty;
    const auto document = ProjectDocument::open(empty.path());
    QVERIFY(!document);
    QCOMPARE(document.error().code, QStringLiteral("project.missing"));
}

void DocumentTest::brokenMigrationIsAProblemNotTheEnd()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    QFile file(sample.folder() + QStringLiteral("/shop/migrations/broken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ \"joinery\": 2, ") > 0);
    file.close();
    const auto document = sample.open();

    QCOMPARE(document->problems().size(), 1);
    QVERIFY(document->problems().first().where.contains(QStringLiteral("broken.json")));
    QVERIFY(document->perform({}, shop, {newTable(QStringLiteral("book"))}));
    QVERIFY(!document->createMigration(shop, QStringLiteral("books")));
}

void DocumentTest::brokenTableDoesNotOpen()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    QFile file(sample.folder() + QStringLiteral("/shop/tables/author.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") > 0);
    file.close();

    const auto document = ProjectDocument::open(sample.folder());
    QVERIFY(!document);
    QVERIFY(document.error().where.contains(QStringLiteral("author.json")));
}

void DocumentTest::anEditIsOneUndoStepAndShowsInTheDiff()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const ObjectId author = tableId(QStringLiteral("author"));

    QVERIFY(document->perform(QStringLiteral("Rename"), shop,
                              renaming(*document, QStringLiteral("author.name"), QStringLiteral("full_name"))));
    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(document->undoStack().undoText(), QStringLiteral("Rename author.name to full_name"));
    QCOMPARE(pending(*document), QStringLiteral("rename column author.name -> full_name"));
    const PartChange change = document->changeOf(author).parts.value(columnId(QStringLiteral("author.name")));
    QCOMPARE(change.kind, ChangeKind::Renamed);
    QCOMPARE(change.oldName, QStringLiteral("name"));

    document->undoStack().undo();
    QCOMPARE(document->pendingCount(), 0);
    document->undoStack().redo();
    QCOMPARE(document->pendingCount(), 1);
}

void DocumentTest::aRefusedEditChangesNothing()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const Table author = *document->table(tableId(QStringLiteral("author")));

    const Result<void> done =
        document->perform({}, shop,
                          {newTable(QStringLiteral("book")),
                           DropColumn{referenceTo(author), PartReference{ObjectId::create(), QStringLiteral("age")}}});
    QVERIFY(!done);
    QCOMPARE(document->undoStack().count(), 0);
    QCOMPARE(document->model(shop).tables.size(), 1);
    QVERIFY(document->positions().isEmpty());
    QVERIFY(!document->perform({}, QStringLiteral("nowhere"), {}));
}

void DocumentTest::signalsNameWhatDiffers()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text); book(id pk)"));
    const auto document = sample.open();
    QSignalSpy model(document.get(), &ProjectDocument::modelChanged);
    QSignalSpy diff(document.get(), &ProjectDocument::diffChanged);

    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.first().at(0).toString(), shop);
    QCOMPARE(model.first().at(1).value<QSet<ObjectId>>(), QSet<ObjectId>{tableId(QStringLiteral("author"))});
    QCOMPARE(diff.count(), 1);

    const AddTable added = newTable(QStringLiteral("review"));
    QVERIFY(document->perform({}, shop, {added}));
    QCOMPARE(model.last().at(1).value<QSet<ObjectId>>(), QSet<ObjectId>{added.table.id});
    document->undoStack().undo();
    QCOMPARE(model.last().at(1).value<QSet<ObjectId>>(), QSet<ObjectId>{added.table.id});
}

void DocumentTest::typingMergesAndRenamesFromTheStart()
{
    // Renaming "author" key by key passes through "a", the name of another table: the view must not follow that one.
    Schema schema = schemaFromText(QStringLiteral("author(id pk); a(id pk)"));
    DefinitionObject view{.id = ObjectId::create(),
                          .name = QStringLiteral("both"),
                          .definition = QStringLiteral("AS SELECT author.id FROM author, a")};
    schema.objects.insert(view);
    const DocumentSample sample(schema);
    const auto document = sample.open();
    const int mergeId = document->newMergeId();
    for (const char *typed : {"a", "ab", "abc"}) {
        const Table *table = document->table(tableId(QStringLiteral("author")));
        QVERIFY(document->perform(QStringLiteral("Rename"), shop,
                                  {RenameTable{referenceTo(*table), QString::fromLatin1(typed), {}}}, mergeId));
    }

    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(document->table(tableId(QStringLiteral("author")))->name, QStringLiteral("abc"));
    QCOMPARE(document->object(view.id)->definition, QStringLiteral("AS SELECT abc.id FROM abc, a"));
    document->undoStack().undo();
    QCOMPARE(document->model(shop), schema);
}

void DocumentTest::typingBackLeavesNoStep()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const int mergeId = document->newMergeId();
    for (const char *typed : {"names", "name"})
        QVERIFY(document->perform(
            {}, shop, renaming(*document, QStringLiteral("author.name"), QString::fromLatin1(typed)), mergeId));
    QCOMPARE(document->undoStack().count(), 0);
    QVERIFY(!document->isModified());
}

void DocumentTest::savingEndsMerging()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const int mergeId = document->newMergeId();
    QVERIFY(
        document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("n")), mergeId));
    QVERIFY(document->save());
    QVERIFY(
        document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("nn")), mergeId));
    QCOMPARE(document->undoStack().count(), 2);
    document->undoStack().undo();
    QVERIFY(!document->isModified());
    QCOMPARE(pending(*document), QStringLiteral("rename column author.name -> n"));
}

void DocumentTest::newTablesGetAFreePlace()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    document->setViewCentre({1000, 500});
    QList<ObjectId> added;
    for (int i = 0; i < 5; ++i) {
        const AddTable add = newTable(QStringLiteral("table_%1").arg(i));
        added.append(add.table.id);
        QVERIFY(document->perform({}, shop, {add}));
    }

    const QHash<ObjectId, QPointF> positions = document->positions();
    for (const ObjectId table : added) {
        QVERIFY(positions.contains(table));
        QVERIFY(QLineF(positions.value(table), {1000, 500}).length() < 800);
        for (const ObjectId other : added) {
            const QRectF area(positions.value(table), QSizeF(180, 60));
            QVERIFY(table == other || !area.intersects(QRectF(positions.value(other), QSizeF(180, 60))));
        }
    }
    document->undoStack().undo();
    QVERIFY(!document->positions().contains(added.last()));
    document->undoStack().redo();
    QCOMPARE(document->positions(), positions);
}

void DocumentTest::cardsBelowAGrowingOneMakeRoom()
{
    const DocumentSample sample(QStringLiteral("author(id pk); book(id pk); genre(id pk); shelf(id pk)"));
    const auto document = sample.open();
    const ObjectId author = tableId(QStringLiteral("author"));
    const ObjectId book = tableId(QStringLiteral("book"));
    const ObjectId genre = tableId(QStringLiteral("genre"));
    const ObjectId shelf = tableId(QStringLiteral("shelf"));
    // Below each other at a small gap, and one beside them.
    document->moveCards({}, {{author, {0, 0}}, {book, {0, 80}}, {genre, {0, 160}}, {shelf, {600, 80}}});
    document->setCardSizes({{author, {200, 64}}, {book, {200, 64}}, {genre, {200, 64}}, {shelf, {200, 64}}});
    const QHash<ObjectId, QPointF> before = document->positions();

    const int merge = document->newMergeId();
    Column column{.id = ObjectId::create(), .name = QStringLiteral("name"), .type = DataType::of(DataType::Kind::Text)};
    const auto add = [&] {
        return document->perform({}, shop, {AddColumn{referenceTo(*document->table(author)), column, {}}}, merge);
    };
    QVERIFY(add());
    const QHash<ObjectId, QPointF> after = document->positions();
    QCOMPARE(after.value(author), before.value(author));
    QCOMPARE(after.value(shelf), before.value(shelf));
    QVERIFY(after.value(book).y() >= 64 + 22 + 16);
    QVERIFY(after.value(genre).y() >= after.value(book).y() + 64 + 16);
    // The type typed next belongs to the same column: nothing moves again.
    column.type = DataType::of(DataType::Kind::Integer);
    QVERIFY(add());
    QCOMPARE(document->positions(), after);
    document->undoStack().undo();
    QCOMPARE(document->positions(), before);
    document->undoStack().redo();
    QCOMPARE(document->positions(), after);
}

void DocumentTest::movedCardsAreUndone()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    const ObjectId author = tableId(QStringLiteral("author"));
    QSignalSpy moved(document.get(), &ProjectDocument::positionsChanged);

    document->moveCards(QStringLiteral("Move"), {{author, QPointF(10, 20)}});
    document->moveCards(QStringLiteral("Move"), {{author, QPointF(10, 20)}});
    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(document->positions().value(author), QPointF(10, 20));
    document->undoStack().undo();
    QVERIFY(!document->positions().contains(author));
    QCOMPARE(document->pendingCount(), 0);
}

void DocumentTest::findingsFollowEdits()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QSignalSpy findings(document.get(), &ProjectDocument::findingsChanged);
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("id"))));
    QCOMPARE(findings.count(), 1);
    QCOMPARE(document->findings().first().object, tableId(QStringLiteral("author")));
    QCOMPARE(document->findings().first().severity, Finding::Severity::Error);
    document->undoStack().undo();
    QVERIFY(document->findings().isEmpty());
}

void DocumentTest::findingsOfTheDatabase()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const Table author = *document->table(tableId(QStringLiteral("author")));
    Column before = author.columns.at(1);
    Column after = before;
    after.type = DataType::fromText(QStringLiteral("fooo"));
    QVERIFY(document->perform({}, shop, {AlterColumn{referenceTo(author), before, after}}));
    QCOMPARE(document->findings().size(), 1);
    QCOMPARE(document->findings().first().code, QStringLiteral("sqlite.unknown_type"));
    QCOMPARE(document->findings().first().part, before.id);
}

void DocumentTest::largeModelsAreValidatedInAThread()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    QList<Operation> tables;
    for (int i = 0; i < 400; ++i)
        tables.append(newTable(QStringLiteral("table_%1").arg(i % 399)));
    QVERIFY(document->perform({}, shop, tables));
    QVERIFY(document->findings().isEmpty());
    QTRY_COMPARE(document->findings().size(), 1);
    QCOMPARE(document->findings().first().code, QStringLiteral("table.duplicate_name"));

    // Of several edits in a row only the last one's findings count; closing meanwhile is no trouble.
    document->undoStack().undo();
    document->undoStack().redo();
    document->undoStack().undo();
    QTRY_VERIFY(document->findings().isEmpty());
    document->undoStack().redo();
}

void DocumentTest::editProjectIsUndone()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    QSignalSpy changed(document.get(), &ProjectDocument::projectChanged);
    Project after = document->project();
    after.connections.append(
        {QStringLiteral("live"), QStringLiteral("sqlite:live.db"), ConnectionProfile::Environment::Production});
    document->editProject(QStringLiteral("Add connection"), after);
    QCOMPARE(changed.count(), 1);
    QVERIFY(document->project().connection(QStringLiteral("live")));
    QCOMPARE(document->project().app(shop)->migrations.size(), 1);
    QVERIFY(document->save());
    QVERIFY(sample.open()->project().connection(QStringLiteral("live")));
    document->undoStack().undo();
    QVERIFY(!document->project().connection(QStringLiteral("live")));
}

void DocumentTest::liveDiffOfTenThousandTables()
{
    App app;
    app.name = shop;
    Migration migration{.id = QStringLiteral("2026-11-20T10:22:33:123456"), .app = shop};
    for (int i = 0; i < 10000; ++i) {
        const AddTable add = newTable(QStringLiteral("table_%1").arg(i));
        migration.operations.append(add);
        app.model.tables.insert(add.table);
    }
    app.migrations.append(migration);
    Project project;
    project.apps.append(app);
    DocumentState state(project);
    QCOMPARE(state.live(shop).diff.operations.size(), 0);
    // Read from different files, but known equal by their address from now on.
    QVERIFY(state.model(shop).tables.sharedAt(77).sameData(state.live(shop).snapshot.tables.sharedAt(77)));

    for (int i = 0; i < 3; ++i) {
        Schema after = state.model(shop);
        after.tables.edit(after.tables.ids().at(5000))->columns.first().comment = QStringLiteral("text %1").arg(i);
        const QSet<ObjectId> differing = state.setModel(shop, after);
        QCOMPARE(differing.size(), 1);
        QCOMPARE(state.live(shop).diff.operations.size(), 1);
    }
    // All others stay known equal by their address, which is what keeps the diff at the cost of the edit.
    QVERIFY(state.model(shop).tables.sharedAt(77).sameData(state.live(shop).snapshot.tables.sharedAt(77)));
}

QTEST_MAIN(DocumentTest)
#include "tst_document.moc"
