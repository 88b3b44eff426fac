// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"
#include "tests/support/command_line_shop.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString authorPath = QStringLiteral("shop/catalog/tables/author.json");

QStringList words(const QString &text)
{
    return text.split(u' ');
}

} // namespace

/** A database is taken in again: what was renamed there is asked about, and what is wanted can be chosen. */
class CliImportTest : public QObject
{
    Q_OBJECT

private slots:
    void renamesAreNotGuessed();
    void renamesAreSaid();
    void renamesAreAskedOnATerminal();
    void changesAreTakenOneByOne();
    void filtersOfDriftAndDiff();
    void aNameThatIsNowhereIsTold();
    void theConnectionRemembersItsPart();
    void theConnectionRemembersItsNamespaces();
    void cleanupTestCase() { PostgresqlDatabase::stopServer(); }
};

void CliImportTest::renamesAreNotGuessed()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    const QString import = QStringLiteral("import --app catalog --yes --from sqlite:shop.db");

    const CommandResult refused = cli(import, shop);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(QStringLiteral("--rename author.name=full_name")), qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QStringLiteral("column author.name may have become full_name")),
             qPrintable(refused.err));
    QCOMPARE(cli.read(authorPath), authorFile);

    // Told that it is something new, it is.
    QCOMPARE(cli(import + QStringLiteral(" --auto-input n"), shop).exitCode, 0);
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("full_name")));
    QVERIFY(!author.contains(QStringLiteral("aaaaaaaaaaa2")));
}

void CliImportTest::renamesAreSaid()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME TO writer"));
    // The project's connection can be named.
    const QString import = QStringLiteral("import --app catalog --yes --from dev");

    const CommandResult wrong = cli(import + QStringLiteral(" --rename autor=writer"), shop);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains(QStringLiteral("nothing that is called autor")), qPrintable(wrong.err));
    QCOMPARE(cli.read(authorPath), authorFile);

    const CommandResult done =
        cli(import + QStringLiteral(" --rename author=writer --rename writer.name=full_name"), shop);
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QVERIFY2(done.out.contains(QStringLiteral("rename table author -> writer")), qPrintable(done.out));
    const QString writer = QString::fromUtf8(cli.read(QStringLiteral("shop/catalog/tables/writer.json")));
    QVERIFY(writer.contains(QStringLiteral("aaaaaaaaaaaa")));
    QVERIFY(writer.contains(QStringLiteral("aaaaaaaaaaa2")));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
}

void CliImportTest::renamesAreAskedOnATerminal()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    const QStringList import = words(QStringLiteral("import --app catalog --model-only --from dev"));

    const CommandResult done = cli.onTerminal(import, QStringLiteral("y"), shop);

    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    QVERIFY2(done.out.contains(QStringLiteral("Is it a rename?")), qPrintable(done.out));
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("aaaaaaaaaaa2")));
    QVERIFY(author.contains(QStringLiteral("full_name")));
}

void CliImportTest::changesAreTakenOneByOne()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author ADD COLUMN email TEXT"));
    runSql(cli, QStringLiteral("ALTER TABLE author ADD COLUMN phone TEXT"));
    const QString import = QStringLiteral("import --app catalog --each --from dev");

    const CommandResult refused = cli(import + QStringLiteral(" --yes"), shop);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(cli.read(authorPath), authorFile);

    const CommandResult done = cli.onTerminal(words(import + QStringLiteral(" --yes")), QStringLiteral("y\nn"), shop);
    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("email")));
    QVERIFY(!author.contains(QStringLiteral("phone")));
    const CommandResult drift = cli(QStringLiteral("drift"), shop);
    QCOMPARE(drift.exitCode, 3);
    QVERIFY2(drift.out.contains(QStringLiteral("phone")) && !drift.out.contains(QStringLiteral("email")),
             qPrintable(drift.out));
}

