// SPDX-License-Identifier: MIT
#include "core/migration/migration_creator.h"
#include "core/project/project_files.h"
#include "core/schema/schema.h"

#include <QtTest>

using namespace joinery;

class ProjectFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewProjectIsReadBack();
    void aSecondProjectInTheFolderIsRefused();
    void onlyWhatDiffersIsWritten();
    void aRenamedTableKeepsItsIdInAnotherFile();
    void tablesThatSwapNamesAreBothKept();
    void aTablePointedToAppearsByItsNewName();
    void aRemovedTableTakesItsFileWithIt();
    void oddNamesGetSafeFiles();
    void handNamedFilesAreFoundAndReplaced();
    void aHandNamedFileInTheWayIsNotLost();
    void handWrittenTablesNeedNoIds();
    void everyBrokenFileIsNamed();
    void appsComeAfterThoseTheyNeed();
    void circlesAmongAppsAreNamed();
    void pathsOutOfTheProjectAreRefused();
    void secretsInUrlsAreRefused();
    void changesOutsideAreNoticed();

private:
    void put(const QString &relative, const QByteArray &text);
    [[nodiscard]] QByteArray content(const QString &relative) const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] Project readBack() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

namespace {

Table simpleTable(const QString &name)
{
    const ObjectId id = ObjectId::derived(name);
    const ObjectId column = ObjectId::derived(name + QStringLiteral(".id"));
    Table table{.id = id, .name = name};
    table.columns = {{.id = column, .name = QStringLiteral("id"), .type = DataType::of(DataType::Kind::Integer)}};
    table.primaryKey = PrimaryKey{.columns = {column}};
    return table;
}

Project projectWith(const QList<Table> &tables)
{
    Project project{.name = QStringLiteral("shop"), .dialects = {QStringLiteral("sqlite")}};
    project.apps.append(App{.name = QStringLiteral("catalog")});
    for (const Table &table : tables)
        project.apps.first().model.tables.insert(table);
    return project;
}

QStringList whereOf(const QList<Error> &errors)
{
    QStringList result;
    for (const Error &error : errors)
        result.append(error.where + QLatin1Char(' ') + error.code);
    result.sort();
    return result;
}

} // namespace

void ProjectFilesTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(QStringLiteral("shop"));
    QVERIFY(QDir().mkpath(m_folder));
}

