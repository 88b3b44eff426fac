// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"
#include "tests/support_ui/open_window.h"
#include "ui/document/selection.h"
#include "ui/editor/object_page.h"
#include "ui/shell/new_objects.h"
#include "ui/shell/problems_panel.h"

#include <QTreeWidget>
#include <QtTest>

using namespace joinery;

using Kind = DefinitionObject::Kind;

/** Adding views, triggers and the other objects in the window, and fixing what is found about them. */
class ObjectActionsTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { close(); }
    void everyKindHasAnAction();
    void whatTheDatabaseDoesNotKnowIsGreyed();
    void aTriggerIsOnTheSelectedTable();
    void whatIsAddedIsShownAndUndone();
    void problemsAreFixedByMouse();
    void problemsAreFixedByKeyboard();

private:
    [[nodiscard]] QTreeWidget *problems() const
    {
        return m_window->findChild<ProblemsPanel *>()->findChild<QTreeWidget *>();
    }
    /** A column that refuses null and has null as its default; the row of that in Problems. */
    [[nodiscard]] QTreeWidgetItem *problemOfADefault();
    [[nodiscard]] bool hasDefault() const
    {
        return document().table(table(QStringLiteral("author")))->columnNamed(u"full_name")->defaultValue.has_value();
    }
    [[nodiscard]] const DefinitionObject *selected() const
    {
        return document().object(workspace().selection().current());
    }
};

void ObjectActionsTest::init()
{
    open();
    openSample();
}

void ObjectActionsTest::everyKindHasAnAction()
{
    QSet<Kind> kinds;
    QSet<ActionId> actions;
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        for (const ObjectAction &each : group) {
            kinds.insert(each.kind);
            actions.insert(each.action);
        }
    }
    QCOMPARE(kinds.size(), allObjectKinds().size());
    QCOMPARE(actions.size(), kinds.size());
}

void ObjectActionsTest::whatTheDatabaseDoesNotKnowIsGreyed()
{
    QVERIFY(action(ActionId::AddTrigger).isEnabled());
    QVERIFY(action(ActionId::AddVirtualTable).isEnabled());
    QVERIFY(!action(ActionId::AddFunction).isEnabled());
    QCOMPARE(action(ActionId::AddFunction).statusTip(), QStringLiteral("SQLite cannot do this."));
    QVERIFY(action(ActionId::AddFunction).toolTip().contains(QStringLiteral("SQLite cannot do this.")));
}

void ObjectActionsTest::aTriggerIsOnTheSelectedTable()
{
    const ObjectId review = table(QStringLiteral("review"));
    workspace().selection().select({review});
    action(ActionId::AddTrigger).trigger();
    QVERIFY(selected());
    QCOMPARE(selected()->kind, Kind::Trigger);
    QCOMPARE(selected()->table, review);
    QVERIFY(selected()->definition.startsWith(QStringLiteral("AFTER UPDATE ON \"review\"")));
    QVERIFY(m_window->findChild<ObjectPage *>()->isVisible());
}

void ObjectActionsTest::whatIsAddedIsShownAndUndone()
{
    const qsizetype before = document().unitedModel().objects.size();
    for (const ActionId id : {ActionId::AddView, ActionId::AddVirtualTable}) {
        action(id).trigger();
        QVERIFY(selected());
    }
    QCOMPARE(document().unitedModel().objects.size(), before + 2);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Add virtual table (virtual_table)"));
    document().undoStack().undo();
    document().undoStack().undo();
    QCOMPARE(document().unitedModel().objects.size(), before);
}

QTreeWidgetItem *ObjectActionsTest::problemOfADefault()
{
    const Table author = *document().table(table(QStringLiteral("author")));
    Column wrong = *author.columnNamed(u"full_name");
    wrong.nullable = false;
    wrong.defaultValue = DefaultValue::fromUserText(QStringLiteral("null"));
    if (!document().perform(QStringLiteral("Change"), document().appOf(author.id),
                            {AlterColumn{referenceTo(author), *author.columnNamed(u"full_name"), wrong}}))
        return nullptr;
    workspace().showPage(Workspace::Page::Problems);
    const auto found = [this] {
        for (int row = 0; row < problems()->topLevelItemCount(); ++row) {
            if (problems()->topLevelItem(row)->text(2) == QLatin1String("Remove the default"))
                return problems()->topLevelItem(row);
        }
        return static_cast<QTreeWidgetItem *>(nullptr);
    };
    (void)QTest::qWaitFor([&found] { return found() != nullptr; });
    return found();
}

void ObjectActionsTest::problemsAreFixedByMouse()
{
    QTreeWidgetItem *problem = problemOfADefault();
    QVERIFY(problem);
    problems()->scrollToItem(problem);
    const QRect area = problems()->visualItemRect(problem);
    const int left = problems()->columnViewportPosition(2);
    QTest::mouseClick(problems()->viewport(), Qt::LeftButton, {}, QPoint(left + 8, area.center().y()));
    QVERIFY(!hasDefault());
    QTRY_VERIFY(!problems()->topLevelItemCount() ||
                problems()->findItems(QStringLiteral("Remove the default"), Qt::MatchExactly, 2).isEmpty());
}

void ObjectActionsTest::problemsAreFixedByKeyboard()
{
    QTreeWidgetItem *problem = problemOfADefault();
    QVERIFY(problem);
    problems()->setFocus();
    problems()->setCurrentItem(problem);
    QTest::keyClick(problems(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!hasDefault());
}

QTEST_MAIN(ObjectActionsTest)
#include "tst_object_actions.moc"
