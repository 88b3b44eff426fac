// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/link_follower.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace joinery;

namespace {

const QString author = QStringLiteral("author");
const QString book = QStringLiteral("book");
const QString review = QStringLiteral("review");

ViewPlace at(qreal x, double zoom = 1)
{
    return {QPointF(x, 0), zoom};
}

ViewPlace seen(const Canvas &canvas)
{
    return {canvas.view->mapToScene(canvas.view->viewport()->rect().center()), canvas.view->zoom()};
}

void settle()
{
    QCoreApplication::processEvents();
}

/** A table is far from what is seen. */
void moveAway(const Canvas &canvas, const QString &table)
{
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(table), {6000, 4000}}});
    settle();
}

void press(const Canvas &canvas, Qt::MouseButton button)
{
    QTest::mouseClick(canvas.view->viewport(), button, {}, QPoint(20, 20));
}

LinkItem &linkFrom(const Canvas &canvas, const QString &column)
{
    for (LinkItem *link : canvas.view->diagramScene().links()) {
        if (link->content().fromColumn == columnId(column))
            return *link;
    }
    qFatal("no such link");
}

/** A point of the viewport on a link, near one of its ends. */
QPoint nearStart(const Canvas &canvas, const QList<QPointF> &route)
{
    return canvas.view->mapFromScene(route.at(0) + (route.at(1) - route.at(0)) * 0.7);
}

} // namespace

class ViewHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void itGoesBackAndForwardAsABrowser();
    void aNewJumpForgetsWhatWasAhead();
    void whereOneIsIsPassedOver();
    void jumpsAreRemembered();
    void whatMovesNothingIsNoJump();
    void mouseButtonsGoBackAndForward();
    void fittingIsAJump();
    void arrowsWithAltMoveNoCards();
    void theOtherEndsAreFound();
    void aDoubleClickFollowsALink();
    void keysFollowALink();
    void severalLinksAsk();
};

void ViewHistoryTest::itGoesBackAndForwardAsABrowser()
{
    ViewHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(!history.back(at(0)));
    history.leave(at(0));
    history.leave(at(100));
    QCOMPARE(history.back(at(200))->centre.x(), 100);
    QCOMPARE(history.back(at(100))->centre.x(), 0);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(at(0))->centre.x(), 100);
    // One may have moved a little since.
    QCOMPARE(history.forward(at(140))->centre.x(), 200);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(200))->centre.x(), 140);
}

void ViewHistoryTest::aNewJumpForgetsWhatWasAhead()
{
    ViewHistory history;
    history.leave(at(0));
    (void)history.back(at(100));
    QVERIFY(history.canGoForward());
    history.leave(at(0));
    QVERIFY(!history.canGoForward());
}

void ViewHistoryTest::whereOneIsIsPassedOver()
{
    ViewHistory history;
    history.leave(at(0));
    history.leave(at(0));
    history.leave(at(50));
    QCOMPARE(history.back(at(50))->centre.x(), 0);
    QVERIFY(!history.canGoBack());
    QVERIFY(!at(0).isSameAs(at(0, 2)));
    QVERIFY(at(0).isSameAs(at(1)));
}

void ViewHistoryTest::jumpsAreRemembered()
{
    const Canvas canvas;
    moveAway(canvas, review);
    const ViewPlace start = seen(canvas);
    QSignalSpy changed(canvas.view.get(), &DiagramView::historyChanged);
    canvas.selection.reveal(tableId(review));
    QCOMPARE(changed.size(), 1);
    const ViewPlace there = seen(canvas);
    QVERIFY(!there.isSameAs(start));
    canvas.view->goBack();
    QVERIFY(seen(canvas).isSameAs(start));
    QVERIFY(!canvas.view->history().canGoBack());
    canvas.view->goForward();
    QVERIFY(seen(canvas).isSameAs(there));
    // Chosen elsewhere, and scrolled to.
    emit canvas.selection.sightRequested(tableId(author));
    QVERIFY(!seen(canvas).isSameAs(there));
    canvas.view->goBack();
    QVERIFY(seen(canvas).isSameAs(there));
}

void ViewHistoryTest::whatMovesNothingIsNoJump()
{
    const Canvas canvas;
    canvas.view->reveal(tableId(book));
    const bool could = canvas.view->history().canGoBack();
    canvas.view->reveal(tableId(book));
    canvas.view->bringIntoSight(tableId(book));
    canvas.view->goBack();
    QVERIFY(!could || !canvas.view->history().canGoBack());
    // Moving around by hand is none either.
    canvas.view->scrollBy({300, 200});
    QVERIFY(!canvas.view->history().canGoBack());
}

