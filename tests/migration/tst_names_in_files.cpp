// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"
#include "core/migration/migration_folder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace joinery;

/** What names mean in migrations that people write: what has them by then, wherever the files lie and whatever their
 * names. */
class NamesInFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void idsSayTheOrder();
    void branchesKnowNothingOfEachOther();
    void joinedBranchesKnowBoth();
    void squashesAndWhatTheyReplaceLieTogether();
    void tablesOfOtherApps();
    void otherAppsAsTheyAreByThen();
    void squashesOfOtherApps();
    void keysPointToWhatIsCalledSoByThen();
    void circlesOfAppsAreRead();

private:
    /** A migration of the day, whose file has any name. */
    void put(const QString &file, int day, const QByteArray &operations, const QByteArray &more = {}) const
    {
        const QString path = m_folder->filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"joinery\": 2, \"id\": \"" + idOf(day) + "\", " + more + "\"operations\": [" + operations + "]}");
    }
    static QByteArray idOf(int day) { return "2026-01-0" + QByteArray::number(day) + "T00:00:00:000000"; }
    /** `"dependencies": […]`. */
    static QByteArray after(const QByteArray &app, int day)
    {
        return "\"dependencies\": [{\"app\": \"" + app + "\", \"id\": \"" + idOf(day) + "\"}], ";
    }
    [[nodiscard]] QList<MigrationFolder> read(const QStringList &dependenciesOfB = {}) const
    {
        return readMigrationFolders(
            {{m_folder->filePath("a"), "a", {}}, {m_folder->filePath("b"), "b", dependenciesOfB}}, m_folder->path());
    }
    /** The schema after the one of that day, with what it follows. */
    static Schema foldedUpTo(const MigrationFolder &folder, const QList<int> &days)
    {
        QList<Migration> chosen;
        for (const Migration &migration : folder.migrations) {
            if (days.contains(migration.id.mid(9, 1).toInt()))
                chosen.append(migration);
        }
        const auto schema = foldInOrder(chosen);
        if (!schema)
            qWarning("%s", qPrintable(schema.error().text()));
        return schema.value_or(Schema());
    }
    /** What the index i of table t is over. */
    static QString indexed(const Schema &schema)
    {
        const Table *table = schema.tableNamed(u"t");
        return table && table->indexes.size() == 1
                   ? table->columnNames({table->indexes.at(0).parts.at(0).column}).join(u',')
                   : QStringLiteral("none");
    }

    std::optional<QTemporaryDir> m_folder;
};

namespace {

const QByteArray table = R"({"operation": "add_table", "table": {"name": "t", "columns": [
    {"name": "x", "type": "text"}, {"name": "y", "type": "text"}]}})";
const QByteArray indexOfX = R"({"operation": "add_index", "table": "t", "index": {"name": "i", "columns": ["x"]}})";

QByteArray renamed(const QByteArray &from, const QByteArray &to)
{
    return R"({"operation": "rename_column", "table": "t", "column": ")" + from + R"(", "to": ")" + to + "\"}";
}

QByteArray keyTo(const QByteArray &name)
{
    return R"({"operation": "add_table", "table": {"name": "child", "columns": [{"name": "p", "type": "text"}],
        "foreign_keys": [{"columns": ["p"], "references": ")" +
           name + "\"}]}}";
}

QByteArray tableCalled(const QByteArray &name)
{
    return R"({"operation": "add_table", "table": {"name": ")" + name +
           R"(", "columns": [{"name": "id", "type": "text"}], "primary_key": {"columns": ["id"]}}})";
}

QByteArray tableRenamed(const QByteArray &from, const QByteArray &to)
{
    return R"({"operation": "rename_table", "table": ")" + from + R"(", "to": ")" + to + "\"}";
}

QString messagesOf(const MigrationFolder &folder)
{
    QStringList texts;
    for (const Error &error : folder.errors)
        texts.append(error.text());
    return texts.join(u'\n');
}

} // namespace

void NamesInFilesTest::idsSayTheOrder()
{
    put("a/rename.json", 2, renamed("x", "old") + "," + renamed("y", "x"));
    put("a/create.json", 1, table);
    put("a/index.json", 3, indexOfX);
    const MigrationFolder folder = read().first();
    QCOMPARE(messagesOf(folder), QString());
    QCOMPARE(indexed(foldedUpTo(folder, {1, 2, 3})), QStringLiteral("x"));
}

void NamesInFilesTest::branchesKnowNothingOfEachOther()
{
    put("a/1.json", 1, table);
    put("a/2.json", 2, renamed("x", "z"), after("a", 1));
    put("a/3.json", 3, indexOfX, after("a", 1));
    put("a/4.json", 4, R"({"operation": "drop_column", "table": "t", "column": "y"})", after("a", 3));
    const MigrationFolder folder = read().first();
    QCOMPARE(messagesOf(folder), QString());
    QCOMPARE(indexed(foldedUpTo(folder, {1, 3, 4})), QStringLiteral("x"));
    QCOMPARE(indexed(foldedUpTo(folder, {1, 2, 3, 4})), QStringLiteral("z"));
}

void NamesInFilesTest::joinedBranchesKnowBoth()
{
    put("a/1.json", 1, table);
    put("a/2.json", 2, renamed("x", "z"), after("a", 1));
    put("a/3.json", 3, renamed("y", "x"), after("a", 1));
    put("a/4.json", 4, indexOfX,
        R"("dependencies": [{"app": "a", "id": ")" + idOf(2) + R"("}, {"app": "a", "id": ")" + idOf(3) + "\"}], ");
    const MigrationFolder folder = read().first();
    QCOMPARE(messagesOf(folder), QString());
    QCOMPARE(indexed(foldedUpTo(folder, {1, 2, 3, 4})), QStringLiteral("x"));
}

