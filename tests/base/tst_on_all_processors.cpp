// SPDX-License-Identifier: MIT
#include "core/base/on_all_processors.h"

#include <QtTest>

#include <atomic>
#include <mutex>
#include <vector>

using namespace joinery;

namespace {

using Part = std::pair<std::size_t, std::size_t>;

/** The parts that the work was called with, by their first position. */
std::vector<Part> partsOf(std::size_t count, std::size_t leastPerThread)
{
    std::mutex mutex;
    std::vector<Part> parts;
    onAllProcessors(count, leastPerThread, [&](std::size_t first, std::size_t last) {
        const std::scoped_lock lock(mutex);
        parts.emplace_back(first, last);
    });
    std::sort(parts.begin(), parts.end());
    return parts;
}

} // namespace

class OnAllProcessorsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPositionIsDoneOnce_data();
    void everyPositionIsDoneOnce();
    void littleIsDoneInOnePart();
    void resultsAreInTheirPlaces();
    void allIsDoneOnReturn();
    void worksInsideItself();
};

void OnAllProcessorsTest::everyPositionIsDoneOnce_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<quint64>("least");
    QTest::newRow("none") << quint64(0) << quint64(1);
    QTest::newRow("one") << quint64(1) << quint64(1);
    QTest::newRow("two") << quint64(2) << quint64(1);
    QTest::newRow("many") << quint64(100003) << quint64(1);
    QTest::newRow("many in large parts") << quint64(100003) << quint64(30000);
    QTest::newRow("fewer than a part") << quint64(7) << quint64(8);
}

void OnAllProcessorsTest::everyPositionIsDoneOnce()
{
    QFETCH(const quint64, count);
    QFETCH(const quint64, least);
    std::size_t next = 0;
    for (const auto &[first, last] : partsOf(count, least)) {
        if (first == last)
            continue;
        QCOMPARE(first, next);
        QVERIFY(last > first);
        QVERIFY(last - first >= std::min<std::size_t>(least, count));
        next = last;
    }
    QCOMPARE(quint64(next), count);
}

void OnAllProcessorsTest::littleIsDoneInOnePart()
{
    QCOMPARE(partsOf(9, 10), (std::vector<Part>{{0, 9}}));
    QCOMPARE(partsOf(19, 10), (std::vector<Part>{{0, 19}}));
}

void OnAllProcessorsTest::resultsAreInTheirPlaces()
{
    std::vector<std::size_t> squares(50000);
    onAllProcessors(squares.size(), 10, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            squares[i] = i * i;
    });
    for (std::size_t i = 0; i < squares.size(); ++i)
        QCOMPARE(squares[i], i * i);
}

void OnAllProcessorsTest::allIsDoneOnReturn()
{
    std::atomic<std::size_t> done = 0;
    for (int round = 0; round < 50; ++round) {
        done = 0;
        onAllProcessors(64, 1, [&](std::size_t first, std::size_t last) {
            QThread::usleep(200);
            done += last - first;
        });
        QCOMPARE(done.load(), std::size_t(64));
    }
}

void OnAllProcessorsTest::worksInsideItself()
{
    std::atomic<std::size_t> done = 0;
    onAllProcessors(8, 1, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            onAllProcessors(100, 1, [&](std::size_t from, std::size_t to) { done += to - from; });
    });
    QCOMPARE(done.load(), std::size_t(800));
}

QTEST_GUILESS_MAIN(OnAllProcessorsTest)
#include "tst_on_all_processors.moc"
