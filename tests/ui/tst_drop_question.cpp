// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support_ui/answered_question.h"
#include "tests/support_ui/canvas.h"
#include "tests/support_ui/open_window.h"
#include "ui/diagram/drop_question.h"
#include "ui/editor/column_list_view.h"
#include "ui/navigator/navigator.h"
#include "ui/settings/settings_store.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

/** What depends on a thing is shown before it goes, wherever it is dropped; nobody is asked where nothing does. */
class DropQuestionTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        openSample();
        DropAsking::of(document()).setOn(true);
        m_asked.clear();
    }
    void cleanup() { close(); }
    void whatDependsIsShownFirst_data();
    void whatDependsIsShownFirst();
    void nothingIsAskedWhereNothingDepends();
    void aColumnTellsItsKeysAndIndexes();
    void askingCanBeTurnedOff();

private:
    /** Answers the next question with Enter or Escape and keeps what it said. */
    void answer(bool goOn)
    {
        answerNextQuestion(*m_window, goOn ? Qt::Key_Return : Qt::Key_Escape, m_asked, QStringLiteral("drop_question"));
    }
    void drop(const QString &place)
    {
        // A dialog that closed leaves the window without the focus here.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        DiagramView &diagram = workspace().diagram();
        if (place == QLatin1String("canvas")) {
            diagram.setFocus();
            QTest::keyClick(&diagram, Qt::Key_Delete);
        } else if (place == QLatin1String("menu")) {
            const CardItem *card = diagram.diagramScene().card(workspace().selection().current());
            const QPoint point = diagram.mapFromScene(card->pos() + QPointF(20, 12));
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, diagram.viewport()->mapToGlobal(point));
            QApplication::sendEvent(diagram.viewport(), &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu->actions()) {
                if (action->text() == QLatin1String("Drop table")) {
                    menu->close();
                    action->trigger();
                    return;
                }
            }
            QFAIL("no such row in the menu");
        } else if (place == QLatin1String("navigator")) {
            workspace().navigator().tree().setFocus();
            QTest::keyClick(&workspace().navigator().tree(), Qt::Key_Delete);
        } else if (place == QLatin1String("inspector")) {
            click(QStringLiteral("dropTable"));
        } else if (place == QLatin1String("many")) {
            workspace().selection().select({table(QStringLiteral("publisher")), table(QStringLiteral("warehouse"))});
            click(QStringLiteral("dropSelected"));
        } else {
            diagram.setFocus();
            action(ActionId::Cut).trigger();
        }
    }

    QStringList m_asked;
};

void DropQuestionTest::whatDependsIsShownFirst_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"canvas", "menu", "navigator", "inspector", "many", "cut"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void DropQuestionTest::whatDependsIsShownFirst()
{
    QFETCH(QString, place);
    workspace().selection().reveal(table(QStringLiteral("publisher")));
    workspace().diagram().settle();
    const auto tables = document().unitedModel().tables.size();
    answer(false);
    drop(place);
    QVERIFY2(m_asked.join(QLatin1Char('\n')).contains(QStringLiteral("foreign key book → publisher")),
             qPrintable(m_asked.join(QLatin1Char('\n'))));
    QCOMPARE(document().unitedModel().tables.size(), tables);
    QCOMPARE(document().undoStack().count(), 0);
    answer(true);
    drop(place);
    QVERIFY(document().unitedModel().tables.size() < tables);
    QCOMPARE(document().undoStack().count(), 1);
    QVERIFY2(document().undoStack().undoText().contains(place == QLatin1String("many") ? "2" : "publisher"),
             qPrintable(document().undoStack().undoText()));
}

void DropQuestionTest::nothingIsAskedWhereNothingDepends()
{
    const QList<Operation> edit = newTableEdit(QStringLiteral("alone"));
    const QString app = document().project().apps.first().name;
    QVERIFY(document().perform(QStringLiteral("Add"), app, edit).has_value());
    workspace().diagram().settle();
    workspace().selection().select({table(QStringLiteral("alone"))});
    drop(QStringLiteral("canvas"));
    QVERIFY(table(QStringLiteral("alone")).isNull());
}

void DropQuestionTest::aColumnTellsItsKeysAndIndexes()
{
    const ObjectId publisher = table(QStringLiteral("publisher"));
    const ObjectId id = document().table(publisher)->columnNamed(u"id")->id;
    workspace().selection().reveal(publisher, id);
    answer(false);
    drop(QStringLiteral("canvas"));
    const QString said = m_asked.join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QStringLiteral("Drop publisher.id?")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("primary key publisher")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("foreign key book → publisher")), qPrintable(said));
    QVERIFY(document().table(publisher)->columnNamed(u"id"));
    // What was selected still is.
    QCOMPARE(workspace().selection().part(), id);
}

void DropQuestionTest::askingCanBeTurnedOff()
{
    SettingsStore &settings = m_themes->settings();
    Settings chosen = settings.values();
    chosen.asksBeforeDropping = false;
    settings.set(chosen);
    QVERIFY(mayDropObjects(document(), {table(QStringLiteral("publisher"))}, m_window.get()));
}

QTEST_MAIN(DropQuestionTest)
#include "tst_drop_question.moc"
