// SPDX-License-Identifier: MIT
#include "core/schema/table_advice.h"
#include "tests/support_ui/canvas.h"
#include "ui/diagram/key_pairs_popup.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace joinery;

namespace {

/** Tables with keys of one and of two columns, beside each other. */
DiagramSample stockSample()
{
    DiagramSample sample;
    sample.snapshot = schemaFromText(QStringLiteral(
        "shop(id integer pk, name text)\n"
        "stock(shop_id integer pk, item_id integer pk, count integer)\n"
        "sale(id integer pk, stock_shop_id integer, stock_item_id integer, note text, keeper integer -> shop.id)"));
    sample.model = sample.snapshot;
    sample.positions = {{tableId(QStringLiteral("shop")), {40, 40}},
                        {tableId(QStringLiteral("stock")), {400, 40}},
                        {tableId(QStringLiteral("sale")), {40, 240}}};
    return sample;
}

} // namespace

class LinkDropTest : public QObject
{
    Q_OBJECT

private slots:
    void whatDoesNotFitIsSaidWhileDragging_data();
    void whatDoesNotFitIsSaidWhileDragging();
    void aDropThatDoesNotFitOffersWhatWould();
    void theFirstOfferIsTakenByEnter();
    void anIndexIsOfferedAndAddedAtAClick();
    void aKeyOfTwoColumnsIsAskedByPairs();
    void columnsThatAreMissingAreMade();
    void theSameKeyIsNotMadeTwice();
    void relationshipsByMenu_data();
    void relationshipsByMenu();

private:
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    [[nodiscard]] static QAction *find(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    static void choose(QMenu &menu, QAction *action)
    {
        QVERIFY(action);
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }
};

void LinkDropTest::whatDoesNotFitIsSaidWhileDragging_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void LinkDropTest::whatDoesNotFitIsSaidWhileDragging()
{
    QFETCH(bool, dark);
    const Canvas canvas(stockSample(), dark);
    const QPoint from = canvas.handle(QStringLiteral("sale.note"));
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, from);
    canvas.moveHeld(from + QPoint(20, 0));
    canvas.moveHeld(canvas.name(QStringLiteral("shop.id")));
    QCOMPARE(canvas.view->viewport()->cursor().shape(), Qt::WhatsThisCursor);
    canvas.keep(dark ? QStringLiteral("link_does_not_fit_dark") : QStringLiteral("link_does_not_fit"));
    canvas.moveHeld(canvas.name(QStringLiteral("shop.name")));
    QCOMPARE(canvas.view->viewport()->cursor().shape(), Qt::CrossCursor);
    canvas.key(Qt::Key_Escape);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void LinkDropTest::aDropThatDoesNotFitOffersWhatWould()
{
    const Canvas canvas(stockSample());
    canvas.drag(canvas.handle(QStringLiteral("sale.note")), canvas.name(QStringLiteral("shop.id")));
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QVERIFY(menu());
    const QAction *why = menu()->actions().first();
    QVERIFY(!why->isEnabled());
    QVERIFY2(why->text().contains(QStringLiteral("types differ")), qPrintable(why->text()));
    QVERIFY(find(*menu(), QStringLiteral("Make note integer")));
    QVERIFY(find(*menu(), QStringLiteral("Lead to shop.name")));
    // There is such a key from keeper already; id is a key itself.
    QVERIFY(!find(*menu(), QStringLiteral("Lead there from keeper")));
    QVERIFY(find(*menu(), QStringLiteral("Lead there from stock_shop_id")));
    canvas.keep(QStringLiteral("link_offers"));
    choose(*menu(), find(*menu(), QStringLiteral("Lead there from stock_shop_id")));
    QCOMPARE(canvas.table(QStringLiteral("sale"))->foreignKeys.size(), 2);
    QCOMPARE(canvas.table(QStringLiteral("sale"))->columnNamed(u"note")->type.text(), QStringLiteral("text"));
}

void LinkDropTest::theFirstOfferIsTakenByEnter()
{
    const Canvas canvas(stockSample());
    canvas.drag(canvas.handle(QStringLiteral("sale.note")), canvas.header(QStringLiteral("shop")));
    QVERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_Return);
    const Table &sale = *canvas.table(QStringLiteral("sale"));
    QCOMPARE(sale.columnNamed(u"note")->type.text(), QStringLiteral("integer"));
    QCOMPARE(sale.foreignKeys.size(), 2);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    // Another time nothing is chosen, and nothing happens.
    canvas.document->undoStack().undo();
    canvas.view->settle();
    canvas.drag(canvas.handle(QStringLiteral("sale.note")), canvas.header(QStringLiteral("shop")));
    QVERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_Escape);
    QCOMPARE(canvas.table(QStringLiteral("sale"))->foreignKeys.size(), 1);
}

