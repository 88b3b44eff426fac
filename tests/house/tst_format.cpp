// SPDX-License-Identifier: MIT
#include "tests/support/house_rules.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace joinery::house;

/** clang-format would change nothing. */
class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBadlyFormattedFileIsFound();
    void everyFileIsFormatted();

private:
    QString complaints(const QList<QStringList> &batches) const;

    QString m_program;
};

void FormatTest::initTestCase()
{
    // Other releases format a little differently; 14 is Debian 12's.
    m_program = QStandardPaths::findExecutable("clang-format-14");
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable("clang-format");
    QVERIFY2(!m_program.isEmpty(), "clang-format is missing; scripts/test installs it");
}

/** What clang-format says to each batch of files, all batches at once; a program that fails is a complaint too. */
QString FormatTest::complaints(const QList<QStringList> &batches) const
{
    std::vector<std::unique_ptr<QProcess>> running;
    for (const QStringList &files : batches) {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(JOINERY_SOURCE_DIR);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(m_program, QStringList{"--style=file", "--dry-run", "-Werror"} + files);
        running.push_back(std::move(process));
    }
    QString said;
    for (const auto &process : running) {
        if (!process->waitForFinished(300'000))
            said += process->errorString();
        said += QString::fromUtf8(process->readAll());
    }
    return said;
}

void FormatTest::aBadlyFormattedFileIsFound()
{
    QTemporaryDir folder(JOINERY_BINARY_DIR "/format-XXXXXX");
    QFile file(folder.filePath("bad.cpp"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("int  main( ){return 0 ;}\n");
    file.close();
    QVERIFY(complaints({{file.fileName()}}).contains("bad.cpp"));
}

void FormatTest::everyFileIsFormatted()
{
    QList<QStringList> batches(qMax(1, QThread::idealThreadCount()));
    qsizetype next = 0;
    for (const SourceFile &file : projectSources(JOINERY_SOURCE_DIR)) {
        if (file.path.endsWith(".h") || file.path.endsWith(".cpp"))
            batches[next++ % batches.size()].append(file.path);
    }
    QVERIFY(next > 20);
    const QString said = complaints(batches);
    if (!said.isEmpty())
        qWarning().noquote() << said;
    QVERIFY2(said.isEmpty(), "run clang-format -i on the files above");
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
