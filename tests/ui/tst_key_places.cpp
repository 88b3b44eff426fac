// SPDX-License-Identifier: MIT
// Keys that count in one place alone: they are those that are listed, and none is taken from an action.
#include "tests/support_ui/open_window.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/inspector.h"
#include "ui/editor/part_section.h"
#include "ui/editor/table_page.h"
#include "ui/navigator/navigator.h"
#include "ui/shell/place_keys.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/sql_edit.h"

#include <QPlainTextEdit>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

namespace {

QString textOf(int key, Qt::KeyboardModifiers held)
{
    return QKeySequence(int(held) | key).toString(QKeySequence::PortableText);
}

/** What every field for text does with these keys, and so more than the action that has them. */
const QSet<QString> keysOfFields{
    QStringLiteral("Ctrl+C"),    QStringLiteral("Ctrl+Ins"), QStringLiteral("Ctrl+X"),
    QStringLiteral("Shift+Del"), QStringLiteral("Ctrl+V"),   QStringLiteral("Shift+Ins"),
    QStringLiteral("Ctrl+Z"),    QStringLiteral("Ctrl+Y"),   QStringLiteral("Ctrl+Shift+Z"),
    QStringLiteral("Del"),       QStringLiteral("Ctrl+Del"), QStringLiteral("Ctrl+K"),
    QStringLiteral("O"),         QStringLiteral("P"),        QStringLiteral("T"),
};

} // namespace

class KeyPlacesTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        openSample();
    }
    void cleanup() { close(); }
    void noPlaceTakesTheKeyOfAnAction_data();
    void noPlaceTakesTheKeyOfAnAction();
    void whatTheDiagramKnowsIsListed();
    void whatIsListedOfTheDiagramIsKnown();

