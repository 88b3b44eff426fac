// SPDX-License-Identifier: MIT
#include "tests/support/command_line.h"
#include "tests/support/sqlite_file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

using namespace joinery;

namespace {

const QByteArray authorFile = R"json({
  "joinery": 2,
  "id": "aaaaaaaaaaaa",
  "name": "author",
  "columns": [
    { "id": "aaaaaaaaaaa1", "name": "id", "type": "integer", "null": false },
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)",
                 "null" : false
}
  ],
  "primary_key":
  {
      "columns" : ["id"]
  }
  }
)json";

const QByteArray bookFile = R"json({
  "joinery": 2,
  "id": "bbbbbbbbbbbb",
  "name": "book",
  "columns": [
    { "id": "bbbbbbbbbbb1", "name": "id", "type": "integer", "null": false },
    { "id": "bbbbbbbbbbb2", "name": "title", "type": "varchar(300)", "null": false
},
    { "id": "bbbbbbbbbbb3", "name": "author_id", "type": "integer" }
  ],
  "primary_key": { "columns": ["id"] },
  "foreign_keys": [
    {
      "id": "bbbbbbbbbbb4",
      "name": "book_author_fk",
      "columns": ["author_id"],
      "references": { "id": "aaaaaaaaaaaa", "name": "author", "columns": [{ "id": "aaaaaaaaaaa1", "name": "id" }] }
    }
  ]
}
)json";

const QString shop = QStringLiteral("shop");

/** A project "shop" with the app "catalog" and one table that no migration knows yet. */
void makeProject(const CommandLine &cli)
{
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);
}

/** The same with its migration written and applied. */
void makeDatabase(const CommandLine &cli)
{
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc authors"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
}

DatabaseAddress databaseOf(const CommandLine &cli)
{
    return DatabaseAddress::sqliteFile(cli.path(QStringLiteral("shop/shop.db")));
}

QString dumpOfShop(const CommandLine &cli)
{
    const auto connection = Connection::open(databaseOf(cli), {.readOnly = true});
    return connection ? dumpOf(*connection) : connection.error().text();
}

void runSql(const CommandLine &cli, const QString &sql)
{
    const auto connection = Connection::open(databaseOf(cli));
    QVERIFY(connection);
    const auto done = connection->execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholePath();
    void previewTouchesNothing();
    void previewOfBackwardsTouchesNothing();
    void asksBeforeChanging();
    void importsADatabase();
    void importIntoAModelKeepsIds();
    void diffOfTwoDatabasesNeedsNoProject();
    void diffEndpoints();
    void cosmeticDifferencesAreToldApart();
    void sqlOfMigrations();
    void renamesAreAskedFor();
    void failureIsTold();
    void everyCommandSpeaksJson_data();
    void everyCommandSpeaksJson();
    void errorsAreJsonToo();
    void wrongUsage_data();
    void wrongUsage();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void cleanDeletesFiles();
    void removeDeletesTheNewestPending();
    void removeRefuses();
    void whatBarsTheWayBackIsSaidBefore();
    void mistakesInTheModel();
    void brokenFilesAreNamed();
    void missingWindowProgram();
    void twoMigratorsAtOnce();
};

