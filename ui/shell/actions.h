// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAction>
#include <QKeySequence>
#include <QMap>

#include <map>

namespace joinery {

Q_NAMESPACE

/** Everything the window can be told to do, by menu, tool bar, key or palette. Settings keep keys by these names. */
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
    Settings,
    NewWindow,
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
    GoToHistory,
    GoToSql,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
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
    ShowViewLinks,
    ToggleCollapsed,
    CollapseAll,
    ExpandAll,
    FullScreen,
    AddTable,
    PlaceTable,
    AddView,
    AddEnum,
    AddMaterializedView,
    AddVirtualTable,
    AddForeignTable,
    AddTrigger,
    AddFunction,
    AddProcedure,
    AddAggregate,
    AddEvent,
    AddRule,
    AddPolicy,
    AddSequence,
    AddDomain,
    AddCompositeType,
    AddCollation,
    AddNamespace,
    AddExtension,
    AddForeignServer,
    AddViewIndex,
    AddStatistics,
    AddCast,
    AddOperator,
    AddOperatorClass,
    AddOperatorFamily,
    AddTextSearch,
    AddApp,
    EditProject,
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
Q_ENUM_NS(ActionId)

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

    /** The word of an action in settings: "NewProject". */
    [[nodiscard]] static QString name(ActionId id);
    /** Its keys as a new person finds them. */
    [[nodiscard]] static QList<QKeySequence> usualKeys(ActionId id);
    /** Gives actions other keys, by their names; all others get their usual ones. */
    void setKeys(const QMap<QString, QList<QKeySequence>> &changed);
    /** The action that has a key, other than the given one; null for none. */
    [[nodiscard]] QAction *actionWith(const QKeySequence &key, const QAction *except = nullptr) const;

    void setTheme(const Theme &theme);
    /** Switches off what needs a project; with one, each action is as its owner says. */
    void setProjectOpen(bool open);

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace joinery
