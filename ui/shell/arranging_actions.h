// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace joinery {

class ActionSet;
class DiagramView;
class Selection;

/** Connects the actions that arrange, pin and align cards and move around among them; on while they can do something.
 */
class ArrangingActions : public QObject
{
    Q_OBJECT

public:
    ArrangingActions(DiagramView &diagram, const Selection &selection, const ActionSet &actions, QObject *parent);

private:
    void updateSelection();
    void updateHistory();

    DiagramView &m_diagram;
    const Selection &m_selection;
    const ActionSet &m_actions;
};

} // namespace joinery
