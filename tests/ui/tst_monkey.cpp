// SPDX-License-Identifier: MIT
// Random gestures, keys, actions, undo and redo in the whole window. Again and again, and in the end, what is shown,
// the model and the files must be the same thing.
//
// JOINERY_MONKEY_STEPS says how many steps (400), JOINERY_MONKEY_SEED where the random numbers begin (1). Each step is
// printed to the standard output with JOINERY_MONKEY_TELL=1.

#include "tests/support_ui/agreement.h"
#include "tests/support_ui/file_agreement.h"
#include "tests/support_ui/monkey.h"
#include "tests/support_ui/sample_copy.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QtTest>

using namespace joinery;

class MonkeyTest : public QObject
{
    Q_OBJECT

private slots:
    void whateverIsDoneAllAgrees();
};

void MonkeyTest::whateverIsDoneAllAgrees()
{
    const auto number = [](const char *name, int otherwise) {
        bool isNumber = false;
        const int value = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? value : otherwise;
    };
    const int steps = number("JOINERY_MONKEY_STEPS", 400);
    const int seed = number("JOINERY_MONKEY_SEED", 1);
    constexpr int stepsBetweenLooks = 100;
    qInfo("JOINERY_MONKEY_STEPS=%d JOINERY_MONKEY_SEED=%d", steps, seed);

    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("bookshop"));
    QVERIFY(copySample(project));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qobject_cast<QApplication *>(qApp), settings);
    MainWindow window(themes, settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(window.openProject(project));
    Workspace &workspace = *window.workspace();
    ProjectDocument &document = workspace.document();
    QTRY_VERIFY(!workspace.diagram().isArranging());

    const Project start = document.project();
    Monkey monkey(window, quint32(seed));
    const auto look = [&](int step) {
        QString wrong = disagreement(workspace);
        if (wrong.isEmpty())
            wrong = disagreementWithFiles(document);
        if (!wrong.isEmpty())
            qInfo("%s", qPrintable(monkey.lastSteps()));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("after step %1: %2").arg(step).arg(wrong)));
    };
    for (int step = 1; step <= steps; ++step) {
        monkey.doSomething();
        QVERIFY2(window.workspace() == &workspace, "the project was closed");
        if (step % stepsBetweenLooks == 0 || step == steps) {
            monkey.letGo();
            look(step);
            if (QTest::currentTestFailed())
                return;
        }
    }

    QUndoStack &undo = document.undoStack();
    qInfo("%d edits", undo.count());
    QVERIFY(undo.count() > 0);
    const Project end = document.project();
    const int index = undo.index();
    undo.setIndex(0);
    look(steps);
    QCOMPARE(modelsOf(document.project()), modelsOf(start));
    for (const App &app : start.apps) {
        const Diagram before = diagramsOf(document, start, app.name).value({});
        const Diagram now = diagramsOf(document, document.project(), app.name).value({});
        QCOMPARE(now.annotations, before.annotations);
        QCOMPARE(now.pinned, before.pinned);
        QCOMPARE(now.collapsed, before.collapsed);
        QCOMPARE(document.project().app(app.name)->diagrams, app.diagrams);
    }
    undo.setIndex(index);
    look(steps);
    QCOMPARE(modelsOf(document.project()), modelsOf(end));
    for (const App &app : end.apps)
        QCOMPARE(diagramsOf(document, document.project(), app.name), diagramsOf(document, end, app.name));

    const auto again = ProjectDocument::open(project);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(modelsOf((*again)->project()), modelsOf(document.project()));
    QCOMPARE((*again)->pendingCount(), document.pendingCount());
    monkey.leave();
}

QTEST_MAIN(MonkeyTest)
#include "tst_monkey.moc"
