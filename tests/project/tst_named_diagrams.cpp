// SPDX-License-Identifier: MIT
#include "core/project/confirmed_renames.h"
#include "core/project/file_merge.h"
#include "core/project/folder_merge.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

const Schema model = schemaFromText(QStringLiteral("author(id integer pk); book(id integer pk); shelf(id integer pk)"));
const QString sales = QStringLiteral("sales");

NamedDiagram diagram(const QString &title, const QHash<ObjectId, QPointF> &positions)
{
    return {.title = title, .diagram = {.positions = positions}};
}

/** An app with the model, and these diagrams beside the main one. */
Project projectWith(const QMap<QString, NamedDiagram> &diagrams)
{
    Project project{.name = QStringLiteral("shop"), .dialects = {QStringLiteral("sqlite")}};
    project.apps.append(App{.name = QStringLiteral("catalog"), .model = model});
    project.apps.first().diagrams = diagrams;
    return project;
}

QByteArray text(const NamedDiagram &named)
{
    return namedDiagramToFile(named, model);
}

const ObjectId author = tableId("author");
const ObjectId book = tableId("book");
const ObjectId shelf = tableId("shelf");

} // namespace

class NamedDiagramsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileSaysTitleAndCards();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void foldersKeepThem();
    void aBrokenFileIsNamedAndHidesNoOther();
    void onlyWhatDiffersIsWritten();
    void anAppThatGoesTakesThemAlong();
    void stampsTellOfThem();
    void namesOfNewFilesAreFree();
    void theyAreListedByTitle();
    void filesMergeByEntries();
    void titlesMerge();
    void diagramsOfBothSidesAreThere();
    void oneDeletedStaysWhereItWasChanged();
    void foldersMergeWithoutMarkers();
    void cardsFollowRenames();
};

void NamedDiagramsTest::aFileSaysTitleAndCards()
{
    NamedDiagram named = diagram(QStringLiteral("Sales & more"), {{book, {8, 16}}, {author, {0, 0.5}}});
    named.diagram.collapsed = {book};
    const QByteArray file = text(named);
    NamedDiagram back;
    QVERIFY(namedDiagramFromFile(file, QStringLiteral("sales.json"), back).isEmpty());
    QVERIFY(back == named);
    QCOMPARE(text(back), file);
    QVERIFY(file.indexOf("\"title\": \"Sales & more\"") < file.indexOf("\"positions\""));
    QCOMPARE(text({}), "{\n  \"joinery\": 2,\n  \"positions\": []\n}\n");
}

void NamedDiagramsTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray id = book.text().toUtf8();
    const QByteArray card = "{ \"id\": \"" + id + "\", \"x\": 1, \"y\": 1 }";
    QTest::newRow("colour of the app") << QByteArray(R"({ "joinery": 2, "color": "teal", "positions": [] })")
                                       << "file.unknown_member";
    QTest::newRow("title of a wrong kind")
        << QByteArray(R"({ "joinery": 2, "title": 3, "positions": [] })") << "file.type";
    QTest::newRow("a card twice") << QByteArray("{ \"joinery\": 2, \"positions\": [" + card + "," + card + "] }")
                                  << "file.duplicate_id";
    QTest::newRow("without a place") << QByteArray("{ \"joinery\": 2, \"positions\": [{ \"id\": \"" + id +
                                                   "\", \"x\": 1 }] }")
                                     << "file.missing_member";
    QTest::newRow("of a later version") << QByteArray(R"({ "joinery": 99, "positions": [] })") << "file.newer";
    QTest::newRow("no JSON") << QByteArray("positions") << "file.syntax";
}

void NamedDiagramsTest::mistakesAreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    NamedDiagram named;
    const QList<Error> errors = namedDiagramFromFile(file, QStringLiteral("sales.json"), named);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().code, code);
    QVERIFY(errors.first().where.contains(QStringLiteral("sales.json")));
}

void NamedDiagramsTest::foldersKeepThem()
{
    const QTemporaryDir folder;
    const Project project =
        projectWith({{sales, diagram(QStringLiteral("Sales"), {{book, {1, 2}}})}, {QStringLiteral("empty"), {}}});
    const auto written = writeProject(folder.path(), {}, project);
    QVERIFY(written);
    QVERIFY(written->contains(QStringLiteral("catalog/diagrams/sales.json")));
    const auto back = readProject(folder.path());
    QVERIFY(back);
    QVERIFY(back->apps.first().diagrams == project.apps.first().diagrams);
    QVERIFY(back->apps.first().diagram == Diagram());
}

