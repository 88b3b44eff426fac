// SPDX-License-Identifier: MIT
// Databases of servers are taken into a project by the program, and made elsewhere from it.
#include "tests/support/command_line_servers.h"
#include "tests/support/command_line_shop.h"

#include <QTest>

using namespace joinery;

class CliServerImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
    void comesInAndIsMadeElsewhere_data() { CommandLineServer::addKinds(); }
    void comesInAndIsMadeElsewhere();
    void whatChangedComesInAgain_data() { CommandLineServer::addKinds(); }
    void whatChangedComesInAgain();
    void onlyWhatIsWanted_data() { CommandLineServer::addKinds(); }
    void onlyWhatIsWanted();
    void oneNamespace();
    void modelOnlyTouchesNothing_data() { CommandLineServer::addKinds(); }
    void modelOnlyTouchesNothing();
    void asksFirst_data() { CommandLineServer::addKinds(); }
    void asksFirst();
    void whatTheModelHasNoPlaceForIsNamed_data() { CommandLineServer::addKinds(); }
    void whatTheModelHasNoPlaceForIsNamed();
    void whoMayNotWriteIsTold_data() { CommandLineServer::addKinds(); }
    void whoMayNotWriteIsTold();
};

namespace {

/** Something of each sort, with names and texts that have to be quoted. */
QString legacy(const CommandLineServer &server)
{
    const QString shared = QStringLiteral(
        "CREATE TABLE customer (id integer PRIMARY KEY, name varchar(40) NOT NULL DEFAULT 'it''s', born date, "
        "balance numeric(12,2) NOT NULL DEFAULT 0, CONSTRAINT positive CHECK (balance >= 0));"
        "CREATE UNIQUE INDEX customer_name ON customer (name, born);"
        "CREATE TABLE bill (id integer PRIMARY KEY, customer_id integer, made timestamp NOT NULL DEFAULT "
        "CURRENT_TIMESTAMP, parent_id integer, CONSTRAINT bill_of FOREIGN KEY (customer_id) REFERENCES customer (id) "
        "ON "
        "DELETE CASCADE, CONSTRAINT bill_parent FOREIGN KEY (parent_id) REFERENCES bill (id) ON DELETE SET NULL);"
        "CREATE VIEW debtor AS SELECT c.id, c.name FROM customer c JOIN bill b ON b.customer_id = c.id;");
    if (server.isPostgresql())
        return shared +
               QStringLiteral("CREATE TYPE state AS ENUM ('new', 'it''s done');"
                              "CREATE SCHEMA \"Odd Namespace\";"
                              "CREATE TABLE \"Odd Namespace\".\"Käse \"\"1\"\"\" (\"select\" serial PRIMARY KEY, "
                              "state state DEFAULT 'it''s done', tags text[], extra jsonb);"
                              "CREATE INDEX by_extra ON \"Odd Namespace\".\"Käse \"\"1\"\"\" USING gin (extra);"
                              "COMMENT ON TABLE customer IS 'who''s who';");
    return shared +
           QStringLiteral("CREATE TABLE `Käse ``1``` (`select` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, "
                          "state enum('new', 'it''s done') DEFAULT 'it''s done', tags set('a', 'b'), "
                          "extra text COLLATE utf8mb4_bin, KEY by_extra (extra(10)));"
                          "ALTER TABLE customer COMMENT 'who''s who';");
}

CommandResult import(const CommandLine &cli, const CommandLineServer &server, const QStringList &options = {},
                     const QString &app = QStringLiteral("catalog"))
{
    return cli.call(QStringList{QStringLiteral("import"), QStringLiteral("--yes"), QStringLiteral("--from"),
                                server.url(), QStringLiteral("--app"), app} +
                        options,
                    shop);
}

} // namespace

void CliServerImportTest::initTestCase()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
}

