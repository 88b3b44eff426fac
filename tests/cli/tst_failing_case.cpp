// SPDX-License-Identifier: MIT
// A law that does not hold tells its case as a project, which does what the law did.

#include "tests/support/command_line.h"
#include "tests/support/failing_case.h"
#include "tests/support/story.h"

#include <QProcess>
#include <QtTest>

using namespace joinery;

class FailingCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void runs();
};

void FailingCaseTest::runs()
{
    const Story story = Story(QStringLiteral("t"), QStringLiteral("t(id pk, name text)"))
                            .renameColumn(QStringLiteral("t.name"), QStringLiteral("it's"));
    const QStringList rows{QStringLiteral("INSERT INTO t VALUES (1, 'one; \"two\"')"),
                           QStringLiteral("INSERT INTO t VALUES (2, NULL)")};
    const CommandLine cli;
    QProcess shell;
    shell.setWorkingDirectory(cli.path({}));
    shell.start(QStringLiteral("sh"), {QStringLiteral("-e")});
    shell.write(asProject({QStringLiteral("sqlite"), story.before, rows, story.operations}).toUtf8());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const CommandResult there = cli(QStringLiteral("forwards all --yes --url sqlite:a.db"));
    QVERIFY2(there.exitCode == 0, qPrintable(there.err));
    QCOMPARE(cli(QStringLiteral("check --model-only")).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --url sqlite:a.db")).exitCode, 0);
    const CommandResult back = cli(QStringLiteral("backwards main --yes --url sqlite:a.db"));
    QVERIFY2(back.exitCode == 0, qPrintable(back.err));
}

QTEST_GUILESS_MAIN(FailingCaseTest)
#include "tst_failing_case.moc"
