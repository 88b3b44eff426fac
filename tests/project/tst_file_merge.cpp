// SPDX-License-Identifier: MIT
#include "core/project/file_merge.h"
#include "core/project/project_json.h"
#include "core/serialisation/schema_json.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString tablePath = QStringLiteral("shop/catalog/tables/author.json");

const QByteArray author = R"file({
  "joinery": 2,
  "id": "aaaaaaaaaaaa",
  "name": "author",
  "columns": [
    { "id": "aaaaaaaaaaa1", "name": "id", "type": "integer", "null": false },
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)", "null": false },
    { "id": "aaaaaaaaaaa3", "name": "born", "type": "date" }
  ],
  "primary_key": { "columns": ["id"] },
  "foreign_keys": [
    {
      "id": "aaaaaaaaaaa4",
      "columns": ["id"],
      "references": {
        "id": "bbbbbbbbbbbb",
        "namespace": "hr",
        "name": "person",
        "columns": [{ "id": "bbbbbbbbbbb1", "name": "number" }]
      }
    }
  ],
  "checks": [
    { "id": "aaaaaaaaaaa5", "name": "named", "expression": "name <> ''" }
  ]
}
)file";

/** The text with one piece in the place of another, which must be there. */
QByteArray with(QByteArray text, const QByteArray &piece, const QByteArray &instead)
{
    if (!text.contains(piece))
        qFatal("there is no %s", piece.constData());
    return text.replace(piece, instead);
}

FileMerge merged(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs,
                 const QString &path = tablePath)
{
    return mergeFile({.base = base, .ours = ours, .theirs = theirs, .path = path});
}

QString texts(const FileMerge &merge)
{
    QStringList all;
    for (const MergeConflict &conflict : merge.conflicts)
        all.append(conflict.text);
    return all.join(QLatin1Char('\n'));
}

/** The side of a file with markers that one would take. */
QByteArray side(const QByteArray &marked, bool ours)
{
    QByteArray text;
    int part = 0;
    for (const QByteArray &line : linesOf(marked)) {
        if (line.startsWith("<<<<<<<"))
            part = 1;
        else if (line.startsWith("======="))
            part = 2;
        else if (line.startsWith(">>>>>>>"))
            part = 0;
        else if (part == 0 || (part == 1) == ours)
            text += line;
    }
    return text;
}

} // namespace

class FileMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void editsOfATable();
    void namesOfOtherTablesStay();
    void onlyConflictingLinesAreMarked();
    void whatWasDroppedIsMarkedToo();
    void eitherSideOfAConflictReads();
    void aFileThatBothAdded();
    void twoTablesInOneFile();
    void olderFormats();
    void onlyOneSideChanged();
    void brokenFilesAreMergedByLines();
    void unreadableSidesAreNamed_data();
    void unreadableSidesAreNamed();
    void writtenByHand();
    void whatGivesNoIdGoesOnGivingNone_data();
    void whatGivesNoIdGoesOnGivingNone();
    void oneSideBeganToGiveIds_data();
    void oneSideBeganToGiveIds();
    void markedSidesGiveTheIdsThatTheyGave();
    void objectsAndEnums();
    void projectSettings();
    void dependenciesOfAnApp();
    void positions();
    void migrationsAreNeverMerged();
    void theFileTellsWhatItIs();
};