void CliServerImportTest::comesInAndIsMadeElsewhere()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLineServer elsewhere(server.kind());
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(legacy(server)), QString());
    const QString tables = server.catalogue();

    const CommandResult result = import(cli, server);

    QCOMPARE(unlessCode(0, result), QString());
    QVERIFY2(result.out.contains(QStringLiteral("+ add table customer")), qPrintable(result.out));
    QCOMPARE(result.err, QString());
    QCOMPARE(server.catalogue(), tables);
    for (const char *command : {"drift", "check", "diff dev model", "diff snapshot dev", "status --pending"})
        QCOMPARE(unlessCode(0, cli(QLatin1String(command), shop)), QString());
    const CommandResult again = import(cli, server, {QStringLiteral("--json")});
    QCOMPARE(unlessCode(0, again), QString());
    QVERIFY(again.json()["operations"].empty());
    QVERIFY(again.json()["baseline"].is_null());

    const QString there = QStringLiteral(" --url ") + elsewhere.url();
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes") + there, shop)), QString());
    QCOMPARE(elsewhere.catalogue(), tables);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("drift") + there, shop)), QString());
    QCOMPARE(unlessCode(0, cli.call({QStringLiteral("diff"), QStringLiteral("dev"), elsewhere.url()}, shop)),
             QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("backwards catalog --yes") + there, shop)), QString());
    QCOMPARE(elsewhere.catalogue(), CommandLineServer(server.kind()).catalogue());
}

void CliServerImportTest::whatChangedComesInAgain()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(legacy(server)), QString());
    QCOMPARE(unlessCode(0, import(cli, server)), QString());
    QCOMPARE(
        server.run(QStringLiteral("INSERT INTO customer (id) VALUES (1);"
                                  "ALTER TABLE customer ADD COLUMN mail varchar(50);"
                                  "ALTER TABLE bill DROP COLUMN made; CREATE TABLE extra (id integer PRIMARY KEY)")),
        QString());
    const QString tables = server.catalogue();
    QCOMPARE(unlessCode(3, cli(QStringLiteral("drift"), shop)), QString());

    const CommandResult result = import(cli, server);

    QCOMPARE(unlessCode(0, result), QString());
    for (const char *line :
         {"+ add table extra", "+ add column customer.mail (varchar(50))", "- drop column bill.made"})
        QVERIFY2(result.out.contains(QLatin1String(line)), qPrintable(result.out));
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 2);
    QCOMPARE(server.catalogue(), tables);
    QCOMPARE(server.rows(QStringLiteral("SELECT id, name, mail FROM customer")),
             server.rows(QStringLiteral("SELECT 1, 'it''s', NULL")));
    for (const char *command : {"drift", "check", "diff dev model"})
        QCOMPARE(unlessCode(0, cli(QLatin1String(command), shop)), QString());
}

void CliServerImportTest::onlyWhatIsWanted()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(QStringLiteral("CREATE TABLE shop_a (id integer PRIMARY KEY);"
                                       "CREATE TABLE shop_b (id integer PRIMARY KEY);"
                                       "CREATE TABLE tmp_a (id integer PRIMARY KEY)")),
             QString());
    const QStringList filter{QStringLiteral("--include"), QStringLiteral("shop_*"), QStringLiteral("--exclude"),
                             QStringLiteral("*_b")};
    QCOMPARE(unlessCode(0, import(cli, server, filter)), QString());
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/tables")), QStringList{QStringLiteral("shop_a.json")});
    QCOMPARE(unlessCode(0, import(cli, server, {QStringLiteral("--include"), QStringLiteral("tmp_?")},
                                  QStringLiteral("waste"))),
             QString());
    QCOMPARE(cli.files(QStringLiteral("shop/waste/tables")), QStringList{QStringLiteral("tmp_a.json")});
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/tables")), QStringList{QStringLiteral("shop_a.json")});
    QCOMPARE(unlessCode(0, cli(QStringLiteral("check"), shop)), QString());
}

void CliServerImportTest::oneNamespace()
{
    const CommandLineServer server(QStringLiteral("postgresql"));
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(QStringLiteral("CREATE SCHEMA sales; CREATE TABLE sales.item (id integer PRIMARY KEY);"
                                       "CREATE TABLE item (id integer PRIMARY KEY)")),
             QString());
    const QStringList sales{QStringLiteral("--namespace"), QStringLiteral("sales")};
    QCOMPARE(unlessCode(0, import(cli, server, sales)), QString());
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/tables")), QStringList{QStringLiteral("sales.item.json")});

    const CommandLineServer mariadb(QStringLiteral("mariadb"));
    QCOMPARE(unlessCode(2, import(cli, mariadb, sales)), QString());
}

