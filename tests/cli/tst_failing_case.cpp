// SPDX-License-Identifier: MIT
// A law that does not hold tells its case as a project, which does what the law did.

#include "tests/support/command_line_servers.h"
#include "tests/support/failing_case.h"
#include "tests/support/story.h"

#include <QProcess>
#include <QtTest>

using namespace joinery;

class FailingCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
    void runs();
    void runsOnServers_data() { CommandLineServer::addKinds(); }
    void runsOnServers();

private:
    void runs(const CommandLine &cli, const QString &dialect, const QString &url);
};

void FailingCaseTest::initTestCase()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
}

void FailingCaseTest::runs(const CommandLine &cli, const QString &dialect, const QString &url)
{
    const Story story = Story(QStringLiteral("t"), QStringLiteral("t(id integer pk, name varchar(40))"))
                            .renameColumn(QStringLiteral("t.name"), QStringLiteral("it's"));
    const QStringList rows{QStringLiteral("INSERT INTO t VALUES (1, 'one; \"two\"')"),
                           QStringLiteral("INSERT INTO t VALUES (2, NULL)")};
    QProcess shell;
    shell.setWorkingDirectory(cli.path({}));
    shell.start(QStringLiteral("sh"), {QStringLiteral("-e")});
    shell.write(asProject({dialect, story.before, rows, story.operations}).toUtf8());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const QString where = QStringLiteral(" --url ") + url;
    QCOMPARE(unlessCode(0, cli(QStringLiteral("forwards all --yes") + where)), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("check --model-only"))), QString());
    QCOMPARE(unlessCode(0, cli(QStringLiteral("drift") + where)), QString());
}

void FailingCaseTest::runs()
{
    const CommandLine cli;
    runs(cli, QStringLiteral("sqlite"), QStringLiteral("sqlite:a.db"));
    QCOMPARE(unlessCode(0, cli(QStringLiteral("backwards main --yes --url sqlite:a.db"))), QString());
}

void FailingCaseTest::runsOnServers()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    const CommandLine cli;
    runs(cli, server.kind(), server.url());
    const QString quote = server.isPostgresql() ? QStringLiteral("\"") : QStringLiteral("`");
    const QStringList filled{QStringLiteral("1 | one; \"two\""), QStringLiteral("2 | NULL")};
    QCOMPARE(server.rows(QStringLiteral("SELECT id, %1it's%1 FROM t").arg(quote)), filled);
    QCOMPARE(unlessCode(0, cli(QStringLiteral("backwards main --yes --url ") + server.url())), QString());
    QCOMPARE(server.rows(QStringLiteral("SELECT id, name FROM t")), filled);
}

QTEST_GUILESS_MAIN(FailingCaseTest)
#include "tst_failing_case.moc"
