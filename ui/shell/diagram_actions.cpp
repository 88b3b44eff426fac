// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagram_actions.h"

#include "ui/diagram/diagram_tabs.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/navigator/navigator.h"
#include "ui/shell/actions.h"
#include "ui/shell/diagram_pane.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/toast_area.h"

namespace joinery {

using Id = ActionId;

DiagramActions::DiagramActions(Workspace &workspace, const ActionSet &actions)
    : QObject(&workspace), m_workspace(workspace), m_actions(actions), m_pane(workspace.diagramPane())
{
    DiagramView &view = workspace.diagram();
    DiagramBook &book = m_pane.book();
    const auto on = [this](Id id, auto run) { connect(&m_actions.action(id), &QAction::triggered, this, run); };
    on(Id::NewDiagram, [&book] { book.addEmpty(); });
    on(Id::NewDiagramFromSelection, [&book] { book.addFromSelection(); });
    on(Id::RenameDiagram, [this] { m_pane.tabs().renameShown(); });
    on(Id::DuplicateDiagram, [&book] { book.duplicate(); });
    on(Id::DeleteDiagram, [this] { m_pane.deleteDiagram(m_workspace.document().shownDiagram()); });
    on(Id::AddToDiagram, [this] { m_pane.chooseCards(); });
    on(Id::AddRelatedToDiagram, [&book] { book.addRelated(); });
    on(Id::RemoveFromDiagram, [this, &book] { book.takeOff(m_workspace.selection().objects()); });
    on(Id::NextDiagram, [&book] { book.showNext(1); });
    on(Id::PreviousDiagram, [&book] { book.showNext(-1); });
    on(Id::Layers, [this] { m_pane.showLayers(); });
    on(Id::ShowAllLayers, [&view] { view.visibility().setHidden({}); });
    on(Id::FocusSelection, [this] { m_pane.focusSelection(); });
    on(Id::ShowLinksTo, [this] { m_pane.chooseLinks(); });
    on(Id::Overview, [this] { m_pane.memory().toggleOverview(); });
    for (const Id id : {Id::RemoveFromDiagram, Id::Overview})
        view.addAction(&m_actions.action(id));

    ToastArea &toasts = workspace.toasts();
    connect(&m_pane, &DiagramPane::told, &toasts, [&toasts](const QString &text) { toasts.show(text); });
    connect(&m_pane, &DiagramPane::deleted, &toasts,
            [this, &toasts](const QString &text) { toasts.showUndoable(text, m_workspace.document().undoStack()); });
    connect(&workspace.navigator(), &Navigator::addToDiagramRequested, this,
            [&book](const QList<ObjectId> &objects) { book.addCards(objects); });
    connect(&workspace.document(), &ProjectDocument::diagramsChanged, this, &DiagramActions::update);
    connect(&workspace.document(), &ProjectDocument::shownDiagramChanged, this, &DiagramActions::update);
    connect(&workspace.selection(), &Selection::changed, this, &DiagramActions::update);
    connect(&view.visibility(), &CardVisibility::changed, this, &DiagramActions::update);
    update();
}

void DiagramActions::update()
{
    const bool isPart = !m_pane.book().isMainShown();
    const bool hasSeveral = m_pane.book().all().size() > 1;
    const bool hasSelection = !m_workspace.selection().objects().isEmpty();
    const auto enable = [this](Id id, bool enabled) { m_actions.action(id).setEnabled(enabled); };
    enable(Id::NewDiagramFromSelection, hasSelection);
    for (const Id id : {Id::RenameDiagram, Id::DeleteDiagram, Id::AddToDiagram})
        enable(id, isPart);
    enable(Id::AddRelatedToDiagram, isPart && hasSelection);
    enable(Id::RemoveFromDiagram, isPart && hasSelection);
    enable(Id::NextDiagram, hasSeveral);
    enable(Id::PreviousDiagram, hasSeveral);
    enable(Id::ShowAllLayers, !m_workspace.diagram().visibility().hidden().isEmpty());
    enable(Id::FocusSelection, hasSelection || m_workspace.diagram().visibility().focus());
}

} // namespace joinery

#include "moc_diagram_actions.cpp"