void ProjectFilesTest::put(const QString &relative, const QByteArray &text)
{
    const QString path = QDir(m_folder).absoluteFilePath(relative);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray ProjectFilesTest::content(const QString &relative) const
{
    QFile file(QDir(m_folder).absoluteFilePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ProjectFilesTest::files() const
{
    QStringList result;
    QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        result.append(QDir(m_folder).relativeFilePath(all.next()));
    result.sort();
    return result;
}

Project ProjectFilesTest::readBack() const
{
    const ProjectReading reading = readProjectFiles(m_folder);
    for (const Error &error : reading.errors)
        qWarning() << error.text();
    return reading.errors.isEmpty() ? reading.project : Project();
}

void ProjectFilesTest::aNewProjectIsReadBack()
{
    const auto made =
        createProject(m_folder, QStringLiteral("Book shop"), QStringLiteral("catalog"), QStringLiteral("sqlite"));
    QVERIFY(made.has_value());
    QCOMPARE(files(), QStringList({QStringLiteral("catalog/app.json"), QStringLiteral("joinery.json")}));
    QVERIFY(readBack() == *made);
    QCOMPARE(content(QStringLiteral("joinery.json")), QByteArray(R"({
  "joinery": 2,
  "name": "Book shop",
  "dialects": ["sqlite"],
  "connections": [
    { "name": "dev", "url": "sqlite:Book_shop.db" }
  ],
  "apps": [
    "catalog"
  ]
}
)"));
    QCOMPARE(projectFolder(m_folder + QStringLiteral("/joinery.json")).value(), m_folder);
    QCOMPARE(findProjectFolder(m_folder + QStringLiteral("/catalog")).value(), m_folder);
    QCOMPARE(findProjectFolder(m_temporary->path()).error().code, QStringLiteral("project.missing"));
}

void ProjectFilesTest::aSecondProjectInTheFolderIsRefused()
{
    put(QStringLiteral("joinery.json"), "{}");
    const auto made =
        createProject(m_folder, QStringLiteral("shop"), QStringLiteral("catalog"), QStringLiteral("sqlite"));
    QCOMPARE(made.error().code, QStringLiteral("project.exists"));
    QCOMPARE(content(QStringLiteral("joinery.json")), QByteArray("{}"));
    const QString other = m_temporary->filePath(QStringLiteral("other"));
    QCOMPARE(createProject(other, {}, QStringLiteral("../up"), QStringLiteral("sqlite")).error().code,
             QStringLiteral("project.name"));
    QCOMPARE(createProject(other, {}, QStringLiteral("app"), QStringLiteral("dbase")).error().code,
             QStringLiteral("project.dialect"));
    QVERIFY(!QFileInfo::exists(other));
}

void ProjectFilesTest::onlyWhatDiffersIsWritten()
{
    const Project before = projectWith({simpleTable(QStringLiteral("author")), simpleTable(QStringLiteral("book"))});
    QCOMPARE(writeProject(m_folder, {}, before).value().size(), 4);
    QVERIFY(readBack() == before);
    Project after = before;
    after.apps.first().model.tables.edit(ObjectId::derived(u"book"))->comment = QStringLiteral("What is sold");
    after.apps.first().diagram.positions.insert(ObjectId::derived(u"book"), QPointF(40, 24.5));
    const QStringList expected{QStringLiteral("catalog/tables/book.json"),
                               QStringLiteral("catalog/diagrams/main.json")};
    QCOMPARE(writeProject(m_folder, before, after).value(), expected);
    QVERIFY(readBack() == after);
    QCOMPARE(writeProject(m_folder, after, after).value(), QStringList());
    QCOMPARE(writeProject(m_folder, before, after).value(), QStringList());
}

void ProjectFilesTest::aRenamedTableKeepsItsIdInAnotherFile()
{
    const Project before = projectWith({simpleTable(QStringLiteral("author"))});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    Project after = before;
    after.apps.first().model.tables.edit(ObjectId::derived(u"author"))->name = QStringLiteral("writer");
    const QStringList expected{QStringLiteral("catalog/tables/author.json"),
                               QStringLiteral("catalog/tables/writer.json")};
    QCOMPARE(writeProject(m_folder, before, after).value(), expected);
    QVERIFY(readBack() == after);
    QVERIFY(!files().contains(QStringLiteral("catalog/tables/author.json")));
}

void ProjectFilesTest::tablesThatSwapNamesAreBothKept()
{
    const Project before = projectWith(
        {simpleTable(QStringLiteral("a")), simpleTable(QStringLiteral("b")), simpleTable(QStringLiteral("c"))});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    Project after = before;
    IdMap<Table> &tables = after.apps.first().model.tables;
    tables.edit(ObjectId::derived(u"a"))->name = QStringLiteral("b");
    tables.edit(ObjectId::derived(u"b"))->name = QStringLiteral("a");
    tables.edit(ObjectId::derived(u"c"))->name = QStringLiteral("d");
    QVERIFY(writeProject(m_folder, before, after).has_value());
    QVERIFY(readBack() == after);
    QCOMPARE(files().size(), 5);
    // A chain: a→b, b→c at once.
    Project chained = after;
    IdMap<Table> &chain = chained.apps.first().model.tables;
    chain.edit(ObjectId::derived(u"b"))->name = QStringLiteral("b");
    chain.edit(ObjectId::derived(u"a"))->name = QStringLiteral("c");
    QVERIFY(writeProject(m_folder, after, chained).has_value());
    QVERIFY(readBack() == chained);
    QCOMPARE(files().size(), 5);
}

void ProjectFilesTest::aTablePointedToAppearsByItsNewName()
{
    Table book = simpleTable(QStringLiteral("book"));
    const Table author = simpleTable(QStringLiteral("author"));
    book.foreignKeys.insert({.id = ObjectId::derived(u"fk"),
                             .columns = {book.columns.first().id},
                             .referencedTable = author.id,
                             .referencedColumns = {author.columns.first().id}});
    const Project before = projectWith({author, book});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    QVERIFY(content(QStringLiteral("catalog/tables/book.json")).contains("\"name\": \"author\""));
    Project after = before;
    after.apps.first().model.tables.edit(author.id)->name = QStringLiteral("writer");
    QVERIFY(writeProject(m_folder, before, after).value().contains(QStringLiteral("catalog/tables/book.json")));
    QVERIFY(content(QStringLiteral("catalog/tables/book.json")).contains("\"name\": \"writer\""));
    QVERIFY(readBack() == after);
}

void ProjectFilesTest::aRemovedTableTakesItsFileWithIt()
{
    Project before = projectWith({simpleTable(QStringLiteral("author")), simpleTable(QStringLiteral("book"))});
    before.apps.append(App{.name = QStringLiteral("orders"), .dependencies = {QStringLiteral("catalog")}});
    before.apps.last().model.objects.insert({.id = ObjectId::derived(u"view"),
                                             .name = QStringLiteral("recent"),
                                             .definition = QStringLiteral("AS SELECT 1\nUNION SELECT 2")});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    QVERIFY(readBack() == before);
    Project after = before;
    after.apps.first().model.tables.remove(ObjectId::derived(u"book"));
    after.apps.removeLast();
    QVERIFY(writeProject(m_folder, before, after).has_value());
    const QStringList expected{QStringLiteral("catalog/app.json"), QStringLiteral("catalog/tables/author.json"),
                               QStringLiteral("joinery.json")};
    QCOMPARE(files(), expected);
    QVERIFY(readBack() == after);
}

void ProjectFilesTest::oddNamesGetSafeFiles()
{
    const QStringList names{QStringLiteral("../../etc/passwd"),
                            QStringLiteral("con"),
                            QStringLiteral("Author"),
                            QStringLiteral("author"),
                            QStringLiteral("a.b"),
                            QStringLiteral("größe"),
                            QStringLiteral("表"),
                            QStringLiteral("x").repeated(500),
                            QString(),
                            QStringLiteral(" "),
                            QStringLiteral("😀"),
                            QStringLiteral("-rf *")};
    QList<Table> tables;
    for (const QString &name : names)
        tables.append(simpleTable(name));
    tables[4].nameSpace = QStringLiteral("a");
    Table spaced = simpleTable(QStringLiteral("b.b"));
    spaced.nameSpace = QStringLiteral("a");
    spaced.name = QStringLiteral("b");
    tables.append(spaced);
    const Project before = projectWith(tables);
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    QVERIFY(readBack() == before);
    QStringList folded;
    for (const QString &file : files()) {
        QVERIFY2(QFileInfo(file).fileName().toUtf8().size() <= 180, qPrintable(file));
        folded.append(file.toCaseFolded());
    }
    QCOMPARE(folded.removeDuplicates(), 0);
    QCOMPARE(folded.size(), tables.size() + 2);
    QVERIFY(files().contains(QStringLiteral("catalog/tables/größe.json")));
    QVERIFY(files().contains(QStringLiteral("catalog/tables/a.b.json")));
    QVERIFY(writeProject(m_folder, before, projectWith({})).has_value());
    QCOMPARE(files().size(), 2);
}

void ProjectFilesTest::handNamedFilesAreFoundAndReplaced()
{
    const Project before = projectWith({simpleTable(QStringLiteral("author"))});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    QDir tables(m_folder + QStringLiteral("/catalog/tables"));
    QVERIFY(tables.rename(QStringLiteral("author.json"), QStringLiteral("people.json")));
    QVERIFY(readBack() == before);
    Project after = before;
    after.apps.first().model.tables.edit(ObjectId::derived(u"author"))->comment = QStringLiteral("Who writes");
    QVERIFY(writeProject(m_folder, before, after).has_value());
    QVERIFY(readBack() == after);
    QVERIFY(!files().contains(QStringLiteral("catalog/tables/people.json")));
}

void ProjectFilesTest::aHandNamedFileInTheWayIsNotLost()
{
    const Project before = projectWith({simpleTable(QStringLiteral("author"))});
    QVERIFY(writeProject(m_folder, {}, before).has_value());
    QDir tables(m_folder + QStringLiteral("/catalog/tables"));
    QVERIFY(tables.rename(QStringLiteral("author.json"), QStringLiteral("book.json")));
    Project after = before;
    after.apps.first().model.tables.insert(simpleTable(QStringLiteral("book")));
    QVERIFY(writeProject(m_folder, before, after).has_value());
    QVERIFY(readBack() == after);
}

void ProjectFilesTest::handWrittenTablesNeedNoIds()
{
    put(QStringLiteral("joinery.json"), R"({"joinery": 2, "name": "shop", "apps": ["catalog", "orders"]})");
    put(QStringLiteral("catalog/tables/book.json"), R"json({
        "joinery": 2, "name": "book",
        "columns": [
            { "name": "id", "type": "integer", "null": false },
            { "name": "title", "type": "varchar(200)", "null": false, "default": "'untitled'"
},
            { "name": "sequel_of", "type": "integer" }
        ],
        "primary_key": { "columns": ["id"] },
        "foreign_keys": [ { "columns": ["sequel_of"], "references": "book" } ],
        "indexes": [ { "name": "book_title", "columns": ["title"] } ]
})json");
    put(QStringLiteral("orders/app.json"), R"({"joinery": 2, "dependencies": ["catalog"]})");
    put(QStringLiteral("orders/tables/line.json"), R"({
        "joinery": 2, "name": "line",
        "columns": [ { "name": "book", "type": "integer" } ],
        "foreign_keys": [
            { "columns": ["book"], "references": { "name": "book", "columns": ["id"] }, "on_delete": "cascade" }
        ]
    })");
    const Project project = readBack();
    QCOMPARE(project.apps.size(), 2);
    const Table *book = project.apps.first().model.tableNamed(u"book");
    const Table *line = project.apps.last().model.tableNamed(u"line");
    QVERIFY(book && line);
    QCOMPARE(book->foreignKeys.at(0).referencedTable, book->id);
    QCOMPARE(book->foreignKeys.at(0).referencedColumns, book->primaryKey->columns);
    QCOMPARE(line->foreignKeys.at(0).referencedTable, book->id);
    QCOMPARE(line->foreignKeys.at(0).onDelete, ReferenceAction::Cascade);
    QCOMPARE(book->columnNames({book->indexes.at(0).parts.at(0).column}), QStringList{QStringLiteral("title")});
    QVERIFY2(readBack() == project, "reading twice gives the same ids");
    // Once the table is edited its file is written in full, ids and all.
    Project after = project;
    after.apps.first().model.tables.edit(book->id)->comment = QStringLiteral("x");
    QCOMPARE(writeProject(m_folder, project, after).value(), QStringList{QStringLiteral("catalog/tables/book.json")});
    QVERIFY(readBack() == after);
}

void ProjectFilesTest::everyBrokenFileIsNamed()
{
    put(QStringLiteral("joinery.json"), R"({"joinery": 2, "name": "shop", "apps": ["catalog", "gone"], "colour": 1})");
    put(QStringLiteral("catalog/app.json"), R"({"joinery": 2, "dependencies": ["nothing"]})");
    put(QStringLiteral("catalog/tables/a.json"), "{\"joinery\": 2,\n \"name\": 5, \"columns\": []}");
    put(QStringLiteral("catalog/tables/b.json"), "{\"joinery\": 2,\n");
    put(QStringLiteral("catalog/tables/c.json"), "{\"joinery\": 3, \"name\": \"c\"}");
    put(QStringLiteral("catalog/tables/d.json"), R"({"joinery": 2, "id": "0123456789ab", "name": "d", "columns": []})");
    put(QStringLiteral("catalog/tables/e.json"), R"({"joinery": 2, "id": "0123456789ab", "name": "e", "columns": []})");
    put(QStringLiteral("catalog/tables/f.json"), R"({"joinery": 2, "name": "f",
        "columns": [{"name": "x", "type": "integer"}], "foreign_keys": [{"columns": ["x"], "references": "moon"}]})");
    put(QStringLiteral("catalog/migrations/one.json"), "[]");
    const ProjectReading reading = readProjectFiles(m_folder);
    const QStringList expected{
        QStringLiteral("catalog/app.json project.unknown_app"),
        QStringLiteral("catalog/migrations/one.json:1 file.type"),
        QStringLiteral("catalog/tables/a.json:2 (/name) file.type"),
        QStringLiteral("catalog/tables/b.json:1 file.syntax"),
        QStringLiteral("catalog/tables/c.json:1 (/joinery) file.newer"),
        QStringLiteral("catalog/tables/e.json file.duplicate_id"),
        QStringLiteral("catalog/tables/f.json:2 (/foreign_keys/0/references) file.reference"),
        QStringLiteral("joinery.json project.app_missing"),
        QStringLiteral("joinery.json:1 (/colour) file.unknown_member"),
    };
    QCOMPARE(whereOf(reading.errors), expected);
    QVERIFY(reading.project.apps.first().model.tableNamed(u"d"));
    const auto strict = readProject(m_folder);
    QVERIFY(!strict);
    QCOMPARE(strict.error().detail.count(QLatin1Char('\n')), 7);
    QCOMPARE(readProjectFiles(m_temporary->path()).errors.first().code, QStringLiteral("project.missing"));
}

