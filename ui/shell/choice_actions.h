// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_choices.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <span>

class QSettings;

namespace joinery {

class DiagramView;
class SettingsStore;

/** A choice that is on or off: its action, and the word it is kept by. */
struct ChoiceSwitch
{
    ActionId action;
    bool DiagramChoices::*value;
    const char *key;
};
/** All of them, in the order in which people look for them. */
[[nodiscard]] std::span<const ChoiceSwitch> choiceSwitches();

struct NotationChoice
{
    ActionId action;
    Notation notation;
    const char *word;
};
[[nodiscard]] std::span<const NotationChoice> notationChoices();

/** Reads what was chosen last; what was never chosen is as a new person finds it. */
[[nodiscard]] DiagramChoices choicesFrom(const QSettings &settings);
void keepChoices(QSettings &settings, const DiagramChoices &choices);

/** Connects the actions that say what cards and links show with a diagram and with the settings, both ways. */
class ChoiceActions : public QObject
{
    Q_OBJECT

public:
    /** Becomes a child of the diagram. */
    ChoiceActions(DiagramView &diagram, const ActionSet &actions, SettingsStore &settings);

private:
    void choose(const DiagramChoices &choices);
    void showChoices();

    DiagramView &m_diagram;
    const ActionSet &m_actions;
    SettingsStore &m_settings;
};

} // namespace joinery
