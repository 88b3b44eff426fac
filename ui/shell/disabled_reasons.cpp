// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/disabled_reasons.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(joinery::DisabledReasons)
};

} // namespace

QString disabledReason(ActionId id, bool isProjectOpen)
{
    using Id = ActionId;
    if (!isProjectOpen)
        return Reason::tr("Open a project first");
    switch (id) {
    case Id::Undo:
        return Reason::tr("There is nothing to take back");
    case Id::Redo:
        return Reason::tr("Nothing was taken back");
    case Id::CreateMigration:
        return Reason::tr("There are no pending changes");
    case Id::Apply:
        return Reason::tr("Choose a connection that lacks a migration");
    case Id::RollBack:
        return Reason::tr("Choose a connection on which migrations ran");
    case Id::RefreshStatus:
    case Id::TakeOverDatabase:
        return Reason::tr("Choose a connection first");
    case Id::ViewBack:
    case Id::ViewForward:
        return Reason::tr("There is no place to go to");
    case Id::RenameDiagram:
    case Id::DuplicateDiagram:
    case Id::DeleteDiagram:
    case Id::AddToDiagram:
    case Id::AddRelatedToDiagram:
    case Id::RemoveFromDiagram:
        return Reason::tr("Show a diagram beside the main one first");
    case Id::NextDiagram:
    case Id::PreviousDiagram:
        return Reason::tr("There is one diagram alone");
    case Id::ShowAllLayers:
        return Reason::tr("Nothing is hidden");
    case Id::ArrangeSelection:
    case Id::AlignLeft:
    case Id::AlignCenter:
    case Id::AlignRight:
    case Id::AlignTop:
    case Id::AlignMiddle:
    case Id::AlignBottom:
        return Reason::tr("Select two cards or more first");
    case Id::DistributeHorizontally:
    case Id::DistributeVertically:
        return Reason::tr("Select three cards or more first");
    case Id::LinkWithoutKey:
    case Id::AddJoinTable:
        return Reason::tr("Select two tables first");
    default:
        return Reason::tr("Select a table or a column first");
    }
}

} // namespace joinery
