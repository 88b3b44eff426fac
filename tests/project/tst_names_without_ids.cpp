// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/operation/describe.h"
#include "core/project/project_files.h"

#include <QtTest>

using namespace joinery;

/** Files that people write without ids: what is called as in the migrations is the same, and old names are free again.
 */
class NamesWithoutIdsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesOfTheMigrationsAreMeant();
    void migrationsUseOldNamesAgain();
    void theModelUsesOldNamesAgain();
    void oldNamesOfTablesAreFree();
    void enumsAndObjects();

private:
    void put(const QString &relative, const QByteArray &text) const;
    void putMigration(int day, const QByteArray &operations) const;
    /** What a new migration would hold; mistakes where files cannot be read. */
    [[nodiscard]] QStringList pending() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray columns(const QByteArray &others)
{
    return R"("columns": [{"name": "id", "type": "integer", "null": false})" + others +
           R"(], "primary_key": {"columns": ["id"]})";
}

QByteArray text(const QByteArray &name)
{
    return R"(, {"name": ")" + name + R"(", "type": "text"})";
}

const QByteArray addTable = R"({"operation": "add_table", "table": {"name": "t", )" + columns(text("x") + text("y")) +
                            R"(, "indexes": [{"name": "i", "columns": ["x"]}]}})";

QByteArray rename(const QByteArray &what, const QByteArray &from, const QByteArray &to)
{
    return R"({"operation": "rename_)" + what + R"(", "table": "t", ")" + what + R"(": ")" + from + R"(", "to": ")" +
           to + "\"}";
}

const QByteArray addColumn = R"({"operation": "add_column", "table": "t", "column": {"name": "x", "type": "text"}})";
const QByteArray addIndex = R"({"operation": "add_index", "table": "t", "index": {"name": "i", "columns": ["y"]}})";

} // namespace

void NamesWithoutIdsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put("joinery.json", R"({"joinery": 2, "name": "shop", "dialects": ["sqlite"], "apps": ["a"]})");
    put("a/app.json", R"({"joinery": 2})");
}

