// SPDX-License-Identifier: MIT
#include "tests/support/command_line_servers.h"
#include "tests/support/command_line_shop.h"

#include <QTest>

using namespace joinery;

namespace {

const QString folder = QStringLiteral("shop/catalog/migrations/");

/** A migration by hand that follows the one of makeDatabase(). */
void writeMigration(const CommandLine &cli, const QByteArray &name, const QByteArray &operations)
{
    cli.write(folder + QString::fromLatin1(name) + QStringLiteral(".json"),
              R"({ "joinery": 2, "id": "2099-01-01T00:00:00:0000)" + name +
                  R"(", "description": "by hand", "operations": [ )" + operations + " ] }");
}

QByteArray dropName(const QByteArray &more = {})
{
    return R"({ "operation": "drop_column", "table": "author", "column": "name")" + more + " }";
}

const QByteArray uniqueName = R"({ "operation": "add_unique_constraint", "table": "author",
    "unique": { "name": "author_name_key", "columns": ["name"] } })";

QStringList codesIn(const nlohmann::json &document)
{
    QStringList codes;
    for (const auto &migration : document["migrations"])
        for (const auto &finding : migration["findings"])
            codes.append(QString::fromStdString(finding["code"]));
    return codes;
}

} // namespace

/** What is risky about migrations, told by the real program. */
class CliLintTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsPending();
    void exitCodes();
    void acceptedFindings();
    void settingsOfTheProject();
    void theDatabaseIsAsked();
    void filesAlone();
    void ownSql();
    void wrongUsage();
    void servers_data() { CommandLineServer::addKinds(); }
    void servers();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
};

void CliLintTest::onlyWhatIsPending()
{
    const CommandLine cli;
    makeDatabase(cli);
    const CommandResult none = cli(QStringLiteral("lint"), shop);
    QCOMPARE(none.exitCode, 0);
    QVERIFY2(none.out.startsWith(QStringLiteral("0 migration")), qPrintable(none.out));

    writeMigration(cli, "10", dropName());
    const QString before = dumpOfShop(cli);
    const CommandResult found = cli(QStringLiteral("lint"), shop);
    QCOMPARE(found.exitCode, 3);
    QVERIFY2(found.out.startsWith(QStringLiteral("catalog/2099-01-01T00:00:00:000010  by hand\n"
                                                 "  error: Column author.name is dropped with all its values. "
                                                 "(destructive.column)\n"
                                                 "      operation 1: drop column author.name")),
             qPrintable(found.out));
    QVERIFY2(found.out.contains(QStringLiteral("A dropped column takes the values of all rows with it.")),
             qPrintable(found.out));
    QCOMPARE(dumpOfShop(cli), before);
}

void CliLintTest::exitCodes()
{
    const CommandLine cli;
    makeDatabase(cli);
    writeMigration(cli, "10",
                   R"({ "operation": "rename_column", "table": "author", "column": "name", "to": "title" })");
    QCOMPARE(cli(QStringLiteral("lint"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("lint --fail-on warning"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("lint --fail-on info"), shop).exitCode, 3);
    QCOMPARE(codesIn(cli(QStringLiteral("lint --json"), shop).json()), QStringList("breaking.rename"));
}

void CliLintTest::acceptedFindings()
{
    const CommandLine cli;
    makeDatabase(cli);
    writeMigration(cli, "10", dropName(R"(, "allow": [
        { "code": "destructive.column", "reason": "Nobody reads it." }, { "code": "data.check", "reason": "None." } ])"));
    const CommandResult result = cli(QStringLiteral("lint --json"), shop);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!codesIn(result.json()).contains(QStringLiteral("destructive.column")));
    QVERIFY(codesIn(result.json()).contains(QStringLiteral("lint.unused_allow")));
    QCOMPARE(int(result.json()["accepted"]), 1);
    const CommandResult all = cli(QStringLiteral("lint --all"), shop);
    QVERIFY2(all.out.contains(QStringLiteral("accepted: Nobody reads it.")) &&
                 all.out.contains(QStringLiteral("data.check is accepted, but does not occur here.")),
             qPrintable(all.out));
    QVERIFY(!cli(QStringLiteral("lint"), shop).out.contains(QStringLiteral("destructive.column")));
}

void CliLintTest::settingsOfTheProject()
{
    const CommandLine cli;
    makeDatabase(cli);
    writeMigration(cli, "10", dropName());
    const QString file = QStringLiteral("shop/joinery.json");
    const QByteArray settings = cli.read(file);
    const auto withRules = [&](const QByteArray &rules) {
        QByteArray changed = settings;
        changed.replace("\"apps\"", "\"lint\": { \"rules\": " + rules + " }, \"apps\"");
        cli.write(file, changed);
        return cli(QStringLiteral("lint --json"), shop);
    };
    const CommandResult off = withRules(R"({ "destructive.column": "off" })");
    QCOMPARE(off.exitCode, 0);
    QVERIFY(!codesIn(off.json()).contains(QStringLiteral("destructive.column")));
    QCOMPARE(withRules(R"({ "destructive.column": "info" })").exitCode, 0);
    QCOMPARE(withRules(R"({ "breaking.drop": "error" })").exitCode, 3);
    const CommandResult unknown = withRules(R"({ "destructive.colum": "off" })");
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains(QStringLiteral("There is no rule \"destructive.colum\"")), qPrintable(unknown.err));
}

