// SPDX-License-Identifier: MIT
#include "core/migration/removal.h"

#include "core/base/translate.h"
#include "core/migration/migration_graph.h"
#include "core/migration/migrations_in_effect.h"

#include <QDir>
#include <QFile>

namespace joinery {

namespace {

Result<Migration> find(const QList<Migration> &migrations, const QString &app, const QString &id)
{
    const QList<Migration> heads = headsOf(migrations);
    if (heads.isEmpty())
        return fail(QStringLiteral("migration.unknown"), Message::tr("%1 has no migrations.").arg(app));
    const auto begins = [&](const Migration &migration) { return migration.id.startsWith(id); };
    const auto found = std::find_if(migrations.begin(), migrations.end(), begins);
    if (!id.isEmpty() && found == migrations.end())
        return fail(QStringLiteral("migration.unknown"),
                    Message::tr("There is no migration %1 here. Look at the ids with: status").arg(id));
    const auto head = std::find_if(heads.rbegin(), heads.rend(), begins);
    if (head == heads.rend())
        return fail(QStringLiteral("migration.not_newest"),
                    Message::tr("%1/%2 is not the newest migration of its app; remove %3 first.")
                        .arg(app, found->id, heads.last().id));
    return *head;
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
                    Message::tr("%1 depends on %2; remove that one first.").arg(labelOf(other), labelOf(migration)));
        }
    }
    return {};
}

/** One that a squash stands for is not in the way, and cannot be reached by its id. */
Result<void> checkNotReplaced(const QList<Migration> &counting, const QString &id)
{
    for (const Migration &squash : counting) {
        const QStringList replaced = replacedIds(squash);
        const auto found = std::find_if(replaced.cbegin(), replaced.cend(),
                                        [&id](const QString &each) { return !id.isEmpty() && each.startsWith(id); });
        const bool isItself = !id.isEmpty() && squash.id.startsWith(id);
        if (found != replaced.cend() && !isItself)
            return fail(QStringLiteral("migration.replaced"),
                        Message::tr("%1 is one of those that %2 replaces, so that removing its file would change "
                                    "nothing. Remove %2 first.")
                            .arg(*found, squash.id));
    }
    return {};
}

} // namespace

Result<Migration> removableMigration(const QList<AppMigrations> &apps, const QString &app, const QString &id,
                                     const StatusReport *status)
{
    const QList<AppMigrations> counting = inEffect(apps, {}).apps;
    QList<Migration> own;
    for (const AppMigrations &each : counting) {
        if (each.app == app)
            own = each.migrations;
    }
    if (const auto counts = checkNotReplaced(own, id); !counts)
        return fail(counts);
    const auto migration = find(own, app, id);
    if (!migration)
        return migration;
    if (const auto free = checkDependents(counting, *migration); !free)
        return fail(free);
    const MigrationStatus *known = status ? status->find(app, migration->id) : nullptr;
    if (known && known->record)
        return fail(QStringLiteral("migration.applied"),
                    Message::tr("%1 is applied in this database; roll it back there first.").arg(labelOf(*migration)));
    return migration;
}

Result<void> checkFilesMayGo(const QList<AppMigrations> &apps, const QList<MigrationKey> &leaving)
{
    for (const AppMigrations &app : apps) {
        for (const Migration &squash : app.migrations) {
            if (leaving.contains(MigrationKey{squash.app, squash.id}))
                continue;
            for (const QString &id : replacedIds(squash)) {
                if (!leaving.contains(MigrationKey{squash.app, id}))
                    continue;
                return fail(QStringLiteral("squash.stays"),
                            Message::tr("The file of %1 cannot be deleted: the squash %2 replaces it and would do the "
                                        "same again. Go back without --clean. Or first apply the rest of what it "
                                        "replaces with: forwards %3 and then go back over all of it.",
                                        "id, id, app")
                                .arg(id, squash.id, squash.app),
                            {}, labelOf(squash));
            }
        }
    }
    return {};
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
