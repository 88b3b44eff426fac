// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspace_settings.h"

#include "ui/diagram/drop_question.h"
#include "ui/document/autosave.h"
#include "ui/document/project_document.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/toast_area.h"

namespace joinery {

WorkspaceSettings::WorkspaceSettings(Workspace &workspace, SettingsStore &settings)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_autosave(new Autosave(workspace.document(), this))
{
    connect(&settings, &SettingsStore::changed, this, &WorkspaceSettings::follow);
    connect(&workspace.document(), &ProjectDocument::projectChanged, this, &WorkspaceSettings::followTypes);
    connect(m_autosave, &Autosave::failed, this, [this](const Error &error) {
        m_workspace.toasts().show(tr("The project could not save itself: %1").arg(error.text()));
    });
    follow();
}

void WorkspaceSettings::follow()
{
    const AutosaveChoice &choice = m_settings.values().autosave;
    m_autosave->setInterval(choice.on ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(choice.seconds))
                                      : std::nullopt);
    if (const bool asks = m_settings.values().asksBeforeDropping; asks != m_asks)
        DropAsking::of(m_workspace.document()).setOn(m_asks = asks);
    followTypes();
}

void WorkspaceSettings::followTypes()
{
    ProjectDocument &document = m_workspace.document();
    const TypeDefaults chosen = m_settings.values().types.value(document.project().dialects.value(0));
    NewTypes types;
    if (!chosen.key.isEmpty())
        types.key = DataType::fromUserText(chosen.key);
    if (!chosen.column.isEmpty())
        types.column = DataType::fromUserText(chosen.column);
    document.setNewTypes(types);
}

} // namespace joinery

#include "moc_workspace_settings.cpp"
