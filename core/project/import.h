// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/project/project.h"

#include <functional>

namespace joinery {

class Connection;

/** What an import makes of a model. */
struct ImportedModel
{
    /** The model of the app as it was, with everything the database has taken over. Ids of what was there are kept. */
    Schema model;
    /** What was taken over: turns the old model into the new one. */
    QList<Operation> taken;
    /** The same and the end of what only the model has: turns the old model into what the database holds. */
    QList<Operation> whole;
    /** What the app's migrations do not say yet: the operations of a baseline migration. */
    QList<Operation> baseline;
    /** Tables and objects of the model that the database does not have, of those asked for; they stay. */
    QStringList onlyInModel;
    /** What went from the model and what came of the database and look like one thing: to be asked about. */
    QList<RenameCandidate> candidates;
    /** What the database holds, under the ids of the model where it is in both. */
    Schema read;
    /** All that the database has and the model cannot say. */
    QList<Finding> notModelled;
};

/**
 * Brings what was read from a database into the model of an app. Pure.
 *
 * Tables, columns and keys are matched by name, so ids, positions and comments of what is in the model stay; whatever
 * the dialect counts as equal is left as the model spells it. Tables of other apps of the project are left out.
 * `filter` is what of the database was read. `renames` are what a person says was renamed there (import_renames.h).
 */
[[nodiscard]] Result<ImportedModel> importInto(const Project &project, const QString &app,
                                               const Introspection &introspection, const Dialect &dialect,
                                               const IntrospectionOptions &filter = {},
                                               const QList<Operation> &renames = {});

struct ImportRequest
{
    QString app;
    IntrospectionOptions filter;
    /** Write no migration and touch no database. */
    bool modelOnly = false;
    QString description;
    /** What was renamed in the database, as a person writes it: "old=new" (import_renames.h). */
    QStringList renames = {};
    /**
     * Asks which candidates are renames, as long as there are some that were not asked about; without it none are. An
     * error of it ends the import.
     */
    std::function<Result<QList<RenameCandidate>>(const ImportedModel &imported,
                                                 const QList<RenameCandidate> &candidates)>
        askRenamed = {};
    /** Says which operations of ImportedModel::whole are wanted, by their positions; without it all of `taken`. */
    std::function<Result<QList<int>>(const ImportedModel &imported, const Schema &model)> choose = {};
    /** The connection of the project that leads there, which remembers the filter; empty for none. */
    QString connection = {};
};

struct ImportReport
{
    ImportedModel imported;
    /** The baseline migration; nothing when the migrations say it all, or for the model alone. */
    std::optional<Migration> baseline;
    /** Files that were written, relative to the project's folder. */
    QStringList files;
};

/**
 * Imports a database into an app of a project on disk; the app is made where it is missing. Writes the model, a
 * baseline migration, and its row in the history of that database, as one that is applied there.
 *
 * After a filter at the first import, the connection's scope says what the project is about.
 *
 * Errors beyond those of files and database: "import.pending" when the app has migrations that this database lacks: a
 * baseline would contradict them; "migration.other_app" when a foreign key leads to a table of another app that is in
 * no migration yet; "import.pending_model" when only some changes are wanted and the model has others that are in no
 * migration; "import.rename" for a rename that cannot be. Nothing is written then.
 */
[[nodiscard]] Result<ImportReport> importDatabase(const QString &folder, const Project &project,
                                                  const Connection &connection, const ImportRequest &request,
                                                  const Clock &clock = systemClock());

} // namespace joinery
