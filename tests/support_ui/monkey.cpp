// SPDX-License-Identifier: MIT
#include "tests/support_ui/monkey.h"

#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/editor/inspector.h"
#include "ui/migrations/database_session.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>
#include <QWheelEvent>
#include <QtTest>

namespace joinery {

namespace {

/** What would end the test, or waits for what is outside of the window. */
bool leadsAway(ActionId id)
{
    switch (id) {
    case ActionId::NewProject:
    case ActionId::OpenProject:
    case ActionId::OpenSample:
    case ActionId::ImportDatabase:
    case ActionId::Reload:
    case ActionId::CloseProject:
    case ActionId::Quit:
    case ActionId::Print:
    case ActionId::FullScreen:
        return true;
    default:
        return false;
    }
}

const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
                                             Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};

const QList<Qt::Key> keys{Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Tab,
                          Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Escape, Qt::Key_Insert, Qt::Key_Delete,
                          Qt::Key_Backspace, Qt::Key_F2,     Qt::Key_Space,  Qt::Key_Home,   Qt::Key_End,
                          Qt::Key_Insert,    Qt::Key_F2,     Qt::Key_Down,   Qt::Key_Plus,   Qt::Key_Minus,
                          Qt::Key_PageDown,  Qt::Key_PageUp, Qt::Key_Menu};

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

const QStringList names{"author",
                        "id",
                        "price numeric(10,2)",
                        "name varchar(40) not null",
                        "Größe",
                        "order",
                        "a\"b",
                        "x",
                        "created_at timestamp",
                        "born date null",
                        " ",
                        "text",
                        "integer",
                        "'0'",
                        "weight double"};

} // namespace

Monkey::Monkey(MainWindow &window, quint32 seed) : m_window(window), m_random(seed)
{
    // A dialog runs its own loop of events: this is how it is answered from within.
    constexpr int often = 15;
    m_answers.setInterval(often);
    // Queued, since a timer waits for what it has begun, which may be another dialog.
    connect(&m_answers, &QTimer::timeout, this, &Monkey::answer, Qt::QueuedConnection);
    m_answers.start();
}

QString Monkey::lastSteps() const
{
    return m_steps.join(QLatin1Char('\n'));
}

void Monkey::tell(const QString &step)
{
    constexpr int kept = 40;
    m_steps.append(step);
    if (m_steps.size() > kept)
        m_steps.removeFirst();
    if (qEnvironmentVariableIsSet("JOINERY_MONKEY_TELL"))
        QTextStream(stdout) << step << Qt::endl;
}

QWidget *Monkey::someSurface()
{
    Workspace &workspace = *m_window.workspace();
    const int which = below(20);
    QWidget *pane = which < 13   ? static_cast<QWidget *>(&workspace.diagram())
                    : which < 17 ? static_cast<QWidget *>(workspace.findChild<Inspector *>())
                    : which < 18 ? static_cast<QWidget *>(&workspace.navigator())
                                 : static_cast<QWidget *>(&workspace.review());
    return pane && pane->isVisible() ? pane : &workspace.diagram();
}

QPoint Monkey::somePoint(const QWidget &surface)
{
    DiagramView &view = m_window.workspace()->diagram();
    const QList<CardItem *> cards = view.diagramScene().cards();
    // Most places of the canvas are empty.
    if (&surface == &view && !cards.isEmpty() && below(4) != 0) {
        const CardItem *card = oneOf(cards);
        const QRectF area = card->sceneBoundingRect();
        // What a person would look at first.
        if (!view.viewport()->rect().contains(view.mapFromScene(area.center())) || below(10) == 0)
            view.reveal(card->content().id);
        const QPointF inside = area.topLeft() + QPointF(below(int(area.width()) + 1), below(int(area.height()) + 1));
        const QPoint point = view.mapFromScene(inside);
        if (view.viewport()->rect().contains(point))
            return point;
    }
    return {below(std::max(surface.width(), 1)), below(std::max(surface.height(), 1))};
}

