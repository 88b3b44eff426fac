// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_choices.h"

#include <QObject>

class QSettings;

namespace joinery {

class ActionSet;
class DiagramView;

/** Reads what was chosen last; what was never chosen is as a new person finds it. */
[[nodiscard]] DiagramChoices choicesFrom(const QSettings &settings);
void keepChoices(QSettings &settings, const DiagramChoices &choices);

/** Connects the actions that say what cards and links show with a diagram, and remembers the choices. */
class ChoiceActions : public QObject
{
    Q_OBJECT

public:
    /** Becomes a child of the diagram. */
    ChoiceActions(DiagramView &diagram, const ActionSet &actions, QSettings &settings);

private:
    void choose(const DiagramChoices &choices);
    void showChoices();

    DiagramView &m_diagram;
    const ActionSet &m_actions;
    QSettings &m_settings;
};

} // namespace joinery