void CliTest::theWholePath()
{
    const CommandLine cli;
    makeProject(cli);

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

void CliTest::previewTouchesNothing()
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

void CliTest::previewOfBackwardsTouchesNothing()
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

void CliTest::asksBeforeChanging()
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

void CliTest::importsADatabase()
{
    const CommandLine cli;
    const SqliteFile legacy;
    legacy.run({QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT "
                               "'it''s', CHECK (length(name) > 1))"),
                QStringLiteral("CREATE INDEX person_name ON person (name COLLATE NOCASE)"),
                QStringLiteral("CREATE VIEW people AS SELECT name FROM person"),
                QStringLiteral("INSERT INTO person (name) VALUES ('Ann')")});
    QCOMPARE(cli(QStringLiteral("init shop")).exitCode, 0);
    const QString url = QStringLiteral("sqlite://") + legacy.path();

    CommandResult result = cli(QStringLiteral("import --app legacy --from ") + url, shop);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("shop/legacy"))));

    result = cli(QStringLiteral("import --app legacy --model-only --from ") + url, shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!legacy.dump().contains(QStringLiteral("joinery_migrations")));
    QVERIFY(QFile::exists(cli.path(QStringLiteral("shop/legacy/tables/person.json"))));
    QCOMPARE(cli(QStringLiteral("diff model ") + url, shop).exitCode, 0);

    result = cli(QStringLiteral("import --app legacy --yes --from ") + url, shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/legacy/migrations")).size(), 1);
    QCOMPARE(cli(QStringLiteral("check --url ") + url, shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check --url ") + legacy.path(), shop).exitCode, 0);
    result = cli(QStringLiteral("check --url ") + legacy.path() + QStringLiteral("x"), shop);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(QStringLiteral("There is no file")), qPrintable(result.err));
    QCOMPARE(cli(QStringLiteral("drift --url ") + url, shop).exitCode, 0);

    // A second time there is nothing to say.
    QCOMPARE(cli(QStringLiteral("import --app legacy --yes --from ") + url, shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/legacy/migrations")).size(), 1);

    // The baseline makes the same database elsewhere.
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev ") + url, shop).exitCode, 0);
}

void CliTest::importIntoAModelKeepsIds()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author ADD COLUMN email VARCHAR(100)"));
    runSql(cli, QStringLiteral("CREATE TABLE extra (a)"));
    const QString url = QStringLiteral("sqlite:shop.db");

    QCOMPARE(cli(QStringLiteral("import --app catalog --yes --exclude ex* --from ") + url, shop).exitCode, 0);

    const QString author = QString::fromUtf8(cli.read(QStringLiteral("shop/catalog/tables/author.json")));
    QVERIFY(author.contains(QStringLiteral("aaaaaaaaaaa2")));
    QVERIFY(author.contains(QStringLiteral("varchar(200)")));
    QVERIFY(author.contains(QStringLiteral("email")));
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("shop/catalog/tables/extra.json"))));
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 3);

    // What is pending there must be applied first.
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const CommandResult refused = cli(QStringLiteral("import --app catalog --yes --from ") + url, shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains(QStringLiteral("--model-only")));
}

void CliTest::diffOfTwoDatabasesNeedsNoProject()
{
    const CommandLine cli;
    const SqliteFile one;
    const SqliteFile two;
    one.run({QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")});
    two.run({QStringLiteral("CREATE TABLE T (a integer primary key, b text, c REAL)")});
    const QString from = QStringLiteral("sqlite://") + one.path();
    const QString to = QStringLiteral("sqlite://") + two.path();

    const CommandResult result = cli(QStringLiteral("diff %1 %2").arg(from, to));
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.out.contains(QStringLiteral("+ add column t.c")), qPrintable(result.out));

    const CommandResult sql = cli(QStringLiteral("diff %1 %2 --sql sqlite").arg(from, to));
    QCOMPARE(sql.exitCode, 3);
    one.run({QStringLiteral("ALTER TABLE t ADD COLUMN c REAL")});
    QVERIFY2(sql.out.contains(QStringLiteral("ALTER TABLE \"t\" ADD COLUMN \"c\" REAL")), qPrintable(sql.out));
    QCOMPARE(cli(QStringLiteral("diff %1 %2").arg(from, to)).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff %1 %2").arg(one.path(), two.path())).exitCode, 0);
}

void CliTest::cosmeticDifferencesAreToldApart()
{
    const CommandLine cli;
    const SqliteFile one;
    const SqliteFile two;
    one.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT, CHECK (n>''))")});
    two.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT, CHECK (n > ''))")});
    const QString words = QStringLiteral("diff %1 %2").arg(one.path(), two.path());

    const CommandResult plain = cli(words);
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(!plain.out.contains(QStringLiteral("n > ''")));
    const CommandResult listed = cli(words + QStringLiteral(" --cosmetic"));
    QCOMPARE(listed.exitCode, 0);
    QVERIFY2(listed.out.contains(QStringLiteral("~ change check on a")), qPrintable(listed.out));
    const CommandResult json = cli(words + QStringLiteral(" --json"));
    QCOMPARE(json.json()["operations"].size(), 0U);
    QCOMPARE(json.json()["cosmetic"].size(), 1U);
    const CommandResult none = cli(QStringLiteral("diff %1 %1 --cosmetic").arg(one.path()));
    QVERIFY((none.out + none.err).contains(QStringLiteral("Nothing is only spelled differently")));
}

