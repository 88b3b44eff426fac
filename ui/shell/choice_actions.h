// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_choices.h"
#include "ui/shell/actions.h"

#include <QList>
#include <QObject>

#include <span>

class QSettings;
class QUndoCommand;
class QUndoStack;

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

/**
 * Connects the actions that say what cards and links show with a diagram and with the settings, both ways.
 *
 * Cards that come to show more have others make room, which is an undo step. Showing less again takes it back while it
 * is the last one: who only had a look leaves nothing to be saved.
 */
class ChoiceActions : public QObject
{
    Q_OBJECT

public:
    /** Becomes a child of the diagram. */
    ChoiceActions(DiagramView &diagram, QUndoStack &steps, const ActionSet &actions, SettingsStore &settings);

private:
    void choose(const DiagramChoices &choices);
    void showChoices();
    void show(const DiagramChoices &choices);
    [[nodiscard]] const QUndoCommand *lastStep() const;
    [[nodiscard]] bool takesBackRoom(const DiagramChoices &choices) const;

    /** The step that made room, and what was shown before. */
    struct Room
    {
        DiagramChoices before;
        const QUndoCommand *step = nullptr;
        QString text;
    };

    DiagramView &m_diagram;
    QUndoStack &m_steps;
    QList<Room> m_rooms;
    const ActionSet &m_actions;
    SettingsStore &m_settings;
};

} // namespace joinery
