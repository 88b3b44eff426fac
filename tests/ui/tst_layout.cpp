// SPDX-License-Identifier: MIT
#include "ui/diagram/layout/graph_layout.h"
#include "ui/diagram/layout/layout_job.h"
#include "ui/diagram/layout/rectangle_packing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRectF>
#include <QSignalSpy>
#include <QTest>

#include <clocale>
#include <cmath>

using namespace joinery;

namespace {

ObjectId key(int number)
{
    return ObjectId::derived(QStringLiteral("node%1").arg(number));
}

/** `count` cards in which every card but the first of each family refers to an earlier one. */
LayoutRequest forest(int count, int families, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutRequest request;
    for (int i = 0; i < count; ++i) {
        request.nodes.append({key(i), QSizeF(180 + random.bounded(10) * 8, 56 + random.bounded(20) * 22)});
        if (i >= families)
            request.edges.append(
                {key(random.bounded((i - families) / families + 1) * families + i % families), key(i)});
    }
    return request;
}

QList<QRectF> rectangles(const LayoutRequest &request, const LayoutResult &result)
{
    QList<QRectF> rects;
    for (const LayoutNode &node : request.nodes)
        rects.append(QRectF(result.positions.value(node.key), node.size));
    return rects;
}

int overlaps(const QList<QRectF> &rects, qreal gap)
{
    int count = 0;
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            count += rects.at(i).adjusted(-gap, -gap, gap, gap).intersects(rects.at(j)) ? 1 : 0;
    }
    return count;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesNothing();
    void oneCardGoesToTheOrigin();
    void cardsDoNotOverlapAndLieOnTheGrid_data();
    void cardsDoNotOverlapAndLieOnTheGrid();
    void theSameRequestGivesTheSameResult();
    void referencedTablesComeToTheLeft();
    void leavesOfAHubFillSeveralColumns();
    void isolatedCardsFormABlock();
    void oddRequestsAreSurvived();
    void aCommaLocaleChangesNothing();
    void packingKeepsTheGap();
    void theJobReportsOnItsThread();
    void aCancelledJobStaysSilent();
};

void LayoutTest::nothingGivesNothing()
{
    const Result<LayoutResult> result = layoutGraph({});
    QVERIFY(result.has_value());
    QVERIFY(result->positions.isEmpty());
}

void LayoutTest::oneCardGoesToTheOrigin()
{
    const LayoutRequest request{.nodes = {{key(1), QSizeF(200, 100)}}, .options = {.origin = QPointF(40, 80)}};
    QCOMPARE(layoutGraph(request)->positions.value(key(1)), QPointF(40, 80));
}

void LayoutTest::cardsDoNotOverlapAndLieOnTheGrid_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("families");
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("small") << 30 << 3;
    QTest::newRow("one component of 150") << 150 << 1;
    QTest::newRow("one component of 400, by force") << 400 << 1;
    QTest::newRow("a thousand") << 1000 << 2;
}

void LayoutTest::cardsDoNotOverlapAndLieOnTheGrid()
{
    QFETCH(int, count);
    QFETCH(int, families);
    const LayoutRequest request = forest(count, families, 3);
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->positions.size(), count);
    QCOMPARE(overlaps(rectangles(request, *result), 8), 0);
    for (const QPointF &position : result->positions) {
        QCOMPARE(std::fmod(position.x(), 8), 0);
        QCOMPARE(std::fmod(position.y(), 8), 0);
    }
}

void LayoutTest::theSameRequestGivesTheSameResult()
{
    for (const int count : {40, 300}) {
        const LayoutRequest request = forest(count, 1, 5);
        QCOMPARE(layoutGraph(request)->positions, layoutGraph(request)->positions);
    }
}

void LayoutTest::referencedTablesComeToTheLeft()
{
    const LayoutRequest request{
        .nodes = {{key(1), QSizeF(200, 100)}, {key(2), QSizeF(200, 150)}, {key(3), QSizeF(200, 80)}},
        .edges = {{key(1), key(2)}, {key(2), key(3)}}};
    const QHash<ObjectId, QPointF> positions = layoutGraph(request)->positions;
    QVERIFY(positions.value(key(1)).x() + 200 < positions.value(key(2)).x());
    QVERIFY(positions.value(key(2)).x() + 200 < positions.value(key(3)).x());
}

