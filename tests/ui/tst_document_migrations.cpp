// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

} // namespace

/** A document writes its pending changes as migrations. */
class DocumentMigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void migrationIsWrittenAndFolded();
    void chosenChangesMustStandAlone();
    void migrationWaitsForTheOtherApp();
    void migrationsOfSeveralAppsAreAllOrNothing();
    void joinedBranchesTakeTheOrderOfTheModel();
};

void DocumentMigrationsTest::migrationIsWrittenAndFolded()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    QVERIFY(document->perform({}, shop, renaming(*document, QStringLiteral("author.name"), QStringLiteral("x"))));
    QVERIFY(document->perform({}, shop, {newTable(QStringLiteral("book"))}));

    const Result<Migration> migration = document->createMigration(shop, QStringLiteral("books"));
    QVERIFY2(migration, migration ? "" : qPrintable(migration.error().text()));
    QCOMPARE(document->pendingCount(), 0);
    QCOMPARE(document->project().app(shop)->migrations.size(), 2);
    QVERIFY(!document->isModified());
    QVERIFY(QFile::exists(migration->filePath));
    QCOMPARE(sample.open()->pendingCount(), 0);
    QVERIFY(!document->createMigration(shop, QStringLiteral("nothing")));
}

void DocumentMigrationsTest::chosenChangesMustStandAlone()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    const auto document = sample.open();
    const AddTable book = newTable(QStringLiteral("book"));
    QVERIFY(document->perform({}, shop, {book}));
    const Table author = *document->table(tableId(QStringLiteral("author")));
    const Column column{
        .id = ObjectId::create(), .name = QStringLiteral("book_id"), .type = DataType::of(DataType::Kind::Integer)};
    QVERIFY(document->perform({}, shop, {AddColumn{referenceTo(author), column, {}}}));
    QVERIFY(document->perform(
        {}, shop,
        addForeignKeyEdit(document->model(shop), author.id, column.id, book.table.id, book.table.columns.first().id)));
    const QStringList lines = pending(*document).split('\n');
    QCOMPARE(lines.size(), 3);
    const auto at = [&lines](const char *word) {
        for (int i = 0; i < int(lines.size()); ++i) {
            if (lines.at(i).startsWith(QLatin1String(word)))
                return i;
        }
        return -1;
    };
    const int table = at("add table");
    const int key = at("add foreign key");
    const int added = at("add column");

    const auto lacking = document->createMigration(shop, QStringLiteral("part"), {key});
    QVERIFY(!lacking);
    QCOMPARE(lacking.error().code, QStringLiteral("migration.incomplete_choice"));
    QVERIFY2(lacking.error().message.contains(lines.at(table)), qPrintable(lacking.error().message));
    QVERIFY2(lacking.error().message.contains(lines.at(added)), qPrintable(lacking.error().message));
    QCOMPARE(document->project().app(shop)->migrations.size(), 1);
    QVERIFY(!document->createMigration(shop, {}, {99}));

    QVERIFY(document->createMigration(shop, QStringLiteral("table"), {table}));
    QCOMPARE(document->diff(shop).operations.size(), 2);
    QVERIFY(document->createMigration(shop, QStringLiteral("rest")));
    QCOMPARE(document->pendingCount(), 0);
}

void DocumentMigrationsTest::migrationWaitsForTheOtherApp()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    Project project = document->project();
    App orders;
    orders.name = QStringLiteral("orders");
    orders.dependencies = {shop};
    project.apps.append(orders);
    document->editProject(QStringLiteral("Add app"), project);
    const AddTable book = newTable(QStringLiteral("book"));
    AddTable invoice = newTable(QStringLiteral("invoice"));
    invoice.table.foreignKeys.insert(ForeignKey{.id = ObjectId::create(),
                                                .name = QStringLiteral("invoice_book"),
                                                .columns = {invoice.table.columns.first().id},
                                                .referencedTable = book.table.id,
                                                .referencedColumns = {book.table.columns.first().id}});
    QVERIFY(document->perform({}, shop, {book}));
    QVERIFY(document->perform({}, orders.name, {invoice}));
    QCOMPARE(document->findings().size(), 0);

    const auto early = document->createMigration(orders.name, QStringLiteral("invoices"));
    QVERIFY(!early);
    QCOMPARE(early.error().code, QStringLiteral("migration.other_app"));
    const auto books = document->createMigration(shop, QStringLiteral("books"));
    QVERIFY(books);
    const auto invoices = document->createMigration(orders.name, QStringLiteral("invoices"));
    QVERIFY(invoices);
    QCOMPARE(invoices->dependencies, (QList<MigrationDependency>{{shop, books->id}}));
    QCOMPARE(sample.open()->pendingCount(), 0);
}

