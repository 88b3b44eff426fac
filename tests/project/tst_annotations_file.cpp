// SPDX-License-Identifier: MIT
#include "core/project/annotations_json.h"
#include "core/project/annotations_merge.h"
#include "core/project/confirmed_renames.h"
#include "core/project/file_merge.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "tests/support/json_schema.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

const Schema names =
    schemaFromText(QStringLiteral("author(id integer pk); book(id integer pk, author integer); genre(id integer pk)"));

ObjectId idOf(const char *seed)
{
    return ObjectId::derived(QString::fromLatin1(seed));
}

DiagramGroup group(const char *seed, const QString &title, const QSet<ObjectId> &members)
{
    return {.id = idOf(seed), .title = title, .members = members};
}

DiagramAnnotations everything()
{
    DiagramAnnotations all;
    all.groups.insert({.id = idOf("g1"),
                       .title = QStringLiteral("Library"),
                       .color = QStringLiteral("teal"),
                       .members = {tableId("book"), tableId("author")}});
    all.groups.insert({.id = idOf("g2"), .rectangle = {10, 20, 300, 200}});
    all.notes.insert({idOf("n1"), {-8, 4, 240, 96}, QStringLiteral("# Why\n\n* one\n* two"), QStringLiteral("pink")});
    all.links.insert(
        {idOf("l1"), tableId("book"), columnId("book.author"), tableId("genre"), {}, QStringLiteral("looks like")});
    return all;
}

QByteArray fileOf(const DiagramAnnotations &annotations)
{
    Diagram diagram;
    diagram.annotations = annotations;
    return diagramToFile(diagram, names);
}

QList<Error> read(const QByteArray &text, Diagram &diagram)
{
    return diagramFromFile(text, QStringLiteral("main.json"), diagram);
}

} // namespace

class AnnotationsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void theFileIsAsItsSchemaSays();
    void mistakesNameTheirEntry_data();
    void mistakesNameTheirEntry();
    void idsOfTheModelAreRefused();
    void whatIsGoneDropsOut();
    void renamesAreFollowed();
    void groupsAreKeptTogether();
    void groupsAreMergedCardByCard();
    void aCardIsInOneGroupAfterMerging();
    void whatOneSideEditedStays();
    void bothTextsAreAConflict();
    void filesAreMergedWithoutMarkers();
};

void AnnotationsFileTest::whatIsWrittenIsRead()
{
    const QByteArray file = fileOf(everything());
    Diagram back;
    const QList<Error> errors = read(file, back);
    QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.first().text()));
    QVERIFY(back.annotations == everything());
    QVERIFY(!back.isEmpty());
    QCOMPARE(diagramToFile(back, names), file);
    QVERIFY(file.contains("\"name\": \"author\""));
    QVERIFY(file.contains("\"# Why\",\n"));
    QVERIFY(file.indexOf("\"groups\"") < file.indexOf("\"notes\"") &&
            file.indexOf("\"notes\"") < file.indexOf("\"links\""));
    QVERIFY(!fileOf({}).contains("groups"));
}

void AnnotationsFileTest::theFileIsAsItsSchemaSays()
{
    const JsonSchemas schemas(QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas"));
    auto document = nlohmann::json::parse(fileOf(everything()).toStdString());
    QCOMPARE(schemas.check("diagram", document), std::string());
    document["notes"][0]["colour"] = "teal";
    QVERIFY(!schemas.check("diagram", document).empty());
}

void AnnotationsFileTest::mistakesNameTheirEntry_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const QByteArray id = idOf("x").text().toUtf8();
    const QByteArray table = tableId("book").text().toUtf8();
    const QByteArray place = "\"x\": 0, \"y\": 0, \"width\": 100, \"height\": 100";
    const auto row = [](const char *name, const QByteArray &members, const char *code, const char *pointer) {
        QTest::newRow(name) << members << QString::fromLatin1(code) << QString::fromLatin1(pointer);
    };
    row("no id", "\"notes\": [{ " + place + " }]", "file.missing_member", "/notes/0");
    row("id twice", "\"notes\": [{ \"id\": \"" + id + "\", " + place + " }, { \"id\": \"" + id + "\", " + place + " }]",
        "file.duplicate_id", "/notes/1");
    row("id of another kind",
        "\"groups\": [{ \"id\": \"" + id + "\", " + place + " }], \"notes\": [{ \"id\": \"" + id + "\", " + place +
            " }]",
        "file.duplicate_id", "/notes");
    row("colour", "\"notes\": [{ \"id\": \"" + id + "\", " + place + ", \"color\": \"mauve\" }]", "file.value",
        "/notes/0/color");
    row("too small", "\"notes\": [{ \"id\": \"" + id + "\", \"x\": 0, \"y\": 0, \"width\": 1, \"height\": 100 }]",
        "file.value", "/notes/0");
    row("too far", "\"notes\": [{ \"id\": \"" + id + "\", \"x\": 1e300, \"y\": 0, \"width\": 99, \"height\": 100 }]",
        "file.value", "/notes/0");
    row("too long",
        "\"groups\": [{ \"id\": \"" + id + "\", \"title\": \"" + QByteArray(201, 'x') + "\", " + place + " }]",
        "file.value", "/groups/0/title");
    row("nowhere", "\"groups\": [{ \"id\": \"" + id + "\" }]", "file", "/groups/0");
    row("member twice",
        "\"groups\": [{ \"id\": \"" + id + "\", \"members\": [{ \"id\": \"" + table + "\" }, { \"id\": \"" + table +
            "\" }] }]",
        "file.duplicate_id", "/groups/0/members/1");
    row("unknown", "\"groups\": [{ \"id\": \"" + id + "\", \"tilte\": \"x\", " + place + " }]", "file.unknown_member",
        "/groups/0");
    row("one end", "\"links\": [{ \"id\": \"" + id + "\", \"from\": { \"id\": \"" + table + "\" } }]", "file",
        "/links/0");
}

