// SPDX-License-Identifier: MIT
#include "core/project/project_migrations.h"

#include "core/base/translate.h"
#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "core/migration/parallel_heads.h"
#include "core/operation/referenced_tables.h"
#include "core/project/project_layout.h"
#include "core/serialisation/file_batch.h"

namespace joinery {

QList<AppMigrations> appMigrations(const Project &project)
{
    QList<AppMigrations> result;
    for (const App &app : project.apps)
        result.append({app.name, app.dependencies, app.migrations});
    return result;
}

SnapshotCache snapshotCache(const QString &projectFolder)
{
    const auto folder = pathInside(projectFolder, layout::cache());
    return folder ? SnapshotCache(*folder) : SnapshotCache();
}

Result<Schema> appSnapshot(const App &app, const QString &id, const SnapshotCache &cache)
{
    const QList<Migration> ordered = inOwnOrder(app.migrations);
    if (id.isEmpty())
        return foldInOrder(ordered, cache, app.name);
    const auto wanted = upTo(ordered, app.name, id);
    return wanted ? foldInOrder(*wanted, cache, app.name) : fail(wanted);
}

Result<Schema> unitedSnapshot(const Project &project, const SnapshotCache &cache)
{
    const auto ordered = inOrder(appMigrations(project));
    // No app has this name.
    return ordered ? foldInOrder(*ordered, cache, QStringLiteral("+")) : fail(ordered);
}

Schema modelOfOthers(const Project &project, const QString &app)
{
    Schema others;
    for (const App &other : project.apps)
        if (other.name != app)
            others = united(others, other.model);
    return others;
}

namespace {

/** The apps with tables that the operations lead foreign keys to. */
Result<QStringList> appsReferenced(const Project &project, const App &own, const QList<Operation> &operations,
                                   const Schema &snapshot)
{
    QStringList names;
    for (const ObjectId target : referencedTables(operations)) {
        const auto owner = std::find_if(project.apps.begin(), project.apps.end(),
                                        [&](const App &app) { return app.model.tables.contains(target); });
        if (owner == project.apps.end() || owner->name == own.name)
            continue;
        if (!snapshot.tables.contains(target))
            return fail(QStringLiteral("migration.other_app"),
                        Message::tr("A foreign key points to table %1 of app %2, which is in no migration yet. "
                                    "Create the migration of %2 first.")
                            .arg(owner->model.tables.find(target)->name, owner->name));
        if (!names.contains(owner->name))
            names.append(owner->name);
    }
    return names;
}

} // namespace

Result<QList<MigrationDependency>> dependenciesOfNew(const Project &project, const App &app,
                                                     const QList<Operation> &operations, const Schema &snapshot)
{
    const auto followed = headOf(app);
    if (!followed)
        return fail(followed);
    const auto referenced = appsReferenced(project, app, operations, snapshot);
    if (!referenced)
        return fail(referenced);
    QStringList apps = app.dependencies;
    for (const QString &name : *referenced) {
        if (!apps.contains(name))
            apps.append(name);
    }
    QList<MigrationDependency> result = *followed;
    for (const QString &name : std::as_const(apps))
        if (const App *needed = project.app(name))
            for (const Migration &head : headsOf(needed->migrations))
                result.append({name, head.id});
    return result;
}

Result<QList<MigrationDependency>> headOf(const App &app)
{
    if (const auto heads = parallelHeads(app.migrations))
        return fail(heads->problem());
    QList<MigrationDependency> result;
    for (const Migration &head : headsOf(app.migrations))
        result.append({app.name, head.id});
    return result;
}

} // namespace joinery