namespace {

/** The widget there that gets the mouse, and the place in it. */
std::pair<QWidget *, QPoint> targetAt(QWidget &surface, QPoint point)
{
    QWidget *child = surface.childAt(point);
    return child ? std::pair(child, child->mapFrom(&surface, point)) : std::pair(&surface, point);
}

} // namespace

void Monkey::click()
{
    QWidget *surface = someSurface();
    const auto [target, point] = targetAt(*surface, somePoint(*surface));
    const Qt::MouseButton button = below(12) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers held = oneOf(modifiers);
    tell(QStringLiteral("click %1 %2,%3").arg(target->metaObject()->className()).arg(point.x()).arg(point.y()));
    QTest::mouseClick(target, button, held, point);
    if (button == Qt::RightButton) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, target->mapToGlobal(point));
        QApplication::sendEvent(target, &event);
    }
}

void Monkey::doubleClick()
{
    QWidget *surface = someSurface();
    const auto [target, point] = targetAt(*surface, somePoint(*surface));
    tell(QStringLiteral("double click %1 %2,%3").arg(target->metaObject()->className()).arg(point.x()).arg(point.y()));
    QTest::mouseDClick(target, Qt::LeftButton, {}, point);
}

void Monkey::drag()
{
    DiagramView &view = m_window.workspace()->diagram();
    const QPoint from = somePoint(view);
    const QPoint to = somePoint(view);
    const Qt::KeyboardModifiers held = oneOf(modifiers);
    tell(QStringLiteral("drag %1,%2 to %3,%4").arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y()));
    QTest::mousePress(view.viewport(), Qt::LeftButton, held, from);
    constexpr int moves = 4;
    for (int i = 1; i <= moves; ++i) {
        const QPoint at = from + (to - from) * i / moves;
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(view.viewport(), &event);
    }
    if (below(6) == 0)
        QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, held, to);
}

void Monkey::hover()
{
    DiagramView &view = m_window.workspace()->diagram();
    const QPoint at = somePoint(view);
    tell(QStringLiteral("hover %1,%2").arg(at.x()).arg(at.y()));
    QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(view.viewport(), &event);
}

void Monkey::wheel()
{
    DiagramView &view = m_window.workspace()->diagram();
    const QPoint at = somePoint(view);
    constexpr int notch = 120;
    const QPoint turned(0, below(2) == 0 ? notch : -notch);
    tell(QStringLiteral("wheel %1").arg(turned.y()));
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, turned, Qt::NoButton, oneOf(modifiers),
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

void Monkey::key()
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *target = focused ? focused : &m_window.workspace()->diagram();
    const Qt::Key pressed = oneOf(keys);
    const Qt::KeyboardModifiers held = below(3) == 0 ? oneOf(modifiers) : Qt::KeyboardModifiers();
    // Alt and a function key end windows.
    const bool isHarmless = !(held & Qt::AltModifier);
    tell(QStringLiteral("key %1 in %2").arg(int(pressed), 0, 16).arg(target->metaObject()->className()));
    QTest::keyClick(target, pressed, isHarmless ? held : Qt::KeyboardModifiers());
}

