// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_objects.h"

#include "core/dialect/new_object.h"
#include "ui/document/project_document.h"
#include "ui/editor/target_features.h"

#include <QMenu>

namespace joinery {

using Id = ActionId;
using Kind = DefinitionObject::Kind;

const QList<QList<ObjectAction>> &objectActionGroups()
{
    static const QList<QList<ObjectAction>> groups{
        {{Id::AddView, Kind::View},
         {Id::AddMaterializedView, Kind::MaterializedView},
         {Id::AddVirtualTable, Kind::VirtualTable},
         {Id::AddForeignTable, Kind::ForeignTable}},
        {{Id::AddTrigger, Kind::Trigger},
         {Id::AddFunction, Kind::Function},
         {Id::AddProcedure, Kind::Procedure},
         {Id::AddAggregate, Kind::Aggregate},
         {Id::AddEvent, Kind::Event},
         {Id::AddRule, Kind::Rule},
         {Id::AddPolicy, Kind::Policy}},
        {{Id::AddSequence, Kind::Sequence},
         {Id::AddDomain, Kind::Domain},
         {Id::AddCompositeType, Kind::CompositeType},
         {Id::AddCollation, Kind::Collation}},
        {{Id::AddNamespace, Kind::Namespace},
         {Id::AddExtension, Kind::Extension},
         {Id::AddForeignServer, Kind::ForeignServer},
         {Id::AddViewIndex, Kind::Index},
         {Id::AddStatistics, Kind::Statistics},
         {Id::AddCast, Kind::Cast},
         {Id::AddOperator, Kind::Operator},
         {Id::AddOperatorClass, Kind::OperatorClass},
         {Id::AddOperatorFamily, Kind::OperatorFamily},
         {Id::AddTextSearch, Kind::TextSearch}},
    };
    return groups;
}

QString whyNoObject(const ProjectDocument &document, const QString &app, Kind kind)
{
    const QString unknown =
        TargetFeatures(document).whyNot([kind](const Features &f) { return f.objects.contains(kind); });
    return unknown.isEmpty() ? missingFor(kind, document.model(app)) : unknown;
}

void fillObjectMenu(QMenu &menu, const ProjectDocument &document, const QString &app,
                    const std::function<void(Kind)> &add)
{
    menu.setToolTipsVisible(true);
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const ObjectAction &each : group) {
            QAction *action = menu.addAction(capitalTitle(each.kind), &menu, [add, kind = each.kind] { add(kind); });
            const QString reason = whyNoObject(document, app, each.kind);
            action->setEnabled(reason.isEmpty());
            action->setToolTip(reason);
            action->setStatusTip(reason);
        }
    }
}

QString capitalTitle(Kind kind)
{
    QString title = kindTitle(kind);
    title[0] = title.at(0).toUpper();
    return title;
}

} // namespace joinery
