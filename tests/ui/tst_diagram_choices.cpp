// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/diagram/app_colors.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/shell/choice_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace joinery;

class DiagramChoicesTest : public QObject, private OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void choicesAreRemembered();
    void everyChoiceIsKept();
    void oneNotationIsChosen();
    void aLookLeavesNothingToSave();
    void whatWasDoneSinceStays();
    void actionsCollapse();
    void appsHaveColorsWhereThereAreSeveral();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
};

void DiagramChoicesTest::choicesAreRemembered()
{
    openSample();
    QVERIFY(action(ActionId::ShowTypes).isChecked());
    QVERIFY(!action(ActionId::ShowIndexes).isChecked());
    action(ActionId::ShowIndexes).trigger();
    action(ActionId::ShowTypes).trigger();
    QVERIFY(diagram().choices().indexes);
    QVERIFY(!diagram().choices().types);
    // Cards made room for the indexes, which is an edit of the diagram.
    answerWith(QStringLiteral("Don't save"));
    QVERIFY(m_window->closeProject());
    QVERIFY(!action(ActionId::ShowIndexes).isEnabled());
    openSample();
    QVERIFY(diagram().choices().indexes);
    QVERIFY(!diagram().choices().types);
    QVERIFY(action(ActionId::ShowIndexes).isChecked());
    QVERIFY(!action(ActionId::ShowTypes).isChecked());
    action(ActionId::ShowIndexes).trigger();
    action(ActionId::ShowTypes).trigger();
    QVERIFY(diagram().choices() == DiagramChoices());
}

void DiagramChoicesTest::everyChoiceIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(choicesFrom(settings) == DiagramChoices());
    const DiagramChoices other{.types = false,
                               .flags = false,
                               .comments = true,
                               .keysOnly = true,
                               .indexes = true,
                               .constraints = true,
                               .triggers = true,
                               .enums = true,
                               .deleteActions = false,
                               .viewLinks = false,
                               .notation = Notation::Uml,
                               .hoverFocus = false};
    keepChoices(settings, other);
    QVERIFY(choicesFrom(settings) == other);
    settings.setValue(QStringLiteral("diagram/notation"), QStringLiteral("unheard of"));
    QCOMPARE(choicesFrom(settings).notation, Notation::CrowsFoot);
}

void DiagramChoicesTest::oneNotationIsChosen()
{
    openSample();
    QVERIFY(action(ActionId::NotationCrowsFoot).isChecked());
    action(ActionId::NotationUml).trigger();
    QCOMPARE(diagram().choices().notation, Notation::Uml);
    QVERIFY(!action(ActionId::NotationCrowsFoot).isChecked());
    action(ActionId::NotationEngineering).trigger();
    QCOMPARE(diagram().choices().notation, Notation::InformationEngineering);
    action(ActionId::NotationCrowsFoot).trigger();
}

void DiagramChoicesTest::aLookLeavesNothingToSave()
{
    openSample();
    const QHash<ObjectId, QPointF> before = document().positions();
    action(ActionId::ShowIndexes).trigger();
    action(ActionId::ShowConstraints).trigger();
    QVERIFY(document().positions() != before);
    QVERIFY(document().isModified());
    action(ActionId::ShowConstraints).trigger();
    action(ActionId::ShowIndexes).trigger();
    QCOMPARE(document().positions(), before);
    QVERIFY(!document().isModified());
    QVERIFY(m_window->closeProject());
    QVERIFY(m_answered.isEmpty());
}

void DiagramChoicesTest::whatWasDoneSinceStays()
{
    openSample();
    const ObjectId book = table(QStringLiteral("book"));
    action(ActionId::ShowIndexes).trigger();
    document().moveCards(QStringLiteral("Move"), {{book, QPointF(4000, 4000)}});
    const QHash<ObjectId, QPointF> moved = document().positions();
    action(ActionId::ShowIndexes).trigger();
    QCOMPARE(document().positions(), moved);
    QVERIFY(document().isModified());
    document().undoStack().setIndex(0);
}

void DiagramChoicesTest::actionsCollapse()
{
    openSample();
    QVERIFY(!action(ActionId::ToggleCollapsed).isEnabled());
    workspace().selection().select({table(QStringLiteral("book"))});
    QVERIFY(action(ActionId::ToggleCollapsed).isEnabled());
    action(ActionId::ToggleCollapsed).trigger();
    QCOMPARE(document().collapsed(), QSet<ObjectId>{table(QStringLiteral("book"))});
    action(ActionId::CollapseAll).trigger();
    QVERIFY(document().collapsed().size() > 1);
    QCOMPARE(document().undoStack().count(), 2);
    action(ActionId::ExpandAll).trigger();
    QVERIFY(document().collapsed().isEmpty());
    document().undoStack().setIndex(0);
}

void DiagramChoicesTest::appsHaveColorsWhereThereAreSeveral()
{
    Project project;
    project.apps.append(App{.name = QStringLiteral("shop")});
    QVERIFY(shownColor(project, QStringLiteral("shop")).isEmpty());
    project.apps.append(App{.name = QStringLiteral("blog")});
    const QString blog = shownColor(project, QStringLiteral("blog"));
    QVERIFY(!blog.isEmpty());
    QVERIFY(blog != shownColor(project, QStringLiteral("shop")));
    // The order of apps follows their dependencies; colours do not.
    std::swap(project.apps[0], project.apps[1]);
    QCOMPARE(shownColor(project, QStringLiteral("blog")), blog);
    project.apps.first().diagram.color = QStringLiteral("pink");
    QCOMPARE(shownColor(project, QStringLiteral("blog")), "pink");
    for (const QString &word : diagramColors()) {
        QVERIFY(appColor(word, false).isValid());
        QVERIFY(appColor(word, true).isValid());
        QVERIFY(!appColorTitle(word).isEmpty());
    }
    QVERIFY(!appColor(QStringLiteral("mauve"), false).isValid());
}

QTEST_MAIN(DiagramChoicesTest)

#include "tst_diagram_choices.moc"