void FileMergeTest::editsOfATable()
{
    const QByteArray ours =
        with(with(author, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''");
    const QByteArray theirs =
        with(with(author, "varchar(200)", "text"), R"file("type": "date" })file", R"file("type": "date" },
    { "id": "aaaaaaaaaaa9", "name": "died", "type": "date" })file");

    const FileMerge result = merged(author, ours, theirs);

    QCOMPARE(texts(result), QString());
    QCOMPARE(result.text,
             with(with(theirs, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''"));
}

void FileMergeTest::namesOfOtherTablesStay()
{
    const QByteArray ours = with(author, "varchar(200)", "text");
    const QByteArray theirs = with(with(author, "\"date\"", "\"timestamp\""), "\"person\"", "\"human\"");
    const FileMerge result = merged(author, ours, theirs);
    QVERIFY(result.isClean());
    QCOMPARE(result.text, with(theirs, "varchar(200)", "text"));
}

void FileMergeTest::onlyConflictingLinesAreMarked()
{
    const QByteArray ours = with(with(author, "varchar(200)", "varchar(300)"), "\"date\"", "\"timestamp\"");
    const QByteArray theirs = with(author, "varchar(200)", "text");
    const FileMerge result = merged(author, ours, theirs);
    QCOMPARE(texts(result), "author.name, \"type\": ours is varchar(300), theirs is text, before it was varchar(200).");
    QCOMPARE(
        result.text,
        with(with(author, R"file(    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)", "null": false },
)file",
                  R"file(<<<<<<< ours
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(300)", "null": false },
=======
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "text", "null": false },
>>>>>>> theirs
)file"),
             "\"date\"", "\"timestamp\""));
    const FileMerge wide =
        mergeFile({.base = author, .ours = ours, .theirs = theirs, .path = tablePath, .markerSize = 10});
    QVERIFY(wide.text.contains("\n<<<<<<<<<< ours\n"));
}

void FileMergeTest::whatWasDroppedIsMarkedToo()
{
    const QByteArray ours = with(author, R"file( },
    { "id": "aaaaaaaaaaa3", "name": "born", "type": "date" })file",
                                 " }");
    const QByteArray theirs = with(author, "\"date\"", "\"timestamp\"");
    const FileMerge result = merged(author, ours, theirs);
    QCOMPARE(texts(result), "author.born is dropped in ours and changed in theirs.");
    QCOMPARE(side(result.text, true), ours);
    QCOMPARE(side(result.text, false), theirs);
}

void FileMergeTest::eitherSideOfAConflictReads()
{
    const QByteArray ours =
        with(with(author, "varchar(200)", "varchar(300)"), "\"name\": \"born\"", "\"name\": \"birthday\"");
    const QByteArray theirs =
        with(with(author, "varchar(200)", "text"), "\"name\": \"born\"", "\"name\": \"birth_date\"");
    const FileMerge result = merged(author, ours, theirs);
    QCOMPARE(result.conflicts.size(), 2);
    QCOMPARE(side(result.text, true), ours);
    QCOMPARE(side(result.text, false), theirs);
    QVERIFY(!tableFromFile(result.text, {}, {}));
}

void FileMergeTest::aFileThatBothAdded()
{
    const QByteArray ours = with(author, R"file(  "primary_key": { "columns": ["id"] },
)file",
                                 R"file(  "primary_key": { "columns": ["id"] },
  "unique": [
    { "id": "aaaaaaaaaaa8", "columns": ["name"] }
  ],
)file");
    const FileMerge result = merged({}, ours, with(author, "named", "has_name"));
    QCOMPARE(texts(result), "author.named, \"name\": ours is named, theirs is has_name, before it was nothing.");
    QVERIFY(result.text.contains("aaaaaaaaaaa8"));
}

void FileMergeTest::twoTablesInOneFile()
{
    const QByteArray theirs = with(author, "\"id\": \"aaaaaaaaaaaa\"", "\"id\": \"cccccccccccc\"");
    const FileMerge result = merged({}, author, theirs);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(side(result.text, true), author);
    QCOMPARE(side(result.text, false), theirs);

    // One side put another table in the place of this one; the other left it alone but for its format.
    const FileMerge replaced = merged(author, with(author, "\"joinery\": 2", "\"joinery\": 1"), theirs);
    QCOMPARE(texts(replaced), QString());
    QCOMPARE(replaced.text, theirs);
}

void FileMergeTest::olderFormats()
{
    const QByteArray base = with(with(author, "\"joinery\": 2", "\"joinery\": 1"), R"file(  "columns": [
)file",
                                 R"file(  "strict": true,
  "columns": [
)file");
    const QByteArray ours = with(author, R"file(  "columns": [
)file",
                                 R"file(  "options": { "strict": true },
  "columns": [
)file");
    const QByteArray theirs = with(base, "varchar(200)", "text");
    const FileMerge result = merged(base, with(ours, "\"date\"", "\"timestamp\""), theirs);
    QCOMPARE(texts(result), QString());
    QCOMPARE(result.text, with(with(ours, "\"date\"", "\"timestamp\""), "varchar(200)", "text"));
}

