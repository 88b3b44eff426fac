// SPDX-License-Identifier: MIT
#include "core/migration/migration_file.h"
#include "core/snapshot/snapshot_cache.h"
#include "tests/support/command_line.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

const QByteArray bookFile = R"json({
  "joinery": 1,
  "id": "bbbbbbbbbbbb",
  "name": "book",
  "columns": [
    { "id": "bbbbbbbbbbb1", "name": "id", "type": "integer", "null": false },
    { "id": "bbbbbbbbbbb2", "name": "title", "type": "varchar(300)", "null": false, "default": "'none'" }
  ],
  "primary_key": { "columns": ["id"] },
  "checks": [ { "id": "bbbbbbbbbbb5", "name": "has_title", "expression": "title <> ''" } ],
  "indexes": [ { "id": "bbbbbbbbbbb6", "name": "book_title", "columns": ["title"] } ]
}
)json";

const QByteArray reviewFile = R"json({
  "joinery": 1,
  "id": "cccccccccccc",
  "name": "review",
  "columns": [
    { "id": "ccccccccccc1", "name": "id", "type": "integer", "null": false },
    { "id": "ccccccccccc2", "name": "book_id", "type": "integer" }
  ],
  "primary_key": { "columns": ["id"] },
  "foreign_keys": [
    { "id": "ccccccccccc4", "name": "review_book", "columns": ["book_id"],
      "references": { "id": "bbbbbbbbbbbb", "name": "book", "columns": [{ "id": "bbbbbbbbbbb1", "name": "id" }] } }
  ]
}
)json";

/** Two migrations: book, then its title renamed and a table that points to it. Gives the id of the first. */
QString makeProject(const CommandLine &cli)
{
    if (cli(QStringLiteral("init shop --app catalog")).exitCode != 0)
        return {};
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    const auto first = cli(QStringLiteral("new catalog --auto --json"), shop).json();
    QByteArray renamed = bookFile;
    renamed.replace("\"title\"", "\"label\"").replace("title <> ''", "label <> ''");
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), renamed);
    cli.write(QStringLiteral("shop/catalog/tables/review.json"), reviewFile);
    if (cli(QStringLiteral("new catalog --auto"), shop).exitCode != 0)
        return {};
    return QString::fromStdString(first["id"]);
}

/** One migration that makes some tables and renames them often enough for the cache to keep the result. */
void makeLongHistory(const CommandLine &cli)
{
    constexpr int tables = 20;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    Migration migration{.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = QStringLiteral("catalog")};
    const auto idOf = [](int number) { return ObjectId::derived(QStringLiteral("table %1").arg(number)); };
    for (int number = 0; number < tables; ++number) {
        Table table{.id = idOf(number), .name = QStringLiteral("t%1").arg(number)};
        for (int column = 0; column < 5; ++column)
            table.columns.append({.id = ObjectId::derived(QStringLiteral("c%1 %2").arg(number).arg(column)),
                                  .name = QStringLiteral("c%1").arg(column)});
        migration.operations.append(AddTable{table});
    }
    for (int number = tables; number < 21000; ++number)
        migration.operations.append(RenameTable{
            {.id = idOf(number % tables), .name = QStringLiteral("t")}, QStringLiteral("n%1").arg(number), {}});
    cli.write(QStringLiteral("shop/catalog/migrations/long.json"), migrationToFile(migration));
}

const QString cacheFolder = QStringLiteral("shop/.joinery/cache");

} // namespace

class CliSnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheSchemaNow();
    void showsItAtAMigration();
    void showsOneTable();
    void countsBack();
    void countsBackToTheBeginning();
    void speaksJson();
    void wrongCalls();
    void leavesNothingBehind();
    void killedWhileItKeepsTheResult();
};

void CliSnapshotTest::showsTheSchemaNow()
{
    const CommandLine cli;
    QVERIFY(!makeProject(cli).isEmpty());
    const CommandResult result = cli(QStringLiteral("snapshot catalog"), shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QStringLiteral("book\n"
                                        "  id     integer       not null\n"
                                        "  label  varchar(300)  not null, default 'none'\n"
                                        "  primary key (id)\n"
                                        "  check has_title (label <> '')\n"
                                        "  index book_title (label)\n"
                                        "review\n"
                                        "  id       integer  not null\n"
                                        "  book_id  integer\n"
                                        "  primary key (id)\n"
                                        "  foreign key review_book (book_id) → book (id)\n"));
}

void CliSnapshotTest::showsItAtAMigration()
{
    const CommandLine cli;
    const QString first = makeProject(cli);
    const CommandResult result = cli.call({"snapshot", "catalog", "--at", first}, shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(QStringLiteral("title")));
    QVERIFY(!result.out.contains(QStringLiteral("review")));
    QVERIFY(result.err.contains(first));
}

void CliSnapshotTest::showsOneTable()
{
    const CommandLine cli;
    const QString first = makeProject(cli);
    QVERIFY(cli(QStringLiteral("snapshot catalog --table review"), shop).out.startsWith(QStringLiteral("review\n")));
    const CommandResult gone = cli.call({"snapshot", "catalog", "--table", "review", "--at", first}, shop);
    QCOMPARE(gone.exitCode, 1);
    QVERIFY2(gone.err.contains(QStringLiteral("There are: book")), qPrintable(gone.err));
}

