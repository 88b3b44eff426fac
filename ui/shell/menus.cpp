// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"
#include "ui/shell/new_objects.h"

#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace joinery {

namespace {

using Id = ActionId;
/** Nothing stands for a line between groups. */
using Items = QList<std::optional<ActionId>>;

constexpr std::nullopt_t line = std::nullopt;

void add(QMenu &menu, const ActionSet &actions, const Items &items)
{
    menu.setToolTipsVisible(false);
    for (const std::optional<ActionId> &item : items) {
        if (item)
            menu.addAction(&actions.action(*item));
        else
            menu.addSeparator();
    }
}

/** What is greyed has its reason as tool tip. */
void addObjects(QMenu &menu, const ActionSet &actions)
{
    menu.setToolTipsVisible(true);
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const ObjectAction &each : group)
            menu.addAction(&actions.action(each.action));
    }
}

QString title(const char *text)
{
    return QCoreApplication::translate("joinery::Menus", text);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const ActionSet &actions, QMenu &recent)
{
    QMenu *file = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "&File")));
    add(*file, actions, {Id::NewProject, Id::OpenProject});
    recent.setTitle(title(QT_TRANSLATE_NOOP("joinery::Menus", "Open recent")));
    file->addMenu(&recent);
    add(*file, actions,
        {Id::OpenSample, Id::ImportDatabase, line, Id::Save, Id::Reload, Id::Export, Id::Print, line, Id::Settings,
         line, Id::NewWindow, Id::CloseProject, Id::Quit});

    QMenu *edit = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "&Edit")));
    add(*edit, actions,
        {Id::Undo, Id::Redo, line, Id::Cut, Id::Copy, Id::CopyJson, Id::Paste, Id::Duplicate, line, Id::Rename,
         Id::Delete, line, Id::SelectOverlapping, Id::SelectWithoutKey, line, Id::CopyPicture, Id::FindOrRun});

    QMenu *view = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "&View")));
    add(*view, actions,
        {Id::ZoomIn, Id::ZoomOut, Id::ZoomActual, Id::Fit, line, Id::ShowNavigator, Id::ShowInspector,
         Id::ShowBottomPane, line});
    QMenu *diagrams = view->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Diagrams")));
    add(*diagrams, actions,
        {Id::NewDiagram, Id::NewDiagramFromSelection, Id::RenameDiagram, Id::DuplicateDiagram, Id::DeleteDiagram, line,
         Id::AddToDiagram, Id::AddRelatedToDiagram, Id::RemoveFromDiagram, line, Id::NextDiagram, Id::PreviousDiagram});
    add(*view, actions, {Id::Layers, Id::ShowAllLayers, Id::FocusSelection, Id::ShowLinksTo, Id::Overview, line});
    QMenu *cards = view->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Cards")));
    add(*cards, actions,
        {Id::ShowTypes, Id::ShowMarks, Id::ShowComments, Id::KeysOnly, line, Id::ShowIndexes, Id::ShowConstraints,
         Id::ShowTriggers, line, Id::ShowEnums, Id::HighlightOnHover, line, Id::ToggleCollapsed, Id::CollapseAll,
         Id::ExpandAll});
    QMenu *links = view->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Links")));
    add(*links, actions,
        {Id::NotationCrowsFoot, Id::NotationEngineering, Id::NotationUml, line, Id::ShowDeleteActions,
         Id::ShowViewLinks});
    add(*view, actions, {Id::SnapToCards, line, Id::ViewBack, Id::ViewForward, Id::FollowLink});
    QMenu *go = view->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Go to")));
    add(*go, actions,
        {Id::GoToNavigator, Id::GoToDiagram, Id::GoToInspector, Id::GoToReview, Id::GoToMigrations, Id::GoToProblems,
         Id::GoToHistory, Id::GoToSql, line, Id::NextPane, Id::PreviousPane});
    QMenu *theme = view->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Theme")));
    add(*theme, actions, {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark, Id::ThemeHighContrast});
    add(*view, actions, {Id::FullScreen});

    QMenu *model = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "&Model")));
    add(*model, actions, {Id::AddTable, Id::PlaceTable, Id::AddView, Id::AddEnum, Id::AddJoinTable});
    addObjects(*model->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Add"))), actions);
    add(*model, actions,
        {line, Id::AddFromSql, Id::Templates, Id::SaveTemplate, line, Id::AddApp, Id::EditProject, line});
    QMenu *arrange = model->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Arrange")));
    add(*arrange, actions,
        {Id::Arrange, Id::ArrangeLayered, Id::ArrangeByForce, Id::ArrangeSelection, line, Id::SeparateCards,
         Id::PinCards});
    QMenu *align = model->addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "Align")));
    add(*align, actions,
        {Id::AlignLeft, Id::AlignCenter, Id::AlignRight, line, Id::AlignTop, Id::AlignMiddle, Id::AlignBottom, line,
         Id::DistributeHorizontally, Id::DistributeVertically});
    add(*model, actions,
        {line, Id::Group, Id::Ungroup, Id::AddNote, Id::LinkWithoutKey, line, Id::Review, Id::CreateMigration});

    QMenu *migrations = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "M&igrations")));
    add(*migrations, actions,
        {Id::Apply, Id::RollBack, line, Id::RefreshStatus, Id::TakeOverDatabase, Id::ManageConnections});

    QMenu *help = bar.addMenu(title(QT_TRANSLATE_NOOP("joinery::Menus", "&Help")));
    add(*help, actions, {Id::ShowShortcuts, Id::About});
}

} // namespace joinery
