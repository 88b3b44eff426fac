// SPDX-License-Identifier: MIT
#include "core/project/card_look.h"
#include "tests/gallery/canvas_hand.h"
#include "tests/gallery/library.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/new_objects.h"
#include "ui/shell/workspace.h"

namespace joinery {

namespace {

void playNotations(Stage &stage)
{
    const std::pair<ActionId, const char *> notations[] = {{ActionId::NotationEngineering, "engineering"},
                                                           {ActionId::NotationUml, "uml"},
                                                           {ActionId::NotationCrowsFoot, "crows-foot"}};
    for (const auto &[notation, name] : notations) {
        stage.trigger(notation);
        stage.keep(QStringLiteral("canvas-notation-") + QLatin1String(name), stage.workspace().diagram());
    }
}

void playChoices(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    const QList<ActionId> sections{ActionId::ShowComments, ActionId::ShowIndexes, ActionId::ShowConstraints,
                                   ActionId::ShowTriggers};
    for (const ActionId section : sections)
        stage.trigger(section);
    stage.trigger(ActionId::ZoomActual);
    stage.keep("canvas-sections", view);
    for (const ActionId section : sections)
        stage.trigger(section);
    const std::pair<ActionId, const char *> choices[] = {{ActionId::KeysOnly, "keys-only"},
                                                         {ActionId::ShowTypes, "without-types"},
                                                         {ActionId::ShowMarks, "without-marks"},
                                                         {ActionId::ShowDeleteActions, "without-actions"}};
    for (const auto &[choice, name] : choices) {
        stage.trigger(choice);
        stage.keep(QStringLiteral("canvas-") + QLatin1String(name), view);
        stage.trigger(choice);
    }
    stage.trigger(ActionId::CollapseAll);
    stage.keep("canvas-collapsed", view);
    stage.trigger(ActionId::ExpandAll);
}

void playZooms(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    for (const double zoom : {2.0, 0.5, 0.25, 0.1}) {
        view.setZoom(zoom);
        stage.settle();
        stage.keep(QStringLiteral("canvas-zoom-%1").arg(int(zoom * 100)), view);
    }
    stage.trigger(ActionId::Fit);
}

void playSelections(Stage &stage)
{
    DiagramView &view = stage.workspace().diagram();
    stage.select({"author"});
    stage.keep("canvas-selected", view);
    stage.select({"book.price"});
    stage.keep("canvas-selected-column", view);
    stage.select({"author", "publisher", "review"});
    stage.trigger(ActionId::PinCards);
    stage.keep("canvas-pinned", view);
    stage.trigger(ActionId::PinCards);
    Project after = stage.document().project();
    const CardLook looks[] = {{"teal", {"core"}}, {"violet", {}}};
    App &catalog = *after.app(u"catalog");
    catalog.diagram.looks.insert(stage.id("book"), looks[0]);
    catalog.diagram.looks.insert(stage.id("genre"), looks[1]);
    stage.document().editProject("Color cards", after);
    stage.select({});
    stage.keep("canvas-colors", view);
    view.foundMark().show(stage.id("book"), {}, true);
    stage.settle();
    stage.keep("canvas-found", view);
}

/** Cards of views, enums and tables that are elsewhere; what is pending on each. */
void playShapes(Stage &stage)
{
    stage.open(librarySchema(), {"postgresql"});
    stage.trigger(ActionId::ShowEnums);
    for (const ActionId add : {ActionId::AddMaterializedView, ActionId::AddForeignServer, ActionId::AddForeignTable})
        stage.trigger(add);
    stage.select({});
    stage.trigger(ActionId::Arrange);
    stage.trigger(ActionId::Fit);
    stage.keep("canvas-shapes", stage.workspace().diagram());
    stage.trigger(ActionId::ShowEnums);
}

} // namespace

void playCanvas(Stage &stage)
{
    stage.openSample();
    stage.trigger(ActionId::Fit);
    playNotations(stage);
    playChoices(stage);
    playZooms(stage);
    playSelections(stage);
    playShapes(stage);
}

} // namespace joinery
