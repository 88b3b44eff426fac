// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"

#include <QTest>

using namespace joinery;

/** What holds for every command: help, wrong usage, JSON, files that cannot be read. */
class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandSpeaksJson_data();
    void everyCommandSpeaksJson();
    void errorsAreJsonToo();
    void wrongUsage_data();
    void wrongUsage();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void mistakesInTheModel();
    void brokenFilesAreNamed();
    void missingWindowProgram();
};

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
    QTest::newRow("lint") << "lint --json" << 0;
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
                            << "Online changes are for servers";
    QTest::newRow("sql and auto") << "new catalog --auto --sql"
                                  << "cannot go with --auto";
    QTest::newRow("dialect") << "init x --dialect oracle"
                             << "dialect oracle";
    QTest::newRow("picture without file") << "export --format svg"
                                          << "--out";
    QTest::newRow("unknown format") << "export --format bmp"
                                    << "There are: sql, mermaid, dbml, dot, plantuml, markdown, html, svg, png, pdf";
    QTest::newRow("unknown app") << "export --format dot --app nothing"
                                 << "no app nothing";
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
          "drift", "lint", "sql", "import", "export", "merge", "squash", "snapshot"})
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

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
