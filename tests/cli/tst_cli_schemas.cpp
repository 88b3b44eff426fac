// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

/** Schemas are imported and compared. */
class CliSchemasTest : public QObject
{
    Q_OBJECT

private slots:
    void importsADatabase();
    void importIntoAModelKeepsIds();
    void diffOfTwoDatabasesNeedsNoProject();
    void cosmeticDifferencesAreToldApart();
    void diffEndpoints();
    void diffTellsWhatKeepsTheProjectFromOpening();
};

void CliSchemasTest::importsADatabase()
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

    const CommandResult nothing =
        cli(QStringLiteral("import --app legacy --yes --include persons --from ") + url, shop);
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY2(nothing.err.contains(QStringLiteral("Nothing in the database has such a name (include persons)")),
             qPrintable(nothing.err));

    // A second time there is nothing to say.
    QCOMPARE(cli(QStringLiteral("import --app legacy --yes --from ") + url, shop).exitCode, 0);
    QCOMPARE(cli.files(QStringLiteral("shop/legacy/migrations")).size(), 1);

    // The baseline makes the same database elsewhere.
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev ") + url, shop).exitCode, 0);
}

void CliSchemasTest::importIntoAModelKeepsIds()
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

void CliSchemasTest::diffOfTwoDatabasesNeedsNoProject()
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

void CliSchemasTest::cosmeticDifferencesAreToldApart()
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

void CliSchemasTest::diffEndpoints()
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

/** The name may be one of its connections, which only the project tells. */
void CliSchemasTest::diffTellsWhatKeepsTheProjectFromOpening()
{
    const CommandLine cli;
    makeDatabase(cli);
    const QString file = QStringLiteral("shop/catalog/tables/author.json");
    const QByteArray good = cli.read(file);
    for (const char *version : {"3", "99999999999999999999"}) {
        cli.write(file, QByteArray(good).replace("\"joinery\": 2", QByteArray("\"joinery\": ") + version));
        for (const char *words : {"diff dev model", "diff model dev", "diff nowhere dev", "diff"}) {
            const CommandResult result = cli(QLatin1String(words), shop);
            QVERIFY2(result.exitCode == 1, words);
            QVERIFY2(result.err.contains(QStringLiteral("author.json")) &&
                         result.err.contains(QStringLiteral("format %1,").arg(QLatin1String(version))),
                     qPrintable(result.err));
        }
    }
    cli.write(file, good.left(40));
    QCOMPARE(cli(QStringLiteral("diff dev model"), shop).exitCode, 1);
    // What is no name of a connection does not need the project.
    QCOMPARE(cli(QStringLiteral("diff shop.db shop.db"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev model")).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliSchemasTest)
#include "tst_cli_schemas.moc"
