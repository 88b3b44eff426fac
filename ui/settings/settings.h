// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_choices.h"
#include "ui/shell/theme.h"

#include <QKeySequence>
#include <QList>
#include <QMap>

namespace joinery {

/** Whether edits are written to the project's files by themselves, and how soon after an edit. */
struct AutosaveChoice
{
    bool on = false;
    int seconds = 30;

    friend bool operator==(const AutosaveChoice &, const AutosaveChoice &) = default;
};

constexpr int shortestAutosave = 5;
constexpr int longestAutosave = 600;

/** Types as a person types them, for what is added without one; empty for Joinery's own: integer, text. */
struct TypeDefaults
{
    /** Of the primary key of a new table. */
    QString key;
    /** Of a column that was given a name alone. */
    QString column;

    friend bool operator==(const TypeDefaults &, const TypeDefaults &) = default;
};

/**
 * Everything a person can choose about the window, as a value: what it is made with is what a new person finds.
 *
 * Where panes lie, which projects were opened last and the like is no choice and not in here.
 */
struct Settings
{
    ThemeMode theme = ThemeMode::System;
    /** Nothing moves by itself, whatever the desktop says. */
    bool reducedMotion = false;
    /** "de"; empty for that of the desktop. Read when the program starts. */
    QString language;
    AutosaveChoice autosave;
    /** What depends on a thing is shown before it is dropped. */
    bool asksBeforeDropping = true;
    DiagramChoices diagram;
    /** By the name of a dialect. */
    QMap<QString, TypeDefaults> types;
    /** What a new project is for. */
    QString newDialect = QStringLiteral("sqlite");
    /** Where its folder goes; empty for where the last one went. */
    QString newFolder;
    /** Other keys than the usual ones, by the name of the action; an empty list for none. */
    QMap<QString, QList<QKeySequence>> keys;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace joinery
