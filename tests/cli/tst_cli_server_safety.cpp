// SPDX-License-Identifier: MIT
// What the program must not do to a database of a server: rows A26 to A29 of the cases (tests/cases/differ/README.md).
#include "tests/support/command_line_servers.h"
#include "tests/support/command_line_shop.h"

#include <QDir>
#include <QTest>

using namespace joinery;

class CliServerSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
    void previewMakesNoHistory_data() { CommandLineServer::addKinds(); }
    void previewMakesNoHistory();
    void previewIsWhatRuns_data() { CommandLineServer::addKinds(); }
    void previewIsWhatRuns();
    void previewTellsWhatBarsTheRun_data() { CommandLineServer::addKinds(); }
    void previewTellsWhatBarsTheRun();
    void failureInTheMiddleIsTakenBack();
    void failureInTheMiddleIsNoted();
    void aMissingFileIsNamed_data() { CommandLineServer::addKinds(); }
    void aMissingFileIsNamed();
    void anEditedFileIsNamed_data() { CommandLineServer::addKinds(); }
    void anEditedFileIsNamed();
    void anOlderFileIsNamed_data() { CommandLineServer::addKinds(); }
    void anOlderFileIsNamed();
    void mergedBranchesAreJoinedFirst_data() { CommandLineServer::addKinds(); }
    void mergedBranchesAreJoinedFirst();
    void nobodyToAskIsNoYes_data() { CommandLineServer::addKinds(); }
    void nobodyToAskIsNoYes();
};

namespace {

const QString migrations = QStringLiteral("shop/catalog/migrations");

/** A migration in SQL of one's own, later than all others. */
QString writeSql(const CommandLine &cli, const char *id, const QByteArray &forwards, const QByteArray &backwards)
{
    const QString path = migrations + QStringLiteral("/own_%1.sql").arg(QLatin1String(id).left(4));
    cli.write(path, QByteArray("-- joinery: id=") + id + " description=of one's own\n\n-- joinery: forwards\n" +
                        forwards + "\n\n-- joinery: backwards\n" + backwards + '\n');
    return path;
}

constexpr const char *later = "2090-01-01T00:00:00:000000";

} // namespace

void CliServerSafetyTest::initTestCase()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
}

void CliServerSafetyTest::previewMakesNoHistory()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto"), shop)), QString());
    const QString empty = server.content();
    const QStringList files = cli.files(migrations);

    for (const char *command : {"forwards --preview", "forwards --preview --online", "forwards --fake --preview",
                                "backwards catalog --preview", "rollback --preview", "reset --preview",
                                "refresh --preview", "status", "check", "drift", "diff dev model"}) {
        const CommandResult result = cli(QLatin1String(command), shop);
        QVERIFY2(result.exitCode == 0 || result.exitCode == 3, qPrintable(QLatin1String(command) + result.err));
        QCOMPARE(server.content(), empty);
    }
    QCOMPARE(cli.files(migrations), files);
}

void CliServerSafetyTest::previewIsWhatRuns()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLineServer other(server.kind());
    const CommandLine cli;
    server.makeProject(cli);
    cli.write(QStringLiteral("shop/catalog/tables/author.json"), authorFile);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), bookFile);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto"), shop)), QString());
    const CommandResult preview = cli(QStringLiteral("forwards --preview"), shop);
    QCOMPARE(unlessCode(0, preview), QString());

    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes"), shop)), QString());
    QCOMPARE(other.run(preview.out), QString());
    QCOMPARE(server.catalogue(), other.catalogue());

    const CommandResult back = cli(QStringLiteral("backwards catalog --preview"), shop);
    QCOMPARE(unlessCode(0, back), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("backwards catalog --yes"), shop)), QString());
    QCOMPARE(other.run(back.out), QString());
    QCOMPARE(server.catalogue(), other.catalogue());
}

void CliServerSafetyTest::previewTellsWhatBarsTheRun()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    QByteArray book = cli.read(QStringLiteral("shop/catalog/tables/book.json"));
    book.replace("\"varchar(300)\"", "\"varchar(3)\"");
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), book);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto"), shop)), QString());
    const QString before = server.content();

    const CommandResult preview = cli(QStringLiteral("forwards --preview"), shop);
    QCOMPARE(unlessCode(0, preview), QString());
    QVERIFY2(preview.err.contains(QStringLiteral("would fail")), qPrintable(preview.err));
    QVERIFY2(preview.err.contains(QStringLiteral("title")), qPrintable(preview.err));
    const CommandResult run = cli(QStringLiteral("forwards --yes"), shop);
    QCOMPARE(unlessCode(1, run), QString());
    QVERIFY2(run.err.contains(QStringLiteral("Nothing was changed.")), qPrintable(run.err));
    QCOMPARE(server.content(), before);
}