void LayoutTest::leavesOfAHubFillSeveralColumns()
{
    LayoutRequest request{.nodes = {{key(0), QSizeF(200, 100)}}};
    for (int i = 1; i <= 30; ++i) {
        request.nodes.append({key(i), QSizeF(200, 100)});
        request.edges.append({key(0), key(i)});
    }
    QRectF bounds;
    const QList<QRectF> rects = rectangles(request, *layoutGraph(request));
    for (const QRectF &rect : rects)
        bounds = bounds.united(rect);
    QVERIFY2(bounds.height() < 2500, qPrintable(QString::number(bounds.height())));
}

void LayoutTest::isolatedCardsFormABlock()
{
    LayoutRequest request;
    for (int i = 0; i < 100; ++i)
        request.nodes.append({key(i), QSizeF(200, 120)});
    QRectF bounds;
    const QList<QRectF> rects = rectangles(request, *layoutGraph(request));
    for (const QRectF &rect : rects)
        bounds = bounds.isNull() ? rect : bounds.united(rect);
    const qreal aspect = bounds.width() / bounds.height();
    QVERIFY2(aspect > 1 && aspect < 2.5, qPrintable(QString::number(aspect)));
    QCOMPARE(overlaps(rects, 16), 0);
    QSet<qreal> columns;
    for (const QRectF &rect : rects)
        columns.insert(rect.left());
    QVERIFY(columns.size() < 15);
}

void LayoutTest::oddRequestsAreSurvived()
{
    const LayoutRequest request{
        .nodes = {{key(1), QSizeF(200, 100)}, {key(1), QSizeF(10, 10)}, {key(2), QSizeF(0, 0)}},
        .edges = {{key(1), key(1)}, {key(1), key(2)}, {key(2), key(1)}, {key(1), key(9)}, {ObjectId(), ObjectId()}}};
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY(result.has_value());
    QCOMPARE(result->positions.size(), 2);
}

void LayoutTest::aCommaLocaleChangesNothing()
{
    const LayoutRequest request = forest(20, 1, 1);
    const QHash<ObjectId, QPointF> plain = layoutGraph(request)->positions;
    const char *changed = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    const QHash<ObjectId, QPointF> german = layoutGraph(request)->positions;
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(german, plain);
    if (!changed)
        qInfo("The locale de_DE.UTF-8 is not installed here: compared in the C locale only.");
}

void LayoutTest::packingKeepsTheGap()
{
    QRandomGenerator random(11);
    QList<QSizeF> sizes;
    for (int i = 0; i < 200; ++i)
        sizes.append(QSizeF(20 + random.bounded(400), 20 + random.bounded(300)));
    const QList<QPointF> corners = packRectangles(sizes, 24);
    QList<QRectF> rects;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        rects.append(QRectF(corners.at(i), sizes.at(i)));
    QCOMPARE(overlaps(rects, 23), 0);
}

void LayoutTest::theJobReportsOnItsThread()
{
    LayoutJob job;
    QThread *thread = nullptr;
    qsizetype count = 0;
    connect(&job, &LayoutJob::finished, this, [&](const LayoutResult &result) {
        thread = QThread::currentThread();
        count = result.positions.size();
    });
    job.start(forest(50, 2, 9));
    QVERIFY(job.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(count, 50, 20000);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(!job.isRunning());
}

void LayoutTest::aCancelledJobStaysSilent()
{
    LayoutJob job;
    QSignalSpy cancelled(&job, &LayoutJob::cancelled);
    int finished = 0;
    connect(&job, &LayoutJob::finished, this, [&] { ++finished; });
    job.start(forest(150, 3, 2));
    job.cancel();
    QCOMPARE(cancelled.size(), 1);
    job.start(forest(5, 1, 2));
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 20000);
    QTest::qWait(50);
    QCOMPARE(finished, 1);
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