void FileMergeTest::onlyOneSideChanged()
{
    const QByteArray odd = "{ not even JSON";
    QCOMPARE(merged(author, author, odd).text, odd);
    QVERIFY(merged(author, author, odd).isClean());
    QCOMPARE(merged(author, odd, author).text, odd);
    QCOMPARE(merged(author, odd, odd).text, odd);
}

void FileMergeTest::brokenFilesAreMergedByLines()
{
    const QByteArray ours = with(author, "\"joinery\": 2", "\"joinery\": 99");
    const QByteArray theirs = with(author, "\"date\"", "\"timestamp\"");
    const FileMerge result = merged(author, ours, theirs);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(result.conflicts.first().kind, MergeConflict::Kind::Unreadable);
    QVERIFY2(texts(result).contains("author.json cannot be read in ours, so only its lines were merged"),
             qPrintable(texts(result)));
    QVERIFY2(texts(result).contains("author.json:2"), qPrintable(texts(result)));
    QCOMPARE(result.text, with(ours, "\"date\"", "\"timestamp\""));

    const QByteArray broken = with(author, "varchar(200)\"", "varchar(300)");
    const FileMerge marked = merged(author, broken, with(author, "varchar(200)", "text"));
    QVERIFY(!marked.isClean());
    QCOMPARE(side(marked.text, true), broken);
}

void FileMergeTest::unreadableSidesAreNamed_data()
{
    QTest::addColumn<QStringList>("broken");
    QTest::addColumn<QString>("sides");
    QTest::newRow("base") << QStringList("base") << "read in base,";
    QTest::newRow("ours") << QStringList("ours") << "read in ours,";
    QTest::newRow("theirs") << QStringList("theirs") << "read in theirs,";
    QTest::newRow("two") << QStringList({"ours", "theirs"}) << "read in ours and theirs,";
    QTest::newRow("all") << QStringList({"base", "ours", "theirs"}) << "read in base and ours and theirs,";
}

void FileMergeTest::unreadableSidesAreNamed()
{
    QFETCH(QStringList, broken);
    QFETCH(QString, sides);
    const QByteArray app = "{\n  \"joinery\": 2,\n  \"dependencies\": [NAME]\n}\n";
    for (const auto &[path, text, change] :
         {std::tuple(QString("catalog/tables/author.json"), author, QByteArray("varchar(200)")),
          {QString("catalog/app.json"), app, QByteArray("NAME")}}) {
        const auto version = [&, &whole = text, &changed = change](const char *side, const char *to) {
            QByteArray result = with(whole, changed, to);
            return broken.contains(side) ? with(result, "\"joinery\": 2", "\"joinery\": 97") : result;
        };
        const bool isApp = change == "NAME";
        const FileMerge result =
            merged(version("base", isApp ? "" : "varchar(200)"), version("ours", isApp ? "\"sales\"" : "text"),
                   version("theirs", isApp ? "\"store\"" : "integer"), path);
        QCOMPARE(result.conflicts.size(), 1);
        const QString told = result.conflicts.first().text;
        QVERIFY2(told.contains(sides), qPrintable(told));
        QCOMPARE(told.count("97"), broken.size());
        for (const QString &side : broken)
            QCOMPARE(told.contains(side + ": "), broken.size() > 1);
    }
}

