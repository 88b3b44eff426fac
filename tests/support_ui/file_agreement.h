// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

namespace joinery {

class ProjectDocument;

/**
 * Saves the project and reads its files: what they hold other than the document, of its models, diagrams, groups,
 * notes, links, pinned, collapsed and coloured cards. Empty where all agrees.
 */
[[nodiscard]] QString disagreementWithFiles(ProjectDocument &document);

/**
 * What people put on the diagrams of an app, by the name of the diagram's file (empty for the main one), without what
 * the document keeps for things that are gone.
 */
[[nodiscard]] QMap<QString, Diagram> diagramsOf(const ProjectDocument &document, const Project &project,
                                                const QString &app);

} // namespace joinery
