// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"

namespace joinery {

/** What a migrations folder holds. A broken file does not hide the others. */
struct MigrationFolder
{
    /** In order of ids. */
    QList<Migration> migrations;
    /** One or more for each file that cannot be read, and one for each id that several files have. */
    QList<Error> errors;
    /** What they add up to, as far as they can be read and fit: what names in the model's files mean. */
    Schema names;
};

/**
 * Reads every .json and .sql file of the folder (not of folders in it, nor hidden ones); a folder that is not there is
 * empty. Names in a file mean what has them when the migration runs, whatever the file is called. In errors files are
 * named relative to `root`, the project's folder; links that lead out of it are refused.
 */
[[nodiscard]] MigrationFolder readMigrationFolder(const QString &folder, const QString &app, const QString &root = {});

/** The ids of the folder's migrations, in order, whether the rest of their files can be read or not. */
[[nodiscard]] QStringList idsInMigrationFolder(const QString &folder, const QString &app);

/** Where the migrations of an app lie. */
struct MigrationSource
{
    QString folder;
    QString app;
    /** Apps whose migrations run first. */
    QStringList dependencies;
};

/**
 * The same for all apps of a project, in the order of `sources`: a foreign key may name a table of another app, which
 * is the one that is called so by then.
 */
[[nodiscard]] QList<MigrationFolder> readMigrationFolders(const QList<MigrationSource> &sources,
                                                          const QString &root = {});

} // namespace joinery
