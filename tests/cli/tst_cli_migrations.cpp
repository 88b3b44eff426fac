// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

using namespace joinery;

/** Migrations are made, shown, applied, taken back and removed. */
class CliMigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholePath();
    void previewTouchesNothing();
    void previewOfBackwardsTouchesNothing();
    void asksBeforeChanging();
    void sqlOfMigrations();
    void whatDoesNotFitIsNamed();
    void unknownIdsAreWrongUsage_data();
    void unknownIdsAreWrongUsage();
    void renamesAreAskedFor();
    void failureIsTold();
    void cleanDeletesFiles();
    void removeDeletesTheNewestPending();
    void removeRefuses();
    void whatBarsTheWayBackIsSaidBefore();
    void twoMigratorsAtOnce();
};

void CliMigrationsTest::theWholePath()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    QVERIFY(QFileInfo(cli.path(QStringLiteral("shop/catalog/tables"))).isDir());
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);

    CommandResult result = cli(QStringLiteral("check"), shop);
    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.out.contains(QStringLiteral("+ add table author (2 columns)")));

    result = cli(QStringLiteral("diff"), shop);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.out, QStringLiteral("From snapshot to model:\n  + add table author (2 columns)\n"));

    result = cli(QStringLiteral("new catalog --auto --desc authors"), shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);
    QCOMPARE(cli(QStringLiteral("diff"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);

    result = cli(QStringLiteral("sql"), shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(QStringLiteral("CREATE TABLE \"author\"")));
    QCOMPARE(cli(QStringLiteral("forwards --preview"), shop).out, result.out);
    QVERIFY(!QFile::exists(databaseOf(cli).path));

    result = cli(QStringLiteral("forwards all --yes"), shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QFile::exists(databaseOf(cli).path));
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("status --pending"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QVERIFY(cli(QStringLiteral("status"), shop).out.contains(QStringLiteral("1 applied, 0 pending")));

    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("status --pending"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("forwards catalog --yes --to 1"), shop).exitCode, 0);
    runSql(cli, QStringLiteral("INSERT INTO author VALUES (1, 'Ann')"));
    const QString both = dumpOfShop(cli);

    QCOMPARE(cli(QStringLiteral("backwards catalog --yes"), shop).exitCode, 0);
    QVERIFY(!dumpOfShop(cli).contains(QStringLiteral("CREATE TABLE \"book\"")));
    QVERIFY(dumpOfShop(cli).contains(QStringLiteral("author: 1 | Ann")));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(dumpOfShop(cli), both);

    QCOMPARE(cli(QStringLiteral("rollback --yes --batches 2"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev sqlite::memory:"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("rollback --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("refresh --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("reset --yes"), shop).exitCode, 0);

    result = cli(QStringLiteral("export --format sql --out schema.sql"), shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(QString::fromUtf8(cli.read(QStringLiteral("shop/schema.sql"))),
             cli(QStringLiteral("export --format sql"), shop).out);
}

void CliMigrationsTest::previewTouchesNothing()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const QByteArray before = cli.read(QStringLiteral("shop/shop.db"));
    const QDateTime time = QFileInfo(databaseOf(cli).path).lastModified();
    const QStringList files = cli.files(shop);

    for (const QString &command :
         {QStringLiteral("forwards --preview"), QStringLiteral("rollback --preview"), QStringLiteral("reset --preview"),
          QStringLiteral("refresh --preview"), QStringLiteral("status"), QStringLiteral("drift"),
          QStringLiteral("diff dev model"), QStringLiteral("check")}) {
        const CommandResult result = cli(command, shop);
        QVERIFY2(result.exitCode == 0 || result.exitCode == 3, qPrintable(command + result.err));
    }

    QCOMPARE(cli.read(QStringLiteral("shop/shop.db")), before);
    QCOMPARE(QFileInfo(databaseOf(cli).path).lastModified(), time);
    QCOMPARE(cli.files(shop), files);
}

void CliMigrationsTest::previewOfBackwardsTouchesNothing()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("INSERT INTO author VALUES (1, 'Ann'), (2, 'Bob')"));
    const QByteArray before = cli.read(QStringLiteral("shop/shop.db"));

    const CommandResult result = cli(QStringLiteral("backwards catalog --preview"), shop);

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(QStringLiteral("DROP TABLE \"author\"")));
    QVERIFY2(result.err.contains(QStringLiteral("table author: 2")), qPrintable(result.err));
    QCOMPARE(cli.read(QStringLiteral("shop/shop.db")), before);
}

void CliMigrationsTest::asksBeforeChanging()
{
    const CommandLine cli;
    makeDatabase(cli);
    const QString before = dumpOfShop(cli);

    CommandResult result = cli(QStringLiteral("backwards catalog"), shop);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(QStringLiteral("--yes")));
    QCOMPARE(dumpOfShop(cli), before);

    const QStringList backwards{QStringLiteral("backwards"), QStringLiteral("catalog")};
    result = cli.onTerminal(backwards, QStringLiteral("n"), shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains(QStringLiteral("[y/N]")), qPrintable(result.out));
    QCOMPARE(dumpOfShop(cli), before);

    result = cli.onTerminal(backwards, QStringLiteral("y"), shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(dumpOfShop(cli) != before);

    // Where there is nothing to do, there is nothing to ask.
    QCOMPARE(cli(QStringLiteral("backwards catalog"), shop).exitCode, 0);
}

void CliMigrationsTest::sqlOfMigrations()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);

    const CommandResult all = cli(QStringLiteral("sql catalog --backwards"), shop);
    QCOMPARE(all.exitCode, 0);
    const auto book = all.out.indexOf(QStringLiteral("DROP TABLE \"book\""));
    QVERIFY(book >= 0);
    QVERIFY(all.out.indexOf(QStringLiteral("DROP TABLE \"author\"")) > book);

    const auto second = cli(QStringLiteral("status --json"), shop).json()["migrations"][1]["id"];
    const CommandResult one = cli(QStringLiteral("sql catalog ") + QString::fromStdString(second), shop);
    QVERIFY(one.out.contains(QStringLiteral("\"book\"")));
    QVERIFY(!one.out.contains(QStringLiteral("CREATE TABLE \"author\"")));
    QCOMPARE(cli(QStringLiteral("sql catalog 1999"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("sql catalog --dialect oracle"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("sql catalog --dialect mysql-5.7"), shop).exitCode, 2);
    QVERIFY(cli(QStringLiteral("sql catalog --dialect mysql-8.0"), shop).out.contains("NO_AUTO_VALUE_ON_ZERO"));
    const CommandResult elsewhere = cli(QStringLiteral("sql catalog --dialect mariadb"), shop);
    QVERIFY(!elsewhere.out.contains("NO_AUTO_VALUE_ON_ZERO"));
    // Designed for SQLite.
    QVERIFY2(elsewhere.err.contains(QStringLiteral("mariadb.whole_numbers")), qPrintable(elsewhere.err));
    QVERIFY(!cli(QStringLiteral("sql catalog --dialect sqlite"), shop).err.contains(QStringLiteral("whole_numbers")));
}

/** A migration that another one before it has made impossible, or the history it was written for was another. */
void CliMigrationsTest::whatDoesNotFitIsNamed()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/migrations/catalog_2090_01_01T00_00_00_000000.json"),
              R"json({ "joinery": 2, "app": "catalog", "id": "2090-01-01T00:00:00:000000",
  "operations": [ { "operation": "drop_table", "table": "nowhere" } ] })json");
    for (const char *command : {"sql", "forwards --yes", "forwards --preview"}) {
        const CommandResult result = cli(QLatin1String(command), shop);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(QStringLiteral("catalog/2090-01-01T00:00:00:000000")) &&
                     result.err.contains(QStringLiteral("nowhere")),
                 qPrintable(result.err));
    }
}