void ProjectFilesTest::appsComeAfterThoseTheyNeed()
{
    QList<App> apps{{.name = QStringLiteral("a"), .dependencies = {QStringLiteral("c")}},
                    {.name = QStringLiteral("b")},
                    {.name = QStringLiteral("c"), .dependencies = {QStringLiteral("d"), QStringLiteral("b")}},
                    {.name = QStringLiteral("d")}};
    QVERIFY(sortApps(apps).has_value());
    QString order;
    for (const App &app : apps)
        order += app.name;
    QCOMPARE(order, QStringLiteral("bdca"));
}

void ProjectFilesTest::circlesAmongAppsAreNamed()
{
    QList<App> apps{{.name = QStringLiteral("a"), .dependencies = {QStringLiteral("b")}},
                    {.name = QStringLiteral("b"), .dependencies = {QStringLiteral("c")}},
                    {.name = QStringLiteral("c"), .dependencies = {QStringLiteral("b")}}};
    const auto sorted = sortApps(apps);
    QCOMPARE(sorted.error().code, QStringLiteral("project.cycle"));
    QVERIFY2(sorted.error().message.contains(QStringLiteral("b → c → b")), qPrintable(sorted.error().message));
    QList<App> own{{.name = QStringLiteral("a"), .dependencies = {QStringLiteral("a")}}};
    QCOMPARE(sortApps(own).error().code, QStringLiteral("project.cycle"));
}

