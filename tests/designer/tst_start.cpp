// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QtTest>

/** How the program of the window starts, and how it ends where it cannot. */
class StartTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void withoutADisplayItSaysSo();
    void wrongOptionsAreTold();

private:
    struct End
    {
        QProcess::ExitStatus status = QProcess::CrashExit;
        int code = -1;
        QString output;
        QString complaint;
    };
    [[nodiscard]] static End run(const QStringList &arguments, bool display);
};

StartTest::End StartTest::run(const QStringList &arguments, bool display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    if (display)
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JOINERY_BINARY_DIR "/bin/joinery"), arguments);
    if (!process.waitForFinished(60000))
        process.kill();
    return {process.exitStatus(), process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void StartTest::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("--help") << QStringList("--help") << "--screenshot";
    QTest::newRow("-h") << QStringList("-h") << "--screenshot";
    QTest::newRow("--version") << QStringList("--version") << "Joinery ";
    QTest::newRow("-v") << QStringList("-v") << "Joinery ";
    QTest::newRow("behind an option of Qt") << QStringList({"-platform", "offscreen", "--version"}) << "Joinery ";
}

void StartTest::helpAndVersionNeedNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const End end = run(arguments, false);
    QCOMPARE(end.status, QProcess::NormalExit);
    QCOMPARE(end.code, 0);
    QVERIFY2(end.output.contains(said), qPrintable(end.output));
    QVERIFY2(end.complaint.isEmpty(), qPrintable(end.complaint));
}

void StartTest::withoutADisplayItSaysSo()
{
    const End end = run({}, false);
    QCOMPARE(end.status, QProcess::NormalExit);
    QCOMPARE(end.code, 1);
    QVERIFY2(end.complaint.contains("needs a graphical desktop"), qPrintable(end.complaint));
    QCOMPARE(end.complaint.trimmed().count('\n'), 0);
}

void StartTest::wrongOptionsAreTold()
{
    const End end = run({"--theme", "green"}, true);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.complaint.contains("green"), qPrintable(end.complaint));
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