void NamesWithoutIdsTest::put(const QString &relative, const QByteArray &text) const
{
    const QString path = m_folder->filePath(relative);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void NamesWithoutIdsTest::putMigration(int day, const QByteArray &operations) const
{
    const QByteArray id = "2026-01-0" + QByteArray::number(day) + "T00:00:00:000000";
    put(QStringLiteral("a/migrations/%1.json").arg(day),
        R"({"joinery": 2, "id": ")" + id + R"(", "operations": [)" + operations + "]}");
}

QStringList NamesWithoutIdsTest::pending() const
{
    const ProjectReading reading = readProjectFiles(m_folder->path());
    QStringList mistakes;
    for (const Error &error : reading.errors)
        mistakes.append(error.text());
    if (!mistakes.isEmpty())
        return mistakes;
    const App &app = reading.project.apps.first();
    const auto snapshot = foldInOrder(app.migrations);
    if (!snapshot)
        return {snapshot.error().text()};
    return describe(SchemaDiffer().diff(*snapshot, app.model).operations);
}

void NamesWithoutIdsTest::namesOfTheMigrationsAreMeant()
{
    putMigration(1, addTable);
    putMigration(2, rename("column", "x", "xx") + "," + rename("index", "i", "by_x") +
                        R"(, {"operation": "rename_table", "table": "t", "to": "thing"})");
    put("a/tables/thing.json", R"({"joinery": 2, "name": "thing", )" + columns(text("xx") + text("y")) +
                                   R"(, "indexes": [{"name": "by_x", "columns": ["xx"]}]})");
    QCOMPARE(pending(), QStringList());
    // What is called as nothing is there is new, as before.
    put("a/tables/thing.json", R"({"joinery": 2, "name": "thing", )" + columns(text("xx") + text("y") + text("x")) +
                                   R"(, "indexes": [{"name": "by_x", "columns": ["xx"]}]})");
    QCOMPARE(pending(), QStringList("add column thing.x (text)"));
}

void NamesWithoutIdsTest::migrationsUseOldNamesAgain()
{
    putMigration(1, addTable);
    putMigration(2, rename("column", "x", "old") + "," + addColumn + "," + rename("index", "i", "j") + "," + addIndex);
    putMigration(3, R"({"operation": "rename_table", "table": "t", "to": "former"}, )" + addTable);
    putMigration(4, R"({"operation": "add_column", "table": "t", "column": {"name": "old", "type": "text"}})");
    put("a/tables/former.json",
        R"({"joinery": 2, "name": "former", )" + columns(text("old") + text("y") + text("x")) +
            R"(, "indexes": [{"name": "j", "columns": ["old"]}, {"name": "i", "columns": ["y"]}]})");
    put("a/tables/t.json", R"({"joinery": 2, "name": "t", )" + columns(text("x") + text("y") + text("old")) +
                               R"(, "indexes": [{"name": "i", "columns": ["x"]}]})");
    QCOMPARE(pending(), QStringList());
    // Nothing of the one table is taken for something of the other.
    const Schema model = readProjectFiles(m_folder->path()).project.apps.first().model;
    QSet<ObjectId> ids;
    qsizetype count = 0;
    for (const Table &table : model.tables) {
        for (const Column &column : table.columns) {
            ids.insert(column.id);
            ++count;
        }
    }
    QCOMPARE(ids.size(), count);
}

void NamesWithoutIdsTest::theModelUsesOldNamesAgain()
{
    putMigration(1, addTable);
    const ObjectId x = ObjectId::derived(u"a/t.x");
    put("a/tables/t.json", R"({"joinery": 2, "name": "t", )" +
                               columns(R"(, {"id": ")" + x.text().toLatin1() + R"(", "name": "old", "type": "text"})" +
                                       text("y") + text("x")) +
                               R"(, "indexes": [{"name": "i", "columns": ["old"]}]})");
    QCOMPARE(pending(), QStringList({"rename column t.x -> old", "add column t.x (text)"}));
}

void NamesWithoutIdsTest::oldNamesOfTablesAreFree()
{
    putMigration(1, R"({"operation": "add_table", "table": {"name": "t", )" + columns(text("x")) + "}}");
    const QByteArray id = ObjectId::derived(u"a/t").text().toLatin1();
    // Read in the order of their names, so the one without an id comes first.
    put("a/tables/a_new_one.json", R"({"joinery": 2, "name": "t", )" + columns(text("z")) + "}");
    put("a/tables/tt.json", R"({"joinery": 2, "id": ")" + id + R"(", "name": "tt", )" + columns(text("x")) + "}");
    QCOMPARE(pending(), QStringList({"rename table t -> tt", "add table t (2 columns)"}));
    // Ids of its parts are no id of its own.
    put("a/tables/a_new_one.json",
        R"({"joinery": 2, "name": "t", )" + columns(R"(, {"id": "222222222222", "name": "z", "type": "text"})") + "}");
    QCOMPARE(pending(), QStringList({"rename table t -> tt", "add table t (2 columns)"}));
}

void NamesWithoutIdsTest::enumsAndObjects()
{
    putMigration(1, R"({"operation": "add_enum", "enum": {"name": "mood", "values": ["ok", "sad"]}},
        {"operation": "add_object", "object": {"kind": "sequence", "name": "numbers", "definition": "START 1"}},
        {"operation": "rename_enum_value", "enum": "mood", "value": "ok", "to": "fine"},
        {"operation": "add_enum_value", "enum": "mood", "value": "ok"},
        {"operation": "rename_enum", "enum": "mood", "to": "feeling"},
        {"operation": "rename_object", "kind": "sequence", "object": "numbers", "to": "counts"},
        {"operation": "add_object", "object": {"kind": "sequence", "name": "numbers", "definition": "START 2"}})");
    put("a/objects/feeling.json",
        R"({"joinery": 2, "kind": "enum", "name": "feeling", "values": ["fine", "sad", "ok"]})");
    put("a/objects/counts.json", R"({"joinery": 2, "kind": "sequence", "name": "counts", "definition": "START 1"})");
    put("a/objects/numbers.json", R"({"joinery": 2, "kind": "sequence", "name": "numbers", "definition": "START 2"})");
    QCOMPARE(pending(), QStringList());
}

QTEST_GUILESS_MAIN(NamesWithoutIdsTest)
#include "tst_names_without_ids.moc"