void CliSnapshotTest::countsBack()
{
    const CommandLine cli;
    const QString first = makeProject(cli);
    const auto book = [&](const QString &more) {
        return cli(QStringLiteral("snapshot catalog --table ") + more, shop);
    };
    QCOMPARE(book(QStringLiteral("book --offset 0")).out, book(QStringLiteral("book")).out);
    const CommandResult before = book(QStringLiteral("book --offset 1"));
    QCOMPARE(before.exitCode, 0);
    QVERIFY2(before.out.contains(QStringLiteral("title")) && !before.out.contains(QStringLiteral("label")),
             qPrintable(before.out));
    QCOMPARE(before.out, cli.call({"snapshot", "catalog", "--table", "book", "--at", first}, shop).out);
    const auto json = book(QStringLiteral("book --offset 1 --json")).json();
    QCOMPARE(json["at"], first.toStdString());
    QCOMPARE(json["table"]["columns"][1]["name"], "title");
    // What another table was called then is what its foreign keys say.
    QVERIFY(book(QStringLiteral("review --offset 0")).out.contains(QStringLiteral("→ book (id)")));
    const CommandResult none = book(QStringLiteral("review --offset 1"));
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains(QStringLiteral("There are: book")), qPrintable(none.err));
    QCOMPARE(cli(QStringLiteral("snapshot catalog --offset 1"), shop).out, before.out);
}

void CliSnapshotTest::countsBackToTheBeginning()
{
    const CommandLine cli;
    QVERIFY(!makeProject(cli).isEmpty());
    const CommandResult empty = cli(QStringLiteral("snapshot catalog --offset 2"), shop);
    QCOMPARE(empty.exitCode, 0);
    QVERIFY2(empty.err.contains(QStringLiteral("Before the first migration of catalog there is nothing")),
             qPrintable(empty.err));
    QVERIFY(cli(QStringLiteral("snapshot catalog --offset 2 --json"), shop).json()["at"].is_null());

    const CommandResult tooFar = cli(QStringLiteral("snapshot catalog --table book --offset 3"), shop);
    QCOMPARE(tooFar.exitCode, 2);
    QVERIFY2(tooFar.err.contains(QStringLiteral("The app catalog has 2 migrations")), qPrintable(tooFar.err));
    for (const QString &negative : {QStringLiteral("--offset -1"), QStringLiteral("--offset=-1")}) {
        const CommandResult result = cli(QStringLiteral("snapshot catalog --table book ") + negative, shop);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(QStringLiteral("It cannot be -1")), qPrintable(result.err));
    }
    const CommandResult both = cli(QStringLiteral("snapshot catalog --table book --offset 1 --at 2"), shop);
    QCOMPARE(both.exitCode, 2);
    QVERIFY2(both.err.contains(QStringLiteral("Give one of the two")), qPrintable(both.err));
    QCOMPARE(cli(QStringLiteral("snapshot catalog --table book --offset one"), shop).exitCode, 2);
    QVERIFY(cli(QStringLiteral("snapshot --help"), shop).out.contains(QStringLiteral("--offset")));
}

void CliSnapshotTest::speaksJson()
{
    const CommandLine cli;
    const QString first = makeProject(cli);
    const auto whole = cli(QStringLiteral("snapshot catalog --json"), shop).json();
    QCOMPARE(whole["schema"]["tables"].size(), size_t(2));
    QCOMPARE(whole["schema"]["tables"][0]["columns"][1]["name"], "label");
    QVERIFY(!whole["schema"]["tables"][0].contains("joinery"));
    const auto one = cli.call({"snapshot", "catalog", "--json", "--table", "book", "--at", first}, shop).json();
    QCOMPARE(one["at"], first.toStdString());
    QCOMPARE(one["table"]["columns"][1]["name"], "title");
}

void CliSnapshotTest::wrongCalls()
{
    const CommandLine cli;
    QVERIFY(!makeProject(cli).isEmpty());
    QCOMPARE(cli(QStringLiteral("snapshot nothing"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("snapshot catalog --at 1999"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("snapshot catalog --at 2"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("snapshot"), shop).exitCode, 2);
}

void CliSnapshotTest::leavesNothingBehind()
{
    const CommandLine cli;
    QVERIFY(!makeProject(cli).isEmpty());
    QCOMPARE(cli(QStringLiteral("snapshot catalog"), shop).exitCode, 0);
    QVERIFY(!QDir(cli.path(QStringLiteral("shop/.joinery"))).exists());
}

void CliSnapshotTest::killedWhileItKeepsTheResult()
{
    const CommandLine cli;
    makeLongHistory(cli);
    const QStringList command{QStringLiteral("snapshot"), QStringLiteral("catalog"), QStringLiteral("--json")};
    const QString right = cli.call(command, shop).out;
    QVERIFY(right.contains(QStringLiteral("n20999")));
    QCOMPARE(cli.files(cacheFolder).size(), 1);

    const QString name = QStringLiteral("catalog");
    const SnapshotCache cache(cli.path(cacheFolder));
    for (int attempt = 0; attempt < 5; ++attempt) {
        QVERIFY(QDir(cli.path(cacheFolder)).removeRecursively());
        const auto process = cli.start(command, shop);
        const QDeadlineTimer deadline(30000);
        while (!QDir(cli.path(cacheFolder)).exists() && process->state() != QProcess::NotRunning) {
            if (deadline.hasExpired())
                QFAIL("it kept nothing");
            QTest::qSleep(0);
        }
        QTest::qSleep(attempt / 2);
        process->kill();
        QVERIFY(process->waitForFinished());

        // Whatever has the ending is whole.
        for (const QString &key : cache.keys(name))
            QVERIFY(cache.find(name, key));
        QCOMPARE(cli.call(command, shop).out, right);
        QCOMPARE(cache.keys(name).size(), 1);
        QCOMPARE(cli.call(command, shop).out, right);
    }
}

QTEST_GUILESS_MAIN(CliSnapshotTest)

#include "tst_cli_snapshot.moc"
