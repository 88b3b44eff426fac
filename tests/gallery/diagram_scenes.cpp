// SPDX-License-Identifier: MIT
#include "tests/gallery/canvas_hand.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/inspector.h"
#include "ui/shell/diagram_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QPlainTextEdit>
#include <QTest>

namespace joinery {

namespace {

void playAnnotations(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    Inspector &inspector = stage.workspace().inspector();
    AnnotationEdits edits(stage.document());
    const ObjectId people = edits.group({stage.id("author"), stage.id("publisher")});
    edits.rename(people, "People");
    edits.setColor({people}, "teal");
    const ObjectId link = edits.link(stage.id("review"), {}, stage.id("customer"), {});
    edits.rename(link, "written by");
    const ObjectId note =
        edits.addNote({40, 592, 240, 140}, "# Prices\n\nKept as **decimal**:\n\n* rounding\n* taxes", "catalog");
    stage.settle();
    stage.trigger(ActionId::ShowBottomPane);
    view.showCards({stage.id("author"), stage.id("genre"), stage.id("publisher"), stage.id("book_list")});
    stage.settle();
    stage.keep("annotations", view);
    stage.trigger(ActionId::ShowBottomPane);
    for (const double zoom : {0.6, 0.25}) {
        view.setZoom(zoom);
        stage.settle();
        stage.keep(QStringLiteral("annotations-%1").arg(int(zoom * 100)), view);
    }
    stage.trigger(ActionId::Fit);
    const std::pair<ObjectId, const char *> things[] = {{people, "group"}, {note, "note"}};
    for (const auto &[thing, name] : things) {
        stage.workspace().selection().select({thing});
        stage.settle();
        stage.keep(QStringLiteral("inspector-") + QLatin1String(name), inspector);
        view.editAnnotation(thing);
        stage.settle();
        stage.keep(QStringLiteral("canvas-edit-") + QLatin1String(name), view);
        view.annotationEditor().cancel();
    }
    stage.workspace().selection().select({stage.id("review")}, link);
    stage.settle();
    stage.keep("inspector-link-without-key", inspector);
}

void playHiding(Stage &stage)
{
    stage.select({"book"});
    stage.trigger(ActionId::FocusSelection);
    stage.keep("focus");
    stage.workspace().diagram().cancelOrDeselect();
    stage.settle();
    stage.keepOver("layers", stage.window(), [&] { stage.trigger(ActionId::Layers); });
    stage.select({"book"});
    stage.trigger(ActionId::ShowLinksTo);
    stage.keep("show-links-to");
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Escape);
    stage.settle();
}

void playFurtherDiagrams(Stage &stage)
{
    stage.select({"author", "book", "review"});
    stage.trigger(ActionId::NewDiagramFromSelection);
    stage.keep("diagram-rename");
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Return);
    stage.settle();
    stage.trigger(ActionId::AddToDiagram);
    stage.keep("diagram-add");
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Escape);
    stage.settle();
    stage.keep("diagram");
    DropAsking::of(stage.document()).setOn(true);
    stage.select({"review"});
    stage.keepDialog("diagram-drop-question", [&] { stage.workspace().diagram().deleteSelected(); });
    stage.trigger(ActionId::GoToHistory);
    stage.keep("history");
    stage.trigger(ActionId::Undo);
    stage.keep("history-undone");
}

} // namespace

void playDiagrams(Stage &stage)
{
    stage.openSample();
    playAnnotations(stage);
    playHiding(stage);
    playFurtherDiagrams(stage);
}

} // namespace joinery
