// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choice_actions.h"

#include "ui/diagram/diagram_view.h"
#include "ui/settings/settings_store.h"

#include <QSettings>
#include <QUndoStack>

#include <array>

namespace joinery {

namespace {

using Id = ActionId;

using Switch = ChoiceSwitch;

constexpr std::array switches{
    Switch{Id::ShowTypes, &DiagramChoices::types, "diagram/types"},
    Switch{Id::ShowMarks, &DiagramChoices::flags, "diagram/marks"},
    Switch{Id::ShowComments, &DiagramChoices::comments, "diagram/comments"},
    Switch{Id::KeysOnly, &DiagramChoices::keysOnly, "diagram/keysOnly"},
    Switch{Id::ShowIndexes, &DiagramChoices::indexes, "diagram/indexes"},
    Switch{Id::ShowConstraints, &DiagramChoices::constraints, "diagram/constraints"},
    Switch{Id::ShowTriggers, &DiagramChoices::triggers, "diagram/triggers"},
    Switch{Id::ShowEnums, &DiagramChoices::enums, "diagram/enums"},
    Switch{Id::SnapToCards, &DiagramChoices::snap, "diagram/snap"},
    Switch{Id::HighlightOnHover, &DiagramChoices::hoverFocus, "diagram/hover"},
    Switch{Id::ShowDeleteActions, &DiagramChoices::deleteActions, "diagram/deleteActions"},
    Switch{Id::ShowViewLinks, &DiagramChoices::viewLinks, "diagram/viewLinks"},
};

constexpr std::array notations{
    NotationChoice{Id::NotationCrowsFoot, Notation::CrowsFoot, "crowsFoot"},
    NotationChoice{Id::NotationEngineering, Notation::InformationEngineering, "ie"},
    NotationChoice{Id::NotationUml, Notation::Uml, "uml"},
};

const QString notationKey = QStringLiteral("diagram/notation");

} // namespace

std::span<const ChoiceSwitch> choiceSwitches()
{
    return switches;
}

std::span<const NotationChoice> notationChoices()
{
    return notations;
}

DiagramChoices choicesFrom(const QSettings &settings)
{
    DiagramChoices choices;
    for (const Switch &each : switches)
        choices.*each.value = settings.value(QLatin1String(each.key), choices.*each.value).toBool();
    const QString word = settings.value(notationKey).toString();
    for (const NotationChoice &each : notations) {
        if (word == QLatin1String(each.word))
            choices.notation = each.notation;
    }
    return choices;
}

void keepChoices(QSettings &settings, const DiagramChoices &choices)
{
    const auto keep = [&settings](const QString &key, const QVariant &value) {
        if (settings.value(key).toString() != value.toString())
            settings.setValue(key, value);
    };
    for (const Switch &each : switches)
        keep(QLatin1String(each.key), choices.*each.value);
    for (const NotationChoice &each : notations) {
        if (choices.notation == each.notation)
            keep(notationKey, QLatin1String(each.word));
    }
}

ChoiceActions::ChoiceActions(DiagramView &diagram, QUndoStack &steps, const ActionSet &actions, SettingsStore &settings)
    : QObject(&diagram), m_diagram(diagram), m_steps(steps), m_actions(actions), m_settings(settings)
{
    for (const Switch &each : switches) {
        connect(&actions.action(each.action), &QAction::triggered, this, [this, value = each.value](bool on) {
            DiagramChoices choices = m_diagram.choices();
            choices.*value = on;
            choose(choices);
        });
    }
    for (const NotationChoice &each : notations) {
        connect(&actions.action(each.action), &QAction::triggered, this, [this, notation = each.notation] {
            DiagramChoices choices = m_diagram.choices();
            choices.notation = notation;
            choose(choices);
        });
    }
    connect(&settings, &SettingsStore::changed, this, &ChoiceActions::showChoices);
    showChoices();
}

void ChoiceActions::choose(const DiagramChoices &choices)
{
    Settings settings = m_settings.values();
    settings.diagram = choices;
    m_settings.set(settings);
}

const QUndoCommand *ChoiceActions::lastStep() const
{
    return m_steps.index() > 0 ? m_steps.command(m_steps.index() - 1) : nullptr;
}

bool ChoiceActions::takesBackRoom(const DiagramChoices &choices) const
{
    if (m_rooms.isEmpty() || choices != m_rooms.last().before)
        return false;
    return m_rooms.last().step == lastStep() && m_rooms.last().text == m_steps.undoText();
}

void ChoiceActions::show(const DiagramChoices &choices)
{
    m_diagram.finishMoves();
    if (takesBackRoom(choices)) {
        m_rooms.removeLast();
        m_steps.undo();
    }
    const DiagramChoices before = m_diagram.choices();
    const int steps = m_steps.index();
    m_diagram.setChoices(choices);
    if (m_steps.index() > steps)
        m_rooms.append({before, lastStep(), m_steps.undoText()});
}

void ChoiceActions::showChoices()
{
    const DiagramChoices &choices = m_settings.values().diagram;
    if (choices != m_diagram.choices())
        show(choices);
    for (const Switch &each : switches)
        m_actions.action(each.action).setChecked(choices.*each.value);
    for (const NotationChoice &each : notations) {
        if (choices.notation == each.notation)
            m_actions.action(each.action).setChecked(true);
    }
}

} // namespace joinery

#include "moc_choice_actions.cpp"