void CliImportTest::filtersOfDriftAndDiff()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("CREATE TABLE tmp_log (id INTEGER PRIMARY KEY)"));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("drift --exclude tmp_*"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --include author"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --include tmp_log"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("diff model dev"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("diff model dev --exclude tmp_*"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev snapshot --include a*"), shop).exitCode, 0);

    // What was asked for and is gone is told; what was not is no difference.
    runSql(cli, QStringLiteral("DROP TABLE author"));
    QCOMPARE(cli(QStringLiteral("drift --include author"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("drift --exclude author --exclude tmp_log"), shop).exitCode, 1);
    QCOMPARE(cli(QStringLiteral("diff model dev --include author"), shop).exitCode, 3);
    const CommandResult one = cli(QStringLiteral("diff model dev --include tmp_*"), shop);
    QCOMPARE(one.exitCode, 3);
    QVERIFY2(!one.out.contains(QStringLiteral("author")), qPrintable(one.out));
}

void CliImportTest::aNameThatIsNowhereIsTold()
{
    const CommandLine cli;
    makeDatabase(cli);
    for (const QString &command : {QStringLiteral("drift"), QStringLiteral("diff model dev")}) {
        const CommandResult told = cli(command + QStringLiteral(" --include autor"), shop);
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.err.contains(QStringLiteral("only autor")) || told.err.contains(QStringLiteral("include autor")),
                 qPrintable(told.err));
    }
}

void CliImportTest::theConnectionRemembersItsPart()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    const SqliteFile other;
    for (const DatabaseAddress &address : {databaseOf(cli), other.address()}) {
        const auto connection = Connection::open(address, {.createFile = true});
        QVERIFY(connection);
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY)")));
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE tmp_log (id INTEGER PRIMARY KEY)")));
    }
    const QString import = QStringLiteral("import --app catalog --yes --exclude tmp_* --from ");

    // Nothing of the project leads to the other one.
    const CommandResult unknown = cli(import + other.path() + QStringLiteral(" --model-only"), shop);
    QCOMPARE(unknown.exitCode, 0);
    QVERIFY2(unknown.err.contains(QStringLiteral("nothing remembers")), qPrintable(unknown.err));
    QVERIFY(!cli.read(QStringLiteral("shop/joinery.json")).contains("tmp_*"));

    const CommandResult done = cli(import + QStringLiteral("sqlite:shop.db"), shop);
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QVERIFY(!done.err.contains(QStringLiteral("nothing remembers")));
    QVERIFY(cli.read(QStringLiteral("shop/joinery.json")).contains("\"exclude\": [\"tmp_*\"]"));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --url shop.db"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev model"), shop).exitCode, 0);
    // What is asked for goes before what is remembered.
    QCOMPARE(cli(QStringLiteral("drift --include tmp_*"), shop).exitCode, 3);
    runSql(cli, QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY)"));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 3);
}

void CliImportTest::theConnectionRemembersItsNamespaces()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE SCHEMA sales; CREATE TABLE sales.item (id integer PRIMARY KEY); "
                                         "CREATE TABLE other (id integer PRIMARY KEY)")),
             QString());
    const ServerAddress server = database.address().server;
    ConnectionUrl url{
        .kind = ConnectionUrl::Kind::PostgreSql, .database = server.database, .port = server.port, .user = server.user};
    url.options = {{QStringLiteral("socket"), server.socket}};
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog --dialect postgresql")).exitCode, 0);
    cli.write(QStringLiteral("shop/joinery.json"),
              QStringLiteral("{ \"joinery\": 2, \"name\": \"shop\", \"dialects\": [\"postgresql\"], \"apps\": "
                             "[\"catalog\"], \"connections\": [{ \"name\": \"pg\", \"url\": \"%1\" }] }")
                  .arg(url.text())
                  .toUtf8());

    const CommandResult done = cli(QStringLiteral("import --app catalog --yes --namespace sales --from pg"), shop);

    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QVERIFY(cli.read(QStringLiteral("shop/joinery.json")).contains("\"namespaces\": [\"sales\"]"));
    CommandResult drift = cli(QStringLiteral("drift"), shop);
    QVERIFY2(drift.exitCode == 0, qPrintable(drift.out));
    QCOMPARE(cli(QStringLiteral("diff pg model"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --namespace public"), shop).exitCode, 3);
    QCOMPARE(database.run(QStringLiteral("ALTER TABLE sales.item ADD COLUMN n text")), QString());
    drift = cli(QStringLiteral("drift"), shop);
    QCOMPARE(drift.exitCode, 3);
    QVERIFY2(drift.out.contains(QStringLiteral("sales.item.n")) && !drift.out.contains(QStringLiteral("table other")),
             qPrintable(drift.out));
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"
