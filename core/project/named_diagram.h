// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/diagram.h"

#include <QString>

namespace joinery {

struct App;
struct Project;

/** A diagram beside the main one, in diagrams/NAME.json: chosen cards of any app, each at a place of its own. */
struct NamedDiagram
{
    /** What people call it; the name of its file where it is empty. */
    QString title;
    /** On it are the cards that have a position here. Its colour means nothing: colours are the app's. */
    Diagram diagram;

    [[nodiscard]] bool contains(ObjectId card) const { return diagram.positions.contains(card); }

    friend bool operator==(const NamedDiagram &, const NamedDiagram &) = default;
};

/** One of a project's diagrams: by the app that keeps it and the name of its file, or the main one of all apps. */
struct DiagramKey
{
    QString app;
    QString name;

    [[nodiscard]] bool isMain() const { return name.isEmpty(); }

    friend bool operator==(const DiagramKey &, const DiagramKey &) = default;
};

/** Null for the main one, and where there is none of that key. */
[[nodiscard]] const NamedDiagram *namedDiagram(const Project &project, const DiagramKey &key);
/** All but the main one, by app and then by title, "2" before "10". */
[[nodiscard]] QList<DiagramKey> namedDiagrams(const Project &project);
/** What people call it; empty for the main one. */
[[nodiscard]] QString diagramTitle(const Project &project, const DiagramKey &key);
/** A name for the file of a new diagram, made from its title, that no other diagram of the app has. */
[[nodiscard]] QString freeDiagramName(const App &app, const QString &title);

} // namespace joinery
