// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

namespace joinery {

// joinery.json, app.json and diagrams: see docs/formats.md. All errors of a file are returned.

[[nodiscard]] QByteArray projectToFile(const Project &project);
/** Fills name, dialects, connections and lint, and for each app its name alone. */
[[nodiscard]] QList<Error> projectFromFile(const QByteArray &text, const QString &file, Project &project);

[[nodiscard]] QByteArray appToFile(const App &app);
/** Fills the dependencies. */
[[nodiscard]] QList<Error> appFromFile(const QByteArray &text, const QString &file, App &app);

/** `names` gives the tables' names shown beside their ids. */
[[nodiscard]] QByteArray diagramToFile(const Diagram &diagram, const Schema &names);
[[nodiscard]] QList<Error> diagramFromFile(const QByteArray &text, const QString &file, Diagram &diagram);
/** The same for a diagram beside the main one, which has a title and no colour. */
[[nodiscard]] QByteArray namedDiagramToFile(const NamedDiagram &diagram, const Schema &names);
[[nodiscard]] QList<Error> namedDiagramFromFile(const QByteArray &text, const QString &file, NamedDiagram &diagram);

} // namespace joinery