/** "May" becomes a number. */
void CliLintTest::theDatabaseIsAsked()
{
    const CommandLine cli;
    makeDatabase(cli);
    writeMigration(cli, "10", uniqueName);
    const auto finding = [&](const QString &code) {
        const auto document = cli(QStringLiteral("lint --json"), shop).json();
        for (const auto &each : document["migrations"][0]["findings"])
            if (QString::fromStdString(each["code"]) == code)
                return each;
        return nlohmann::json();
    };
    const QString unique = QStringLiteral("data.unique");
    QCOMPARE(QString::fromStdString(finding(unique)["severity"]), QStringLiteral("info"));
    QCOMPARE(int(finding(unique)["rows"]), 0);
    runSql(cli, QStringLiteral("INSERT INTO author (id, name) VALUES (1, 'Lem'), (2, 'Lem'), (3, 'Le Guin')"));
    QCOMPARE(QString::fromStdString(finding(unique)["severity"]), QStringLiteral("error"));
    QVERIFY(int(finding(unique)["rowsInTheWay"]) > 0);
    QCOMPARE(int(finding(unique)["rows"]), 3);
    QCOMPARE(QString::fromStdString(finding(QStringLiteral("lock.rewrite"))["severity"]), QStringLiteral("info"));
    QCOMPARE(cli(QStringLiteral("lint"), shop).exitCode, 3);

    // What an earlier migration does to the rows nobody can foresee.
    writeMigration(cli, "05", R"({ "operation": "delete_rows", "table": "author", "columns": ["id", "name"],
        "rows": [[2, "Lem"]] })");
    const auto document = cli(QStringLiteral("lint --json"), shop).json();
    QCOMPARE(document["migrations"].size(), size_t(2));
    for (const auto &each : document["migrations"][1]["findings"])
        QVERIFY(!each.contains("rowsInTheWay"));
}

void CliLintTest::filesAlone()
{
    const CommandLine cli;
    makeDatabase(cli);
    writeMigration(cli, "10", uniqueName);
    QVERIFY(QFile::remove(cli.path(QStringLiteral("shop/shop.db"))));
    const CommandResult all = cli(QStringLiteral("lint --files --json"), shop);
    QCOMPARE(all.json()["migrations"].size(), size_t(2));
    QVERIFY(codesIn(all.json()).contains(QStringLiteral("data.unique")));
    QVERIFY(codesIn(cli(QStringLiteral("lint --files --json --dialect postgresql-12"), shop).json())
                .contains(QStringLiteral("lock.index")));
    const CommandResult one = cli(QStringLiteral("lint catalog 2099 --files --json"), shop);
    QCOMPARE(one.json()["migrations"].size(), size_t(1));
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("shop/shop.db"))));
}

void CliLintTest::ownSql()
{
    const CommandLine cli;
    makeDatabase(cli);
    cli.write(folder + QStringLiteral("own.sql"), "-- joinery: id=2099-01-01T00:00:00:000010 description=Own\n"
                                                  "-- joinery: allow=way_back.none reason=None is needed.\n\n"
                                                  "-- joinery: forwards\nUPDATE author SET name = 'x';\n");
    QCOMPARE(codesIn(cli(QStringLiteral("lint --json"), shop).json()), QStringList("raw_sql.every_row"));
}

void CliLintTest::wrongUsage()
{
    const CommandLine cli;
    makeDatabase(cli);
    for (const char *words : {"lint nobody", "lint --fail-on bad", "lint catalog 1900", "lint --dialect sqlite",
                              "lint --files --dialect db2"})
        QCOMPARE(cli(QString::fromLatin1(words), shop).exitCode, 2);
}

/** Rows are counted, and locks are those of the server. */
void CliLintTest::servers()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    QCOMPARE(server.run(QStringLiteral("INSERT INTO author (id, name) VALUES (91, 'Lem'), (92, 'Lem')")), QString());
    QCOMPARE(
        server.run(QStringLiteral("ANALYZE author")
                       .replace(QLatin1String("ANALYZE"),
                                server.isPostgresql() ? QStringLiteral("ANALYZE") : QStringLiteral("ANALYZE TABLE"))),
        QString());
    writeMigration(cli, "10", uniqueName);
    const QString before = server.content();
    const CommandResult result = cli(QStringLiteral("lint --json"), shop);
    QVERIFY2(result.exitCode == 3, qPrintable(result.out + result.err));
    const auto document = result.json();
    bool isTold = false;
    for (const auto &each : document["migrations"][0]["findings"]) {
        if (each["code"] != "data.unique")
            continue;
        isTold = true;
        QCOMPARE(QString::fromStdString(each["severity"]), QStringLiteral("error"));
        QVERIFY(each.contains("rowsInTheWay") && each["rowsInTheWay"] > 0);
        QVERIFY(each.contains("rows") && each["rows"] >= 2);
        QVERIFY(each.contains("bytes") && each["bytes"] > 0);
    }
    QVERIFY(isTold);
    QCOMPARE(codesIn(document).contains(QStringLiteral("lock.index")), server.isPostgresql());
    QCOMPARE(server.content(), before);
}

QTEST_GUILESS_MAIN(CliLintTest)
#include "tst_cli_lint.moc"