void ViewHistoryTest::mouseButtonsGoBackAndForward()
{
    const Canvas canvas;
    moveAway(canvas, review);
    const ViewPlace start = seen(canvas);
    canvas.selection.reveal(tableId(review));
    const ViewPlace there = seen(canvas);
    press(canvas, Qt::BackButton);
    QVERIFY(seen(canvas).isSameAs(start));
    // It selects nothing and deselects nothing.
    QCOMPARE(canvas.selection.current(), tableId(review));
    press(canvas, Qt::ForwardButton);
    QVERIFY(seen(canvas).isSameAs(there));
}

void ViewHistoryTest::fittingIsAJump()
{
    const Canvas canvas;
    canvas.view->setZoom(2);
    const ViewPlace start = seen(canvas);
    canvas.view->fit();
    QVERIFY(!seen(canvas).isSameAs(start));
    canvas.view->goBack();
    QVERIFY(seen(canvas).isSameAs(start));
}

void ViewHistoryTest::arrowsWithAltMoveNoCards()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({book}));
    const QPointF before = canvas.card(book).pos();
    canvas.key(Qt::Key_Left, Qt::AltModifier);
    canvas.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(canvas.card(book).pos(), before);
}

void ViewHistoryTest::theOtherEndsAreFound()
{
    const Canvas canvas;
    const DiagramScene &scene = canvas.view->diagramScene();
    const auto byColumn = otherEnds(scene, tableId(book), columnId(QStringLiteral("book.author_id")));
    QCOMPARE(byColumn.size(), 1);
    QCOMPARE(byColumn.first().card, tableId(author));
    QCOMPARE(byColumn.first().part, columnId(QStringLiteral("author.id")));
    QCOMPARE(byColumn.first().title, author);
    QCOMPARE(otherEnds(scene, tableId(author), columnId(QStringLiteral("author.id"))).first().part,
             columnId(QStringLiteral("book.author_id")));
    QCOMPARE(otherEnds(scene, tableId(book), {}).size(), 4);
    QVERIFY(otherEnds(scene, tableId(book), columnId(QStringLiteral("book.title"))).isEmpty());
    QVERIFY(otherEnds(scene, tableId(QStringLiteral("legacy_tag")), {}).isEmpty());
    const LinkItem &link = linkFrom(canvas, QStringLiteral("book.author_id"));
    QCOMPARE(otherEnds(scene, tableId(book), link.content().id).first().card, tableId(author));
    QCOMPARE(fartherEnd(scene, link.content().id, link.route().first())->card, tableId(author));
    QCOMPARE(fartherEnd(scene, link.content().id, link.route().last())->card, tableId(book));
    QVERIFY(!fartherEnd(scene, ObjectId(), {}));
}

void ViewHistoryTest::aDoubleClickFollowsALink()
{
    const Canvas canvas;
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(review), {3000, 2400}}});
    settle();
    const LinkItem &link = linkFrom(canvas, QStringLiteral("review.book_id"));
    const ViewPlace start = seen(canvas);
    QList<QPointF> fromBook = link.route();
    std::reverse(fromBook.begin(), fromBook.end());
    canvas.doubleClick(nearStart(canvas, fromBook));
    QCOMPARE(canvas.selection.current(), tableId(review));
    QCOMPARE(canvas.selection.part(), columnId(QStringLiteral("review.book_id")));
    QVERIFY(canvas.view->mapToScene(canvas.view->viewport()->rect())
                .boundingRect()
                .contains(canvas.card(review).sceneRectangle()));
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
    // And back the same way.
    canvas.doubleClick(nearStart(canvas, link.route()));
    QCOMPARE(canvas.selection.current(), tableId(book));
    canvas.view->goBack();
    canvas.view->goBack();
    QVERIFY(seen(canvas).isSameAs(start));
}

void ViewHistoryTest::keysFollowALink()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({book}), columnId(QStringLiteral("book.author_id")));
    canvas.view->followLink();
    QCOMPARE(canvas.selection.current(), tableId(author));
    QCOMPARE(canvas.selection.part(), columnId(QStringLiteral("author.id")));
    canvas.view->followLink();
    QCOMPARE(canvas.selection.current(), tableId(book));
    QCOMPARE(canvas.selection.part(), columnId(QStringLiteral("book.author_id")));
    // Nowhere to go.
    canvas.selection.select(tableIds({book}), columnId(QStringLiteral("book.title")));
    canvas.view->followLink();
    QCOMPARE(canvas.selection.current(), tableId(book));
}

void ViewHistoryTest::severalLinksAsk()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({book}));
    canvas.view->followLink();
    QMenu *menu = canvas.view->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    QCOMPARE(menu->activeAction(), menu->actions().first());
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Go to publisher"))
            action->trigger();
    }
    QCOMPARE(canvas.selection.current(), tableId(QStringLiteral("publisher")));
    menu->close();
}

QTEST_MAIN(ViewHistoryTest)

#include "tst_view_history.moc"