void DocumentMigrationsTest::migrationsOfSeveralAppsAreAllOrNothing()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    Project project = document->project();
    App orders;
    orders.name = QStringLiteral("orders");
    orders.dependencies = {shop};
    project.apps.append(orders);
    document->editProject(QStringLiteral("Add app"), project);
    const AddTable book = newTable(QStringLiteral("book"));
    AddTable invoice = newTable(QStringLiteral("invoice"));
    invoice.table.checks.insert({.id = ObjectId::create(), .name = QStringLiteral("paid"), .expression = "price > 0"});
    QVERIFY(document->perform({}, shop, {book}));
    QVERIFY(document->perform({}, orders.name, {invoice}));
    const QList<MigrationRequest> both{{shop, "books", {}}, {orders.name, "invoices", {}}};

    const qsizetype before = document->project().app(shop)->migrations.size();
    // No database takes a check over a column that is not there.
    const auto refused = document->createMigrations(both);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString("migration.rehearsal"));
    QVERIFY(document->isModified());
    QCOMPARE(sample.open()->project().apps.size(), 1);
    QCOMPARE(document->project().app(shop)->migrations.size(), before);

    const DropPart<CheckConstraint> without{referenceTo(invoice.table), {{}, QStringLiteral("paid")}};
    QVERIFY(document->perform({}, orders.name, {without}));
    // The later one cannot come first: what was written before it is taken away again.
    const AddTable line = newTable(QStringLiteral("line"));
    AddTable note = newTable(QStringLiteral("note"));
    note.table.foreignKeys.insert(ForeignKey{.id = ObjectId::create(),
                                             .name = QStringLiteral("note_line"),
                                             .columns = {note.table.columns.first().id},
                                             .referencedTable = line.table.id,
                                             .referencedColumns = {line.table.columns.first().id}});
    QVERIFY(document->perform({}, shop, {line}));
    QVERIFY(document->perform({}, orders.name, {note}));
    const auto early = document->createMigrations({both.last(), both.first()});
    QVERIFY(!early);
    QCOMPARE(early.error().code, QString("migration.other_app"));
    QVERIFY(document->project().app(orders.name)->migrations.isEmpty());

    // A file where the folder should be: the second one cannot be written, so the first one goes again.
    QVERIFY(QDir(document->folder()).mkpath(orders.name));
    QFile inTheWay(document->folder() + "/orders/migrations");
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!document->createMigrations(both));
    QCOMPARE(document->project().app(shop)->migrations.size(), before);
    QCOMPARE(sample.open()->project().app(shop)->migrations.size(), before);
    QVERIFY(inTheWay.remove());

    const auto made = document->createMigrations(both);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(made->size(), 2);
    QCOMPARE(made->first().description, QString("books"));
    QCOMPARE(made->last().dependencies, (QList<MigrationDependency>{{shop, made->first().id}}));
    QCOMPARE(sample.open()->pendingCount(), 0);
}

void DocumentMigrationsTest::joinedBranchesTakeTheOrderOfTheModel()
{
    const DocumentSample sample(QStringLiteral("author(id pk)"));
    const auto document = sample.open();
    const ObjectReference author = referenceTo(*document->table(tableId(QStringLiteral("author"))));
    const auto newColumn = [](const QString &name) {
        return Column{.id = ObjectId::create(), .name = name, .type = DataType::of(DataType::Kind::Text)};
    };
    const Column name = newColumn(QStringLiteral("name"));
    const Column email = newColumn(QStringLiteral("email"));
    QVERIFY(document->perform({}, shop, {AddColumn{author, name, {}}}));
    const Result<Migration> first = document->createMigration(shop, QStringLiteral("on one branch"));
    QVERIFY(first);
    const QString aside = first->filePath + QStringLiteral(".aside");
    QVERIFY(QFile::copy(first->filePath, aside));
    QVERIFY(document->removeMigration(*first));
    QVERIFY(document->perform({}, shop, {DropColumn{author, referenceToPart(name)}, AddColumn{author, email, {}}}));
    QVERIFY(document->createMigration(shop, QStringLiteral("on another")));
    QVERIFY(QFile::rename(aside, first->filePath));
    QVERIFY(document->reload());

    QVERIFY(document->perform({}, shop, {AddColumn{author, name, {}}}));
    QCOMPARE(pending(*document), QStringLiteral("reorder columns of table author"));
    const Result<Migration> joining = document->joinBranches(shop);
    QVERIFY2(joining, joining ? "" : qPrintable(joining.error().text()));
    QCOMPARE(joining->operations.size(), 1);
    QCOMPARE(pending(*document), QString());
}

QTEST_MAIN(DocumentMigrationsTest)
#include "tst_document_migrations.moc"