void CliMigrationsTest::unknownIdsAreWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *words, int exitCode) { QTest::newRow(words) << words << exitCode; };
    row("forwards --to 1999-01", 2);
    row("forwards catalog --to nope --preview", 2);
    // There are two that begin so.
    row("forwards catalog --to 2090-", 2);
    row("backwards catalog --to 1999-01", 2);
    row("backwards catalog --to nope --preview", 2);
    row("remove catalog 1999", 2);
    row("sql catalog 1999", 2);
    row("snapshot catalog --at 1999", 2);
    row("diff snapshot@1999 model", 2);
    // This one is there, and the call would do after another run.
    row("backwards catalog --to 2090-01", 1);
    row("remove empty", 1);
}

void CliMigrationsTest::unknownIdsAreWrongUsage()
{
    QFETCH(const QString, words);
    QFETCH(const int, exitCode);
    const CommandLine cli;
    makeDatabase(cli);
    for (const char *id : {"2090-01-01T00:00:00:000000", "2090-02-01T00:00:00:000000"}) {
        const QString file = QStringLiteral("shop/catalog/migrations/catalog_%1.json").arg(QLatin1String(id));
        cli.write(QString(file).replace(QLatin1Char(':'), QLatin1Char('_')),
                  QByteArray(R"json({ "joinery": 2, "operations": [], "id": ")json") + id + R"json(" })json");
    }
    cli.write(QStringLiteral("shop/empty/app.json"), R"json({ "joinery": 2 })json");
    QByteArray project = cli.read(QStringLiteral("shop/joinery.json"));
    project.replace("\"catalog\"", "\"catalog\", \"empty\"");
    cli.write(QStringLiteral("shop/joinery.json"), project);
    const QString before = dumpOfShop(cli);
    const CommandResult result = cli(words + QStringLiteral(" --yes"), shop);
    QVERIFY2(result.exitCode == exitCode, qPrintable(result.err));
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(dumpOfShop(cli), before);
}

void CliMigrationsTest::renamesAreAskedFor()
{
    const CommandLine cli;
    makeDatabase(cli);
    // The id is new: only the shape says that it may be a rename.
    QByteArray renamed = authorFile;
    renamed.replace("\"aaaaaaaaaaa2\", \"name\": \"name\"", "\"aaaaaaaaaaa9\", \"name\": \"full_name\"");
    QVERIFY(renamed != authorFile);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), renamed);

    CommandResult result = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(QStringLiteral("column author.name may have become full_name")),
             qPrintable(result.err));

    result = cli(QStringLiteral("new catalog --auto --auto-input y --json"), shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()["operations"].size(), size_t(1));
    QCOMPARE(result.json()["operations"][0]["operation"].get<std::string>(), std::string("rename_column"));
    runSql(cli, QStringLiteral("INSERT INTO author VALUES (1, 'Ann')"));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QVERIFY(dumpOfShop(cli).contains(QStringLiteral("author: 1 | Ann")));
    // What a person has said once is not asked again: the file has the id now.
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QVERIFY(cli.read(QStringLiteral("shop/catalog/tables/author.json"))
                .contains("\"aaaaaaaaaaa2\", \"name\": \"full_name\""));
}

