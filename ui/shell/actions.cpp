// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QActionGroup>
#include <QMetaEnum>

#include <array>
#include <optional>

namespace joinery {

namespace {

enum class Needs
{
    Nothing,
    Project
};

struct Definition
{
    ActionId id;
    Needs needs;
    const char *text;
    const char *explanation;
    const char *keys = "";
    std::optional<IconName> icon = std::nullopt;
};

using Id = ActionId;

// Keys are in the portable spelling; several are separated by "; ".
constexpr std::array definitions{
    Definition{Id::NewProject, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "New project…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Make a folder with a new project"), "Ctrl+N", IconName::New},
    Definition{Id::OpenProject, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Open project…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Open a folder that holds joinery.json"), "Ctrl+O",
               IconName::Open},
    Definition{Id::OpenSample, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Open the sample"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Try things on a copy of a bookshop's project"), "",
               IconName::Diagram},
    Definition{Id::ImportDatabase, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Import a database…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Make a project from a database you have"), "Ctrl+I",
               IconName::Import},
    Definition{Id::Save, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Save"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Write the model to the project's files"), "Ctrl+S",
               IconName::Save},
    Definition{Id::Reload, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Reload from disk"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Read the project's files again"), "Ctrl+Shift+F5",
               IconName::Refresh},
    Definition{Id::Export, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Export…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Write the diagram as a picture, or the model as text"),
               "Ctrl+E", IconName::Export},
    Definition{Id::Print, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Print…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Put the diagram on paper"), "Ctrl+P"},
    Definition{Id::Settings, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Settings…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Choose how Joinery looks, saves and answers to keys"), "Ctrl+,",
               IconName::Settings},
    Definition{Id::NewWindow, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "New window"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Open another window beside this one"), "Ctrl+Shift+N"},
    Definition{Id::CloseProject, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Close project"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Go back to the start page"), "Ctrl+W", IconName::Close},
    Definition{Id::Quit, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Quit"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Leave Joinery"), "Ctrl+Q"},
    Definition{Id::Undo, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Undo"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Take back the last edit"), "Ctrl+Z", IconName::Undo},
    Definition{Id::Redo, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Redo"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Do again what was taken back"), "Ctrl+Shift+Z; Ctrl+Y",
               IconName::Redo},
    Definition{Id::Rename, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Rename"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Give what is selected another name"), "F2", IconName::Rename},
    Definition{Id::Delete, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Delete"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Drop what is selected from the model"), "Del",
               IconName::Delete},
    Definition{Id::Cut, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Cut"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Take the selected tables or columns out, to be pasted"),
               "Ctrl+X; Shift+Del"},
    Definition{Id::Copy, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy the selected tables or columns, also as SQL"),
               "Ctrl+C; Ctrl+Ins"},
    Definition{Id::CopyJson, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy as JSON"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy the selected tables or columns as Joinery's JSON")},
    Definition{Id::Paste, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Paste"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add copied tables or columns, or those that SQL creates"),
               "Ctrl+V; Shift+Ins"},
    Definition{Id::Duplicate, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Duplicate"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy the selected tables or columns beside themselves"),
               "Ctrl+D"},
    Definition{Id::CopyPicture, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Copy as picture"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Put the selected tables, or all, on the clipboard"),
               "Ctrl+Shift+C"},
    Definition{Id::NewDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "New diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Make a diagram beside the one of all tables"), "",
               IconName::Diagram},
    Definition{Id::NewDiagramFromSelection, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "New diagram from selection"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Make a diagram of the selected tables"), "Ctrl+Shift+D"},
    Definition{Id::RenameDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Rename diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Give the diagram that is shown another title")},
    Definition{Id::DuplicateDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Duplicate diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Make another diagram of the one that is shown")},
    Definition{Id::DeleteDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Delete diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Delete the diagram that is shown; its tables stay")},
    Definition{Id::AddToDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add tables to diagram…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Choose what is put on the diagram that is shown"),
               "Ctrl+Shift+A"},
    Definition{Id::AddRelatedToDiagram, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add related tables to diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Put on it what foreign keys connect with the selection"),
               "Ctrl+Shift+R"},
    Definition{Id::RemoveFromDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Remove from diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Take the selected tables off it; they stay in the model"),
               "Ctrl+Del", IconName::Remove},
    Definition{Id::NextDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Next diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the diagram after this one"), "Ctrl+PgDown"},
    Definition{Id::PreviousDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Previous diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the diagram before this one"), "Ctrl+PgUp"},
    Definition{Id::Layers, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Layers…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide tables by app and namespace"), "Ctrl+Shift+Y"},
    Definition{Id::ShowAllLayers, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show all layers"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the tables of all apps and namespaces")},
    Definition{Id::FocusSelection, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Focus on selection"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Show the selected tables and their neighbours alone; again for two steps"),
               "Ctrl+Shift+F"},
    Definition{Id::ShowLinksTo, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show links to…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Find the shortest way of foreign keys to another table"),
               "Ctrl+Shift+K", IconName::Link},
    Definition{Id::Overview, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Overview"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the whole diagram, and again what was seen before"), "O"},
    Definition{Id::FindOrRun, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Find or run…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Jump to a table or column, or run an action by its name"),
               "Ctrl+K; Ctrl+F", IconName::Search},
    Definition{Id::ZoomIn, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Zoom in"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the diagram larger"), "Ctrl++; Ctrl+=", IconName::ZoomIn},
    Definition{Id::ZoomOut, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Zoom out"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show more of the diagram"), "Ctrl+-", IconName::ZoomOut},
    Definition{Id::ZoomActual, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Actual size"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the diagram at 100 %"), "Ctrl+0"},
    Definition{Id::Fit, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Fit to window"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the whole diagram"), "Ctrl+9", IconName::Fit},
    Definition{Id::ViewBack, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Back"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the part of the diagram from where you jumped"),
               "Alt+Left"},
    Definition{Id::ViewForward, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Forward"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the part of the diagram from where you went back"),
               "Alt+Right"},
    Definition{
        Id::FollowLink, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Follow link"),
        QT_TRANSLATE_NOOP("joinery::ActionSet",
                          "Go to the other end of the selected link, or of a link of the selected column or table"),
        "F12"},
    Definition{Id::ShowNavigator, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Navigator"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide the list of tables"), "Ctrl+B"},
    Definition{Id::ShowInspector, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Inspector"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide the details of the selection"), "Ctrl+Alt+B"},
    Definition{Id::ShowBottomPane, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Review and migrations"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide the pane below the diagram"), "Ctrl+J"},
    Definition{Id::NextPane, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Next pane"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Go on to the next part of the window"), "F6"},
    Definition{Id::PreviousPane, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Previous pane"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Go back to the part of the window before"), "Shift+F6"},
    Definition{Id::GoToNavigator, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to navigator"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Type into the list of tables"), "Ctrl+1"},
    Definition{Id::GoToDiagram, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to diagram"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Type into the diagram"), "Ctrl+2"},
    Definition{Id::GoToInspector, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to inspector"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Type into the details of the selection"), "Ctrl+3"},
    Definition{Id::GoToReview, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to review"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the pending changes"), "Ctrl+4"},
    Definition{Id::GoToMigrations, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to migrations"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the migrations and where they ran"), "Ctrl+5"},
    Definition{Id::GoToProblems, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to problems"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show what is wrong in the model"), "Ctrl+6"},
    Definition{Id::GoToHistory, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to history"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show every edit, and go back to any"), "Ctrl+7",
               IconName::History},
    Definition{Id::GoToSql, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Go to SQL"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Read the statements that make what is selected"), "Ctrl+8"},
    Definition{Id::ThemeSystem, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Theme of the system"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Light or dark as the desktop is"), "", IconName::Settings},
    Definition{Id::ThemeLight, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Light theme"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Dark text on light ground"), "", IconName::Sun},
    Definition{Id::ThemeDark, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Dark theme"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Light text on dark ground"), "", IconName::Moon},
    Definition{Id::ThemeHighContrast, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "High contrast theme"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "White text on black ground, strong borders"), "",
               IconName::View},
    Definition{Id::ShowTypes, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show types"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide the types of columns on the diagram")},
    Definition{Id::ShowMarks, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show marks"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide NN, UQ, CK and IX on the diagram")},
    Definition{Id::ShowComments, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show comments"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide comments of tables and columns on the diagram")},
    Definition{Id::KeysOnly, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Keys only"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show columns of keys alone, and those with pending changes")},
    Definition{Id::ShowIndexes, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show indexes"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide indexes below the columns")},
    Definition{Id::ShowConstraints, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show constraints"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide unique constraints, checks and exclusions")},
    Definition{Id::ShowTriggers, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show triggers"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide triggers below the columns")},
    Definition{Id::ShowEnums, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show enums"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show or hide enums with their values as cards")},
    Definition{Id::HighlightOnHover, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Highlight links under the pointer"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Dim what the card under the pointer is not linked with")},
    Definition{Id::NotationCrowsFoot, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Crow's foot notation"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Links end in crow's feet, bars and circles")},
    Definition{Id::NotationEngineering, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "IE notation"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Information engineering: least and most at both ends, dashed where not identifying")},
    Definition{Id::NotationUml, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "UML notation"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Links say 1, 0..1 and 0..*, with a diamond where identifying")},
    Definition{Id::ShowDeleteActions, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show delete actions"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Show C, N, D or R at links for ON DELETE CASCADE, SET NULL, SET DEFAULT, RESTRICT")},
    Definition{Id::ShowViewLinks, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Show what views read"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Lines from views to the tables and views they read")},
    Definition{Id::ToggleCollapsed, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Collapse or expand"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the headers of the selected cards alone, or all of them"),
               "Ctrl+Shift+L"},
    Definition{Id::CollapseAll, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Collapse all"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the headers of all cards alone")},
    Definition{Id::ExpandAll, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Expand all"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Show the columns of all cards")},
    Definition{Id::FullScreen, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Full screen"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Use the whole screen"), "F11"},
    Definition{Id::AddTable, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add table"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a table to the model"), "Ctrl+T", IconName::Add},
    Definition{Id::PlaceTable, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Place table"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Take a new table in the hand: click or drag to place it, or arrow keys and Enter"),
               "T"},
    Definition{Id::AddView, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add view"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a view to the model"), "Ctrl+Shift+T", IconName::View},
    Definition{Id::AddEnum, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add enum"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a list of values that columns can have as their type"),
               "Ctrl+Shift+E", IconName::Enum},
    Definition{Id::AddMaterializedView, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add materialized view"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a view that keeps its rows until it is refreshed")},
    Definition{Id::AddVirtualTable, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add virtual table"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Add a table that a module answers for, such as one for full text search")},
    Definition{Id::AddForeignTable, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add foreign table"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a table that another server holds")},
    Definition{Id::AddTrigger, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add trigger"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add what runs when rows of the selected table change")},
    Definition{Id::AddFunction, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add function"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a function of your own that SQL can call")},
    Definition{Id::AddProcedure, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add procedure"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a procedure for CALL")},
    Definition{Id::AddAggregate, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add aggregate"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a function over many rows")},
    Definition{Id::AddEvent, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add event"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add what runs at a time")},
    Definition{Id::AddRule, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add rule"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Add what is done besides or instead when the selected table is written to")},
    Definition{Id::AddPolicy, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add policy"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add which rows of the selected table a role may see or write")},
    Definition{Id::AddSequence, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add sequence"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a counter")},
    Definition{Id::AddDomain, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add domain"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a type with rules of its own")},
    Definition{Id::AddCompositeType, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add composite type"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a type of several named values")},
    Definition{Id::AddCollation, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add collation"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add an order of texts")},
    Definition{
        Id::AddNamespace, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add namespace"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a place for tables and objects, which PostgreSQL calls a schema")},
    Definition{Id::AddExtension, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add extension"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Have the database load an extension; its name says which")},
    Definition{Id::AddForeignServer, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add foreign server"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a server that foreign tables read from")},
    Definition{Id::AddViewIndex, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add index of a materialized view"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add an index to the selected materialized view")},
    Definition{Id::AddStatistics, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add statistics object"),
               QT_TRANSLATE_NOOP("joinery::ActionSet",
                                 "Have the planner look at several columns of the selected table together")},
    Definition{Id::AddCast, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add cast"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a way from one type to another")},
    Definition{Id::AddOperator, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add operator"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add an operator of your own")},
    Definition{Id::AddOperatorClass, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add operator class"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add how an index compares a type")},
    Definition{Id::AddOperatorFamily, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add operator family"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add what holds operator classes together")},
    Definition{Id::AddTextSearch, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add text search object"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add how texts are cut into words for full text search")},
    Definition{
        Id::AddApp, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add app"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "Add a part of the project with tables and migrations of its own")},
    Definition{Id::EditProject, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Project and its databases"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Change the project's name, databases and apps")},
    Definition{Id::AddFromSql, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add from SQL…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add the tables that statements create"), "Ctrl+Shift+V"},
    Definition{Id::Templates, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Templates…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add tables or columns that are often needed")},
    Definition{Id::SaveTemplate, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Save as template…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Keep the selected tables or columns to be added again")},
    Definition{Id::AddJoinTable, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add join table"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add the table between the two that are selected")},
    Definition{Id::Arrange, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Arrange"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Lay out the tables by how they are linked"), "Ctrl+L",
               IconName::Arrange},
    Definition{Id::ArrangeLayered, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Arrange in layers"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Tables that are referred to come to the left, in columns")},
    Definition{Id::ArrangeByForce, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Arrange by force"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Linked tables draw each other near: for many tables")},
    Definition{Id::ArrangeSelection, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Arrange selection"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Lay out the selected tables alone; the others stay"),
               "Alt+Shift+L"},
    Definition{Id::PinCards, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Pin or unpin"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Pinned cards stay where they are when others are arranged"),
               "P"},
    Definition{Id::AlignLeft, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align left edges"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards to one left edge"), "Alt+Shift+Left"},
    Definition{Id::AlignCenter, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align centers"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards below each other"), "Alt+Shift+C"},
    Definition{Id::AlignRight, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align right edges"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards to one right edge"), "Alt+Shift+Right"},
    Definition{Id::AlignTop, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align top edges"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards to one top edge"), "Alt+Shift+Up"},
    Definition{Id::AlignMiddle, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align middles"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards beside each other"), "Alt+Shift+M"},
    Definition{Id::AlignBottom, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Align bottom edges"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move the selected cards to one bottom edge"), "Alt+Shift+Down"},
    Definition{
        Id::DistributeHorizontally, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Distribute horizontally"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "Make the gaps between the selected cards equal, from left to right"),
        "Alt+Shift+H"},
    Definition{
        Id::DistributeVertically, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Distribute vertically"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "Make the gaps between the selected cards equal, from top to bottom"),
        "Alt+Shift+V"},
    Definition{
        Id::SnapToCards, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Snap to other cards"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "Cards that are dragged line up with others; Ctrl held suspends it")},
    Definition{Id::SeparateCards, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Separate overlapping cards"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Move cards apart that cover each other")},
    Definition{Id::SelectOverlapping, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Select overlapping cards"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Find the cards that cover each other")},
    Definition{Id::SelectWithoutKey, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Select tables without a key"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Find the tables that have no primary key")},
    Definition{Id::Group, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Group"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Put a frame with a title around the selected tables"),
               "Ctrl+G"},
    Definition{Id::Ungroup, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Ungroup"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Take the frame away; the tables stay"), "Ctrl+Shift+G"},
    Definition{Id::AddNote, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Add note"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Write on the diagram, in Markdown"), "Ctrl+Shift+M"},
    Definition{Id::LinkWithoutKey, Needs::Project,
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Link without a foreign key"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Draw a line between the two selected tables, in no migration"),
               "Ctrl+Shift+J"},
    Definition{Id::Review, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Review"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Look at the pending changes and their SQL"), "Ctrl+R",
               IconName::Review},
    Definition{Id::CreateMigration, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Create migration…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Write the pending changes as a migration file"), "Ctrl+M",
               IconName::Migrate},
    Definition{Id::Apply, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Apply"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Run the unapplied migrations on the chosen connection"),
               "Ctrl+Shift+Return", IconName::Play},
    Definition{Id::RollBack, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Roll back"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Take back the migrations that were applied last"),
               "Ctrl+Shift+Backspace", IconName::Rollback},
    Definition{Id::RefreshStatus, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Look at the database again"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Read the state of the chosen connection anew"), "F5",
               IconName::Refresh},
    Definition{
        Id::TakeOverDatabase, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Take over from the database…"),
        QT_TRANSLATE_NOOP("joinery::ActionSet", "See what the model lacks of the chosen connection, and take it in"),
        "", IconName::Import},
    Definition{Id::ManageConnections, Needs::Project, QT_TRANSLATE_NOOP("joinery::ActionSet", "Connections…"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Add, test, change or remove connections"), "",
               IconName::Connection},
    Definition{Id::ShowShortcuts, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "Keyboard shortcuts"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "List every key"), "F1", IconName::Info},
    Definition{Id::About, Needs::Nothing, QT_TRANSLATE_NOOP("joinery::ActionSet", "About Joinery"),
               QT_TRANSLATE_NOOP("joinery::ActionSet", "Version and licence")},
};

