// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace joinery {

class ActionSet;
class Workspace;

/**
 * Connects the window's actions with an open project and keeps each enabled only while it can do something. Lives as
 * long as the workspace; afterwards the actions do nothing.
 */
class WorkspaceActions : public QObject
{
    Q_OBJECT

public:
    WorkspaceActions(Workspace &workspace, const ActionSet &actions);
    ~WorkspaceActions() override;

private:
    void connectFile();
    void connectEdit();
    void connectView();
    void connectPanes();
    void connectModel();
    void connectMigrations();
    void updateUndoTexts();
    void updateSelection();
    void updateMigrations();
    void updatePanes();
    [[nodiscard]] bool diagramHasFocus() const;
    void rename();
    void remove();

    Workspace &m_workspace;
    const ActionSet &m_actions;
};

} // namespace joinery
