// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/document_sample.h"
#include "ui/document/project_lock.h"
#include "ui/document/recovery_store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <QtTest>

#include <cstdio>
#include <random>

using namespace joinery;

namespace {

const QString edits = QStringLiteral("--edit");
const QString saves = QStringLiteral("--edit-and-save");
/** Edits are kept aside every five seconds; writing them takes a moment on a busy machine. */
constexpr int lostAtMost = 7000;
constexpr int editEvery = 25;

/** The number at the end of a name such as "name_17". */
int numberIn(const ProjectDocument &document)
{
    return document.table(tableId(QStringLiteral("author")))->columns.last().name.section(QLatin1Char('_'), -1).toInt();
}

/** What the process that will be killed does: opens the project, and renames a column again and again. */
int editUntilKilled(const QString &folder, bool saving)
{
    const auto document = ProjectDocument::open(folder);
    if (!document)
        return 1;
    ProjectLock lock(folder);
    if (!lock.take())
        return 2;
    int count = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const QString name = QStringLiteral("name_%1").arg(++count);
        if (!(*document)->perform({}, DocumentSample::app, renaming(**document, QStringLiteral("author.name"), name)))
            QCoreApplication::exit(3);
        if (saving && !(*document)->save())
            QCoreApplication::exit(4);
        std::printf("%d\n", count);
        std::fflush(stdout);
    });
    timer.start(saving ? 1 : editEvery);
    return QCoreApplication::exec();
}

} // namespace

/** Whenever the program is killed, the project's files are whole, and at most the last seconds of edits are gone. */
class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QDir(RecoveryStore::defaultBase()).removeRecursively(); }
    void editsOfTheLastSecondsAreLost();
    void filesAreWholeWheneverSavingIsKilled();
    void secondWindowsLoseNothingEither();

private:
    /** Starts one that edits, and waits for its first edit. */
    static void start(QProcess &process, const QString &what, const QString &folder);
    /** The last number it told of. */
    static int kill(QProcess &process);
};

void KilledTest::start(QProcess &process, const QString &what, const QString &folder)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), {what, folder});
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    QTRY_VERIFY2_WITH_TIMEOUT(process.bytesAvailable() > 0, "it does not edit", 20000);
}

int KilledTest::kill(QProcess &process)
{
    process.kill();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardOutput();
    const QList<QByteArray> lines = said.split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();
}

void KilledTest::editsOfTheLastSecondsAreLost()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    QProcess process;
    start(process, edits, sample.folder());
    QTest::qWait(12000);
    const int last = kill(process);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY2(last > 40, "too few edits to say anything");

    const auto document = sample.open();
    QCOMPARE(document->pendingCount(), 0);
    QVERIFY(document->recoveryTime());
    const auto found = document->recoverableEdits();
    QVERIFY(found);
    QCOMPARE(found->edits.size(), 1);
    QVERIFY2(found->edits.first().contains(QStringLiteral("author.name → name_")), qPrintable(found->edits.first()));
    QVERIFY(document->recover());
    const int kept = numberIn(*document);
    QVERIFY(kept <= last);
    QVERIFY2((last - kept) * editEvery <= lostAtMost, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(last)));
    // Nobody is thought to be editing still.
    ProjectLock lock(sample.folder());
    QVERIFY(lock.take());
}

void KilledTest::filesAreWholeWheneverSavingIsKilled()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> milliseconds(0, 120);
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        start(process, saves, sample.folder());
        QTest::qWait(milliseconds(random));
        const int last = kill(process);
        const auto document = ProjectDocument::open(sample.folder());
        QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
        QVERIFY((*document)->problems().isEmpty());
        // What was told as saved is there; one that was under way may be.
        const int saved = numberIn(**document);
        QVERIFY2(saved == last || saved == last + 1, qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(last)));
        (*document)->discardRecovery();
    }
}

void KilledTest::secondWindowsLoseNothingEither()
{
    const DocumentSample sample(QStringLiteral("author(id pk, name text)"));
    auto first = sample.open();
    auto second = sample.open();
    QVERIFY(first->perform({}, DocumentSample::app,
                           renaming(*first, QStringLiteral("author.name"), QStringLiteral("first"))));
    QVERIFY(first->keepForRecovery());
    // What a running window keeps is not offered to another.
    QVERIFY(!second->recoveryTime());
    QProcess process;
    start(process, edits + QStringLiteral("-second"), sample.folder());
    kill(process);
    second->setReadOnly(true);
    QVERIFY(!second->recoveryTime());
    second->setReadOnly(false);
    // The killed one wrote its own; the first one's are still its own.
    QVERIFY(second->recoveryTime());
    QVERIFY(second->recover());
    QVERIFY(second->table(tableId(QStringLiteral("author")))->columns.last().name.startsWith(QStringLiteral("name_")));
    QVERIFY(!second->recoveryTime());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == edits)
        return editUntilKilled(arguments.at(2), false);
    if (arguments.size() == 3 && arguments.at(1) == saves)
        return editUntilKilled(arguments.at(2), true);
    if (arguments.size() == 3 && arguments.at(1) == edits + QStringLiteral("-second")) {
        const auto document = ProjectDocument::open(arguments.at(2));
        if (!document ||
            !(*document)->perform({}, DocumentSample::app,
                                  renaming(**document, QStringLiteral("author.name"), QStringLiteral("name_1"))) ||
            !(*document)->keepForRecovery())
            return 1;
        std::printf("1\n");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
