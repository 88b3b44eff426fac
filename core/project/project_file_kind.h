// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace joinery {

/** What a file of a project is about. */
enum class ProjectFileKind
{
    Project,
    App,
    Table,
    Object,
    Diagram,
    Migration
};

/** The part of a path, counted from its end: 0 the file, 1 its folder, 2 the app; empty where there is none. */
[[nodiscard]] QString pathPartFromEnd(const QString &path, int part);

/**
 * The kind of the file at `path`, by the first of its `texts` that tells: an app may be called "tables". Where none
 * does, as in a broken file, by its path; none for what is no file of a project.
 */
[[nodiscard]] std::optional<ProjectFileKind> projectFileKind(const QString &path, const QList<QByteArray> &texts);

} // namespace joinery
