// SPDX-License-Identifier: MIT
#include "tests/gallery/canvas_hand.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "ui/diagram/card_item.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/drop_question.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QTest>

namespace joinery {

namespace {

void playNames(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    const CanvasHand hand(stage);
    stage.select({"author"});
    view.renameSelected();
    stage.settle();
    stage.keep("canvas-rename", view);
    QTest::keyClicks(view.inPlaceEditor().field(), "book");
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Return);
    stage.settle();
    stage.keep("canvas-rename-refused", view);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    view.addColumn();
    stage.settle();
    QTest::keyClicks(view.inPlaceEditor().field(), "born da");
    stage.settle();
    stage.keep("canvas-add-column", view);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, hand.type("book.price"));
    stage.settle();
    stage.keep("canvas-retype", view);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    view.setFocus();
}

void playMenusOfCards(Stage &stage)
{
    const CanvasHand hand(stage);
    const auto menu = [&](const QString &name, QPoint point) {
        stage.keepOver(name, stage.workspace().diagram(), [&] { hand.openMenu(point); });
    };
    stage.select({});
    menu("canvas-menu", hand.empty());
    menu("canvas-menu-table", hand.header("book"));
    menu("canvas-menu-column", hand.name("book.price"));
    menu("canvas-menu-link", hand.link("book.author_id"));
    menu("canvas-menu-view", hand.header("book_list"));
    stage.select({"author", "genre"});
    menu("canvas-menu-several", hand.header("author"));
    stage.select({});
}

void playDrags(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    const CanvasHand hand(stage);
    const auto held = [&](const QString &name, QPoint from, QPoint to) {
        hand.grab(from, to);
        stage.keep(name, view);
        view.cancelOrDeselect();
        hand.letGo(to);
    };
    hand.rest(hand.header("author"));
    stage.keep("canvas-hover", view);
    hand.rest(hand.empty());
    held("canvas-rubber-band", hand.empty(), hand.header("review") + QPoint(0, -20));
    stage.select({"genre"});
    held("canvas-snap", hand.header("genre"), hand.header("genre") + QPoint(0, 60));
    stage.select({"book"});
    held("canvas-move-column", hand.name("book.isbn"), hand.name("book.title"));
    hand.rest(hand.name("book.publisher_id"));
    held("canvas-link-drag", hand.handle("book.publisher_id"), hand.name("author.id"));
    held("canvas-link-does-not-fit", hand.handle("review.body"), hand.name("genre.id"));
    view.setFocus();
    stage.trigger(ActionId::PlaceTable);
    hand.rest(hand.empty());
    stage.keep("canvas-table-tool", view);
    view.cancelOrDeselect();
    stage.settle();
}

/** Keys of two columns, columns that do not fit, an index that is missing. */
void playKeys(Stage &stage)
{
    stage.open(schemaFromText(
        "shop(id integer pk, name text)\n"
        "stock(shop_id integer pk, item_id integer pk, count integer)\n"
        "sale(id integer pk, stock_shop_id integer, stock_item_id integer, note text, keeper integer -> shop.id)"));
    stage.trigger(ActionId::ZoomActual);
    DiagramView &view = stage.workspace().diagram();
    const CanvasHand hand(stage);
    const auto drop = [&](const QString &from, QPoint to) {
        return [&hand, &view, from, to] {
            hand.grab(hand.handle(from), to);
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        };
    };
    stage.keepOver("canvas-key-offers", view, drop("sale.note", hand.name("shop.id")));
    stage.keepOver("canvas-key-pairs", view, drop("sale.stock_shop_id", hand.header("stock")));
    drop("sale.stock_shop_id", hand.name("shop.id"))();
    stage.settle();
    stage.keep("canvas-index-offered");
}

} // namespace

void playGestures(Stage &stage)
{
    stage.openSample();
    for (const ActionId pane : {ActionId::ShowNavigator, ActionId::ShowBottomPane})
        stage.trigger(pane);
    stage.workspace().diagram().showCards({stage.id("author"), stage.id("book_genre"), stage.id("genre"),
                                           stage.id("publisher"), stage.id("review"), stage.id("book_list")});
    stage.settle();
    playNames(stage);
    playMenusOfCards(stage);
    playDrags(stage);
    DropAsking::of(stage.document()).setOn(true);
    stage.select({"author"});
    stage.keepDialog("drop-question", [&] { stage.workspace().diagram().deleteSelected(); });
    playKeys(stage);
    for (const ActionId pane : {ActionId::ShowNavigator, ActionId::ShowBottomPane})
        stage.trigger(pane);
}

} // namespace joinery
