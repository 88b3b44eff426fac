// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAction>

#include <map>

namespace joinery {

/** Everything the window can be told to do, by menu, tool bar, key or palette. */
enum class ActionId
{
    NewProject,
    OpenProject,
    OpenSample,
    ImportDatabase,
    Save,
    Reload,
    Export,
    Print,
    CloseProject,
    Quit,
    Undo,
    Redo,
    Rename,
    Delete,
    Cut,
    Copy,
    CopyJson,
    Paste,
    Duplicate,
    CopyPicture,
    NewDiagram,
    NewDiagramFromSelection,
    RenameDiagram,
    DuplicateDiagram,
    DeleteDiagram,
    AddToDiagram,
    AddRelatedToDiagram,
    RemoveFromDiagram,
    NextDiagram,
    PreviousDiagram,
    Layers,
    ShowAllLayers,
    FocusSelection,
    ShowLinksTo,
    Overview,
    FindOrRun,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    Fit,
    ViewBack,
    ViewForward,
    FollowLink,
    ShowNavigator,
    ShowInspector,
    ShowBottomPane,
    NextPane,
    PreviousPane,
    GoToNavigator,
    GoToDiagram,
    GoToInspector,
    GoToReview,
    GoToMigrations,
    GoToProblems,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ShowTypes,
    ShowMarks,
    ShowComments,
    KeysOnly,
    ShowIndexes,
    ShowConstraints,
    ShowTriggers,
    ShowEnums,
    HighlightOnHover,
    NotationCrowsFoot,
    NotationEngineering,
    NotationUml,
    ShowDeleteActions,
    ToggleCollapsed,
    CollapseAll,
    ExpandAll,
    FullScreen,
    AddTable,
    PlaceTable,
    AddView,
    AddEnum,
    AddFromSql,
    Templates,
    SaveTemplate,
    AddJoinTable,
    Arrange,
    ArrangeLayered,
    ArrangeByForce,
    ArrangeSelection,
    PinCards,
    AlignLeft,
    AlignCenter,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeHorizontally,
    DistributeVertically,
    SnapToCards,
    SeparateCards,
    SelectOverlapping,
    SelectWithoutKey,
    Group,
    Ungroup,
    AddNote,
    LinkWithoutKey,
    Review,
    CreateMigration,
    Apply,
    RollBack,
    RefreshStatus,
    TakeOverDatabase,
    ManageConnections,
    ShowShortcuts,
    About,
};

/**
 * The window's actions with texts, keys, icons and explanations, in one table.
 *
 * What an action does is connected by whoever can do it. Those that need an open project are disabled without one.
 */
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QAction &action(ActionId id) const;
    /** In the order of ActionId. */
    [[nodiscard]] QList<QAction *> all() const;

    void setTheme(const Theme &theme);
    /** Switches off what needs a project; with one, each action is as its owner says. */
    void setProjectOpen(bool open);

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace joinery