void Monkey::typeName()
{
    QWidget *focused = QApplication::focusWidget();
    const QString text = oneOf(names) + (below(3) == 0 ? QString::number(below(20)) : QString());
    if (!takesText(focused)) {
        key();
        return;
    }
    tell(QStringLiteral("type '%1' into %2").arg(text, QLatin1String(focused->metaObject()->className())));
    if (auto *line = qobject_cast<QLineEdit *>(focused); line && below(2) == 0)
        line->selectAll();
    // Not keyClicks(), which knows no letters but those of ASCII.
    for (const QChar letter : text) {
        if (QWidget *field = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QWidget *now = QApplication::focusWidget();
    if (now && below(4) != 0)
        QTest::keyClick(now, oneOf<Qt::Key>({Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}));
}

void Monkey::undoOrRedo()
{
    QUndoStack &undo = m_window.workspace()->document().undoStack();
    const int times = 1 + below(3);
    const bool isUndo = below(2) == 0;
    tell(QStringLiteral("%1 %2 times").arg(isUndo ? QStringLiteral("undo") : QStringLiteral("redo")).arg(times));
    for (int i = 0; i < times; ++i) {
        if (isUndo)
            undo.undo();
        else
            undo.redo();
    }
}

void Monkey::trigger()
{
    const QList<QAction *> all = m_window.actions().all();
    const int which = below(int(all.size()));
    if (leadsAway(ActionId(which)) || !all.at(which)->isEnabled())
        return;
    tell(QStringLiteral("action ") + all.at(which)->text());
    all.at(which)->trigger();
}

void Monkey::resize()
{
    const QSize size(900 + below(900), 600 + below(500));
    tell(QStringLiteral("resize to %1 × %2").arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Monkey::doSomething()
{
    m_answered = 0;
    const int which = below(100);
    if (takesText(QApplication::focusWidget()) && below(5) < 3)
        typeName();
    else if (which < 22)
        click();
    else if (which < 30)
        doubleClick();
    else if (which < 44)
        drag();
    else if (which < 48)
        hover();
    else if (which < 51)
        wheel();
    else if (which < 68)
        key();
    else if (which < 82)
        typeName();
    else if (which < 88)
        undoOrRedo();
    else if (which < 99)
        trigger();
    else
        resize();
    QCoreApplication::processEvents();
    // What a click opened without a loop of its own.
    for (int tries = 0; tries < 100 && (QApplication::activeModalWidget() || QApplication::activePopupWidget());
         ++tries)
        QTest::qWait(m_answers.interval());
}

/** Something stands in front of the window: plays with it for a while, then puts it away. */
void Monkey::answer()
{
    constexpr int patience = 6;
    ++m_answered;
    if (QWidget *popup = QApplication::activePopupWidget()) {
        const auto *menu = qobject_cast<QMenu *>(popup);
        const QAction *chosen = menu ? menu->activeAction() : nullptr;
        bool isHarmless = true;
        for (int id = 0; id < int(m_window.actions().all().size()); ++id)
            isHarmless = isHarmless && !(leadsAway(ActionId(id)) && m_window.actions().all().at(id) == chosen);
        const Qt::Key pressed = m_answered > patience || !isHarmless
                                    ? Qt::Key_Escape
                                    : oneOf<Qt::Key>({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape});
        tell(QStringLiteral("  key %1 in a menu").arg(int(pressed), 0, 16));
        QTest::keyClick(popup, pressed);
        return;
    }
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const bool isOver = m_answered > patience || qobject_cast<QFileDialog *>(dialog) || buttons.isEmpty();
    tell(QStringLiteral("  answer %1 '%2'").arg(dialog->metaObject()->className(), dialog->windowTitle()));
    if (isOver || below(3) == 0) {
        dialog->reject();
        return;
    }
    QPushButton *button = oneOf(buttons);
    if (button->isVisible() && button->isEnabled())
        QTest::mouseClick(button, Qt::LeftButton);
}

void Monkey::letGo()
{
    for (int tries = 0; tries < 200 && (QApplication::activeModalWidget() || QApplication::activePopupWidget());
         ++tries)
        QTest::qWait(m_answers.interval());
    DiagramView &view = m_window.workspace()->diagram();
    if (view.inPlaceEditor().isActive())
        QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    view.cancelOrDeselect();
    view.setFocus();
    (void)QTest::qWaitFor([this] { return !m_window.workspace()->session().isRunning(); }, 60'000);
}

void Monkey::leave()
{
    m_answers.stop();
    m_window.workspace()->document().undoStack().setClean();
}

} // namespace joinery