private:
    [[nodiscard]] QWidget *place(const QString &name);
    [[nodiscard]] bool isPressTaken(int key, Qt::KeyboardModifiers held);
    template <typename T>
    [[nodiscard]] T *seen(const char *name) const
    {
        for (T *each : workspace().findChildren<T *>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

QWidget *KeyPlacesTest::place(const QString &name)
{
    const auto tab = [this](TablePage::Tab which) {
        workspace().selection().select({table(QStringLiteral("book"))});
        QCoreApplication::processEvents();
        workspace().inspector().findChild<TablePage *>()->setTab(which);
        QCoreApplication::processEvents();
    };
    if (name == QLatin1String("diagram"))
        return &workspace().diagram();
    if (name == QLatin1String("navigator"))
        return &workspace().navigator().tree();
    if (name == QLatin1String("filter"))
        return workspace().navigator().findChild<SearchField *>();
    if (name == QLatin1String("columns")) {
        tab(TablePage::ColumnsTab);
        return seen<ColumnListView>("columns");
    }
    if (name == QLatin1String("keys")) {
        tab(TablePage::KeysTab);
        return &seen<PartSection>("foreignKeys")->view();
    }
    if (name == QLatin1String("name")) {
        tab(TablePage::ColumnsTab);
        return seen<QLineEdit>("tableName");
    }
    if (name == QLatin1String("sql")) {
        for (const DefinitionObject &object : document().unitedModel().objects)
            workspace().selection().select({object.id});
        QCoreApplication::processEvents();
        return seen<SqlEdit>("definition");
    }
    workspace().diagram().addNote();
    return workspace().diagram().annotationEditor().text();
}

void KeyPlacesTest::noPlaceTakesTheKeyOfAnAction_data()
{
    QTest::addColumn<QSet<QString>>("own");
    const QSet<QString> none;
    QTest::newRow("diagram") << none;
    QTest::newRow("navigator") << none;
    QTest::newRow("columns") << none;
    QTest::newRow("keys") << none;
    QTest::newRow("filter") << keysOfFields;
    QTest::newRow("name") << keysOfFields;
    QTest::newRow("note") << keysOfFields;
    // It finds in the text, as the page of keys says.
    QTest::newRow("sql") << (keysOfFields + QSet<QString>{QStringLiteral("Ctrl+F")});
}

/** A widget that answers "mine" to a key gets it in place of the action. */
void KeyPlacesTest::noPlaceTakesTheKeyOfAnAction()
{
    QFETCH(QSet<QString>, own);
    QWidget *widget = place(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(widget);
    widget->setFocus();
    QVERIFY(focusIsIn(*widget));
    int asked = 0;
    QStringList taken;
    for (const QAction *each : m_window->actions().all()) {
        for (const QKeySequence &keys : each->shortcuts()) {
            ++asked;
            const QKeyCombination key = keys[0];
            const bool isLetter = key.keyboardModifiers() == Qt::NoModifier && key.key() < Qt::Key_Escape;
            QKeyEvent event(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers(),
                            isLetter ? QString(QChar(key.key())) : QString());
            event.ignore();
            QApplication::sendEvent(QApplication::focusWidget(), &event);
            if (event.isAccepted() && !own.contains(keys.toString(QKeySequence::PortableText)))
                taken.append(keys.toString() + QStringLiteral(" of ") + each->text());
        }
    }
    QVERIFY(asked > 60);
    QCOMPARE(taken.join(QStringLiteral(", ")), QString());
}

/** Presses a key on the diagram with a column selected, then takes back what that did. */
bool KeyPlacesTest::isPressTaken(int key, Qt::KeyboardModifiers held)
{
    DiagramView &view = workspace().diagram();
    const Table *book = document().table(table(QStringLiteral("book")));
    workspace().selection().select({book->id}, book->columns.at(2).id);
    view.setFocus();
    // Accepted unless the view says otherwise.
    QKeyEvent event(QEvent::KeyPress, key, held);
    QApplication::sendEvent(&view, &event);
    const bool isTaken = event.isAccepted();
    if (view.inPlaceEditor().isActive())
        QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    view.finishMoves();
    view.cancelOrDeselect();
    document().undoStack().setIndex(0);
    return isTaken;
}

void KeyPlacesTest::whatTheDiagramKnowsIsListed()
{
    QSet<QString> listed;
    for (const PlaceKey &each : placeKeys()) {
        for (const QKeySequence &key : each.keys)
            listed.insert(key.toString(QKeySequence::PortableText));
    }
    QList<int> keys{Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Insert,
                    Qt::Key_Backspace, Qt::Key_Home,    Qt::Key_End,    Qt::Key_Minus, Qt::Key_Plus,
                    Qt::Key_Equal,     Qt::Key_Slash,   Qt::Key_Comma,  Qt::Key_Period};
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys.append(key);
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
        keys.append(key);
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        keys.append(key);
    QStringList unknown;
    for (const Qt::KeyboardModifiers held :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::AltModifier),
          Qt::ControlModifier | Qt::ShiftModifier, Qt::AltModifier | Qt::ShiftModifier}) {
        for (const int key : std::as_const(keys)) {
            const QString text = textOf(key, held);
            // Menus are opened by Alt and a letter.
            const bool isOfMenus = held == Qt::AltModifier && key >= Qt::Key_A && key <= Qt::Key_Z;
            const bool isKnown = isOfMenus || listed.contains(text) ||
                                 m_window->actions().actionWith(QKeySequence(text)) ||
                                 (key == Qt::Key_Backtab && listed.contains(QStringLiteral("Shift+Tab")));
            if (!isKnown && isPressTaken(key, held))
                unknown.append(text);
        }
    }
    QCOMPARE(unknown.join(QStringLiteral(", ")), QString());
}

void KeyPlacesTest::whatIsListedOfTheDiagramIsKnown()
{
    QVERIFY(!placeKeys().isEmpty());
    const QString diagram = placeKeys().first().place;
    for (const PlaceKey &each : placeKeys()) {
        if (each.place != diagram)
            continue;
        for (const QKeySequence &key : each.keys) {
            const QKeyCombination pressed = key[0];
            // As keyboards send it.
            const bool isBack = pressed.key() == Qt::Key_Tab && pressed.keyboardModifiers() == Qt::ShiftModifier;
            QVERIFY2(isPressTaken(isBack ? Qt::Key_Backtab : pressed.key(), pressed.keyboardModifiers()),
                     qPrintable(key.toString()));
        }
    }
}

QTEST_MAIN(KeyPlacesTest)
#include "tst_key_places.moc"