void FileMergeTest::writtenByHand()
{
    const QByteArray base = R"file({
  "joinery": 2,
  "name": "review",
  "columns": [
    { "name": "id" , "type": "integer", "null": false },

    { "name": "book_id", "type": "integer" },

    { "name": "stars", "type": "integer" }
  ],
  "foreign_keys": [{ "columns": ["book_id"], "references": "book" }]
}
)file";
    const QByteArray ours = with(base, "\"name\": \"stars\"", "\"name\": \"points\"");
    const QByteArray theirs = with(base, "\"id\" , \"type\": \"integer\"", "\"id\" , \"type\": \"bigint\"");
    const FileMerge clean = merged(base, ours, theirs);
    QCOMPARE(texts(clean), QString());
    QCOMPARE(clean.text, with(theirs, "\"name\": \"stars\"", "\"name\": \"points\""));

    const FileMerge conflict = merged(base, ours, with(base, "\"name\": \"stars\"", "\"name\": \"rank\""));
    QVERIFY(texts(conflict).contains("written by hand"));
    QVERIFY(conflict.text.contains("<<<<<<< ours"));

    // Without references what it says is merged; what it is stays a matter of names.
    const QByteArray alone = with(base, R"file(,
  "foreign_keys": [{ "columns": ["book_id"], "references": "book" }])file",
                                  "");
    const QByteArray other = with(alone, R"file("type": "integer" },
)file",
                                  R"file("type": "bigint" },
)file");
    const QByteArray mine = with(alone, "\"stars\", \"type\": \"integer\"", "\"stars\", \"type\": \"smallint\"");
    const FileMerge byId = merged(alone, mine, other);
    QCOMPARE(texts(byId), QString());
    QVERIFY2(!byId.text.contains("\"id\":"), byId.text.constData());
    const auto table = tableFromFile(byId.text, {}, "catalog");
    QVERIFY(table);
    QCOMPARE(table->table.id, tableFromFile(alone, {}, "catalog")->table.id);
    QCOMPARE(table->table.columnNamed(u"stars")->type.text(), "smallint");
    QCOMPARE(table->table.columnNamed(u"book_id")->type.text(), "bigint");
    // Where the app is not known, they are not made up.
    QCOMPARE(merged(alone, mine, other, {}).text, with(mine, R"file("type": "integer" },
)file",
                                                       R"file("type": "bigint" },
)file"));
}

void FileMergeTest::whatGivesNoIdGoesOnGivingNone_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray bare = R"file({
  "joinery": 2,
  "name": "review",
  "columns": [
    { "name": "id", "type": "integer", "null": false },
    { "name": "stars", "type": "integer" }
  ],
  "primary_key": { "columns": ["id"] },
  "unique": [
    { "columns": ["stars"] }
  ],
  "checks": [
    { "name": "some", "expression": "stars > 0" }
  ],
  "indexes": [
    { "name": "by_stars", "columns": ["stars"] }
  ]
}
)file";
    const QByteArray first = R"file(  "columns": [
)file";
    const QByteArray last = R"file("stars", "type": "integer" })file";
    const QByteArray ours = with(bare, first, first + R"file(    { "name": "title", "type": "text" },
)file");
    const QByteArray body = R"file("stars", "type": "integer" },
    { "name": "body", "type": "text" })file";
    QTest::newRow("a table") << bare << ours << with(bare, last, body) << with(ours, last, body);
    const QByteArray known = R"file("stars", "type": "integer" },
    { "id": "aaaaaaaaaaa9", "name": "body", "type": "text" })file";
    QTest::newRow("an id among none") << bare << ours << with(bare, last, known) << with(ours, last, known);
    const QByteArray id = R"file(  "name": "review",
)file";
    const QByteArray given = R"file(  "id": "aaaaaaaaaaaa",
  "name": "review",
)file";
    QTest::newRow("the table's alone") << with(bare, id, given) << with(ours, id, given)
                                       << with(with(bare, id, given), last, body)
                                       << with(with(ours, id, given), last, body);
    const QByteArray died = R"file("type": "date" },
    { "name": "died", "type": "date" })file";
    QTest::newRow("a column among ids") << author << with(author, "varchar(200)", "text")
                                        << with(author, R"file("type": "date" })file", died)
                                        << with(with(author, "varchar(200)", "text"), R"file("type": "date" })file",
                                                died);
    const QByteArray mood = R"file({
  "joinery": 2,
  "kind": "enum",
  "name": "mood",
  "values": [
    { "name": "happy" },
    { "name": "sad" }
  ]
}
)file";
    const QByteArray glum =
        with(mood, "{ \"name\": \"happy\" }", "{ \"name\": \"glum\" },\n    { \"name\": \"happy\" }");
    QTest::newRow("an enum") << mood << glum
                             << with(mood, "\"name\": \"mood\"", "\"name\": \"mood\",\n  \"comment\": \"!\"")
                             << with(glum, "\"name\": \"mood\"", "\"name\": \"mood\",\n  \"comment\": \"!\"");
    const QByteArray view = R"file({
  "joinery": 2,
  "kind": "view",
  "name": "names",
  "definition": "AS SELECT name FROM author",
  "depends_on": [
    { "id": "aaaaaaaaaaaa", "name": "author" }
  ]
}
)file";
    const QByteArray upper = with(view, "SELECT name", "SELECT upper(name)");
    QTest::newRow("a view") << view << upper << with(view, "\"names\",", "\"names\",\n  \"comment\": \"!\",")
                            << with(upper, "\"names\",", "\"names\",\n  \"comment\": \"!\",");
}

