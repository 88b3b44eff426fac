// SPDX-License-Identifier: MIT
// The program on servers: a project's way there and back, rows in the way, others who use the tables, what differs.
#include "tests/support/command_line_servers.h"
#include "tests/support/command_line_shop.h"

#include <QTest>

using namespace joinery;

class CliServersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
    void theWholePath_data() { CommandLineServer::addKinds(); }
    void theWholePath();
    void rowsInTheWayAreDealtWith_data() { CommandLineServer::addKinds(); }
    void rowsInTheWayAreDealtWith();
    void whileOthersUseTheTables_data() { CommandLineServer::addKinds(); }
    void whileOthersUseTheTables();
    void driftNamesWhatWasDoneByHand_data() { CommandLineServer::addKinds(); }
    void driftNamesWhatWasDoneByHand();
    void twoDatabasesWithoutAProject_data() { CommandLineServer::addKinds(); }
    void twoDatabasesWithoutAProject();
    void whatIsWrongWithAnAddressIsTold_data() { CommandLineServer::addKinds(); }
    void whatIsWrongWithAnAddressIsTold();
};

namespace {

const QString authorPath = QStringLiteral("shop/catalog/tables/author.json");
const QString bookPath = QStringLiteral("shop/catalog/tables/book.json");

/** Replaces a part of a table's file, and writes the migration of that. */
void edit(const CommandLine &cli, const QString &path, const QByteArray &part, const QByteArray &by)
{
    QByteArray file = cli.read(path);
    QVERIFY2(file.contains(part), part.constData());
    cli.write(path, file.replace(part, by));
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto --auto-input n"), shop)), QString());
}

void isAsItsHistorySays(const CommandLine &cli)
{
    for (const char *command : {"drift", "check", "diff dev model", "diff model dev", "status --pending"})
        QCOMPARE(unlessCode(0, cli(QLatin1String(command), shop)), QString());
}

} // namespace

void CliServersTest::initTestCase()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
}

void CliServersTest::theWholePath()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    isAsItsHistorySays(cli);
    const QString first = server.content();
    const QString tables = server.catalogue();
    const QString authors = QStringLiteral("SELECT id, name FROM author");
    const QString titles = QStringLiteral("SELECT id, title, author_id FROM book");
    const QStringList rows = server.rows(authors) + server.rows(titles);

    edit(cli, bookPath, "\"title\", \"type\": \"varchar(300)\", \"null\": false",
         "\"heading\", \"type\": \"text\", \"null\": false");
    edit(cli, authorPath, "\"varchar(200)\", \"null\": false }",
         "\"varchar(200)\", \"null\": false },\n    { \"id\": \"aaaaaaaaaaa3\", \"name\": \"born\", \"type\": \"date\" "
         "}");
    QCOMPARE(unlessCode(3, cli(QStringLiteral("status --pending"), shop)), QString());
    QCOMPARE(unlessCode(3, cli(QStringLiteral("diff dev model"), shop)), QString());
    const CommandResult preview = cli(QStringLiteral("forwards --preview"), shop);
    QCOMPARE(unlessCode(0, preview), QString());
    QVERIFY2(preview.out.contains(QStringLiteral("heading")), qPrintable(preview.out));
    QCOMPARE(server.content(), first);

    const CommandResult there = cli(QStringLiteral("forwards --yes --json"), shop);
    QCOMPARE(unlessCode(0, there), QString());
    QCOMPARE(there.json()["done"].size(), size_t(2));
    isAsItsHistorySays(cli);
    QCOMPARE(server.rows(authors) +
                 server.rows(QString(titles).replace(QStringLiteral("title"), QStringLiteral("heading"))),
             rows);

    QCOMPARE(unlessCode(0, cli(QStringLiteral("rollback --yes"), shop)), QString());
    QCOMPARE(server.catalogue(), tables);
    QCOMPARE(server.rows(authors) + server.rows(titles), rows);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("drift"), shop)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes --to 1"), shop)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("backwards catalog --yes --to 1"), shop)), QString());
    QCOMPARE(server.rows(authors) + server.rows(titles), rows);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("reset --yes"), shop)), QString());
    QCOMPARE(server.catalogue(), CommandLineServer(server.kind()).catalogue());
}

void CliServersTest::rowsInTheWayAreDealtWith()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    edit(cli, bookPath, "\"name\": \"author_id\", \"type\": \"integer\"",
         "\"name\": \"author_id\", \"type\": \"integer\", \"null\": false");
    edit(cli, authorPath, "\"varchar(200)\", \"null\": false", "\"integer\", \"null\": false");
    const QString before = server.content();

    CommandResult result = cli(QStringLiteral("forwards --yes --to 1"), shop);
    QCOMPARE(unlessCode(1, result), QString());
    QVERIFY2(result.err.contains(QStringLiteral("--rows 'book.author_id=CHOICE'")), qPrintable(result.err));
    QCOMPARE(server.content(), before);

    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes --to 1 --rows book.author_id=value:2"), shop)),
             QString());
    QCOMPARE(server.rows(QStringLiteral("SELECT id, title, author_id FROM book")),
             (QStringList{"1 | One | 1", "2 | Two | 2", "3 | Three | 2"}));

    // "Ann" and another name are no numbers.
    result = cli(QStringLiteral("forwards --yes"), shop);
    QCOMPARE(unlessCode(1, result), QString());
    QVERIFY2(result.err.contains(u'2') && result.err.contains(QStringLiteral("author.name")), qPrintable(result.err));
    QCOMPARE(unlessCode(2, cli(QStringLiteral("forwards --yes --rows author.name"), shop)), QString());
    result = cli.call({QStringLiteral("forwards"), QStringLiteral("--yes"), QStringLiteral("--rows"),
                       QStringLiteral("author.name=sql:CHAR_LENGTH(name)")},
                      shop);
    QCOMPARE(unlessCode(0, result), QString());
    QCOMPARE(server.rows(QStringLiteral("SELECT id, name FROM author")), (QStringList{"1 | 3", "2 | 9", "3 | 7"}));
    isAsItsHistorySays(cli);
}

