// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/diagram_annotations.h"
#include "core/schema/view_reader.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace joinery {

/** How the ends and the line of a link say what a foreign key means. */
enum class Notation
{
    CrowsFoot,
    InformationEngineering,
    Uml
};

/** What a person wants to see on the canvas: remembered for the program, no part of a project. */
struct DiagramChoices
{
    bool types = true;
    /** NN, UQ, CK, IX. */
    bool flags = true;
    bool comments = false;
    /** Of the columns, those of primary and foreign keys, and those with pending changes. */
    bool keysOnly = false;
    bool indexes = false;
    /** Unique constraints, checks and exclusions. */
    bool constraints = false;
    bool triggers = false;
    bool enums = false;
    /** A letter at links whose key does something when a row is deleted. */
    bool deleteActions = true;
    /** Lines from views to what they read. */
    bool viewLinks = true;
    Notation notation = Notation::CrowsFoot;
    /** Dim what the card under the pointer is not linked with. */
    bool hoverFocus = true;
    /** Cards that are dragged align with others near them. */
    bool snap = true;

    friend bool operator==(const DiagramChoices &, const DiagramChoices &) = default;
};

/** What decides, beside the schema, what cards show. */
struct DiagramLook
{
    DiagramChoices choices;
    /** Cards that show their header alone. */
    QSet<ObjectId> collapsed;
    /** By card, one of diagramColors(); cards that are not in here have none. */
    QHash<ObjectId, QString> colors;
    /** Cards that stay where they are when others are arranged. */
    QSet<ObjectId> pinned = {};
    /** Groups, notes and links without a foreign key. */
    DiagramAnnotations annotations = {};
    /** What views show and read; nothing is told of others. */
    ViewReadings views = {};
};

} // namespace joinery