/** PostgreSQL takes back all of the migration that fails, and keeps those before it with their rows of the history. */
void CliServerSafetyTest::failureInTheMiddleIsTakenBack()
{
    const CommandLineServer server(QStringLiteral("postgresql"));
    const CommandLine cli;
    server.makeFilledProject(cli);
    const QString path = writeSql(cli, later,
                                  "CREATE TABLE extra (a integer);\nUPDATE author SET name = 'x';\n"
                                  "INSERT INTO author VALUES (1, 'again');",
                                  "DROP TABLE extra;");
    const QString before = server.content();

    const CommandResult result = cli(QStringLiteral("forwards --yes --json"), shop);

    QCOMPARE(unlessCode(1, result), QString());
    QCOMPARE(result.json()["error"]["code"].get<std::string>(), std::string("database.constraint"));
    QVERIFY2(result.err.contains(QStringLiteral("rolled back")), qPrintable(result.err));
    QVERIFY2(result.err.contains(QStringLiteral("INSERT INTO author VALUES (1, 'again')")), qPrintable(result.err));
    QCOMPARE(server.content(), before);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("drift"), shop)), QString());

    QByteArray file = cli.read(path);
    cli.write(path, file.replace("(1, 'again')", "(4, 'again')"));
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes"), shop)), QString());
    QCOMPARE(server.rows(QStringLiteral("SELECT count(*) FROM author")), QStringList{QStringLiteral("4")});
}

/** MariaDB keeps what ran; the history says how far that is, and nothing runs until a person has said what it is now.
 */
void CliServerSafetyTest::failureInTheMiddleIsNoted()
{
    const CommandLineServer server(QStringLiteral("mariadb"));
    const CommandLine cli;
    server.makeFilledProject(cli);
    (void)writeSql(cli, later,
                   "CREATE TABLE extra (a integer);\nINSERT INTO author VALUES (1, 'again');\n"
                   "CREATE TABLE never (a integer);",
                   "DROP TABLE never; DROP TABLE extra;");

    const CommandResult result = cli(QStringLiteral("forwards --yes --json"), shop);

    QCOMPARE(unlessCode(1, result), QString());
    QCOMPARE(result.json()["error"]["code"].get<std::string>(), std::string("database.constraint"));
    QVERIFY2(result.err.contains(QStringLiteral("cannot take back")), qPrintable(result.err));
    QCOMPARE(server.rows(QStringLiteral("SELECT name FROM author WHERE id = 1")), QStringList{QStringLiteral("Ann")});
    QCOMPARE(server.rows(QStringLiteral("SELECT count(*) FROM extra")), QStringList{QStringLiteral("0")});
    const CommandResult status = cli(QStringLiteral("status --json"), shop);
    QCOMPARE(status.json()["migrations"][1]["state"].get<std::string>(), std::string("partly"));
    const QString stopped = server.content();
    for (const char *command : {"forwards --yes", "rollback --yes", "backwards catalog --yes"}) {
        const CommandResult refused = cli(QLatin1String(command), shop);
        QCOMPARE(unlessCode(1, refused), QString());
        QVERIFY2(refused.err.contains(QStringLiteral("--fake")), qPrintable(refused.err));
    }
    QCOMPARE(server.content(), stopped);

    QCOMPARE(server.run(QStringLiteral("CREATE TABLE never (a integer)")), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes --fake --to ") + QLatin1String(later), shop)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("status --pending"), shop)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("rollback --yes"), shop)), QString());
    QVERIFY(!server.catalogue().contains(QStringLiteral("extra")));
}

void CliServerSafetyTest::aMissingFileIsNamed()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    (void)writeSql(cli, later, "CREATE TABLE extra (a integer);", "DROP TABLE extra;");
    const QString first = cli.files(migrations).first();
    QVERIFY(QFile::remove(cli.path(migrations + u'/' + first)));
    const QString before = server.content();
    for (const char *command : {"forwards --yes", "rollback --yes", "reset --yes", "backwards catalog --yes"}) {
        const CommandResult result = cli(QLatin1String(command), shop);
        QCOMPARE(unlessCode(1, result), QString());
        QVERIFY2(result.err.contains(QStringLiteral("its file is not in the project")), qPrintable(result.err));
    }
    QCOMPARE(server.content(), before);
    QVERIFY(cli(QStringLiteral("status"), shop).out.contains(QStringLiteral("missing")));
}