void ProjectFilesTest::pathsOutOfTheProjectAreRefused()
{
    put(QStringLiteral("../outside/secret.json"), R"({"joinery": 2, "name": "secret", "columns": []})");
    put(QStringLiteral("../outside/app.json"), R"({"joinery": 2})");
    put(QStringLiteral("joinery.json"), R"({"joinery": 2, "name": "shop",
        "connections": [{"name": "dev", "url": "sqlite:../../shop.db"}],
        "apps": ["catalog", "linked", "../outside", "/etc", "a/b"]})");
    put(QStringLiteral("catalog/app.json"), R"({"joinery": 2})");
    QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/catalog/tables")));
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("outside/secret.json")),
                        m_folder + QStringLiteral("/catalog/tables/secret.json")));
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("outside")), m_folder + QStringLiteral("/linked")));
    const ProjectReading reading = readProjectFiles(m_folder);
    const QStringList expected{
        QStringLiteral("catalog/tables/secret.json file.outside"),
        QStringLiteral("joinery.json:2 (/connections/0/url) file.outside"),
        QStringLiteral("joinery.json:3 (/apps/2) project.name"),
        QStringLiteral("joinery.json:3 (/apps/3) project.name"),
        QStringLiteral("joinery.json:3 (/apps/4) project.name"),
        QStringLiteral("linked file.outside"),
    };
    QCOMPARE(whereOf(reading.errors), expected);
    QVERIFY(reading.project.apps.first().model.isEmpty());
    // Nor do folders that are empty yet, into which something would be written.
    for (const char *folder : {"objects", "diagrams", "migrations"})
        QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("empty")),
                            m_folder + QStringLiteral("/catalog/") + QLatin1String(folder)));
    QVERIFY(QDir().mkpath(m_temporary->filePath(QStringLiteral("empty"))));
    for (const char *folder : {"objects", "diagrams", "migrations"})
        QVERIFY(whereOf(readProjectFiles(m_folder).errors)
                    .contains(QStringLiteral("catalog/%1 file.outside").arg(QLatin1String(folder))));
    // Writing does not leave the folder either.
    Project project = projectWith({simpleTable(QStringLiteral("secret"))});
    const QByteArray before = content(QStringLiteral("../outside/secret.json"));
    QCOMPARE(writeProject(m_folder, {}, project).error().code, QStringLiteral("file.outside"));
    project.apps.first().name = QStringLiteral("linked");
    QCOMPARE(writeProject(m_folder, {}, project).error().code, QStringLiteral("file.outside"));
    project.apps.first().name = QStringLiteral("../outside");
    QCOMPARE(writeProject(m_folder, {}, project).error().code, QStringLiteral("project.name"));
    QCOMPARE(content(QStringLiteral("../outside/secret.json")), before);
    QVERIFY(!QFileInfo::exists(m_temporary->filePath(QStringLiteral("outside/tables"))));
}

