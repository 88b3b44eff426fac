// SPDX-License-Identifier: MIT
#include "core/migration/removal.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>

namespace joinery {

namespace {

QString label(const Migration &migration)
{
    return QStringLiteral("%1/%2").arg(migration.app, migration.id);
}

Result<Migration> find(const QList<Migration> &migrations, const QString &app, const QString &id)
{
    if (migrations.isEmpty())
        return fail(QStringLiteral("migration.unknown"), Message::tr("%1 has no migrations.").arg(app));
    const auto newest = std::max_element(migrations.begin(), migrations.end(),
                                         [](const Migration &a, const Migration &b) { return a.id < b.id; });
    const auto begins = [&](const Migration &migration) { return migration.id.startsWith(id); };
    if (!id.isEmpty() && std::none_of(migrations.begin(), migrations.end(), begins))
        return fail(QStringLiteral("migration.unknown"),
                    Message::tr("There is no migration %1 here. Look at the ids with: status").arg(id));
    if (!begins(*newest))
        return fail(QStringLiteral("migration.not_newest"),
                    Message::tr("%1/%2 is not the newest migration of its app; remove %3 first.")
                        .arg(app, std::find_if(migrations.begin(), migrations.end(), begins)->id, newest->id));
    return *newest;
}

Result<void> checkDependents(const QList<AppMigrations> &apps, const Migration &migration)
{
    for (const AppMigrations &each : apps) {
        for (const Migration &other : each.migrations) {
            const bool needs = std::any_of(other.dependencies.begin(), other.dependencies.end(),
                                           [&migration](const MigrationDependency &dependency) {
                                               return dependency.app == migration.app &&
                                                      (dependency.id.isEmpty() || dependency.id == migration.id);
                                           });
            if (needs && !(other == migration))
                return fail(
                    QStringLiteral("migration.depended_on"),
                    Message::tr("%1 depends on %2; remove that one first.").arg(label(other), label(migration)));
        }
    }
    return {};
}

} // namespace

Result<Migration> removableMigration(const QList<AppMigrations> &apps, const QString &app, const QString &id,
                                     const StatusReport *status)
{
    QList<Migration> own;
    for (const AppMigrations &each : apps) {
        if (each.app == app)
            own = each.migrations;
    }
    const auto migration = find(own, app, id);
    if (!migration)
        return migration;
    if (const auto free = checkDependents(apps, *migration); !free)
        return fail(free);
    const MigrationStatus *known = status ? status->find(app, migration->id) : nullptr;
    if (known && known->record)
        return fail(QStringLiteral("migration.applied"),
                    Message::tr("%1 is applied in this database; roll it back there first.").arg(label(*migration)));
    return migration;
}

Result<void> deleteMigrationFile(const QString &folder, const Migration &migration)
{
    QFile file(QDir(folder).absoluteFilePath(migration.filePath));
    if (file.remove())
        return {};
    return fail(QStringLiteral("file.unwritable"),
                Message::tr("The file %1 cannot be deleted.").arg(QDir(folder).relativeFilePath(file.fileName())),
                file.errorString());
}

} // namespace joinery
