// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"

#include "tests/gallery/stage.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/inspector.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

namespace joinery {

namespace {

void playStart(Stage &stage)
{
    stage.keep(QStringLiteral("start"));
    stage.keepDialogOf(QStringLiteral("new-project"), ActionId::NewProject);
    stage.keepDialogOf(QStringLiteral("shortcuts"), ActionId::ShowShortcuts);
    stage.keepDialogOf(QStringLiteral("about"), ActionId::About);
    stage.openEmpty();
    stage.keep(QStringLiteral("empty-project"));
    for (const ActionId page : {ActionId::GoToReview, ActionId::GoToMigrations, ActionId::GoToProblems})
        stage.trigger(page);
    stage.keep(QStringLiteral("empty-project-problems"));
}

void playInspector(Stage &stage)
{
    stage.select({QStringLiteral("book")});
    stage.keep(QStringLiteral("table"));
    auto *inspector = stage.workspace().findChild<Inspector *>();
    if (auto *tabs = inspector->findChild<QTabBar *>(QStringLiteral("inspectorTabs"))) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            stage.settle();
            stage.keep(QStringLiteral("inspector-tab-%1").arg(tab + 1), *inspector);
        }
        tabs->setCurrentIndex(0);
    }
    stage.select({QStringLiteral("book.price")});
    stage.keep(QStringLiteral("inspector-column"), *inspector);
    stage.select({QStringLiteral("author"), QStringLiteral("book")});
    stage.keep(QStringLiteral("inspector-several"), *inspector);
    for (const App &app : stage.workspace().document().project().apps) {
        if (!app.model.enums.isEmpty()) {
            stage.select({app.model.enums.begin()->name});
            stage.keep(QStringLiteral("inspector-enum"), *inspector);
        }
        for (const DefinitionObject &object : app.model.objects) {
            stage.select({object.name});
            stage.keep(QStringLiteral("inspector-") + object.name, *inspector);
        }
    }
    stage.select({});
    stage.keep(QStringLiteral("inspector-project"), *inspector);
}

void playCanvas(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    stage.select({QStringLiteral("author")});
    view.renameSelected();
    stage.settle();
    stage.keep(QStringLiteral("canvas-rename"), view);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    view.addColumn();
    stage.settle();
    QTest::keyClicks(view.inPlaceEditor().field(), QStringLiteral("born da"));
    stage.settle();
    stage.keep(QStringLiteral("canvas-add-column"), view);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    QTest::keyClick(view.inPlaceEditor().field(), Qt::Key_Escape);
    const std::pair<ActionId, const char *> notations[] = {{ActionId::NotationEngineering, "engineering"},
                                                           {ActionId::NotationUml, "uml"},
                                                           {ActionId::NotationCrowsFoot, "crows-foot"}};
    for (const auto &[notation, name] : notations) {
        stage.trigger(notation);
        stage.keep(QStringLiteral("canvas-notation-") + QLatin1String(name), view);
    }
    const QList<ActionId> sections{ActionId::ShowComments, ActionId::ShowIndexes, ActionId::ShowConstraints,
                                   ActionId::ShowTriggers, ActionId::ShowDeleteActions};
    for (const ActionId section : sections)
        stage.trigger(section);
    stage.trigger(ActionId::Fit);
    stage.keep(QStringLiteral("canvas-sections"), view);
    for (const ActionId section : sections)
        stage.trigger(section);
    stage.trigger(ActionId::CollapseAll);
    stage.keep(QStringLiteral("canvas-collapsed"), view);
    stage.trigger(ActionId::ExpandAll);
    for (const double zoom : {0.5, 0.25, 0.1}) {
        view.setZoom(zoom);
        stage.settle();
        stage.keep(QStringLiteral("canvas-zoom-%1").arg(int(zoom * 100)), view);
    }
    stage.trigger(ActionId::Fit);
    stage.keepDialog(QStringLiteral("canvas-menu"), [&] {
        const QPoint empty(8, view.viewport()->height() - 8);
        QContextMenuEvent event(QContextMenuEvent::Mouse, empty, view.viewport()->mapToGlobal(empty));
        QApplication::sendEvent(view.viewport(), &event);
    });
    stage.select({QStringLiteral("book")});
    stage.keepDialog(QStringLiteral("canvas-menu-table"), [&] {
        const CardItem *card = view.diagramScene().card(stage.workspace().selection().current());
        const QPoint header = view.mapFromScene(card->sceneBoundingRect().topLeft() + QPointF(40, 12));
        QContextMenuEvent event(QContextMenuEvent::Mouse, header, view.viewport()->mapToGlobal(header));
        QApplication::sendEvent(view.viewport(), &event);
    });
}

