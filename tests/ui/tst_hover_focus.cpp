// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"

#include <QSignalSpy>
#include <QTest>

using namespace joinery;

class HoverFocusTest : public QObject
{
    Q_OBJECT

private slots:
    void restingOnACardBringsItOut();
    void picturesStayAsTheyAre();
    void aPressEndsIt();
    void cardsWithoutLinksDimNothing();
    void itCanBeSwitchedOff();
    void cardsAtTheEndsOfASelectedOneAreMarked();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    static void rest(const Canvas &canvas, QPoint point)
    {
        QTest::mouseMove(canvas.view->viewport(), point + QPoint(3, 0));
        QTest::mouseMove(canvas.view->viewport(), point);
    }
    /** The colour in the middle of a card's title bar, where nothing is written. */
    static QColor headerColor(const Canvas &canvas, const QString &table)
    {
        const CardItem &card = canvas.card(table);
        return canvas.view->grab().toImage().pixelColor(canvas.at(table, {card.geometry().size().width() / 2, 6}));
    }
    static const inline QString author = QStringLiteral("author");
    static const inline QString category = QStringLiteral("category");
};

void HoverFocusTest::restingOnACardBringsItOut()
{
    const Canvas canvas;
    const QColor before = headerColor(canvas, category);
    const QColor own = headerColor(canvas, author);
    rest(canvas, canvas.header(author));
    QVERIFY(canvas.view->focusedCard().isNull());
    QTRY_COMPARE(canvas.view->focusedCard(), tableId(author));
    QTRY_VERIFY(headerColor(canvas, category) != before);
    QTest::qWait(300);
    QCOMPARE(headerColor(canvas, author), own);
    QVERIFY(headerColor(canvas, QStringLiteral("book")) == own);
    QTest::mouseMove(canvas.view->viewport(), {600, 610});
    QTRY_VERIFY(canvas.view->focusedCard().isNull());
    QTRY_COMPARE(headerColor(canvas, category), before);
}

void HoverFocusTest::picturesStayAsTheyAre()
{
    const Canvas canvas;
    rest(canvas, canvas.header(author));
    QTRY_VERIFY(canvas.card(author).state().toggle);
    QSignalSpy spoilt(&canvas.view->diagramScene(), &DiagramScene::spoilt);
    QTRY_COMPARE(canvas.view->focusedCard(), tableId(author));
    QTest::qWait(300);
    QCOMPARE(spoilt.size(), 0);
}

void HoverFocusTest::aPressEndsIt()
{
    const Canvas canvas;
    rest(canvas, canvas.header(author));
    QTRY_COMPARE(canvas.view->focusedCard(), tableId(author));
    canvas.click(canvas.header(author));
    QTRY_VERIFY(canvas.view->focusedCard().isNull());
    rest(canvas, canvas.header(author));
    QTest::qWait(700);
    QVERIFY(canvas.view->focusedCard().isNull());
}

void HoverFocusTest::cardsWithoutLinksDimNothing()
{
    const Canvas canvas;
    rest(canvas, canvas.header(QStringLiteral("legacy_tag")));
    QTest::qWait(700);
    QVERIFY(canvas.view->focusedCard().isNull());
}

void HoverFocusTest::itCanBeSwitchedOff()
{
    const Canvas canvas;
    DiagramChoices choices;
    choices.hoverFocus = false;
    canvas.view->setChoices(choices);
    rest(canvas, canvas.header(author));
    QTest::qWait(700);
    QVERIFY(canvas.view->focusedCard().isNull());
}

void HoverFocusTest::cardsAtTheEndsOfASelectedOneAreMarked()
{
    const Canvas canvas;
    canvas.click(canvas.header(author));
    QVERIFY(canvas.card(QStringLiteral("book")).state().related);
    QVERIFY(!canvas.card(author).state().related);
    QVERIFY(!canvas.card(category).state().related);
    canvas.click(canvas.header(category));
    QVERIFY(!canvas.card(QStringLiteral("book")).state().related);
}

void HoverFocusTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void HoverFocusTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    rest(canvas, canvas.header(author));
    QTRY_COMPARE(canvas.view->focusedCard(), tableId(author));
    QTest::qWait(300);
    canvas.keep(dark ? QStringLiteral("hover_dark") : QStringLiteral("hover_light"));
}

QTEST_MAIN(HoverFocusTest)

#include "tst_hover_focus.moc"
