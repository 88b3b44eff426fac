// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

/** A document and its files: saving, and what others change. */
class DocumentFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void savesOnlyWhatChanged();
    void placesOfTablesGoneForGoodAreNotSaved();
    void modifiedFollowsTheUndoStack();
    void changesOutsideAreNoticedAndReloaded();
    void ownSavesAreNotNoticed();
    void changesOutsideAreNotOverwrittenUnasked();
    void newMigrationOutsideIsTakenOver();
    void reloadIsOneUndoStep();
};

void DocumentFilesTest::savesOnlyWhatChanged()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text); book(id pk)"));
    const auto document = sample.open();
    const QMap<QString, QByteArray> before = filesIn(sample.folder());
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QCOMPARE(filesIn(sample.folder()), before);

    QVERIFY(document->save());
    QVERIFY(!document->isModified());
    const QMap<QString, QByteArray> after = filesIn(sample.folder());
    QStringList changed;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (before.value(file.key()) != file.value())
            changed.append(file.key());
    }
    QCOMPARE(changed, QStringList(QStringLiteral("shop/tables/author.json")));
    QCOMPARE(sample.open()->model(shop), document->model(shop));
}

void DocumentFilesTest::placesOfTablesGoneForGoodAreNotSaved()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    const AddTable add = newTable(QStringLiteral("book"));
    QVERIFY(document->perform({}, shop, {add}));
    document->moveCards({}, {{add.table.id, QPointF(3, 4)}, {tableId(QStringLiteral("author")), QPointF(5, 6)}});
    QVERIFY(document->perform({}, shop, {DropTable{referenceTo(add.table)}}));
    QVERIFY(document->perform({}, shop, dropTableEdit(document->model(shop), tableId(QStringLiteral("author")))));
    QVERIFY(document->save());

    // The author's ghost is still shown where it was; the book was never in a migration.
    const auto again = sample.open();
    QCOMPARE(again->positions(), (QHash<ObjectId, QPointF>{{tableId(QStringLiteral("author")), QPointF(5, 6)}}));
    QCOMPARE(again->appOf(tableId(QStringLiteral("author"))), shop);
    QVERIFY(again->table(tableId(QStringLiteral("author"))));
}

void DocumentFilesTest::modifiedFollowsTheUndoStack()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QSignalSpy modified(document.get(), &ProjectDocument::modifiedChanged);
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QCOMPARE(modified.last().first().toBool(), true);
    document->undoStack().undo();
    QCOMPARE(modified.last().first().toBool(), false);
}

void DocumentFilesTest::changesOutsideAreNoticedAndReloaded()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QSignalSpy outside(document.get(), &ProjectDocument::filesChangedOutside);
    sample.changeOutside(schemaFromText(QStringLiteral("author(id pk, name text, born date)")));

    QTRY_COMPARE(outside.count(), 1);
    QCOMPARE(outside.first().first().toBool(), false);
    QVERIFY(document->reload());
    QCOMPARE(pending(*document), QStringLiteral("add column author.born (date)"));
    QVERIFY(!document->isModified());
}

void DocumentFilesTest::ownSavesAreNotNoticed()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QSignalSpy outside(document.get(), &ProjectDocument::filesChangedOutside);
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QVERIFY(document->save());
    QVERIFY(document->createMigration(shop, QStringLiteral("rename")));
    QTest::qWait(700);
    QCOMPARE(outside.count(), 0);
}

void DocumentFilesTest::changesOutsideAreNotOverwrittenUnasked()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text); book(id pk)"));
    const auto document = sample.open();
    QSignalSpy outside(document.get(), &ProjectDocument::filesChangedOutside);
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("mine"))));
    const Schema theirs =
        edited(document->snapshot(shop)).renameColumn(QStringLiteral("author.name"), QStringLiteral("theirs"));
    sample.changeOutside(theirs);

    const Result<void> first = document->save();
    QVERIFY(!first);
    QCOMPARE(first.error().code, QStringLiteral("project.changed_outside"));
    QCOMPARE(first.error().detail, QStringLiteral("shop/tables/author.json"));
    QCOMPARE(outside.count(), 1);
    QCOMPARE(outside.first().first().toBool(), true);
    QCOMPARE(sample.open()->model(shop), theirs);

    // Asking again is no answer: files of others are overwritten only when that is said.
    QVERIFY(!document->save());
    QVERIFY(document->save(ProjectDocument::OthersFiles::Overwrite));
    QCOMPARE(sample.open()->model(shop), document->model(shop));
    QVERIFY(!document->isModified());
}

void DocumentFilesTest::newMigrationOutsideIsTakenOver()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto here = sample.open();
    QVERIFY(here->perform({}, shop, {newTable(QStringLiteral("book"))}));
    QVERIFY(here->save());
    QCOMPARE(here->pendingCount(), 1);
    QSignalSpy migrations(here.get(), &ProjectDocument::migrationsChanged);
    QSignalSpy outside(here.get(), &ProjectDocument::filesChangedOutside);

    QVERIFY(sample.open()->createMigration(shop, QStringLiteral("books")));
    QTRY_COMPARE(here->pendingCount(), 0);
    QVERIFY(migrations.count() > 0);
    QCOMPARE(outside.count(), 0);
    QVERIFY(!here->isModified());
}

void DocumentFilesTest::reloadIsOneUndoStep()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("mine"))));
    const Schema mine = document->model(shop);

    QVERIFY(document->reload());
    QCOMPARE(document->pendingCount(), 0);
    QVERIFY(!document->isModified());
    document->undoStack().undo();
    QCOMPARE(document->model(shop), mine);
    QVERIFY(document->isModified());
    QVERIFY(document->save());
    QCOMPARE(sample.open()->model(shop), mine);
}

QTEST_MAIN(DocumentFilesTest)
#include "tst_document_files.moc"