void CliServerSafetyTest::anEditedFileIsNamed()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    (void)writeSql(cli, later, "CREATE TABLE extra (a integer);", "DROP TABLE extra;");
    const QString path = migrations + u'/' + cli.files(migrations).first();
    QByteArray file = cli.read(path);
    QVERIFY(file.contains("varchar(300)"));
    cli.write(path, file.replace("varchar(300)", "varchar(301)"));
    const QString before = server.content();
    const CommandResult result = cli(QStringLiteral("forwards --yes --json"), shop);
    QCOMPARE(unlessCode(1, result), QString());
    QCOMPARE(result.json()["error"]["code"].get<std::string>(), std::string("history.changed"));
    QCOMPARE(server.content(), before);
    QVERIFY(cli(QStringLiteral("status"), shop).out.contains(QStringLiteral("changed")));
}

void CliServerSafetyTest::anOlderFileIsNamed()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    (void)writeSql(cli, "2001-01-01T00:00:00:000000", "CREATE TABLE extra (a integer);", "DROP TABLE extra;");
    const QString before = server.content();
    const CommandResult result = cli(QStringLiteral("forwards --yes"), shop);
    QCOMPARE(unlessCode(1, result), QString());
    QVERIFY2(result.err.contains(QStringLiteral("--out-of-order")), qPrintable(result.err));
    QCOMPARE(server.content(), before);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards --yes --out-of-order"), shop)), QString());
    QVERIFY(server.catalogue().contains(QStringLiteral("extra")));
}

/** Two migrations that were each written without the other. */
void CliServerSafetyTest::mergedBranchesAreJoinedFirst()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    const QString path = QStringLiteral("shop/catalog/tables/book.json");
    for (const char *type : {"varchar(310)", "varchar(320)"}) {
        const QByteArray file = cli.read(path);
        cli.write(path, QByteArray(file).replace("varchar(300)", type));
        QCOMPARE(unlessCode(0, cli(QStringLiteral("new catalog --auto --json"), shop)), QString());
        cli.write(path, file);
        const QString name = cli.files(migrations).last();
        // Where the next one does not see it.
        if (QLatin1String(type) == QLatin1String("varchar(310)"))
            QVERIFY(QFile::rename(cli.path(migrations + u'/' + name), cli.path(name)));
        else
            for (const QString &other : QDir(cli.path()).entryList({QStringLiteral("*.json")}, QDir::Files))
                QVERIFY(QFile::rename(cli.path(other), cli.path(migrations + u'/' + other)));
    }
    QCOMPARE(cli.files(migrations).size(), 3);
    const QString before = server.content();
    const CommandResult result = cli(QStringLiteral("forwards --yes --json"), shop);
    QCOMPARE(unlessCode(1, result), QString());
    QVERIFY2(result.err.contains(cli.files(migrations).last().section(u'.', 0, 0).section(u'_', 1, 1)),
             qPrintable(result.err));
    QCOMPARE(server.content(), before);
}

void CliServerSafetyTest::nobodyToAskIsNoYes()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    server.makeFilledProject(cli);
    (void)writeSql(cli, later, "CREATE TABLE extra (a integer);", "DROP TABLE extra;");
    const QString before = server.content();
    for (const char *command : {"forwards", "forwards --online", "backwards catalog", "rollback", "reset", "refresh"}) {
        const CommandResult silent = cli(QLatin1String(command), shop);
        QCOMPARE(unlessCode(2, silent), QString());
        QVERIFY2(silent.err.contains(QStringLiteral("--yes")), qPrintable(silent.err));
        const QStringList words = QString::fromLatin1(command).split(u' ');
        const CommandResult refused = cli.onTerminal(words, QStringLiteral("n"), shop);
        QCOMPARE(unlessCode(1, refused), QString());
        QVERIFY2(refused.out.contains(QStringLiteral("[y/N]")), qPrintable(refused.out));
    }
    QCOMPARE(server.content(), before);
    QCOMPARE(unlessCode(0, cli.onTerminal({QStringLiteral("forwards")}, QStringLiteral("y"), shop)), QString());
    QVERIFY(server.catalogue().contains(QStringLiteral("extra")));
}

QTEST_GUILESS_MAIN(CliServerSafetyTest)
#include "tst_cli_server_safety.moc"
