// SPDX-License-Identifier: MIT
#include "core/project/project_migrations.h"

#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "core/migration/parallel_heads.h"
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

Result<QList<MigrationDependency>> dependenciesOfNew(const Project &project, const App &app)
{
    const auto followed = headOf(app);
    if (!followed)
        return fail(followed);
    QList<MigrationDependency> result = *followed;
    for (const QString &name : app.dependencies)
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
