// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/project/project.h"

namespace joinery {

struct ProjectMerge
{
    Project project;
    /** By title and property; empty when both sides are in the result whole. */
    QList<MergeConflict> conflicts;
};

/**
 * Joins what two sides made of one project. The schemas of all apps are merged as one (see mergeSchemas), so a key that
 * points into another app is looked after too.
 *
 * Migrations are never merged: those of both sides are there, and two of one id with different bytes are a conflict.
 * Cards that both sides moved lie where ours has them and are a conflict each.
 */
[[nodiscard]] ProjectMerge mergeProjects(const Project &base, const Project &ours, const Project &theirs,
                                         MergeBias bias = MergeBias::Keep);

// Parts of it, for single files; `base` is null where both sides added the file.

/** Name, dialects, connections, lint, and the apps by their names alone. */
[[nodiscard]] Project mergedSettings(const Project *base, const Project &ours, const Project &theirs, MergeBias bias,
                                     QList<MergeConflict> &conflicts);

/** What one side took in or out; an order of its own is nobody's edit. */
[[nodiscard]] QStringList mergedDependencies(const QStringList *base, const QStringList &ours,
                                             const QStringList &theirs);

/** Each card by itself, as ours has those that are a conflict; so is a colour that both changed, without one. Groups,
 * notes and links: see mergedAnnotations(). `names` tells what the cards are called. */
[[nodiscard]] Diagram mergedDiagram(const Diagram &base, const Diagram &ours, const Diagram &theirs,
                                    const Schema &names, QList<MergeConflict> &conflicts);

/** A migration that both sides have with different content. */
[[nodiscard]] MergeConflict migrationConflict(const QString &title);

} // namespace joinery