/** An id that the merge made up would be another one than the migrations have for the name. */
void FileMergeTest::whatGivesNoIdGoesOnGivingNone()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, expected);
    const FileMerge result = merged(base, ours, theirs);
    QCOMPARE(texts(result), QString());
    QCOMPARE(result.text, expected);
    QCOMPARE(merged(base, theirs, ours).text, expected);
}

void FileMergeTest::oneSideBeganToGiveIds_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray bare = R"file({
  "joinery": 2,
  "name": "review",
  "columns": [
    { "name": "id", "type": "integer", "null": false },
    { "name": "stars", "type": "integer" }
  ],
  "checks": [
    { "name": "some", "expression": "stars > 0" }
  ]
}
)file";
    const QByteArray saved = R"file({
  "joinery": 2,
  "id": "aaaaaaaaaaaa",
  "name": "review",
  "columns": [
    { "id": "aaaaaaaaaaa1", "name": "id", "type": "integer", "null": false },
    { "id": "aaaaaaaaaaa2", "name": "stars", "type": "integer" },
    { "id": "aaaaaaaaaaa3", "name": "body", "type": "text" }
  ],
  "checks": [
    { "id": "aaaaaaaaaaa4", "name": "some", "expression": "stars > 0" }
  ]
}
)file";
    const QByteArray ours = with(bare, "stars > 0", "stars >= 0");
    QTest::newRow("a table") << bare << ours << saved << with(saved, "stars > 0", "stars >= 0");
    QTest::newRow("added by both") << QByteArray() << bare << saved << saved;
    const QByteArray mood = R"file({
  "joinery": 2,
  "kind": "enum",
  "name": "mood",
  "values": [
    { "name": "happy" }
  ]
}
)file";
    const QByteArray savedMood =
        with(with(mood, "{ \"name\": \"happy\" }", "{ \"id\": \"aaaaaaaaaaa1\", \"name\": \"happy\" }"), "  \"kind\"",
             "  \"id\": \"aaaaaaaaaaaa\",\n  \"kind\"");
    QTest::newRow("an enum") << mood << with(mood, "\"name\": \"mood\"", "\"name\": \"mood\",\n  \"comment\": \"!\"")
                             << savedMood
                             << with(savedMood, "\"name\": \"mood\"", "\"name\": \"mood\",\n  \"comment\": \"!\"");
}

/** Something that is called the same in the same file is the same: one side wrote its id down and the other did not. */
void FileMergeTest::oneSideBeganToGiveIds()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, expected);
    for (const QString &path : {tablePath, QString()}) {
        const FileMerge result = merged(base, ours, theirs, path);
        QCOMPARE(texts(result), QString());
        QCOMPARE(result.text, expected);
        QCOMPARE(merged(base, theirs, ours, path).text, expected);
    }
}