constexpr std::array checkable{
    Id::ShowNavigator,    Id::ShowInspector,     Id::ShowBottomPane,      Id::ThemeSystem,  Id::ThemeLight,
    Id::ThemeDark,        Id::ThemeHighContrast, Id::ShowTypes,           Id::ShowMarks,    Id::ShowComments,
    Id::KeysOnly,         Id::ShowIndexes,       Id::ShowConstraints,     Id::ShowTriggers, Id::ShowEnums,
    Id::HighlightOnHover, Id::NotationCrowsFoot, Id::NotationEngineering, Id::NotationUml,  Id::ShowDeleteActions,
    Id::FullScreen,       Id::SnapToCards,       Id::ShowViewLinks};

QList<QKeySequence> keySequences(const char *keys)
{
    QList<QKeySequence> sequences = QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText);
    sequences.removeAll(QKeySequence());
    return sequences;
}

QString toolTip(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.statusTip() : QStringLiteral("%1 (%2)").arg(action.statusTip(), keys);
}

} // namespace

ActionSet::ActionSet(const Theme &theme, QObject *parent) : QObject(parent)
{
    for (const Definition &definition : definitions) {
        auto *action = new QAction(QCoreApplication::translate("joinery::ActionSet", definition.text), this);
        action->setStatusTip(QCoreApplication::translate("joinery::ActionSet", definition.explanation));
        action->setShortcuts(keySequences(definition.keys));
        action->setToolTip(toolTip(*action));
        m_actions[definition.id] = action;
    }
    for (const ActionId id : checkable)
        action(id).setCheckable(true);
    auto *themes = new QActionGroup(this);
    for (const ActionId id : {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark, Id::ThemeHighContrast})
        themes->addAction(&action(id));
    auto *notations = new QActionGroup(this);
    for (const ActionId id : {Id::NotationCrowsFoot, Id::NotationEngineering, Id::NotationUml})
        notations->addAction(&action(id));
    // In fields and lists of their own these keys mean something else; they count where they are added to.
    action(Id::Delete).setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action(Id::Rename).setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (const ActionId id : {Id::RemoveFromDiagram, Id::Overview, Id::PlaceTable, Id::PinCards, Id::Cut, Id::Copy,
                              Id::Paste, Id::Duplicate})
        action(id).setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action(Id::Quit).setMenuRole(QAction::QuitRole);
    action(Id::About).setMenuRole(QAction::AboutRole);
    setTheme(theme);
    setProjectOpen(false);
}

