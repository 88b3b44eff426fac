// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "tests/support_ui/document_sample.h"
#include "ui/review/preview_job.h"

#include <QtTest>

using namespace joinery;

namespace {

PreviewRequest addingTables(int count, const QString &name)
{
    PreviewRequest request{.dialect = &sqliteDialect(), .home = &sqliteDialect()};
    for (int number = 0; number < count; ++number)
        request.operations.append(newTable(QStringLiteral("%1_%2").arg(name).arg(number)));
    return request;
}

} // namespace

/** Previews of much are planned in a thread, of little at once. */
class PreviewJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void littleIsAnsweredAtOnce();
    void muchIsAnsweredLater();
    void onlyTheNewestIsAnswered();
    void finishedAtOnce();
    void backwardsAndErrors();
    void goneWhileBusy();

private:
    void listen(PreviewJob &job);
    QStringList m_scripts;
};

void PreviewJobTest::init()
{
    m_scripts.clear();
}

void PreviewJobTest::listen(PreviewJob &job)
{
    connect(&job, &PreviewJob::answered, this,
            [this](const PreviewAnswer &answer) { m_scripts.append(answer.shown.script); });
}

void PreviewJobTest::littleIsAnsweredAtOnce()
{
    PreviewJob job;
    listen(job);
    job.ask(addingTables(1, QStringLiteral("a")));
    QVERIFY(!job.isBusy());
    QCOMPARE(m_scripts.size(), 1);
    QVERIFY(m_scripts.first().contains(QStringLiteral("CREATE TABLE \"a_0\"")));
}

void PreviewJobTest::muchIsAnsweredLater()
{
    PreviewJob job;
    listen(job);
    job.ask(addingTables(400, QStringLiteral("a")));
    QVERIFY(job.isBusy());
    QVERIFY(m_scripts.isEmpty());
    QTRY_COMPARE(m_scripts.size(), 1);
    QVERIFY(!job.isBusy());
    QCOMPARE(m_scripts.first(), answerTo(addingTables(400, QStringLiteral("a"))).shown.script);
}

void PreviewJobTest::onlyTheNewestIsAnswered()
{
    PreviewJob job;
    listen(job);
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")})
        job.ask(addingTables(400, name));
    // Little behind much waits its turn.
    job.ask(addingTables(1, QStringLiteral("c")));
    QTRY_VERIFY(!job.isBusy());
    QCOMPARE(m_scripts.size(), 1);
    QVERIFY(m_scripts.first().contains(QStringLiteral("\"c_0\"")));
}

void PreviewJobTest::finishedAtOnce()
{
    PreviewJob job;
    listen(job);
    job.finish();
    QVERIFY(m_scripts.isEmpty());
    job.ask(addingTables(400, QStringLiteral("a")));
    job.ask(addingTables(400, QStringLiteral("b")));
    job.finish();
    QVERIFY(!job.isBusy());
    QCOMPARE(m_scripts.size(), 1);
    QVERIFY(m_scripts.first().contains(QStringLiteral("\"b_0\"")));
    // What was under way is not told any more.
    QTest::qWait(200);
    QCOMPARE(m_scripts.size(), 1);
}

void PreviewJobTest::backwardsAndErrors()
{
    PreviewRequest request = addingTables(1, QStringLiteral("a"));
    request.direction = PreviewDirection::Backwards;
    const PreviewAnswer back = answerTo(request);
    QVERIFY(back.shown.script.contains(QStringLiteral("DROP TABLE \"a_0\"")));
    QVERIFY(back.forwards.script.contains(QStringLiteral("CREATE TABLE \"a_0\"")));
    request.operations.append(request.operations.first());
    QVERIFY(answerTo(request).shown.error);
}

void PreviewJobTest::goneWhileBusy()
{
    {
        PreviewJob job;
        listen(job);
        job.ask(addingTables(400, QStringLiteral("a")));
    }
    QCoreApplication::processEvents();
    QVERIFY(m_scripts.isEmpty());
}

QTEST_GUILESS_MAIN(PreviewJobTest)
#include "tst_preview_job.moc"
