// SPDX-License-Identifier: MIT
#include "ui/diagram/tiles/tile_store.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace joinery;

namespace {

using namespace std::chrono_literals;

/** A plane that is red where x and y are above zero, and blue elsewhere; it counts what is asked of it. */
struct Plane
{
    QList<QRectF> asked;
    QColor front = Qt::red;

    [[nodiscard]] TileLevel::Paint paint()
    {
        return [this](QPainter &painter, const QRectF &area) {
            asked.append(area);
            painter.fillRect(area, Qt::blue);
            painter.fillRect(area & QRectF(0, 0, 1e6, 1e6), front);
        };
    }
};

/** The window on the plane, as a picture. */
QImage shown(TileStore &store, const TileView &view)
{
    QImage image(view.size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    store.draw(painter, Qt::white);
    return image;
}

TileView viewAt(QPoint origin, double zoom = 1, QSize size = {600, 400})
{
    return {.zoom = zoom, .pixelRatio = 1, .origin = origin, .size = size};
}

} // namespace

class TilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aViewIsPaintedWhole();
    void aSecondLookPaintsNothing();
    void movingPaintsOnlyWhatComesIntoSight();
    void onlyTheSpoiltPartIsPaintedAnew();
    void whatLiesBesideAViewIsPaintedAhead();
    void oneTileIsPaintedHoweverLittleTimeThereIs();
    void anotherZoomStandsIn();
    void whatStandsInIsFoundHoweverSmallTheScale();
    void whatIsMissingHasTheBackground();
    void aLevelThatWasPassedIsForgottenFirst();
    void fineScreensHaveFinePictures();
    void memoryHasALimit();
    void clearedTilesAreMadeAnew();
};

void TilesTest::aViewIsPaintedWhole()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({100, 50}));
    QVERIFY(!store.isSharp());
    QVERIFY(store.render(1h));
    QVERIFY(store.isSharp());
    const QImage picture = shown(store, viewAt({100, 50}));
    QCOMPARE(picture.pixelColor(99, 200), QColor(Qt::blue));
    QCOMPARE(picture.pixelColor(300, 49), QColor(Qt::blue));
    QCOMPARE(picture.pixelColor(100, 50), QColor(Qt::red));
    QCOMPARE(picture.pixelColor(599, 399), QColor(Qt::red));
}

void TilesTest::aSecondLookPaintsNothing()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    QVERIFY(store.render(1h));
    plane.asked.clear();
    store.setView(viewAt({0, 0}));
    QVERIFY(store.render(1h));
    QVERIFY(plane.asked.isEmpty());
}

void TilesTest::movingPaintsOnlyWhatComesIntoSight()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}, 1, {500, 250}));
    QVERIFY(store.render(1h));
    plane.asked.clear();
    store.setView(viewAt({-30, 0}, 1, {500, 250}));
    QVERIFY(!store.isSharp());
    QVERIFY(store.render(1h));
    for (const QRectF &area : std::as_const(plane.asked))
        QVERIFY(area.left() >= 512);
    QVERIFY(!plane.asked.isEmpty());
}

void TilesTest::onlyTheSpoiltPartIsPaintedAnew()
{
    Plane plane;
    TileStore store(plane.paint());
    const TileView view = viewAt({0, 0}, 2);
    store.setView(view);
    QVERIFY(store.render(1h));
    plane.asked.clear();
    plane.front = Qt::yellow;
    store.spoil({20, 20, 10, 10});
    QVERIFY(!store.isSharp());
    QVERIFY(store.render(1h));
    QCOMPARE(plane.asked.size(), 1);
    QVERIFY(plane.asked.first().contains(QRectF(20, 20, 10, 10)));
    QVERIFY(plane.asked.first().width() < 15);
    const QImage picture = shown(store, view);
    QCOMPARE(picture.pixelColor(50, 50), QColor(Qt::yellow));
    QCOMPARE(picture.pixelColor(90, 90), QColor(Qt::red));
    plane.asked.clear();
    store.spoil({5000, 5000, 10, 10});
    QVERIFY(store.isSharp());
}

void TilesTest::whatLiesBesideAViewIsPaintedAhead()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    QVERIFY(store.render(1h));
    QVERIFY(store.renderAhead(1h));
    plane.asked.clear();
    store.setView(viewAt({-200, -200}));
    QVERIFY(store.isSharp());
    store.setView(viewAt({200, 200}));
    QVERIFY(store.isSharp());
    QVERIFY(plane.asked.isEmpty());
}

void TilesTest::oneTileIsPaintedHoweverLittleTimeThereIs()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    int rounds = 0;
    while (!store.render(0us)) {
        ++rounds;
        QCOMPARE(plane.asked.size(), rounds);
        QVERIFY(rounds < 100);
    }
    QVERIFY(rounds > 1);
    // What is in the middle is looked at first.
    QVERIFY(plane.asked.first().adjusted(-1, -1, 1, 1).intersects(QRectF(256, 0, 256, 400)));
}

