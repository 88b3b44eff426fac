// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace joinery {

/** Everything that could be read of a project, and every error there was: one broken file hides no other. */
struct ProjectReading
{
    Project project;
    /** Absolute path of the folder that holds joinery.json. */
    QString folder;
    QList<Error> errors;
};

/** What the folders of migrations hold. */
struct MigrationsReading
{
    /** By the name of their app. */
    QHash<QString, QList<Migration>> migrations;
    QList<Error> errors;
};

/** A project of which the migrations may not have been read yet. */
struct ModelReading
{
    ProjectReading reading;
    /** Reads them, in any thread; null when they are part of `reading`. */
    std::function<MigrationsReading()> readMigrations;
};

/** The absolute folder of a project, given the folder or its joinery.json; error "project.missing". */
[[nodiscard]] Result<QString> projectFolder(const QString &path);
/** The same, looking in the folders above as well, as git does. */
[[nodiscard]] Result<QString> findProjectFolder(const QString &start);

/** Reads a project; executes nothing, changes nothing. Files are named relative to the project's folder in errors. */
[[nodiscard]] ProjectReading readProjectFiles(const QString &path);
/**
 * The same, but the migrations are left for later where all in the model has ids of its own: so a large model can be
 * shown in half the time.
 */
[[nodiscard]] ModelReading readModelFiles(const QString &path);
/** The project, if it reads without any error; else the first error, with the others one a line in its detail. */
[[nodiscard]] Result<Project> readProject(const QString &path);

/**
 * Brings a folder that holds `before` (an empty Project when there is nothing yet) to hold `after`.
 *
 * Only files whose content differs are written, all or (on an error) none, see FileBatch. Files of removed tables and
 * objects are deleted after everything else; migrations are never written or deleted here (see MigrationCreator).
 * Returns the paths that changed, relative to the folder.
 */
[[nodiscard]] Result<QStringList> writeProject(const QString &folder, const Project &before, const Project &after);

/**
 * A new project with one empty app and, for SQLite, a connection `dev` to "<name>.db" in its folder. Error
 * "project.exists" where the folder holds one already, "project.name" for an app name that is not letters, digits, _
 * or -.
 */
[[nodiscard]] Result<Project> createProject(const QString &folder, const QString &name, const QString &app,
                                            const QString &dialect);

/** The migrations folder of an app: where MigrationCreator writes. */
[[nodiscard]] QString migrationsFolder(const QString &projectFolder, const QString &app);

/** Folders and files to watch to notice changes made outside. */
[[nodiscard]] QStringList watchedPaths(const QString &folder);
/**
 * A stamp of each file of the project by its path relative to the folder, which differs once the file was changed: from
 * sizes and times, read from disk.
 */
[[nodiscard]] QMap<QString, QString> fileStamps(const QString &folder);

/** Whether the text can be an app's name, and so a folder's: letters, digits, _ and -, at most 60. */
[[nodiscard]] bool isAppName(const QString &name);
/** Sorts apps after those they depend on, by name where there is a choice; error "project.cycle" names the apps. */
[[nodiscard]] Result<void> sortApps(QList<App> &apps);

} // namespace joinery
