// SPDX-License-Identifier: MIT
#include "core/project/project_migrations.h"

#include "core/migration/migration_folder.h"
#include "core/snapshot/schema_snapshot.h"

namespace joinery {

QList<AppMigrations> appMigrations(const Project &project)
{
    QList<AppMigrations> result;
    for (const App &app : project.apps)
        result.append({app.name, app.dependencies, app.migrations});
    return result;
}

Result<Schema> appSnapshot(const App &app, const QString &upTo)
{
    return foldMigrations(app.migrations, upTo);
}

Result<Schema> unitedSnapshot(const Project &project)
{
    const auto ordered = inOrder(appMigrations(project));
    if (!ordered)
        return fail(ordered);
    SchemaSnapshot snapshot;
    for (const Migration &migration : *ordered)
        if (const auto added =
                snapshot.add(QStringLiteral("%1/%2").arg(migration.app, migration.id), migration.operations);
            !added)
            return fail(added);
    return snapshot.schema();
}

Schema modelOfOthers(const Project &project, const QString &app)
{
    Schema others;
    for (const App &other : project.apps)
        if (other.name != app)
            others = united(others, other.model);
    return others;
}

QList<MigrationDependency> dependenciesOfNew(const Project &project, const App &app)
{
    QList<MigrationDependency> result;
    for (const QString &name : app.dependencies)
        if (const App *needed = project.app(name); needed && !needed->migrations.isEmpty())
            result.append({name, needed->migrations.last().id});
    return result;
}

} // namespace joinery
