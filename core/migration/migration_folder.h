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
};

/**
 * Reads every .json and .sql file of the folder (not of folders in it, nor hidden ones); a folder that is not there is
 * empty. In errors files are named relative to `root`, the project's folder; links that lead out of it are refused.
 */
[[nodiscard]] MigrationFolder readMigrationFolder(const QString &folder, const QString &app, const QString &root = {});

} // namespace joinery
