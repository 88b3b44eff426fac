// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/differ/rename_words.h"
#include "core/operation/describe.h"
#include "core/project/import.h"
#include "core/project/import_renames.h"
#include "core/project/project_files.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

Introspection readOf(const SqliteFile &file)
{
    const Connection connection = file.open();
    const auto read = introspect(connection);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

Project projectOf(const Schema &model)
{
    Project project;
    project.name = shop;
    project.dialects = QStringList{QStringLiteral("sqlite")};
    App app;
    app.name = shop;
    app.model = model;
    project.apps.append(app);
    return project;
}

QString lines(const QList<Operation> &operations)
{
    return describe(operations).join(QStringLiteral("; "));
}

QStringList questions(const ImportedModel &imported, const Schema &model)
{
    QStringList result;
    for (const RenameCandidate &candidate : imported.candidates)
        result.append(renameWords(candidate, model, imported.read));
    return result;
}

const QString authorSchema =
    QStringLiteral("author(id integer pk not null, name text, email text, born integer); book(id integer pk not null)");
const QStringList writerTables{
    QStringLiteral("CREATE TABLE writer (id INTEGER PRIMARY KEY NOT NULL, full_name TEXT, email TEXT, born INTEGER)"),
    QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY NOT NULL)")};

} // namespace

/** What was renamed in a database since it was imported is asked about, and keeps its ids then. */
class ImportRenamesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsGuessed();
    void confirmedOnesKeepTheirIds();
    void wordsSayTheSame();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();
    void whatWasNotAskedForIsNotGone();
    void importAsksUntilAllIsAnswered();
    void someChangesAreTaken();
    void someChangesNeedAModelWithoutOthers();
};

void ImportRenamesTest::nothingIsGuessed()
{
    const SqliteFile file;
    file.run(writerTables);
    const Schema model = schemaFromText(authorSchema);

    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    QCOMPARE(questions(*imported, model), QStringList{QStringLiteral("author=writer")});
    QVERIFY(imported->model.tableNamed(u"author"));
    QVERIFY(imported->model.tableNamed(u"writer"));
    QCOMPARE(imported->onlyInModel, QStringList{QStringLiteral("author")});
}

void ImportRenamesTest::confirmedOnesKeepTheirIds()
{
    const SqliteFile file;
    file.run(writerTables);
    const Schema model = schemaFromText(authorSchema);
    const Project project = projectOf(model);
    const Introspection read = readOf(file);
    const auto first = importInto(project, shop, read, sqliteDialect());
    QVERIFY(first);
    QCOMPARE(first->candidates.size(), 1);
    QList<Operation> renames = renameEdits(first->candidates.first(), model, first->read);

    const auto second = importInto(project, shop, read, sqliteDialect(), {}, renames);
    QVERIFY2(second, second ? "" : qPrintable(second.error().text()));
    // Now that it is one table, its columns can be compared.
    QCOMPARE(questions(*second, model), QStringList{QStringLiteral("author.name=full_name")});
    renames += renameEdits(second->candidates.first(), model, second->read);

    const auto third = importInto(project, shop, read, sqliteDialect(), {}, renames);
    QVERIFY2(third, third ? "" : qPrintable(third.error().text()));
    QVERIFY(third->candidates.isEmpty());
    QVERIFY(third->onlyInModel.isEmpty());
    QCOMPARE(lines(third->taken),
             QStringLiteral("rename table author -> writer; rename column writer.name -> full_name"));
    const Table *writer = third->model.tables.find(tableId(QStringLiteral("author")));
    QVERIFY(writer);
    QCOMPARE(writer->name, QStringLiteral("writer"));
    QCOMPARE(writer->columnNamed(u"full_name")->id, columnId(QStringLiteral("author.name")));
}

void ImportRenamesTest::wordsSayTheSame()
{
    const SqliteFile file;
    file.run(writerTables);
    const Schema model = schemaFromText(authorSchema);
    const auto edits =
        renameEdits({QStringLiteral("author=writer"), QStringLiteral("writer.name=writer.full_name")}, model);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().text()));

    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect(), {}, *edits);

    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    QCOMPARE(lines(imported->taken),
             QStringLiteral("rename table author -> writer; rename column writer.name -> full_name"));
}

void ImportRenamesTest::wrongWordsAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no sign") << QStringLiteral("author") << QStringLiteral("is no rename");
    QTest::newRow("no new name") << QStringLiteral("author=") << QStringLiteral("is no rename");
    QTest::newRow("unknown") << QStringLiteral("autor=writer") << QStringLiteral("nothing that is called autor");
    QTest::newRow("unknown column") << QStringLiteral("author.nam=x") << QStringLiteral("called author.nam");
    QTest::newRow("taken") << QStringLiteral("author=book") << QStringLiteral("book");
    QTest::newRow("not there") << QStringLiteral("author=poet") << QStringLiteral("nothing that is called poet");
    QTest::newRow("column not there") << QStringLiteral("book.id=number") << QStringLiteral("called book.number");
}

