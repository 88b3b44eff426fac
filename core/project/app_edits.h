// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

#include <QHash>

namespace joinery {

// Edits of the apps of a project, each giving the project as it is then. An app's name is its folder's, stands in its
// migrations and in the history of every database they ran on: with the first migration it is final.

/** One more app, empty. Errors "project.name" for a name that is none, "project.app_exists" whatever the case. */
[[nodiscard]] Result<Project> withNewApp(const Project &project, const QString &name);

/** The app under another name, also where others depend on it. Errors as withNewApp() and as appIsFree(). */
[[nodiscard]] Result<Project> withRenamedApp(const Project &project, const QString &app, const QString &name);

/**
 * Without an app and all it holds. What other apps have of it goes along as when its tables are dropped: foreign keys
 * to them, triggers on them, enums as types. Errors as appIsFree(), and "project.last_app".
 */
[[nodiscard]] Result<Project> withoutApp(const Project &project, const QString &app);

/** The app depends on these others alone. Errors "app.missing", and "project.cycle", which names the apps. */
[[nodiscard]] Result<Project> withAppDependencies(const Project &project, const QString &app,
                                                  const QStringList &dependencies);

/** Whether migrations leave an app its name to be changed, or it to be removed: error "project.app_has_migrations". */
[[nodiscard]] Result<void> appIsFree(const Project &project, const QString &app);

/** Whether no files of an app lie in the folder that a new one would have; error "project.app_folder". */
[[nodiscard]] Result<void> appFolderIsFree(const QString &projectFolder, const QString &app);

/** What an app holds, one line for each kind of thing: "tables: author, book". Empty where it holds nothing. */
[[nodiscard]] QStringList holdingsOf(const App &app);

/** The tables, enums and objects of an app. */
[[nodiscard]] QList<ObjectId> objectsOf(const App &app);

/**
 * A project that is about to take the place of `present`, with the apps that have migrations by now: these stay, under
 * their names. `laterNames` says what apps of the project are called since.
 */
[[nodiscard]] Project withLastingApps(Project project, const Project &present,
                                      const QHash<QString, QString> &laterNames);

} // namespace joinery