void NamedDiagramsTest::aBrokenFileIsNamedAndHidesNoOther()
{
    const QTemporaryDir folder;
    QVERIFY(
        writeProject(folder.path(), {}, projectWith({{sales, diagram(QStringLiteral("Sales"), {{book, {1, 2}}})}})));
    QFile broken(folder.filePath(QStringLiteral("catalog/diagrams/broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"joinery\": 2, \"titel\": \"x\" }");
    broken.close();
    const ProjectReading reading = readProjectFiles(folder.path());
    QCOMPARE(reading.errors.size(), 1);
    QVERIFY(reading.errors.first().where.contains(QStringLiteral("catalog/diagrams/broken.json")));
    QVERIFY(reading.errors.first().message.contains(QStringLiteral("titel")));
    QCOMPARE(reading.project.apps.first().diagrams.value(sales).title, "Sales");
}

void NamedDiagramsTest::onlyWhatDiffersIsWritten()
{
    const QTemporaryDir folder;
    const Project before =
        projectWith({{sales, diagram(QStringLiteral("Sales"), {{book, {1, 2}}})},
                     {QStringLiteral("stock"), diagram(QStringLiteral("Stock"), {{shelf, {0, 0}}})}});
    QVERIFY(writeProject(folder.path(), {}, before));
    Project after = before;
    after.apps.first().diagrams[sales].diagram.positions.insert(author, {5, 5});
    QCOMPARE(*writeProject(folder.path(), before, after), QStringList{"catalog/diagrams/sales.json"});
    Project later = after;
    later.apps.first().diagrams.remove(sales);
    QCOMPARE(*writeProject(folder.path(), after, later), QStringList{"catalog/diagrams/sales.json"});
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("catalog/diagrams/sales.json"))));
    QVERIFY(*readProject(folder.path()) == later);
}

void NamedDiagramsTest::anAppThatGoesTakesThemAlong()
{
    const QTemporaryDir folder;
    Project before = projectWith({});
    before.apps.append(App{.name = QStringLiteral("old")});
    before.apps.last().diagrams.insert(sales, diagram(QStringLiteral("Sales"), {{book, {1, 2}}}));
    QVERIFY(writeProject(folder.path(), {}, before));
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("old/diagrams/sales.json"))));
    QVERIFY(writeProject(folder.path(), before, projectWith({})));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("old/diagrams/sales.json"))));
}

void NamedDiagramsTest::stampsTellOfThem()
{
    const QTemporaryDir folder;
    QVERIFY(writeProject(folder.path(), {}, projectWith({{sales, diagram(QStringLiteral("Sales"), {})}})));
    QVERIFY(fileStamps(folder.path()).contains(QStringLiteral("catalog/diagrams/sales.json")));
    QVERIFY(watchedPaths(folder.path()).contains(folder.filePath(QStringLiteral("catalog/diagrams/sales.json"))));
}

void NamedDiagramsTest::namesOfNewFilesAreFree()
{
    App app{.name = QStringLiteral("catalog")};
    QCOMPARE(freeDiagramName(app, QStringLiteral("Sales & more")), "sales___more");
    QCOMPARE(freeDiagramName(app, QStringLiteral("Main")), "main_2");
    app.diagrams.insert(QStringLiteral("SALES"), {});
    app.diagrams.insert(QStringLiteral("sales_2"), {});
    QCOMPARE(freeDiagramName(app, QStringLiteral("Sales")), "sales_3");
    QVERIFY(!freeDiagramName(app, QStringLiteral("../..")).contains(QLatin1Char('/')));
    QVERIFY(!freeDiagramName(app, {}).isEmpty());
}

void NamedDiagramsTest::theyAreListedByTitle()
{
    const Project project = projectWith({{QStringLiteral("a"), diagram(QStringLiteral("zebra"), {})},
                                         {QStringLiteral("m"), {}},
                                         {QStringLiteral("z"), diagram(QStringLiteral("Ant"), {})}});
    QStringList titles;
    for (const DiagramKey &key : namedDiagrams(project))
        titles.append(diagramTitle(project, key));
    QCOMPARE(titles, QStringList({"Ant", "m", "zebra"}));
    const Project numbered = projectWith({{QStringLiteral("a"), diagram(QStringLiteral("Part 10"), {})},
                                          {QStringLiteral("b"), diagram(QStringLiteral("part 2 of 3"), {})},
                                          {QStringLiteral("c"), diagram(QStringLiteral("Part 2"), {})}});
    QStringList names;
    for (const DiagramKey &key : namedDiagrams(numbered))
        names.append(key.name);
    QCOMPARE(names, QStringList({"c", "b", "a"}));
    QVERIFY(!namedDiagram(project, {}));
    QVERIFY(!namedDiagram(project, {QStringLiteral("catalog"), QStringLiteral("nothing")}));
    QVERIFY(!namedDiagram(project, {QStringLiteral("nothing"), QStringLiteral("a")}));
}