void CliMigrationsTest::failureIsTold()
{
    const CommandLine cli;
    makeDatabase(cli);
    QCOMPARE(cli(QStringLiteral("new catalog --sql --desc fill"), shop).exitCode, 0);
    const QString name = cli.files(QStringLiteral("shop/catalog/migrations")).last();
    QVERIFY(name.endsWith(QStringLiteral(".sql")));
    const QString path = QStringLiteral("shop/catalog/migrations/") + name;
    QByteArray text = cli.read(path);
    text.replace("-- joinery: forwards\n", "-- joinery: forwards\nCREATE TABLE extra (a);\n"
                                           "INSERT INTO author VALUES (1, NULL);\n");
    cli.write(path, text);
    const QString before = dumpOfShop(cli);

    const CommandResult result = cli(QStringLiteral("forwards --yes --json"), shop);

    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains(QStringLiteral("NOT NULL constraint failed: author.name")));
    QVERIFY(result.err.contains(QStringLiteral("rolled back")));
    QVERIFY(result.err.contains(QStringLiteral("INSERT INTO author VALUES (1, NULL)")));
    QCOMPARE(result.json()["error"]["code"].get<std::string>(), std::string("database.constraint"));
    QCOMPARE(dumpOfShop(cli), before);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
}

void CliMigrationsTest::cleanDeletesFiles()
{
    const CommandLine cli;
    makeDatabase(cli);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);
    QCOMPARE(cli(QStringLiteral("backwards catalog --clean --preview"), shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);
    QCOMPARE(cli(QStringLiteral("backwards catalog --clean --yes"), shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 3);
}

void CliMigrationsTest::removeDeletesTheNewestPending()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 2);
    QCOMPARE(cli(QStringLiteral("remove catalog"), shop).exitCode, 2);
    QCOMPARE(cli.onTerminal({QStringLiteral("remove"), QStringLiteral("catalog")}, QStringLiteral("n"), shop).exitCode,
             1);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 2);

    const CommandResult result = cli(QStringLiteral("remove catalog --yes --json"), shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.json()["removed"] == true);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);
    QVERIFY(cli(QStringLiteral("diff"), shop).out.contains(QStringLiteral("+ add table book")));
}

