// SPDX-License-Identifier: MIT
#include "core/project/confirmed_renames.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

const Schema names = schemaFromText(QStringLiteral("author(id integer pk); book(id integer pk)"));

QByteArray text(const Diagram &diagram)
{
    return diagramToFile(diagram, names);
}

Diagram merged(const Diagram &base, const Diagram &ours, const Diagram &theirs)
{
    QList<MergeConflict> conflicts;
    const Diagram result = mergedDiagram(base, ours, theirs, names, conflicts);
    if (!conflicts.isEmpty())
        qFatal("a conflict nobody expected");
    return result;
}

} // namespace

class DiagramFileTest : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreLeftOut();
    void collapsedAndPinnedCardsAndColorsAreKept();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void bothSidesAreTakenOver();
    void cardsFollowRenames();
    void everyColorHasAWordOfItsOwn();
};

void DiagramFileTest::defaultsAreLeftOut()
{
    QCOMPARE(text({}), "{\n  \"joinery\": 2,\n  \"positions\": []\n}\n");
    QVERIFY(Diagram().isEmpty());
}

void DiagramFileTest::collapsedAndPinnedCardsAndColorsAreKept()
{
    Diagram diagram{.positions = {{tableId("author"), {8, 16}}}};
    diagram.collapsed = {tableId("book"), tableId("author")};
    diagram.pinned = {tableId("book")};
    diagram.color = QStringLiteral("teal");
    diagram.looks = {{tableId("book"), {QStringLiteral("pink"), {QStringLiteral("a & b"), QStringLiteral("core")}}}};
    const QByteArray file = text(diagram);
    Diagram back;
    QVERIFY(diagramFromFile(file, QStringLiteral("main.json"), back).isEmpty());
    QVERIFY(back == diagram);
    QCOMPARE(text(back), file);
    QVERIFY(file.contains("\"color\": \"teal\""));
    QVERIFY(file.contains("\"name\": \"book\""));
    QVERIFY(file.contains("\"tags\": [\"a & b\", \"core\"]"));
    QVERIFY(file.indexOf("\"color\"") < file.indexOf("\"positions\""));
    QVERIFY(file.indexOf("\"positions\"") < file.indexOf("\"collapsed\""));
    QVERIFY(file.indexOf("\"collapsed\"") < file.indexOf("\"pinned\""));
    QVERIFY(!Diagram{.pinned = {tableId("book")}}.isEmpty());
}

void DiagramFileTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("code");
    const QByteArray id = tableId("book").text().toUtf8();
    QTest::newRow("colour") << QByteArray("\"color\": \"mauve\"") << "file.value";
    QTest::newRow("twice") << QByteArray("\"collapsed\": [{ \"id\": \"" + id + "\" }, { \"id\": \"" + id + "\" }]")
                           << "file.duplicate_id";
    QTest::newRow("pinned twice") << QByteArray("\"pinned\": [{ \"id\": \"" + id + "\" }, { \"id\": \"" + id + "\" }]")
                                  << "file.duplicate_id";
    QTest::newRow("looks twice") << QByteArray("\"cards\": [{ \"id\": \"" + id +
                                               "\", \"color\": \"pink\" }, { \"id\": \"" + id +
                                               "\", \"color\": \"teal\" }]")
                                 << "file.duplicate_id";
    for (const char *tag : {"", " core", "a\\nb", "0123456789012345678901234567890123456789012345678901234567890"})
        QTest::newRow(tag) << QByteArray("\"cards\": [{ \"id\": \"" + id + "\", \"tags\": [\"" + tag + "\"] }]")
                           << "file.value";
    QTest::newRow("unknown") << QByteArray("\"collapsed\": [{ \"id\": \"" + id + "\", \"x\": 1 }]")
                             << "file.unknown_member";
}

void DiagramFileTest::mistakesAreNamed()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, code);
    Diagram diagram;
    const QList<Error> errors =
        diagramFromFile("{ \"joinery\": 2, " + members + " }", QStringLiteral("main.json"), diagram);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.first().code.startsWith(code), qPrintable(errors.first().code));
    QVERIFY(errors.first().where.contains(QStringLiteral("main.json")));
}

void DiagramFileTest::bothSidesAreTakenOver()
{
    const ObjectId author = tableId("author");
    const ObjectId book = tableId("book");
    Diagram base;
    base.collapsed = {author};
    base.pinned = {author};
    Diagram ours = base;
    ours.collapsed = {author, book};
    ours.pinned = {};
    Diagram theirs;
    theirs.color = QStringLiteral("pink");
    theirs.pinned = {author, book};
    const Diagram result = merged(base, ours, theirs);
    QCOMPARE(result.collapsed, QSet<ObjectId>{book});
    QCOMPARE(result.pinned, QSet<ObjectId>{book});
    QCOMPARE(result.color, "pink");
    ours.color = QStringLiteral("green");
    QCOMPARE(merged(base, ours, theirs).color, "green");
    // Tag by tag, and the colour of one side.
    base.looks = {{book, {{}, {QStringLiteral("a"), QStringLiteral("b")}}}};
    ours.looks = {{book, {QStringLiteral("teal"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("o")}}}};
    theirs.looks = {{book, {{}, {QStringLiteral("b"), QStringLiteral("t")}}}, {author, {QStringLiteral("gray"), {}}}};
    const QHash<ObjectId, CardLook> looks = merged(base, ours, theirs).looks;
    QCOMPARE(looks.value(book).tags, QStringList({"b", "o", "t"}));
    QCOMPARE(looks.value(book).color, QStringLiteral("teal"));
    QCOMPARE(looks.value(author).color, QStringLiteral("gray"));
    QVERIFY(merged(base, {}, {}).looks.isEmpty());
    // Opened here, untouched there.
    QVERIFY(merged(base, {}, base).collapsed.isEmpty());
}

void DiagramFileTest::cardsFollowRenames()
{
    const Schema before = schemaFromText(QStringLiteral("author(id integer pk)"));
    const Schema after = schemaFromText(QStringLiteral("writer(id integer pk)"));
    Project project;
    project.apps.append(App{.name = QStringLiteral("shop"), .model = after});
    project.apps.first().diagram.collapsed = {tableId("writer")};
    project.apps.first().diagram.pinned = {tableId("writer")};
    project.apps.first().diagram.looks = {{tableId("writer"), {{}, {QStringLiteral("people")}}}};
    const QList<RenameCandidate> candidates = SchemaDiffer().diff(before, after).candidates;
    QVERIFY(!candidates.isEmpty());
    const Project renamed = withRenames(project, QStringLiteral("shop"), before, candidates);
    QCOMPARE(renamed.apps.first().diagram.collapsed, QSet<ObjectId>{tableId("author")});
    QCOMPARE(renamed.apps.first().diagram.pinned, QSet<ObjectId>{tableId("author")});
    QCOMPARE(renamed.apps.first().diagram.looks.value(tableId("author")).tags, QStringList{"people"});
}

void DiagramFileTest::everyColorHasAWordOfItsOwn()
{
    const QSet<QString> words(diagramColors().cbegin(), diagramColors().cend());
    QCOMPARE(words.size(), diagramColors().size());
}

QTEST_GUILESS_MAIN(DiagramFileTest)

#include "tst_diagram_file.moc"