void CliServersTest::whileOthersUseTheTables()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    const QString tables = server.catalogue();
    const QStringList rows = server.rows(QStringLiteral("SELECT * FROM book"));
    edit(
        cli, bookPath, "  \"foreign_keys\"",
        "  \"indexes\": [\n    { \"id\": \"bbbbbbbbbbb5\", \"name\": \"book_title\", \"columns\": [\"title\"] }\n  ],\n"
        "  \"foreign_keys\"");

    const CommandResult preview = cli(QStringLiteral("forwards --preview --online"), shop);
    QCOMPARE(unlessCode(0, preview), QString());
    const QString word =
        server.isPostgresql() ? QStringLiteral("CREATE INDEX CONCURRENTLY") : QStringLiteral("LOCK = NONE");
    QVERIFY2(preview.out.contains(word), qPrintable(preview.out));
    QVERIFY(!cli(QStringLiteral("forwards --preview"), shop).out.contains(word));
    QCOMPARE(server.catalogue(), tables);

    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes --online --lock-timeout 5"), shop)), QString());
    isAsItsHistorySays(cli);
    QVERIFY2(server.catalogue().contains(QStringLiteral("book_title")), qPrintable(server.catalogue()));
    QCOMPARE(server.rows(QStringLiteral("SELECT * FROM book")), rows);

    QCOMPARE(unlessCode(0, cli(QStringLiteral("rollback --yes --online"), shop)), QString());
    QCOMPARE(server.catalogue(), tables);
    QCOMPARE(server.rows(QStringLiteral("SELECT * FROM book")), rows);
}

void CliServersTest::driftNamesWhatWasDoneByHand()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    QCOMPARE(server.run(QStringLiteral("ALTER TABLE book DROP COLUMN title; ALTER TABLE author ADD COLUMN pen char(3); "
                                       "CREATE TABLE more (a integer)")),
             QString());
    const QString before = server.content();

    const CommandResult drift = cli(QStringLiteral("drift"), shop);

    QCOMPARE(unlessCode(3, drift), QString());
    for (const char *line : {"drop column book.title", "add column author.pen (char(3))", "add table more (1 column)"})
        QVERIFY2(drift.out.contains(QLatin1String(line)), qPrintable(drift.out));
    QCOMPARE(cli(QStringLiteral("drift --json"), shop).json()["operations"].size(), size_t(3));
    const CommandResult script = cli.call({QStringLiteral("diff"), QStringLiteral("dev"), QStringLiteral("model"),
                                           QStringLiteral("--sql"), server.kind()},
                                          shop);
    QCOMPARE(unlessCode(3, script), QString());
    QVERIFY2(script.out.contains(QStringLiteral("DROP TABLE")), qPrintable(script.out));
    QCOMPARE(server.content(), before);
}

void CliServersTest::twoDatabasesWithoutAProject()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLineServer other(server.kind());
    const CommandLine cli;
    const QString table = QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, name varchar(20) DEFAULT 'it''s')");
    QCOMPARE(server.run(table), QString());
    QCOMPARE(other.run(table), QString());
    const QStringList arguments{QStringLiteral("diff"), server.url(), other.url()};
    QCOMPARE(unlessCode(0, cli.call(arguments)), QString());

    QCOMPARE(other.run(QStringLiteral("CREATE INDEX by_name ON t (name)")), QString());
    const CommandResult found = cli.call(arguments);
    QCOMPARE(unlessCode(3, found), QString());
    QVERIFY2(found.out.contains(QStringLiteral("add index t.by_name")), qPrintable(found.out));

    // What it prints makes the one the other.
    const CommandResult script = cli.call(arguments + QStringList{QStringLiteral("--sql"), server.kind()});
    QCOMPARE(unlessCode(3, script), QString());
    QCOMPARE(server.run(script.out), QString());
    QCOMPARE(unlessCode(0, cli.call(arguments)), QString());
    QCOMPARE(server.catalogue(), other.catalogue());
}

void CliServersTest::whatIsWrongWithAnAddressIsTold()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    cli.write(authorPath, authorFile);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto"), shop)), QString());
    const QString name = server.address().server.database;
    const auto told = [&](QString url, int code) {
        const CommandResult result = cli(QStringLiteral("forwards --yes --url ") + url, shop);
        return result.exitCode == code ? result.err : unlessCode(code, result);
    };
    const QString missing = told(server.url().replace(name, QStringLiteral("nowhere")), 1);
    QVERIFY2(missing.contains(QStringLiteral("nowhere")) && missing.contains(u'.'), qPrintable(missing));
    const QString stranger = told(server.url().replace(QStringLiteral("joinery@"), QStringLiteral("stranger@")), 1);
    QVERIFY2(stranger.contains(QStringLiteral("stranger")), qPrintable(stranger));
    const QString option = told(server.url(QStringLiteral("wrong=1")), 2);
    QVERIFY2(option.contains(QStringLiteral("wrong")), qPrintable(option));
    const QString timeout = told(server.url(QStringLiteral("connect_timeout=soon")), 2);
    QVERIFY2(timeout.contains(QStringLiteral("connect_timeout")), qPrintable(timeout));
    QVERIFY(server.catalogue() == CommandLineServer(server.kind()).catalogue());
}

QTEST_GUILESS_MAIN(CliServersTest)
#include "tst_cli_servers.moc"
