// SPDX-License-Identifier: MIT
#include "ui/shell/window_place.h"

#include <QScreen>
#include <QWidget>
#include <QtTest>

using namespace joinery;

class WindowPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void areasAreMovedInto_data();
    void areasAreMovedInto();
    void roomLeavesTheFrameOut();
};

void WindowPlaceTest::areasAreMovedInto_data()
{
    QTest::addColumn<QRect>("area");
    QTest::addColumn<QRect>("expected");
    const QRect room(4, 30, 1432, 860);
    QTest::newRow("fits") << QRect(10, 40, 900, 600) << QRect(10, 40, 900, 600);
    QTest::newRow("the first size on such a screen") << QRect(0, 0, 1440, 900) << room;
    QTest::newRow("too far to the right and down") << QRect(1000, 700, 900, 600) << QRect(536, 290, 900, 600);
    QTest::newRow("on a screen that is gone") << QRect(-3000, -50, 900, 600) << QRect(4, 30, 900, 600);
    QTest::newRow("too high only") << QRect(100, 40, 900, 2000) << QRect(100, 30, 900, 860);
}

void WindowPlaceTest::areasAreMovedInto()
{
    QFETCH(QRect, area);
    QFETCH(QRect, expected);
    QCOMPARE(movedInto(QRect(4, 30, 1432, 860), area), expected);
}

void WindowPlaceTest::roomLeavesTheFrameOut()
{
    const QWidget window;
    const QRect screen = window.screen()->availableGeometry();
    const QRect room = roomFor(window);
    QVERIFY(screen.contains(room));
    QVERIFY(room.height() < screen.height());
}

QTEST_MAIN(WindowPlaceTest)
#include "tst_window_place.moc"