void playPages(Stage &stage)
{
    stage.trigger(ActionId::GoToMigrations);
    stage.keep(QStringLiteral("migrations"));
    stage.trigger(ActionId::GoToProblems);
    stage.keep(QStringLiteral("problems"));
    stage.trigger(ActionId::GoToReview);
    stage.keep(QStringLiteral("review"));
    stage.trigger(ActionId::FindOrRun);
    stage.keep(QStringLiteral("palette"));
    auto *field = stage.window().commandPalette().findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("auth"));
    stage.settle();
    stage.keep(QStringLiteral("palette-found"));
    QTest::keyClick(field, Qt::Key_Escape);
    stage.keepDialogOf(QStringLiteral("create-migration"), ActionId::CreateMigration);
    stage.keepDialogOf(QStringLiteral("connections"), ActionId::ManageConnections);
    stage.keepDialogOf(QStringLiteral("export"), ActionId::Export);
    stage.keepDialogOf(QStringLiteral("apply"), ActionId::Apply);
    stage.keepDialogOf(QStringLiteral("settings"), ActionId::Settings);
    stage.keepDialogOf(QStringLiteral("add-from-sql"), ActionId::AddFromSql);
    stage.keepDialogOf(QStringLiteral("templates"), ActionId::Templates);
}

/** Groups, notes, links without a foreign key; another diagram; what is hidden. */
void playDiagrams(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    stage.select({QStringLiteral("author"), QStringLiteral("publisher")});
    stage.trigger(ActionId::LinkWithoutKey);
    stage.keep(QStringLiteral("canvas-link-without-key"));
    stage.trigger(ActionId::Fit);
    for (const double zoom : {0.6, 0.25}) {
        view.setZoom(zoom);
        stage.settle();
        stage.keep(QStringLiteral("canvas-groups-%1").arg(int(zoom * 100)), view);
    }
    stage.select({QStringLiteral("book")});
    stage.trigger(ActionId::FocusSelection);
    stage.keep(QStringLiteral("focus"));
    view.cancelOrDeselect();
    stage.settle();
    stage.keepDialogOf(QStringLiteral("layers"), ActionId::Layers);
    stage.select({QStringLiteral("author"), QStringLiteral("book"), QStringLiteral("review")});
    stage.trigger(ActionId::NewDiagramFromSelection);
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Return);
    stage.settle();
    stage.keep(QStringLiteral("diagram"));
    stage.trigger(ActionId::GoToHistory);
    stage.keep(QStringLiteral("history"));
    stage.workspace().document().undoStack().setIndex(0);
    stage.settle();
}

void playSizes(Stage &stage)
{
    const QSize usual = stage.window().size();
    stage.select({QStringLiteral("book")});
    stage.window().resize(1280, 800);
    stage.settle();
    stage.keep(QStringLiteral("window-1280x800"));
    stage.window().resize(3840, 2160);
    stage.settle();
    stage.keep(QStringLiteral("window-3840x2160"));
    stage.window().resize(usual);
    stage.settle();
}

} // namespace

void playAll(Stage &stage)
{
    playStart(stage);
    stage.openSample();
    stage.keep(QStringLiteral("sample"));
    playInspector(stage);
    playCanvas(stage);
    playPages(stage);
    playDiagrams(stage);
    playSizes(stage);
}

} // namespace joinery