void FileMergeTest::markedSidesGiveTheIdsThatTheyGave()
{
    const QByteArray born = R"file(
    { "id": "aaaaaaaaaaa3", "name": "born", "type": "date" })file";
    const QByteArray base = with(author, born, "\n    { \"name\": \"born\", \"type\": \"date\" }");
    const QByteArray ours = with(base, "\"date\"", "\"timestamp\"");
    const QByteArray theirs = with(base, "\"date\"", "\"text\"");
    const FileMerge result = merged(base, ours, theirs);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(side(result.text, true), ours);
    QCOMPARE(side(result.text, false), theirs);
}

void FileMergeTest::objectsAndEnums()
{
    const QByteArray view = R"file({
  "joinery": 2,
  "id": "dddddddddddd",
  "kind": "view",
  "name": "names",
  "definition": "AS SELECT name FROM author",
  "depends_on": [
    { "id": "aaaaaaaaaaaa", "name": "author" }
  ]
}
)file";
    const QByteArray ours = with(view, "\"name\": \"names\"", "\"name\": \"all_names\"");
    const QByteArray theirs = with(view, "AS SELECT name FROM", "AS SELECT upper(name) FROM");
    const FileMerge result = merged(view, ours, theirs, "catalog/objects/names.json");
    QCOMPARE(texts(result), QString());
    QCOMPARE(result.text, with(theirs, "\"name\": \"names\"", "\"name\": \"all_names\""));

    const QByteArray mood = R"file({
  "joinery": 2,
  "id": "eeeeeeeeeeee",
  "kind": "enum",
  "name": "mood",
  "values": [
    { "id": "eeeeeeeeeee1", "name": "happy" },
    { "id": "eeeeeeeeeee2", "name": "sad" }
  ]
}
)file";
    const QByteArray glad = with(mood, "happy", "glad");
    const QByteArray more = with(mood, R"file("sad" })file", R"file("sad" },
    { "id": "eeeeeeeeeee3", "name": "calm" })file");
    const FileMerge values = merged(mood, glad, more, "catalog/objects/mood.json");
    QCOMPARE(texts(values), QString());
    QCOMPARE(values.text, with(more, "happy", "glad"));
    QCOMPARE(texts(merged(mood, glad, with(mood, "happy", "merry"), {})),
             "mood.glad, \"name\": ours is glad, theirs is merry, before it was happy.");
}

void FileMergeTest::projectSettings()
{
    Project base{.name = "shop", .dialects = {"sqlite"}, .connections = {{"dev", "sqlite:shop.db"}}};
    base.apps = {App{.name = "catalog"}};
    Project ours = base;
    ours.connections.append({"live", "postgresql://shop@db/shop", ConnectionProfile::Environment::Production});
    ours.apps.append(App{.name = "orders"});
    Project theirs = base;
    theirs.dialects.append("postgresql");
    theirs.connections[0].url = "sqlite:dev.db";
    theirs.apps.append(App{.name = "staff"});
    const auto merge = [](const Project &one, const Project &two, const Project &three) {
        return merged(projectToFile(one), projectToFile(two), projectToFile(three), "joinery.json");
    };
    const FileMerge result = merge(base, ours, theirs);
    QCOMPARE(texts(result), QString());
    Project expected = theirs;
    expected.connections.append(ours.connections.last());
    expected.apps.append(App{.name = "orders"});
    QCOMPARE(result.text, projectToFile(expected));

    ours.name = "store";
    ours.connections[0].url = "sqlite:store.db";
    theirs.name = "market";
    const FileMerge conflict = merge(base, ours, theirs);
    QCOMPARE(
        texts(conflict),
        "joinery.json, \"name\": ours is store, theirs is market, before it was shop.\n"
        "connection dev, \"url\": ours is sqlite:store.db, theirs is sqlite:dev.db, before it was sqlite:shop.db.");
    QVERIFY(side(conflict.text, true).contains("sqlite:store.db"));
    QVERIFY(side(conflict.text, false).contains("sqlite:dev.db"));
    QVERIFY(side(conflict.text, false).contains("\"live\""));
    Project read;
    QVERIFY(projectFromFile(side(conflict.text, false), {}, read).isEmpty());

    Project without = base;
    without.connections.clear();
    QVERIFY(texts(merge(base, without, theirs)).contains("connection dev is dropped in ours and changed in theirs."));
}

