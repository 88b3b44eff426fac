// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_actions.h"

#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/exporting/export_flow.h"
#include "ui/migrations/database_session.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/navigator/navigator.h"
#include "ui/review/review_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/arranging_actions.h"
#include "ui/shell/clipboard_actions.h"
#include "ui/shell/diagram_actions.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/object_actions.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QTreeView>

namespace joinery {

using Id = ActionId;

WorkspaceActions::WorkspaceActions(Workspace &workspace, const ActionSet &actions)
    : QObject(&workspace), m_workspace(workspace), m_actions(actions)
{
    connectFile();
    connectEdit();
    connectView();
    connectPanes();
    connectModel();
    connectMigrations();
    new DiagramActions(workspace, actions);
    new ArrangingActions(workspace.diagram(), workspace.selection(), actions, this);
    new ClipboardActions(workspace, actions);
    new ObjectActions(workspace, actions);
}

WorkspaceActions::~WorkspaceActions() = default;

void WorkspaceActions::connectFile()
{
    QAction &save = m_actions.action(Id::Save);
    // Also without an edit: what is being typed becomes one.
    connect(&save, &QAction::triggered, this, [this] { m_workspace.save(); });
    connect(&m_actions.action(Id::Reload), &QAction::triggered, &m_workspace, &Workspace::reload);
    ExportFlow &exporting = m_workspace.exporting();
    connect(&m_actions.action(Id::Export), &QAction::triggered, &exporting, &ExportFlow::exportAs);
    connect(&m_actions.action(Id::Print), &QAction::triggered, &exporting, &ExportFlow::print);
    connect(&m_actions.action(Id::CopyPicture), &QAction::triggered, &exporting, &ExportFlow::copyPicture);
}

void WorkspaceActions::connectEdit()
{
    QUndoStack &stack = m_workspace.document().undoStack();
    QAction &undo = m_actions.action(Id::Undo);
    QAction &redo = m_actions.action(Id::Redo);
    // Tables under arrow keys are written a moment later: that is an edit too.
    for (QAction *each : {&undo, &redo})
        connect(each, &QAction::triggered, &m_workspace.diagram(), &DiagramView::finishMoves);
    connect(&undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(&redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &WorkspaceActions::updateUndoTexts);
    connect(&m_actions.action(Id::Rename), &QAction::triggered, this, &WorkspaceActions::rename);
    connect(&m_actions.action(Id::Delete), &QAction::triggered, this, &WorkspaceActions::remove);
    connect(&m_workspace.selection(), &Selection::changed, this, &WorkspaceActions::updateSelection);
    connect(m_workspace.navigator().tree().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkspaceActions::updateSelection);
    connect(&m_workspace.document(), &ProjectDocument::modelChanged, this, &WorkspaceActions::updateSelection);
    for (const Id id : {Id::Rename, Id::Delete})
        m_workspace.navigator().tree().addAction(&m_actions.action(id));
    for (const Id id : {Id::Rename, Id::Delete, Id::PinCards, Id::PlaceTable})
        m_workspace.diagram().addAction(&m_actions.action(id));
    updateUndoTexts();
    updateSelection();
}

void WorkspaceActions::connectView()
{
    DiagramView &diagram = m_workspace.diagram();
    connect(&m_actions.action(Id::ZoomIn), &QAction::triggered, &diagram, &DiagramView::zoomIn);
    connect(&m_actions.action(Id::ZoomOut), &QAction::triggered, &diagram, &DiagramView::zoomOut);
    connect(&m_actions.action(Id::ZoomActual), &QAction::triggered, &diagram, &DiagramView::zoomToActual);
    connect(&m_actions.action(Id::Fit), &QAction::triggered, &diagram, &DiagramView::fit);
    connect(&m_actions.action(Id::SeparateCards), &QAction::triggered, &diagram, &DiagramView::separateCards);
    connect(&m_actions.action(Id::SelectOverlapping), &QAction::triggered, &diagram, &DiagramView::selectOverlapping);
    connect(&m_actions.action(Id::SelectWithoutKey), &QAction::triggered, &diagram, &DiagramView::selectWithoutKey);
    connect(&m_actions.action(Id::Group), &QAction::triggered, &diagram, &DiagramView::groupSelected);
    connect(&m_actions.action(Id::Ungroup), &QAction::triggered, &diagram, &DiagramView::ungroupSelected);
    connect(&m_actions.action(Id::AddNote), &QAction::triggered, &diagram, &DiagramView::addNote);
    connect(&m_actions.action(Id::LinkWithoutKey), &QAction::triggered, &diagram, &DiagramView::linkSelected);
    connect(&m_actions.action(Id::ToggleCollapsed), &QAction::triggered, &diagram, &DiagramView::toggleCollapsed);
    connect(&m_actions.action(Id::CollapseAll), &QAction::triggered, &diagram,
            [&diagram] { diagram.setAllCollapsed(true); });
    connect(&m_actions.action(Id::ExpandAll), &QAction::triggered, &diagram,
            [&diagram] { diagram.setAllCollapsed(false); });
}

void WorkspaceActions::connectPanes()
{
    using Pane = Workspace::Pane;
    using Page = Workspace::Page;
    const auto toggles = {std::pair(Id::ShowNavigator, Pane::Navigator), std::pair(Id::ShowInspector, Pane::Inspector),
                          std::pair(Id::ShowBottomPane, Pane::Bottom)};
    for (const auto &[id, pane] : toggles)
        connect(&m_actions.action(id), &QAction::triggered, this,
                [this, shown = pane](bool visible) { m_workspace.setPaneVisible(shown, visible); });
    const auto places = {std::pair(Id::GoToNavigator, Pane::Navigator), std::pair(Id::GoToDiagram, Pane::Diagram),
                         std::pair(Id::GoToInspector, Pane::Inspector)};
    for (const auto &[id, pane] : places)
        connect(&m_actions.action(id), &QAction::triggered, this,
                [this, target = pane] { m_workspace.focusPane(target); });
    const auto pages = {std::pair(Id::GoToReview, Page::Review), std::pair(Id::GoToMigrations, Page::Migrations),
                        std::pair(Id::GoToProblems, Page::Problems), std::pair(Id::GoToHistory, Page::History),
                        std::pair(Id::GoToSql, Page::Sql)};
    for (const auto &[id, page] : pages)
        connect(&m_actions.action(id), &QAction::triggered, this,
                [this, target = page] { m_workspace.showPage(target); });
    connect(&m_actions.action(Id::NextPane), &QAction::triggered, this, [this] { m_workspace.cyclePanes(1); });
    connect(&m_actions.action(Id::PreviousPane), &QAction::triggered, this, [this] { m_workspace.cyclePanes(-1); });
    connect(&m_workspace, &Workspace::paneVisibilityChanged, this, &WorkspaceActions::updatePanes);
    updatePanes();
}

void WorkspaceActions::connectModel()
{
    connect(&m_actions.action(Id::AddTable), &QAction::triggered, &m_workspace.diagram(), &DiagramView::addTable);
    connect(&m_actions.action(Id::AddEnum), &QAction::triggered, this,
            [this] { m_workspace.addEnumTo(m_workspace.currentApp()); });
    connect(&m_actions.action(Id::AddApp), &QAction::triggered, &m_workspace, &Workspace::typeApp);
    connect(&m_actions.action(Id::EditProject), &QAction::triggered, &m_workspace, &Workspace::editProject);
    connect(&m_actions.action(Id::Arrange), &QAction::triggered, &m_workspace.diagram(), &DiagramView::arrange);
    connect(&m_actions.action(Id::Review), &QAction::triggered, this,
            [this] { m_workspace.showPage(Workspace::Page::Review); });
    connect(&m_actions.action(Id::CreateMigration), &QAction::triggered, &m_workspace.review(),
            &ReviewPanel::createMigration);
    connect(&m_workspace.document(), &ProjectDocument::diffChanged, this, &WorkspaceActions::updateMigrations);
}

void WorkspaceActions::connectMigrations()
{
    connect(&m_actions.action(Id::Apply), &QAction::triggered, this, [this] {
        m_workspace.showPage(Workspace::Page::Migrations);
        m_workspace.migrations().applyAll();
    });
    connect(&m_actions.action(Id::RollBack), &QAction::triggered, this, [this] {
        m_workspace.showPage(Workspace::Page::Migrations);
        m_workspace.migrations().rollBackLastBatch();
    });
    connect(&m_actions.action(Id::RefreshStatus), &QAction::triggered, &m_workspace.session(),
            &DatabaseSession::refresh);
    connect(&m_actions.action(Id::TakeOverDatabase), &QAction::triggered, &m_workspace, &Workspace::takeOverDatabase);
    connect(&m_actions.action(Id::ManageConnections), &QAction::triggered, &m_workspace, &Workspace::manageConnections);
    connect(&m_workspace.session(), &DatabaseSession::statusChanged, this, &WorkspaceActions::updateMigrations);
    updateMigrations();
}

void WorkspaceActions::updateUndoTexts()
{
    const QUndoStack &stack = m_workspace.document().undoStack();
    QAction &undo = m_actions.action(Id::Undo);
    QAction &redo = m_actions.action(Id::Redo);
    undo.setEnabled(stack.canUndo());
    redo.setEnabled(stack.canRedo());
    undo.setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    redo.setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
}

void WorkspaceActions::updateSelection()
{
    const QList<ObjectId> &objects = m_workspace.selection().objects();
    const AnnotationLayer &annotations = m_workspace.diagram().diagramScene().annotations();
    const auto alive = std::count_if(objects.cbegin(), objects.cend(), [&](ObjectId object) {
        return annotations.contains(object) || isInModel(m_workspace.document(), object);
    });
    const bool isApp = !m_workspace.navigator().chosenApp().isEmpty();
    m_actions.action(Id::Rename).setEnabled(alive == 1 || isApp);
    m_actions.action(Id::Delete).setEnabled(alive > 0 || isApp);
    m_actions.action(Id::ToggleCollapsed).setEnabled(!objects.isEmpty());
}

void WorkspaceActions::updateMigrations()
{
    using State = DatabaseSession::State;
    const DatabaseSession &session = m_workspace.session();
    const bool known = session.state() == State::Ready || session.state() == State::NoDatabase;
    m_actions.action(Id::CreateMigration).setEnabled(m_workspace.document().pendingCount() > 0);
    m_actions.action(Id::Apply).setEnabled(known && session.unappliedCount() > 0);
    m_actions.action(Id::RollBack).setEnabled(known && session.appliedCount() > 0);
    m_actions.action(Id::TakeOverDatabase).setEnabled(session.state() == State::Ready);
    m_actions.action(Id::RefreshStatus).setEnabled(session.state() != State::NoConnection && !session.isRunning());
}

void WorkspaceActions::updatePanes()
{
    using Pane = Workspace::Pane;
    m_actions.action(Id::ShowNavigator).setChecked(m_workspace.isPaneVisible(Pane::Navigator));
    m_actions.action(Id::ShowInspector).setChecked(m_workspace.isPaneVisible(Pane::Inspector));
    m_actions.action(Id::ShowBottomPane).setChecked(m_workspace.isPaneVisible(Pane::Bottom));
}

bool WorkspaceActions::diagramHasFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    const DiagramView &diagram = m_workspace.diagram();
    return focus && (focus == &diagram || diagram.isAncestorOf(focus));
}

void WorkspaceActions::rename()
{
    if (diagramHasFocus()) {
        m_workspace.diagram().renameSelected();
        return;
    }
    m_workspace.setPaneVisible(Workspace::Pane::Navigator, true);
    m_workspace.navigator().renameCurrent();
}

void WorkspaceActions::remove()
{
    // On the diagram a column can be selected, and it is that which goes.
    if (diagramHasFocus())
        m_workspace.diagram().deleteSelected();
    else if (const QString app = m_workspace.navigator().chosenApp(); !app.isEmpty())
        m_workspace.removeApp(app);
    else
        m_workspace.dropSelected();
}

} // namespace joinery

#include "moc_workspace_actions.cpp"
