// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/navigator/navigator.h"

#include <QLineEdit>
#include <QTest>

using namespace joinery;

using Id = ActionId;

/** Arranging, aligning and moving around by the keys and menus of the window. */
class ArrangingActionsTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        openSample();
        workspace().focusPane(Workspace::Pane::Diagram);
    }
    void cleanup() { close(); }
    void actionsAreOnWhileTheyCanDoSomething();
    void keysAlign();
    void keysGoBackAndForward();
    void aKeyFollowsALink();
    void lettersTypedElsewhereDoNothing();
    void theMenuArrangesByChoice();
    void snappingIsRemembered();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
    [[nodiscard]] QPointF place(const QString &name) const { return diagram().diagramScene().card(table(name))->pos(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&diagram(), key, modifiers);
        QCoreApplication::processEvents();
    }
};

void ArrangingActionsTest::actionsAreOnWhileTheyCanDoSomething()
{
    workspace().selection().clear();
    for (const Id id : {Id::AlignLeft, Id::ArrangeSelection, Id::PinCards, Id::FollowLink, Id::DistributeVertically})
        QVERIFY2(!action(id).isEnabled(), qPrintable(action(id).text()));
    QVERIFY(action(Id::ArrangeLayered).isEnabled());
    workspace().selection().select({table(QStringLiteral("author"))});
    QVERIFY(action(Id::PinCards).isEnabled());
    QVERIFY(action(Id::FollowLink).isEnabled());
    QVERIFY(!action(Id::AlignLeft).isEnabled());
    workspace().selection().select({table(QStringLiteral("author")), table(QStringLiteral("book"))});
    QVERIFY(action(Id::AlignLeft).isEnabled());
    QVERIFY(action(Id::ArrangeSelection).isEnabled());
    QVERIFY(!action(Id::FollowLink).isEnabled());
    QVERIFY(!action(Id::DistributeVertically).isEnabled());
}

void ArrangingActionsTest::keysAlign()
{
    workspace().selection().select({table(QStringLiteral("author")), table(QStringLiteral("book"))});
    const qreal left = std::min(place(QStringLiteral("author")).x(), place(QStringLiteral("book")).x());
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(place(QStringLiteral("author")).x(), left);
    QCOMPARE(place(QStringLiteral("book")).x(), left);
    QCOMPARE(action(Id::Undo).text(), "Undo: Align left edges");
    press(Qt::Key_P);
    QCOMPARE(document().pinned().size(), 2);
}

void ArrangingActionsTest::keysGoBackAndForward()
{
    DiagramView &view = diagram();
    view.setZoom(3);
    QVERIFY(!action(Id::ViewForward).isEnabled());
    const QPointF before = view.mapToScene(view.viewport()->rect().center());
    press(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(action(Id::ViewBack).isEnabled());
    QVERIFY(view.zoom() < 3);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view.zoom(), 3.0);
    QVERIFY((view.mapToScene(view.viewport()->rect().center()) - before).manhattanLength() < 4);
    QVERIFY(action(Id::ViewForward).isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(view.zoom() < 3);
    QVERIFY(!action(Id::ViewForward).isEnabled());
}

void ArrangingActionsTest::aKeyFollowsALink()
{
    const Table &book = *document().table(table(QStringLiteral("book")));
    const ForeignKey &key = *book.foreignKeys.begin();
    workspace().selection().select({book.id}, key.columns.first());
    press(Qt::Key_F12);
    QCOMPARE(workspace().selection().current(), key.referencedTable);
    QCOMPARE(workspace().selection().part(), key.referencedColumns.first());
}

void ArrangingActionsTest::lettersTypedElsewhereDoNothing()
{
    workspace().selection().select({table(QStringLiteral("author"))});
    QLineEdit *field = workspace().navigator().findChild<QLineEdit *>();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("pt"));
    QCOMPARE(field->text(), "pt");
    QVERIFY(document().pinned().isEmpty());
    QVERIFY(!diagram().tableTool().isActive());
}

void ArrangingActionsTest::theMenuArrangesByChoice()
{
    const auto places = [this] {
        QHash<ObjectId, QPointF> result;
        for (const CardItem *card : diagram().diagramScene().cards())
            result.insert(card->id(), card->pos());
        return result;
    };
    const auto arrange = [&](Id id) {
        action(id).trigger();
        QVERIFY(diagram().isArranging());
        QTRY_VERIFY_WITH_TIMEOUT(!diagram().isArranging() && !diagram().flight().isRunning(), 20000);
    };
    arrange(Id::ArrangeLayered);
    const auto layered = places();
    arrange(Id::ArrangeByForce);
    QVERIFY(places() != layered);
    diagram().selectOverlapping();
    QVERIFY(workspace().selection().objects().isEmpty());
}

void ArrangingActionsTest::snappingIsRemembered()
{
    QVERIFY(action(Id::SnapToCards).isChecked());
    action(Id::SnapToCards).trigger();
    QVERIFY(!diagram().choices().snap);
    QCOMPARE(m_settings->value(QStringLiteral("diagram/snap")).toBool(), false);
    openSample();
    QVERIFY(!action(Id::SnapToCards).isChecked());
    QVERIFY(!diagram().choices().snap);
}

QTEST_MAIN(ArrangingActionsTest)

#include "tst_arranging_actions.moc"