void AnnotationsFileTest::mistakesNameTheirEntry()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    Diagram diagram;
    const QList<Error> errors = read("{ \"joinery\": 2, " + members + " }", diagram);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().code.startsWith(code), qPrintable(errors.first().code));
    QVERIFY2(errors.first().where.contains(QStringLiteral("main.json:")), qPrintable(errors.first().where));
    QVERIFY2(errors.first().where.contains(pointer), qPrintable(errors.first().where));
    QVERIFY(diagram.annotations.links.isEmpty());
}

void AnnotationsFileTest::idsOfTheModelAreRefused()
{
    const QString file = QStringLiteral("main.json");
    QVERIFY(idsOfTheModel(everything(), names, file).isEmpty());
    DiagramAnnotations wrong = everything();
    wrong.notes.insert({tableId("book"), {0, 0, 100, 100}, {}, {}});
    wrong.links.insert({columnId("book.author"), tableId("book"), {}, tableId("genre"), {}, {}});
    const QList<Error> errors = idsOfTheModel(wrong, names, file);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.first().code, "file.duplicate_id");
    QCOMPARE(errors.first().where, file);
}

void AnnotationsFileTest::whatIsGoneDropsOut()
{
    const auto without = [](ObjectId gone, ObjectId goneColumn) {
        return withoutGone(everything(), [=](ObjectId card, ObjectId column) {
            return card == gone || (!goneColumn.isNull() && column == goneColumn);
        });
    };
    const DiagramAnnotations noBook = without(tableId("book"), {});
    QCOMPARE(noBook.groups.find(idOf("g1"))->members, QSet<ObjectId>{tableId("author")});
    QVERIFY(noBook.links.isEmpty());
    QVERIFY(noBook.groups.contains(idOf("g2")));
    QCOMPARE(noBook.notes.size(), 1);
    const DiagramAnnotations noColumn = without({}, columnId("book.author"));
    QVERIFY(noColumn.links.isEmpty());
    QVERIFY(noColumn.groups == everything().groups);
    QVERIFY(without(tableId("nobody"), {}) == everything());
    // A group whose last card goes has nothing left to be around.
    const DiagramAnnotations none = withoutGone(everything(), [](ObjectId, ObjectId) { return true; });
    QCOMPARE(none.groups.ids(), QList<ObjectId>{idOf("g2")});
}

void AnnotationsFileTest::renamesAreFollowed()
{
    const Schema before = schemaFromText(QStringLiteral("author(id integer pk, name text)"));
    const Schema after = schemaFromText(QStringLiteral("writer(id integer pk, name text)"));
    Project project;
    project.apps.append(App{.name = QStringLiteral("shop"), .model = after});
    DiagramAnnotations &annotations = project.apps.first().diagram.annotations;
    annotations.groups.insert(group("g", QStringLiteral("People"), {tableId("writer")}));
    annotations.links.insert({idOf("l"), tableId("writer"), columnId("writer.name"), tableId("writer"), {}, {}});
    const QList<RenameCandidate> candidates = SchemaDiffer().diff(before, after).candidates;
    QVERIFY(!candidates.isEmpty());
    const Project renamed = withRenames(project, QStringLiteral("shop"), before, candidates);
    const DiagramAnnotations &now = renamed.apps.first().diagram.annotations;
    QCOMPARE(now.groups.at(0).members, QSet<ObjectId>{tableId("author")});
    QCOMPARE(now.links.at(0).fromTable, tableId("author"));
    QCOMPARE(now.links.at(0).fromColumn, columnId("author.name"));
}

void AnnotationsFileTest::groupsAreKeptTogether()
{
    Diagram diagram;
    diagram.annotations = everything();
    QCOMPARE(groupsOf(diagram), (QList<QSet<ObjectId>>{{tableId("author"), tableId("book")}}));
    QVERIFY(groupsOf({}).isEmpty());
    QCOMPARE(groupOf(diagram.annotations, tableId("book"))->id, idOf("g1"));
    QVERIFY(!groupOf(diagram.annotations, tableId("genre")));
}

