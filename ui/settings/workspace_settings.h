// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace joinery {

class Autosave;
class SettingsStore;
class Workspace;

/** Lets an open project go by the settings: when it saves itself, and the types of what is added to it. */
class WorkspaceSettings : public QObject
{
    Q_OBJECT

public:
    /** Becomes a child of the workspace. */
    WorkspaceSettings(Workspace &workspace, SettingsStore &settings);

private:
    void follow();
    void followTypes();

    Workspace &m_workspace;
    SettingsStore &m_settings;
    Autosave *m_autosave;
    bool m_asks = true;
};

} // namespace joinery