void LinkDropTest::anIndexIsOfferedAndAddedAtAClick()
{
    const Canvas canvas(stockSample());
    QString text;
    QString action;
    std::function<void()> run;
    connect(canvas.view.get(), &DiagramView::offered, this,
            [&](const QString &said, const QString &offered, const std::function<void()> &doIt) {
                text = said;
                action = offered;
                run = doIt;
            });
    canvas.drag(canvas.handle(QStringLiteral("sale.stock_shop_id")), canvas.name(QStringLiteral("shop.id")));
    QVERIFY2(text.contains(QStringLiteral("stock_shop_id")), qPrintable(text));
    QCOMPARE(action, QStringLiteral("Add index"));
    run();
    const Table &sale = *canvas.table(QStringLiteral("sale"));
    QVERIFY(isIndexed(sale, {columnId(QStringLiteral("sale.stock_shop_id"))}));
    QCOMPARE(canvas.document->undoStack().count(), 2);
    // A column that an index begins with has no need of one.
    text.clear();
    canvas.view->settle();
    canvas.drag(canvas.handle(QStringLiteral("stock.shop_id")), canvas.name(QStringLiteral("shop.id")));
    QCOMPARE(canvas.table(QStringLiteral("stock"))->foreignKeys.size(), 1);
    QCOMPARE(text, QString());
}

void LinkDropTest::aKeyOfTwoColumnsIsAskedByPairs()
{
    for (const bool byKey : {false, true}) {
        const Canvas canvas(stockSample(), byKey);
        canvas.drag(canvas.handle(QStringLiteral("sale.stock_shop_id")), canvas.header(QStringLiteral("stock")));
        auto *popup = canvas.view->findChild<KeyPairsPopup *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(canvas.document->undoStack().count(), 0);
        QCOMPARE(popup->draft().columns.size(), 2);
        keepForLooking(popup->grab().toImage(), byKey ? QStringLiteral("key_pairs_dark") : QStringLiteral("key_pairs"));
        auto *add = popup->findChild<QPushButton *>(QStringLiteral("addKey"));
        QVERIFY(add->isEnabled());
        if (byKey)
            QTest::keyClick(add, Qt::Key_Space);
        else
            QTest::mouseClick(add, Qt::LeftButton);
        const Table &sale = *canvas.table(QStringLiteral("sale"));
        QCOMPARE(sale.foreignKeys.size(), 2);
        const auto key = std::find_if(sale.foreignKeys.begin(), sale.foreignKeys.end(),
                                      [](const ForeignKey &each) { return each.columns.size() == 2; });
        QVERIFY(key != sale.foreignKeys.end());
        QCOMPARE(key->referencedColumns, canvas.table(QStringLiteral("stock"))->primaryKey->columns);
    }
}

void LinkDropTest::columnsThatAreMissingAreMade()
{
    const Canvas canvas(stockSample());
    canvas.drag(canvas.handle(QStringLiteral("shop.id")), canvas.header(QStringLiteral("stock")));
    auto *popup = canvas.view->findChild<KeyPairsPopup *>();
    QVERIFY(popup);
    QVERIFY(!popup->findChild<QPushButton *>(QStringLiteral("addKey"))->isEnabled());
    QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("addKeyColumns")), Qt::LeftButton);
    const Table &shop = *canvas.table(QStringLiteral("shop"));
    QVERIFY(shop.columnNamed(u"stock_shop_id") && shop.columnNamed(u"stock_item_id"));
    QCOMPARE(shop.foreignKeys.begin()->columns.size(), 2);
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void LinkDropTest::theSameKeyIsNotMadeTwice()
{
    const Canvas canvas(stockSample());
    QString said;
    connect(canvas.view.get(), &DiagramView::offered, this, [&](const QString &text) { said = text; });
    canvas.drag(canvas.handle(QStringLiteral("sale.keeper")), canvas.name(QStringLiteral("shop.id")));
    QCOMPARE(canvas.table(QStringLiteral("sale"))->foreignKeys.size(), 1);
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QVERIFY2(said.contains(QStringLiteral("already")), qPrintable(said));
    QCOMPARE(canvas.selection.part(), canvas.table(QStringLiteral("sale"))->foreignKeys.begin()->id);
}

void LinkDropTest::relationshipsByMenu_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("keys");
    QTest::newRow("1:n") << "1:n, many shop for each sale"
                         << "shop" << 1;
    QTest::newRow("n:1") << "1:n, many sale for each shop"
                         << "sale" << 2;
    QTest::newRow("1:1") << "1:1"
                         << "shop" << 1;
    QTest::newRow("n:m") << "n:m"
                         << "shop_sale" << 2;
}

void LinkDropTest::relationshipsByMenu()
{
    QFETCH(QString, title);
    QFETCH(QString, table);
    QFETCH(int, keys);
    const Canvas canvas(stockSample());
    canvas.selection.select(tableIds({QStringLiteral("shop"), QStringLiteral("sale")}));
    // By the menu key, as somebody without a mouse opens it.
    const QPoint place = canvas.header(QStringLiteral("shop"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, canvas.view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    QMenu *opened = menu();
    QVERIFY(opened);
    QAction *relationship = find(*opened, QStringLiteral("Add relationship"));
    QVERIFY(relationship && relationship->menu());
    QAction *chosen = find(*relationship->menu(), title);
    QVERIFY(chosen);
    chosen->trigger();
    opened->close();
    const Table *found = canvas.table(table);
    QVERIFY(found);
    QCOMPARE(found->foreignKeys.size(), keys);
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

QTEST_MAIN(LinkDropTest)
#include "tst_link_drop.moc"
