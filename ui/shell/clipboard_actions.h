// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QMenu;

namespace joinery {

class ActionSet;
class ClipboardFlow;
class TemplateFlow;
class Workspace;

/**
 * Connects cutting, copying, pasting, templates and SQL with the window: its actions, the keys in diagram, navigator
 * and inspector, the menus of the diagram, and files that are dropped on it. Fields with text keep their keys.
 */
class ClipboardActions : public QObject
{
    Q_OBJECT

public:
    ClipboardActions(Workspace &workspace, const ActionSet &actions);

    [[nodiscard]] ClipboardFlow &flow() const { return *m_flow; }
    [[nodiscard]] TemplateFlow &templates() const { return *m_templates; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void addToMenu(QMenu &menu, bool isOnCard, QPointF point);
    void update();

    Workspace &m_workspace;
    const ActionSet &m_actions;
    ClipboardFlow *m_flow;
    TemplateFlow *m_templates;
};

} // namespace joinery
