// SPDX-License-Identifier: MIT
#include "core/project/project_migrations.h"

#include "core/base/translate.h"
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
    SchemaSnapshot snapshot;
    bool reached = upTo.isEmpty();
    for (const Migration &migration : app.migrations) {
        if (!upTo.isEmpty() && migration.id > upTo)
            break;
        reached = reached || migration.id == upTo;
        if (const auto added = snapshot.add(migration.id, migration.operations); !added)
            return fail(added);
    }
    if (!reached)
        return fail(QStringLiteral("migration.unknown"),
                    Message::tr("The app %1 has no migration %2.").arg(app.name, upTo));
    return snapshot.schema();
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

QList<MigrationDependency> dependenciesOfNew(const Project &project, const App &app)
{
    QList<MigrationDependency> result;
    for (const QString &name : app.dependencies)
        if (const App *needed = project.app(name); needed && !needed->migrations.isEmpty())
            result.append({name, needed->migrations.last().id});
    return result;
}

} // namespace joinery