void CliMigrationsTest::removeRefuses()
{
    const CommandLine cli;
    makeDatabase(cli);
    CommandResult result = cli(QStringLiteral("remove catalog --yes"), shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QStringLiteral("is applied in this database; roll it back there first.")),
             qPrintable(result.err));

    const QString oldest = cli.files(QStringLiteral("shop/catalog/migrations")).first();
    QCOMPARE(cli(QStringLiteral("backwards catalog --yes"), shop).exitCode, 0);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const auto status = cli(QStringLiteral("status --json"), shop).json();
    const QString id = QString::fromStdString(status["migrations"][0]["id"].get<std::string>());
    result = cli(QStringLiteral("remove catalog --yes ") + id, shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QStringLiteral("is not the newest migration of its app")), qPrintable(result.err));
    QCOMPARE(cli(QStringLiteral("remove catalog 1999 --yes"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("remove nothing --yes"), shop).exitCode, 2);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 2);
    QVERIFY(cli.files(QStringLiteral("shop/catalog/migrations")).contains(oldest));
}

void CliMigrationsTest::whatBarsTheWayBackIsSaidBefore()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QByteArray without = bookFile;
    without.replace("{ \"id\": \"bbbbbbbbbbb2\", \"name\": \"title\", \"type\": \"varchar(300)\", \"null\": false },",
                    "");
    QVERIFY(without != bookFile);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), without);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);

    const QString sentence = QStringLiteral("Cannot be rolled back while book has rows: title refuses NULL");
    QVERIFY(cli(QStringLiteral("forwards --preview"), shop).err.contains(sentence));
    const auto document = cli(QStringLiteral("forwards --preview --json"), shop).json();
    QCOMPARE(document["migrations"][0]["findings"][0]["code"], "plan.no_way_back");
    QVERIFY(cli(QStringLiteral("forwards --yes"), shop).err.contains(sentence));
    QVERIFY(!cli(QStringLiteral("backwards catalog --preview"), shop).err.contains(sentence));

    // Once it is applied, "give it a default" would help nobody.
    runSql(cli, QStringLiteral("INSERT INTO author (name) VALUES ('Ann')"));
    runSql(cli, QStringLiteral("INSERT INTO book DEFAULT VALUES"));
    const CommandResult refused = cli(QStringLiteral("rollback --yes"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(sentence) && refused.err.contains(QStringLiteral("Rows: 1. Empty the table first")),
             qPrintable(refused.err));
}

void CliMigrationsTest::twoMigratorsAtOnce()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const QStringList arguments{QStringLiteral("forwards"), QStringLiteral("--yes"), QStringLiteral("--json")};

    std::vector<std::unique_ptr<QProcess>> migrators;
    for (int i = 0; i < 4; ++i)
        migrators.push_back(cli.start(arguments, shop));
    int done = 0;
    for (const auto &migrator : migrators) {
        QVERIFY(migrator->waitForFinished(120000));
        const QByteArray said = migrator->readAllStandardError();
        QVERIFY2(migrator->exitCode() == 0, said.constData());
        const auto document = nlohmann::json::parse(migrator->readAllStandardOutput().toStdString());
        for (const auto &migration : document["done"])
            done += migration["alreadyDone"].get<bool>() ? 0 : 1;
    }

    QCOMPARE(done, 2);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
}

QTEST_GUILESS_MAIN(CliMigrationsTest)
#include "tst_cli_migrations.moc"
