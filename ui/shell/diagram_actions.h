// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace joinery {

class ActionSet;
class DiagramPane;
class Workspace;

/** What the window's actions about diagrams and layers do in a workspace, and when they can. */
class DiagramActions : public QObject
{
    Q_OBJECT

public:
    DiagramActions(Workspace &workspace, const ActionSet &actions);

private:
    void update();

    Workspace &m_workspace;
    const ActionSet &m_actions;
    DiagramPane &m_pane;
};

} // namespace joinery