void ProjectFilesTest::secretsInUrlsAreRefused()
{
    put(QStringLiteral("joinery.json"), R"({"joinery": 2, "name": "shop", "apps": [],
        "connections": [{"name": "live", "url": "postgresql://ann:tiger@host/shop", "environment": "production"}]})");
    const ProjectReading reading = readProjectFiles(m_folder);
    QCOMPARE(reading.errors.size(), 1);
    QCOMPARE(reading.errors.first().code, QStringLiteral("connection.secret"));
    QVERIFY(!reading.errors.first().text().contains(QStringLiteral("tiger")));
}

void ProjectFilesTest::changesOutsideAreNoticed()
{
    const Project project = projectWith({simpleTable(QStringLiteral("author"))});
    QVERIFY(writeProject(m_folder, {}, project).has_value());
    const QMap<QString, QString> stamp = fileStamps(m_folder);
    QCOMPARE(fileStamps(m_folder), stamp);
    put(QStringLiteral("catalog/tables/other.json"), "{}");
    const QMap<QString, QString> added = fileStamps(m_folder);
    QVERIFY(added != stamp);
    put(QStringLiteral("catalog/tables/other.json"), "{ }");
    QVERIFY(fileStamps(m_folder) != added);
    QVERIFY(QFile::remove(m_folder + QStringLiteral("/catalog/tables/other.json")));
    QCOMPARE(fileStamps(m_folder), stamp);
    put(QStringLiteral("shop.db"), "not ours");
    QCOMPARE(fileStamps(m_folder), stamp);
    const QStringList watched = watchedPaths(m_folder);
    QVERIFY(watched.contains(m_folder + QStringLiteral("/catalog/tables")));
    QVERIFY(watched.contains(m_folder + QStringLiteral("/catalog/tables/author.json")));
    QVERIFY(!watched.contains(m_folder + QStringLiteral("/shop.db")));
}

QTEST_GUILESS_MAIN(ProjectFilesTest)
#include "tst_project_files.moc"