void ImportRenamesTest::wrongWordsAreTold()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const SqliteFile file;
    file.run(writerTables);
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto made = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(made);
    Project project = *made;
    project.apps.first().model = schemaFromText(authorSchema);
    QVERIFY(writeProject(folder, *made, project));
    ImportRequest request;
    request.app = shop;
    request.modelOnly = true;
    request.renames = QStringList{words};

    const auto report = importDatabase(folder, project, file.open(), request);

    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("import.rename"));
    QVERIFY2(report.error().message.contains(said), qPrintable(report.error().message));
    QCOMPARE(readProject(folder)->app(shop)->model, project.apps.first().model);
}

void ImportRenamesTest::whatWasNotAskedForIsNotGone()
{
    const SqliteFile file;
    file.run(writerTables);
    const Schema model = schemaFromText(authorSchema);
    const Connection connection = file.open();
    const IntrospectionOptions filter{.include = {QStringLiteral("w*")}};
    const auto read = introspect(connection, filter);
    QVERIFY(read);

    const auto imported = importInto(projectOf(model), shop, *read, sqliteDialect(), filter);

    QVERIFY(imported);
    QCOMPARE(questions(*imported, model), QStringList());
    QVERIFY(imported->onlyInModel.isEmpty());
}

void ImportRenamesTest::importAsksUntilAllIsAnswered()
{
    const SqliteFile file;
    file.run(writerTables);
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto made = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(made);
    Project project = *made;
    project.apps.first().model = schemaFromText(authorSchema);
    project.apps.first().diagram.positions.insert(tableId(QStringLiteral("author")), {40, 80});
    QVERIFY(writeProject(folder, *made, project));
    const Schema model = project.apps.first().model;
    QStringList asked;
    ImportRequest request;
    request.app = shop;
    request.modelOnly = true;
    request.askRenamed = [&](const ImportedModel &imported,
                             const QList<RenameCandidate> &candidates) -> Result<QList<RenameCandidate>> {
        for (const RenameCandidate &candidate : candidates)
            asked.append(renameWords(candidate, model, imported.read));
        // The table was renamed; its column is another one.
        return asked.size() == 1 ? candidates : QList<RenameCandidate>();
    };

    const auto report = importDatabase(folder, project, file.open(), request);

    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(asked, QStringList({QStringLiteral("author=writer"), QStringLiteral("author.name=full_name")}));
    const auto after = readProject(folder);
    const Table *writer = after->app(shop)->model.tables.find(tableId(QStringLiteral("author")));
    QVERIFY(writer);
    QCOMPARE(writer->name, QStringLiteral("writer"));
    QVERIFY(writer->columnNamed(u"full_name")->id != columnId(QStringLiteral("author.name")));
    QCOMPARE(after->app(shop)->diagram.positions.value(writer->id), QPointF(40, 80));
}

void ImportRenamesTest::someChangesAreTaken()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT)"),
              QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto project = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(project);
    ImportRequest request;
    request.app = shop;
    request.choose = [](const ImportedModel &imported, const Schema &) -> Result<QList<int>> {
        QList<int> positions;
        for (int i = 0; i < imported.whole.size(); ++i) {
            if (describe(imported.whole.at(i)).contains(QLatin1String("table b")))
                positions.append(i);
        }
        return positions;
    };

    const auto report = importDatabase(folder, *project, file.open(), request);

    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(lines(report->imported.taken), QStringLiteral("add table b (1 columns)"));
    QVERIFY(report->baseline);
    QCOMPARE(lines(report->baseline->operations), QStringLiteral("add table b (1 columns)"));
    QCOMPARE(readProject(folder)->app(shop)->model.tables.size(), 1);

    request.choose = [](const ImportedModel &, const Schema &) -> Result<QList<int>> { return QList<int>(); };
    const auto nothing = importDatabase(folder, *readProject(folder), file.open(), request);
    QVERIFY(nothing);
    QVERIFY(nothing->imported.taken.isEmpty());
    QVERIFY(!nothing->baseline);
}

void ImportRenamesTest::someChangesNeedAModelWithoutOthers()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto made = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(made);
    Project project = *made;
    project.apps.first().model = schemaFromText(QStringLiteral("draft(id integer pk)"));
    QVERIFY(writeProject(folder, *made, project));
    ImportRequest request;
    request.app = shop;
    request.choose = [](const ImportedModel &, const Schema &) -> Result<QList<int>> { return QList<int>{0}; };

    const auto report = importDatabase(folder, project, file.open(), request);

    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("import.pending_model"));
    QCOMPARE(readProject(folder)->app(shop)->model.tables.size(), 1);
}

QTEST_GUILESS_MAIN(ImportRenamesTest)
#include "tst_import_renames.moc"