void FileMergeTest::dependenciesOfAnApp()
{
    const auto file = [](const QStringList &apps) { return appToFile({.dependencies = apps}); };
    QCOMPARE(merged(file({"a", "b"}), file({"a", "b", "c"}), file({"b", "d"}), "x/app.json").text,
             file({"b", "c", "d"}));
    QCOMPARE(merged({}, file({"a"}), file({"b"}), "x/app.json").text, file({"a", "b"}));
}

void FileMergeTest::positions()
{
    const auto id = [](const char *name) { return tableId(QLatin1String(name)); };
    const auto file = [](const QHash<ObjectId, QPointF> &positions) {
        return diagramToFile({positions}, schemaFromText("a(id); b(id); c(id); d(id)"));
    };
    const QByteArray base = file({{id("a"), {1, 1}}, {id("b"), {2, 2}}, {id("c"), {3, 3}}});
    const QByteArray ours = file({{id("a"), {10, 1}}, {id("b"), {20, 2}}, {id("c"), {3, 3}}});
    const QByteArray theirs = file({{id("a"), {100, 1}}, {id("b"), {2, 2}}, {id("d"), {4, 4}}});
    const FileMerge result = merged(base, ours, theirs, "catalog/diagrams/main.json");
    QCOMPARE(texts(result),
             QString("a: its card was moved on both sides, to (10, 1) in ours and to (100, 1) in theirs. "
                     "It lies where ours has it, without markers in the file."));
    QCOMPARE(result.conflicts.first().property, QString("position"));
    QCOMPARE(result.conflicts.first().base, QString("(1, 1)"));
    QCOMPARE(result.text, file({{id("a"), {10, 1}}, {id("b"), {20, 2}}, {id("d"), {4, 4}}}));
    // Taken away here, moved there: it stays.
    QCOMPARE(
        merged(base, file({{id("a"), {1, 1}}}), file({{id("a"), {1, 1}}, {id("b"), {5, 5}}, {id("c"), {3, 3}}}), {})
            .text,
        file({{id("a"), {1, 1}}, {id("b"), {5, 5}}}));
}

void FileMergeTest::migrationsAreNeverMerged()
{
    const QByteArray base = R"file({
  "joinery": 2,
  "id": "2026-11-20T10:22:33:123456",
  "description": "",
  "operations": []
}
)file";
    const QByteArray ours = with(base, "\"description\": \"\"", "\"description\": \"ours\"");
    const QByteArray theirs = with(base, "\"joinery\": 2", "\"joinery\": 1");
    const FileMerge result = merged(base, ours, theirs, "catalog/migrations/x.json");
    QVERIFY2(texts(result).contains("a migration is never merged"), qPrintable(texts(result)));
    QCOMPARE(side(result.text, true), ours);
    QCOMPARE(side(result.text, false), theirs);
    QVERIFY(merged({}, ours, QByteArray(ours).replace("\n", "\r\n"), "catalog/migrations/x.json").isClean());
    QVERIFY(!merged("a", "b", "c", "catalog/migrations/x.sql").isClean());
}

void FileMergeTest::theFileTellsWhatItIs()
{
    const QByteArray ours = with(author, "varchar(200)", "text");
    const QByteArray theirs = with(author, "\"date\"", "\"timestamp\"");
    for (const char *path : {"", "tables/app.json", "whatever", "objects/author.json"})
        QCOMPARE(merged(author, ours, theirs, path).text, with(theirs, "varchar(200)", "text"));
    const FileMerge stranger = merged("a\n", "b\n", "c\n", "README.md");
    QVERIFY(texts(stranger).contains("This is no file of a project."));
    QCOMPARE(side(stranger.text, true), QByteArray("b\n"));
}

QTEST_GUILESS_MAIN(FileMergeTest)
#include "tst_file_merge.moc"
