// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/object_actions.h"

#include "core/dialect/new_object.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/new_objects.h"
#include "ui/shell/workspace.h"

namespace joinery {

namespace {

constexpr const char *usualTip = "usualTip";

} // namespace

ObjectActions::ObjectActions(Workspace &workspace, const ActionSet &actions)
    : QObject(&workspace), m_workspace(workspace), m_actions(actions), m_targets(workspace.document())
{
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        for (const ObjectAction &each : group) {
            QAction &action = actions.action(each.action);
            // Actions outlive the project: what they explain is asked for once.
            if (!action.property(usualTip).isValid())
                action.setProperty(usualTip, action.statusTip());
            connect(&action, &QAction::triggered, this, [this, kind = each.kind] {
                m_workspace.addObjectTo(m_workspace.currentApp(), kind, m_workspace.selection().current());
            });
        }
    }
    connect(&workspace.selection(), &Selection::changed, this, &ObjectActions::update);
    connect(&workspace.document(), &ProjectDocument::modelChanged, this, &ObjectActions::update);
    connect(&workspace.document(), &ProjectDocument::projectChanged, this, &ObjectActions::update);
    update();
}

void ObjectActions::update()
{
    const Schema &model = m_workspace.document().model(m_workspace.currentApp());
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        for (const ObjectAction &each : group) {
            QAction &action = m_actions.action(each.action);
            const QString unknown =
                m_targets.whyNot([&each](const Features &f) { return f.objects.contains(each.kind); });
            const QString reason = unknown.isEmpty() ? missingFor(each.kind, model) : unknown;
            action.setEnabled(reason.isEmpty());
            action.setStatusTip(reason.isEmpty() ? action.property(usualTip).toString() : reason);
            if (action.shortcut().isEmpty())
                action.setToolTip(action.statusTip());
        }
    }
}

} // namespace joinery

#include "moc_object_actions.cpp"