void AnnotationsFileTest::groupsAreMergedCardByCard()
{
    DiagramAnnotations base;
    base.groups.insert(group("g", QStringLiteral("A"), {tableId("author"), tableId("book")}));
    DiagramAnnotations ours = base;
    ours.groups.edit(idOf("g"))->members.insert(tableId("genre"));
    ours.groups.edit(idOf("g"))->color = QStringLiteral("pink");
    DiagramAnnotations theirs = base;
    theirs.groups.edit(idOf("g"))->members.remove(tableId("author"));
    theirs.groups.edit(idOf("g"))->title = QStringLiteral("B");
    theirs.groups.edit(idOf("g"))->color = QStringLiteral("teal");
    QList<MergeConflict> conflicts;
    const DiagramAnnotations merged = mergedAnnotations(base, ours, theirs, conflicts);
    QVERIFY(conflicts.isEmpty());
    const DiagramGroup &result = merged.groups.at(0);
    QCOMPARE(result.members, (QSet<ObjectId>{tableId("book"), tableId("genre")}));
    QCOMPARE(result.title, "B");
    QCOMPARE(result.color, "pink");
    // Each side takes another card out: the group is left without any, and lies where it can be found.
    ours = base;
    ours.groups.edit(idOf("g"))->members = {tableId("book")};
    theirs = base;
    theirs.groups.edit(idOf("g"))->members = {tableId("author")};
    const DiagramAnnotations none = mergedAnnotations(base, ours, theirs, conflicts);
    QVERIFY(none.groups.at(0).members.isEmpty());
    Diagram back;
    QVERIFY(read(fileOf(none), back).isEmpty());
}

void AnnotationsFileTest::aCardIsInOneGroupAfterMerging()
{
    DiagramAnnotations base;
    base.groups.insert(group("g", QStringLiteral("A"), {tableId("author")}));
    base.groups.insert(group("h", QStringLiteral("B"), {tableId("genre")}));
    DiagramAnnotations ours = base;
    ours.groups.edit(idOf("g"))->members.insert(tableId("book"));
    DiagramAnnotations theirs = base;
    theirs.groups.edit(idOf("h"))->members.insert(tableId("book"));
    QList<MergeConflict> conflicts;
    const DiagramAnnotations merged = mergedAnnotations(base, ours, theirs, conflicts);
    QVERIFY(merged.groups.find(idOf("g"))->members.contains(tableId("book")));
    QVERIFY(!merged.groups.find(idOf("h"))->members.contains(tableId("book")));
}

void AnnotationsFileTest::whatOneSideEditedStays()
{
    const DiagramAnnotations base = everything();
    DiagramAnnotations ours = base;
    ours.notes.edit(idOf("n1"))->rectangle.moveTo(100, 100);
    DiagramAnnotations theirs;
    QList<MergeConflict> conflicts;
    const DiagramAnnotations merged = mergedAnnotations(base, ours, theirs, conflicts);
    QCOMPARE(merged.notes.size(), 1);
    QVERIFY(merged.groups.isEmpty());
    QVERIFY(merged.links.isEmpty());
    QVERIFY(mergedAnnotations(base, base, theirs, conflicts).isEmpty());
    QVERIFY(mergedAnnotations({}, theirs, base, conflicts) == base);
    QVERIFY(conflicts.isEmpty());
}

void AnnotationsFileTest::bothTextsAreAConflict()
{
    const DiagramAnnotations base = everything();
    DiagramAnnotations ours = base;
    ours.notes.edit(idOf("n1"))->text = QStringLiteral("ours");
    DiagramAnnotations theirs = base;
    theirs.notes.edit(idOf("n1"))->text = QStringLiteral("theirs");
    QList<MergeConflict> conflicts;
    QCOMPARE(mergedAnnotations(base, ours, theirs, conflicts).notes.at(0).text, "ours");
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().object, idOf("n1"));
    QCOMPARE(conflicts.first().theirs, "theirs");
    QVERIFY2(conflicts.first().text.contains(QStringLiteral("ours")), qPrintable(conflicts.first().text));
}

void AnnotationsFileTest::filesAreMergedWithoutMarkers()
{
    DiagramAnnotations ours = everything();
    ours.notes.edit(idOf("n1"))->text = QStringLiteral("ours");
    DiagramAnnotations theirs = everything();
    theirs.notes.edit(idOf("n1"))->text = QStringLiteral("theirs");
    theirs.groups.edit(idOf("g1"))->title = QStringLiteral("Shelf");
    const FileMerge merge = mergeFile({.base = fileOf(everything()),
                                       .ours = fileOf(ours),
                                       .theirs = fileOf(theirs),
                                       .path = QStringLiteral("shop/diagrams/main.json")});
    QCOMPARE(merge.conflicts.size(), 1);
    QVERIFY(!merge.text.contains("<<<<"));
    Diagram back;
    QVERIFY(read(merge.text, back).isEmpty());
    QCOMPARE(back.annotations.notes.at(0).text, "ours");
    QCOMPARE(back.annotations.groups.find(idOf("g1"))->title, "Shelf");
    QVERIFY(merge.text.contains("\"name\": \"author\""));
}

QTEST_GUILESS_MAIN(AnnotationsFileTest)

#include "tst_annotations_file.moc"