void CliTest::diffEndpoints()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const QString first = cli.files(QStringLiteral("shop/catalog/migrations")).first();
    QString id = first.mid(8).chopped(5);
    const auto document = cli(QStringLiteral("status --json"), shop).json();
    id = QString::fromStdString(document["migrations"][0]["id"]);

    QCOMPARE(cli(QStringLiteral("diff snapshot@%1 dev").arg(id), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev model"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("diff snapshot model"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff model ."), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev shop.db"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff snapshot@1999 model"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("diff nowhere model"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("diff dev sqlite:none.db"), shop).exitCode, 1);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("shop/none.db"))));
}

void CliTest::sqlOfMigrations()
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
}

void CliTest::renamesAreAskedFor()
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

void CliTest::failureIsTold()
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

void CliTest::everyCommandSpeaksJson_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("init") << "init other --json" << 0;
    QTest::newRow("new") << "new catalog --auto --json" << 0;
    QTest::newRow("status") << "status --json" << 0;
    QTest::newRow("check") << "check --json" << 3;
    QTest::newRow("diff") << "diff --json" << 3;
    QTest::newRow("diff sql") << "diff --sql sqlite --json" << 3;
    QTest::newRow("drift") << "drift --json" << 0;
    QTest::newRow("sql") << "sql --json" << 0;
    QTest::newRow("forwards") << "forwards --json --yes" << 0;
    QTest::newRow("preview") << "rollback --preview --json" << 0;
    QTest::newRow("backwards") << "backwards catalog --json --yes" << 0;
    QTest::newRow("refresh") << "refresh --json --yes" << 0;
    QTest::newRow("import") << "import --from sqlite:shop.db --app catalog --model-only --json" << 0;
    QTest::newRow("export") << "export --format sql --json" << 0;
}

void CliTest::everyCommandSpeaksJson()
{
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);

    const CommandResult result = cli(words, shop);

    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.json().is_object(), qPrintable(result.out));
}

void CliTest::errorsAreJsonToo()
{
    const CommandLine cli;
    for (const QString &words : {QStringLiteral("status --json"), QStringLiteral("--json forwadrs")}) {
        const CommandResult result = cli(words);
        QVERIFY(result.exitCode == 1 || result.exitCode == 2);
        QVERIFY(!result.err.isEmpty());
        QVERIFY2(result.json().is_object() && result.json().contains("error"), qPrintable(result.out));
    }
}