QAction &ActionSet::action(ActionId id) const
{
    return *m_actions.at(id);
}

QList<QAction *> ActionSet::all() const
{
    QList<QAction *> result;
    for (const auto &[id, action] : m_actions)
        result.append(action);
    return result;
}

QString ActionSet::name(ActionId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(int(id)));
}

QList<QKeySequence> ActionSet::usualKeys(ActionId id)
{
    const auto *found = std::find_if(definitions.begin(), definitions.end(),
                                     [id](const Definition &definition) { return definition.id == id; });
    return found == definitions.end() ? QList<QKeySequence>() : keySequences(found->keys);
}

void ActionSet::setKeys(const QMap<QString, QList<QKeySequence>> &changed)
{
    QSet<QKeySequence> taken;
    const auto give = [this, &taken](ActionId id, QList<QKeySequence> keys) {
        keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
        QAction &each = action(id);
        each.setShortcuts(keys);
        each.setToolTip(toolTip(each));
        return QSet<QKeySequence>(keys.cbegin(), keys.cend());
    };
    // What was chosen goes before what is usual: no key has two meanings.
    for (const Definition &definition : definitions) {
        const auto chosen = changed.constFind(name(definition.id));
        if (chosen != changed.cend())
            taken += give(definition.id, *chosen);
    }
    for (const Definition &definition : definitions) {
        if (!changed.contains(name(definition.id)))
            (void)give(definition.id, keySequences(definition.keys));
    }
}

QAction *ActionSet::actionWith(const QKeySequence &key, const QAction *except) const
{
    for (const auto &[id, action] : m_actions) {
        if (action != except && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

void ActionSet::setTheme(const Theme &theme)
{
    for (const Definition &definition : definitions) {
        if (definition.icon)
            action(definition.id).setIcon(icon(*definition.icon, theme));
    }
}

void ActionSet::setProjectOpen(bool open)
{
    for (const Definition &definition : definitions) {
        if (definition.needs == Needs::Project)
            action(definition.id).setEnabled(open);
    }
}

} // namespace joinery

#include "moc_actions.cpp"