void NamesInFilesTest::squashesAndWhatTheyReplaceLieTogether()
{
    put("a/1.json", 1, table);
    put("a/2.json", 2, renamed("x", "z"));
    put("a/3.json", 3, renamed("y", "x"));
    put("a/4.json", 4, renamed("x", "z1") + "," + renamed("y", "x") + "," + renamed("z1", "z"),
        R"("replaces": [")" + idOf(2) + R"(", ")" + idOf(3) + "\"], ");
    put("a/5.json", 5, indexOfX, after("a", 3));
    const MigrationFolder both = read().first();
    QCOMPARE(messagesOf(both), QString());
    QCOMPARE(indexed(foldedUpTo(both, {1, 2, 3, 5})), QStringLiteral("x"));
    QCOMPARE(indexed(foldedUpTo(both, {1, 4, 5})), QStringLiteral("x"));

    QVERIFY(QFile::remove(m_folder->filePath("a/2.json")));
    QVERIFY(QFile::remove(m_folder->filePath("a/3.json")));
    const MigrationFolder alone = read().first();
    QCOMPARE(messagesOf(alone), QString());
    QCOMPARE(indexed(foldedUpTo(alone, {1, 4, 5})), QStringLiteral("x"));
}

void NamesInFilesTest::tablesOfOtherApps()
{
    put("a/1.json", 3, tableCalled("parent"));
    put("b/1.json", 1, keyTo("parent"));
    put("b/2.json", 2, R"({"operation": "add_foreign_key", "table": "child", "foreign_key": {"name": "k",
        "columns": ["p"], "references": {"name": "parent", "columns": ["id"]}}})");
    // Its migrations are older, but its app says that it follows the other.
    const QList<MigrationFolder> folders = read({"a"});
    QCOMPARE(messagesOf(folders.first()) + messagesOf(folders.last()), QString());
    const ObjectId parent = foldedUpTo(folders.first(), {3}).tables.at(0).id;
    const auto keys = foldedUpTo(folders.last(), {1, 2}).tables.at(0).foreignKeys;
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.at(0).referencedTable, parent);
    QCOMPARE(keys.at(1).referencedTable, parent);
    QCOMPARE(keys.at(1).referencedColumns.size() + keys.at(0).referencedColumns.size(), 2);

    put("b/3.json", 3, R"({"operation": "add_foreign_key", "table": "child", "foreign_key": {"name": "l",
        "columns": ["p"], "references": "nowhere"}})");
    QVERIFY2(messagesOf(read({"a"}).last()).contains("There is no table \"nowhere\" to point to."),
             qPrintable(messagesOf(read({"a"}).last())));
}

void NamesInFilesTest::otherAppsAsTheyAreByThen()
{
    put("a/1.json", 1, tableCalled("parent") + "," + tableCalled("other"));
    put("a/2.json", 3, tableRenamed("parent", "older") + "," + tableRenamed("other", "parent"));
    put("b/1.json", 2, keyTo("parent"), after("a", 1));
    put("b/2.json", 4, R"({"operation": "add_foreign_key", "table": "child", "foreign_key": {"name": "k",
        "columns": ["p"], "references": "parent"}})",
        after("a", 3));
    const QList<MigrationFolder> folders = read();
    QCOMPARE(messagesOf(folders.first()) + messagesOf(folders.last()), QString());
    const Schema parents = foldedUpTo(folders.first(), {1, 3});
    const auto keys = foldedUpTo(folders.last(), {2, 4}).tables.at(0).foreignKeys;
    QStringList names;
    for (const ForeignKey &key : keys)
        names.append(key.name + u' ' + parents.tables.find(key.referencedTable)->name);
    names.sort();
    QCOMPARE(names, QStringList({" older", "k parent"}));
}

void NamesInFilesTest::squashesOfOtherApps()
{
    put("a/1.json", 4, tableCalled("parent"), R"("replaces": [")" + idOf(2) + R"(", ")" + idOf(3) + "\"], ");
    put("b/1.json", 3, keyTo("parent"), after("a", 2));
    const QList<MigrationFolder> folders = read();
    QCOMPARE(messagesOf(folders.first()) + messagesOf(folders.last()), QString());
}

void NamesInFilesTest::keysPointToWhatIsCalledSoByThen()
{
    put("a/1.json", 1, tableCalled("parent") + "," + tableCalled("other"));
    put("a/2.json", 2, keyTo("parent") + "," + tableRenamed("parent", "older") + "," + tableRenamed("other", "parent"));
    const MigrationFolder folder = read().first();
    QCOMPARE(messagesOf(folder), QString());
    const Schema schema = foldedUpTo(folder, {1, 2});
    const ForeignKey key = schema.tableNamed(u"child")->foreignKeys.at(0);
    QCOMPARE(schema.tables.find(key.referencedTable)->name, QStringLiteral("older"));
}

/** Each waits for all of the other, which is told when they are put in order; they are read all the same. */
void NamesInFilesTest::circlesOfAppsAreRead()
{
    put("a/1.json", 1, tableCalled("parent"), R"("dependencies": [{"app": "b"}], )");
    put("b/1.json", 2, keyTo("parent"), R"("dependencies": [{"app": "a"}], )");
    const QList<MigrationFolder> folders = read();
    QCOMPARE(messagesOf(folders.first()) + messagesOf(folders.last()), QString());
    QCOMPARE(folders.first().migrations.size() + folders.last().migrations.size(), 2);
}

QTEST_GUILESS_MAIN(NamesInFilesTest)
#include "tst_names_in_files.moc"