void CliServerImportTest::modelOnlyTouchesNothing()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(legacy(server)), QString());
    const QString before = server.content();

    QCOMPARE(unlessCode(0, import(cli, server, {QStringLiteral("--model-only")})), QString());

    QCOMPARE(server.content(), before);
    QVERIFY(cli.files(QStringLiteral("shop/catalog/migrations")).isEmpty());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("diff dev model"), shop)), QString());
    QCOMPARE(unlessCode(3, cli(QStringLiteral("check --model-only"), shop)), QString());
}

void CliServerImportTest::asksFirst()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(legacy(server)), QString());
    const QString before = server.content();
    const QStringList words{QStringLiteral("import"), QStringLiteral("--from"), server.url(), QStringLiteral("--app"),
                            QStringLiteral("catalog")};
    QCOMPARE(unlessCode(2, cli.call(words, shop)), QString());
    QCOMPARE(unlessCode(1, cli.onTerminal(words, QStringLiteral("n"), shop)), QString());
    QCOMPARE(server.content(), before);
    QVERIFY(cli.files(QStringLiteral("shop/catalog/tables")).isEmpty());
    QCOMPARE(unlessCode(0, cli.onTerminal(words, QStringLiteral("y"), shop)), QString());
    QVERIFY(server.content() != before);
}

void CliServerImportTest::whatTheModelHasNoPlaceForIsNamed()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    const CommandLineServer other(server.kind());
    QCOMPARE(other.run(QStringLiteral("CREATE TABLE elsewhere (id integer PRIMARY KEY)")), QString());
    const QString thing = server.isPostgresql() ? QStringLiteral("changes") : QStringLiteral("far_away");
    const QString makes =
        server.isPostgresql()
            ? QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY); SET client_min_messages = error; "
                             "CREATE PUBLICATION changes FOR TABLE t")
            : QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, CONSTRAINT far_away FOREIGN KEY "
                             "(id) REFERENCES %1.elsewhere (id))")
                  .arg(other.address().server.database);
    QCOMPARE(server.run(makes), QString());

    const CommandResult result = import(cli, server);

    QCOMPARE(unlessCode(0, result), QString());
    QVERIFY2(result.err.contains(thing), qPrintable(result.err));
    QCOMPARE(unlessCode(0, cli(QStringLiteral("drift"), shop)), QString());
    (void)server.run(QStringLiteral("DROP TABLE t"));
}

void CliServerImportTest::whoMayNotWriteIsTold()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    QCOMPARE(server.run(QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY)")), QString());
    const QString database = server.address().server.database;
    QCOMPARE(server.run(server.isPostgresql()
                            ? QStringLiteral("CREATE ROLE reader LOGIN; GRANT SELECT ON t TO reader")
                            : QStringLiteral("CREATE USER reader@localhost; GRANT SELECT ON %1.* TO reader@localhost")
                                  .arg(database)),
             QString());
    const QString before = server.content();
    const QString url = server.url().replace(QStringLiteral("joinery@"), QStringLiteral("reader@"));

    const CommandResult result =
        cli.call({QStringLiteral("import"), QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--from"),
                  url, QStringLiteral("--app"), QStringLiteral("catalog")},
                 shop);

    QCOMPARE(unlessCode(1, result), QString());
    QCOMPARE(result.json()["error"]["code"].get<std::string>(), std::string("database.no_rights"));
    QCOMPARE(server.content(), before);
    QVERIFY(cli.files(QStringLiteral("shop/catalog/tables")).isEmpty());
    QVERIFY(cli.files(QStringLiteral("shop/catalog/migrations")).isEmpty());
    // To read is enough for what writes nothing.
    QCOMPARE(unlessCode(0, cli.call({QStringLiteral("import"), QStringLiteral("--model-only"), QStringLiteral("--from"),
                                     url, QStringLiteral("--app"), QStringLiteral("catalog")},
                                    shop)),
             QString());
    QCOMPARE(unlessCode(0, cli.call({QStringLiteral("diff"), url, QStringLiteral("model")}, shop)), QString());
    (void)server.run(server.isPostgresql() ? QStringLiteral("DROP OWNED BY reader; DROP ROLE reader")
                                           : QStringLiteral("DROP USER reader@localhost"));
}

QTEST_GUILESS_MAIN(CliServerImportTest)
#include "tst_cli_server_import.moc"