void NamedDiagramsTest::filesMergeByEntries()
{
    const QString path = QStringLiteral("catalog/diagrams/sales.json");
    const auto file = [](const QHash<ObjectId, QPointF> &cards) {
        return text(diagram(QStringLiteral("Sales"), cards));
    };
    const QByteArray base = file({{author, {1, 1}}, {book, {2, 2}}});
    const FileMerge clean = mergeFile({.base = base,
                                       .ours = file({{author, {1, 1}}}),
                                       .theirs = file({{author, {1, 1}}, {book, {2, 2}}, {shelf, {3, 3}}}),
                                       .path = path});
    QVERIFY(clean.isClean());
    QCOMPARE(clean.text, file({{author, {1, 1}}, {shelf, {3, 3}}}));
    const FileMerge moved = mergeFile({.base = base,
                                       .ours = file({{author, {5, 5}}}),
                                       .theirs = file({{author, {9, 9}}, {book, {2, 2}}}),
                                       .path = path});
    QCOMPARE(moved.conflicts.size(), 1);
    QCOMPARE(moved.text, file({{author, {5, 5}}}));
}

void NamedDiagramsTest::titlesMerge()
{
    const auto merged = [](const QString &base, const QString &ours, const QString &theirs) {
        const auto file = [](const QString &title) { return text(diagram(title, {{book, {1, 1}}})); };
        const FileMerge result = mergeFile({.base = file(base), .ours = file(ours), .theirs = file(theirs)});
        NamedDiagram back;
        if (!result.isClean() || !namedDiagramFromFile(result.text, QStringLiteral("x.json"), back).isEmpty())
            qFatal("a conflict nobody expected");
        return back.title;
    };
    QCOMPARE(merged("Sales", "Sales", "Selling"), "Selling");
    QCOMPARE(merged("Sales", "Buying", "Sales"), "Buying");
    QCOMPARE(merged("Sales", "Buying", "Selling"), "Buying");
}

void NamedDiagramsTest::diagramsOfBothSidesAreThere()
{
    const NamedDiagram one = diagram(QStringLiteral("One"), {{book, {1, 1}}});
    const NamedDiagram two = diagram(QStringLiteral("Two"), {{shelf, {1, 1}}});
    const Project base = projectWith({});
    const ProjectMerge merge =
        mergeProjects(base, projectWith({{QStringLiteral("one"), one}}), projectWith({{QStringLiteral("two"), two}}));
    QVERIFY(merge.conflicts.isEmpty());
    const QMap<QString, NamedDiagram> expected{{QStringLiteral("one"), one}, {QStringLiteral("two"), two}};
    QVERIFY(merge.project.apps.first().diagrams == expected);
}

void NamedDiagramsTest::oneDeletedStaysWhereItWasChanged()
{
    const NamedDiagram before = diagram(QStringLiteral("Sales"), {{book, {1, 1}}});
    NamedDiagram changed = before;
    changed.diagram.positions.insert(shelf, {4, 4});
    const Project base = projectWith({{sales, before}});
    const Project gone = projectWith({});
    QVERIFY(mergeProjects(base, gone, base).project.apps.first().diagrams.isEmpty());
    QVERIFY(mergeProjects(base, base, gone).project.apps.first().diagrams.isEmpty());
    const Project edited = projectWith({{sales, changed}});
    QVERIFY(mergeProjects(base, gone, edited).project.apps.first().diagrams.value(sales) == changed);
    QVERIFY(mergeProjects(base, edited, gone).project.apps.first().diagrams.value(sales) == changed);
}

void NamedDiagramsTest::foldersMergeWithoutMarkers()
{
    const QTemporaryDir base;
    const QTemporaryDir ours;
    const QTemporaryDir theirs;
    const auto write = [](const QTemporaryDir &folder, QPointF place) {
        return writeProject(folder.path(), {},
                            projectWith({{sales, diagram(QStringLiteral("Sales"), {{book, place}})}}))
            .has_value();
    };
    QVERIFY(write(base, {0, 0}) && write(ours, {10, 0}) && write(theirs, {20, 0}));
    const auto merged = mergeProjectFolders(base.path(), ours.path(), theirs.path());
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1);
    QCOMPARE(merged->conflicts.first().file, "catalog/diagrams/sales.json");
    QCOMPARE(merged->conflicts.first().conflict.property, "position on sales");
    QCOMPARE(merged->files.value(QStringLiteral("catalog/diagrams/sales.json")),
             text(diagram(QStringLiteral("Sales"), {{book, {10, 0}}})));
}

void NamedDiagramsTest::cardsFollowRenames()
{
    const Schema before = schemaFromText(QStringLiteral("author(id integer pk)"));
    Project project = projectWith({{sales, diagram(QStringLiteral("Sales"), {{tableId("writer"), {3, 4}}})}});
    project.apps.first().model = schemaFromText(QStringLiteral("writer(id integer pk)"));
    project.apps.first().diagrams[sales].diagram.collapsed = {tableId("writer")};
    const auto candidates = SchemaDiffer().diff(before, project.apps.first().model).candidates;
    const Project renamed = withRenames(project, QStringLiteral("catalog"), before, candidates);
    const Diagram &after = renamed.apps.first().diagrams.value(sales).diagram;
    QCOMPARE(after.positions, (QHash<ObjectId, QPointF>{{author, {3, 4}}}));
    QCOMPARE(after.collapsed, QSet<ObjectId>{author});
}

QTEST_GUILESS_MAIN(NamedDiagramsTest)

#include "tst_named_diagrams.moc"