void TilesTest::anotherZoomStandsIn()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({100, 50}));
    QVERIFY(store.render(1h));
    plane.asked.clear();
    const TileView closer = viewAt({100, 50}, 2);
    store.setView(closer);
    const QImage before = shown(store, closer);
    QVERIFY(plane.asked.isEmpty());
    QCOMPARE(before.pixelColor(99, 200), QColor(Qt::blue));
    QCOMPARE(before.pixelColor(130, 80), QColor(Qt::red));
    QVERIFY(store.render(1h));
    QCOMPARE(shown(store, closer).pixelColor(130, 80), QColor(Qt::red));
}

void TilesTest::whatStandsInIsFoundHoweverSmallTheScale()
{
    Plane plane;
    TileLevel level(4, 1);
    level.render({0, 0}, plane.paint());
    level.render({3, 2}, plane.paint());
    // More positions than could be looked at one by one.
    const QRect everywhere(QPoint(-500'000'000, -500'000'000), QPoint(500'000'000, 500'000'000));
    QList<QPoint> found = level.tilesAt(everywhere);
    std::sort(found.begin(), found.end(), [](QPoint a, QPoint b) { return a.x() < b.x(); });
    QCOMPARE(found, (QList<QPoint>{{0, 0}, {3, 2}}));
    QCOMPARE(level.tilesAt(QRect(3, 2, 1, 1)), QList<QPoint>{QPoint(3, 2)});
    QVERIFY(level.tilesAt(QRect(1, 1, 2, 1)).isEmpty());
    QVERIFY(!level.covers(everywhere));
    QVERIFY(!level.covers(QRect(0, 0, 2, 1)));
    QVERIFY(level.covers(QRect(0, 0, 1, 1)));
}

void TilesTest::whatIsMissingHasTheBackground()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    const QImage picture = shown(store, viewAt({0, 0}));
    QCOMPARE(picture.pixelColor(10, 10), QColor(Qt::white));
    QCOMPARE(picture.pixelColor(599, 399), QColor(Qt::white));
}

void TilesTest::aLevelThatWasPassedIsForgottenFirst()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    QVERIFY(store.render(1h));
    // On the way to another zoom nothing is finished.
    for (const double zoom : {1.1, 1.2, 1.3, 1.4, 1.5, 1.6}) {
        store.setView(viewAt({0, 0}, zoom));
        QVERIFY(!store.render(0us));
    }
    plane.asked.clear();
    store.setView(viewAt({0, 0}));
    QVERIFY(store.isSharp());
    QVERIFY(plane.asked.isEmpty());
}

void TilesTest::fineScreensHaveFinePictures()
{
    Plane plane;
    TileStore store(plane.paint());
    const TileView view{.zoom = 1, .pixelRatio = 2, .origin = {100, 100}, .size = {300, 300}};
    store.setView(view);
    QVERIFY(store.render(1h));
    const QImage picture = shown(store, view);
    QCOMPARE(picture.pixelColor(99, 150), QColor(Qt::blue));
    QCOMPARE(picture.pixelColor(101, 150), QColor(Qt::red));
    store.spoil({0, 0, 50, 50});
    plane.front = Qt::yellow;
    QVERIFY(store.render(1h));
    QCOMPARE(shown(store, view).pixelColor(190, 190), QColor(Qt::yellow));
    QCOMPARE(shown(store, view).pixelColor(210, 210), QColor(Qt::red));
}

void TilesTest::memoryHasALimit()
{
    Plane plane;
    TileStore store(plane.paint());
    const QSize size(1024, 1024);
    for (int step = 0; step < 60; ++step) {
        const TileView view = viewAt({-step * 700, 0}, 1, size);
        store.setView(view);
        QVERIFY(store.render(1h));
        (void)shown(store, view);
        QVERIFY(store.isSharp());
        QVERIFY(store.bytes() <= (qint64(48) << 20) + 30 * TileLevel::bytesOfTile);
    }
    // The first of them is gone, the last ones are there.
    store.setView(viewAt({-58 * 700, 0}, 1, size));
    QVERIFY(store.isSharp());
    store.setView(viewAt({0, 0}, 1, size));
    QVERIFY(!store.isSharp());
}

void TilesTest::clearedTilesAreMadeAnew()
{
    Plane plane;
    TileStore store(plane.paint());
    store.setView(viewAt({0, 0}));
    QVERIFY(store.render(1h));
    plane.front = Qt::yellow;
    store.clear();
    QVERIFY(!store.isSharp());
    QCOMPARE(store.bytes(), 0);
    QVERIFY(store.render(1h));
    QCOMPARE(shown(store, viewAt({0, 0})).pixelColor(10, 10), QColor(Qt::yellow));
}

QTEST_MAIN(TilesTest)
#include "tst_tiles.moc"