void CliTest::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("help on no command") << "bogus --help"
                                        << "There is no command bogus.";
    QTest::newRow("nothing") << ""
                             << "a command is missing";
    QTest::newRow("command") << "forward"
                             << "Did you mean forwards?";
    QTest::newRow("flag") << "forwards --previw"
                          << "Did you mean --preview?";
    QTest::newRow("value") << "forwards --to"
                           << "--to needs a value.";
    QTest::newRow("argument") << "new"
                              << "APP is required.";
    QTest::newRow("too many") << "forwards a b"
                              << "b is one argument too many.";
    QTest::newRow("choice") << "new catalog --auto --auto-input x"
                            << "--auto-input";
    QTest::newRow("number") << "rollback --batches -1"
                            << "--batches";
    QTest::newRow("app") << "forwards nobody"
                         << "no app nobody";
    QTest::newRow("new app") << "new nobody"
                             << "no app nobody";
    QTest::newRow("connection") << "status --connection nobody"
                                << "no connection nobody. It has: dev.";
    QTest::newRow("both") << "status --connection dev --url sqlite:x.db"
                          << "not both";
    QTest::newRow("url") << "status --url nonsense"
                         << "sqlite:";
    QTest::newRow("keep data") << "new catalog --keep-data"
                               << "--keep-data is not available in this version.";
    QTest::newRow("online") << "forwards --online"
                            << "--online is for servers";
    QTest::newRow("sql and auto") << "new catalog --auto --sql"
                                  << "cannot go with --auto";
    QTest::newRow("dialect") << "init x --dialect oracle"
                             << "dialect oracle";
    QTest::newRow("picture without file") << "export --format svg"
                                          << "--out";
    QTest::newRow("namespace") << "import --from sqlite:x.db --app a --namespace n"
                               << "PostgreSQL";
}

void CliTest::wrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const CommandLine cli;
    makeProject(cli);

    const CommandResult result = cli(words, shop);

    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY2(result.err.startsWith(QStringLiteral("Error: ")), qPrintable(result.err));
    QVERIFY2(result.err.count(QLatin1Char('\n')) == 1, qPrintable(result.err));
}

void CliTest::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"init", "new", "remove", "forwards", "backwards", "rollback", "reset", "refresh", "status", "check", "diff",
          "drift", "sql", "import", "export", "merge", "squash", "snapshot"})
        QTest::newRow(command) << command;
}

void CliTest::everyCommandHasHelpWithAnExample()
{
    QFETCH(QString, command);
    const CommandLine cli;
    const CommandResult result = cli(command + QStringLiteral(" --help"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(QStringLiteral("joinery-cli ") + command));
    QVERIFY(result.out.contains(QStringLiteral("Example")));
    QVERIFY(cli(QStringLiteral("--help")).out.contains(QStringLiteral("  ") + command + QLatin1Char(' ')));
}

void CliTest::cleanDeletesFiles()
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

void CliTest::removeDeletesTheNewestPending()
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

void CliTest::removeRefuses()
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
    QCOMPARE(cli(QStringLiteral("remove catalog 1999 --yes"), shop).exitCode, 1);
    QCOMPARE(cli(QStringLiteral("remove nothing --yes"), shop).exitCode, 2);
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 2);
    QVERIFY(cli.files(QStringLiteral("shop/catalog/migrations")).contains(oldest));
}

void CliTest::whatBarsTheWayBackIsSaidBefore()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QByteArray without = bookFile;
    without.replace("{ \"id\": \"bbbbbbbbbbb2\", \"name\": \"title\", \"type\": \"varchar(300)\", \"null\": false\n},",
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

void CliTest::mistakesInTheModel()
{
    const CommandLine cli;
    makeProject(cli);
    QByteArray wrong = authorFile;
    wrong.replace("varchar(200)", "varchar(0)");
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), wrong);
    const CommandResult result = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains(QStringLiteral("The model has mistakes")));
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 1);
}

void CliTest::brokenFilesAreNamed()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/broken.json"), "{\n  \"joinery\": 2,\n  oops\n}\n");
    const CommandResult result = cli(QStringLiteral("status"), shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QStringLiteral("catalog/tables/broken.json:3")), qPrintable(result.err));
}

void CliTest::missingWindowProgram()
{
    const CommandLine cli;
    makeProject(cli);
    const QString copy = cli.path(QStringLiteral("joinery-cli"));
    QVERIFY(QFile::copy(commandLineProgram(), copy));
    QProcess process;
    process.setWorkingDirectory(cli.path(shop));
    process.start(copy, {QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("png"),
                         QStringLiteral("--out"), QStringLiteral("x.png")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("not beside this one"));
}

void CliTest::twoMigratorsAtOnce()
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

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
