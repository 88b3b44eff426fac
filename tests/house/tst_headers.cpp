// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QThread>
#include <QtTest>

/** Every header of core/ and ui/ compiles by itself: builds the target joinery_headers (see CMakeLists.txt here). */
class HeadersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyHeaderCompilesAlone();
};

void HeadersTest::everyHeaderCompilesAlone()
{
    QProcess build;
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(JOINERY_CMAKE, {"--build", JOINERY_BINARY_DIR, "--target", "joinery_headers", "--parallel",
                                QString::number(QThread::idealThreadCount()), "--", "-k", "0"});
    QVERIFY2(build.waitForFinished(270'000), qPrintable(build.errorString()));
    const bool built = build.exitStatus() == QProcess::NormalExit && build.exitCode() == 0;
    // Qt Test cuts long messages, so the compiler's own go out before.
    if (!built)
        qWarning().noquote() << QString::fromUtf8(build.readAll());
    QVERIFY2(built, "a header does not compile by itself; the compiler's messages stand above");
}

QTEST_GUILESS_MAIN(HeadersTest)
#include "tst_headers.moc"
