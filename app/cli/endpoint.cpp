// SPDX-License-Identifier: MIT
#include "app/cli/endpoint.h"

#include "app/cli/text.h"
#include "core/database/introspection.h"
#include "core/migration/folding.h"
#include "core/project/database_scope.h"
#include "core/project/project_connection.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace joinery {

namespace {

Result<Endpoint> databaseEndpoint(const Target &target, const IntrospectionOptions &reading)
{
    OpenOptions options;
    options.readOnly = true;
    const auto connection = Connection::open(target.address, options);
    if (!connection)
        return fail(connection);
    auto read = introspect(*connection, reading);
    if (!read)
        return fail(read);
    return Endpoint{std::move(read->schema), &connection->dialect(), target.title, false, std::move(read->spellings)};
}

Result<Endpoint> modelEndpoint(const Project &project, const QString &title, bool isOwn)
{
    Endpoint endpoint{project.unitedModel(), nullptr, title, isOwn};
    for (const App &app : isOwn ? project.apps : QList<App>())
        endpoint.apps.append({app.name, app.model});
    return endpoint;
}

/** With what these migrations, in their order, say of each app. */
Result<Endpoint> withApps(Endpoint endpoint, const Project &project, const QList<Migration> &ordered,
                          const SnapshotCache &cache)
{
    for (const App &app : project.apps) {
        QList<Migration> own = ordered;
        own.removeIf([&app](const Migration &migration) { return migration.app != app.name; });
        auto schema = foldInOrder(own, cache, app.name);
        if (!schema)
            return fail(schema);
        endpoint.apps.append({app.name, std::move(*schema)});
    }
    return endpoint;
}

/** What the migrations say, up to and including one of them. */
Result<Endpoint> snapshotEndpoint(const Project &project, const SnapshotCache &cache, const QString &id)
{
    const auto ordered = inOrder(appMigrations(project));
    if (!ordered)
        return fail(ordered);
    if (id.isEmpty()) {
        auto snapshot = unitedSnapshot(project, cache);
        if (!snapshot)
            return fail(snapshot);
        return withApps({std::move(*snapshot), nullptr, QStringLiteral("snapshot"), true}, project, *ordered, cache);
    }
    const auto named = [&](const Migration &migration) {
        return migration.id.startsWith(id) || QStringLiteral("%1/%2").arg(migration.app, migration.id).startsWith(id);
    };
    const auto count = std::count_if(ordered->cbegin(), ordered->cend(), named);
    if (count != 1)
        return fail(usageError(count == 0 ? Cli::tr("There is no migration %1. Look at the ids with: status").arg(id)
                                          : Cli::tr("%1 can mean several migrations. Write more of the id, or "
                                                    "snapshot@APP/ID.")
                                                .arg(id)));
    const auto last = std::find_if(ordered->cbegin(), ordered->cend(), named);
    const QList<Migration> chosen = ordered->mid(0, last - ordered->cbegin() + 1);
    const auto snapshot = foldInOrder(chosen);
    if (!snapshot)
        return fail(snapshot);
    return withApps({*snapshot, nullptr, QStringLiteral("snapshot@") + id, true}, project, chosen, {});
}

/** What is read of a database whose connection has this scope. */
using Reading = std::function<IntrospectionOptions(const DatabaseScope &scope)>;

bool isOfProject(const QString &text)
{
    return text == QLatin1String("model") || text == QLatin1String("snapshot") ||
           text.startsWith(QLatin1String("snapshot@"));
}

Result<Endpoint> resolve(const Context &context, const QString &text, const Reading &reading)
{
    const bool isModel = text == QLatin1String("model");
    if (isOfProject(text)) {
        const auto project = context.openProject();
        if (!project)
            return fail(project);
        return isModel ? modelEndpoint(project->project, text, true)
                       : snapshotEndpoint(project->project, snapshotCache(project->folder),
                                          text.mid(int(qstrlen("snapshot@"))));
    }
    if (text.contains(QLatin1Char(':'))) {
        const auto target = context.targetOfUrl(text);
        if (!target)
            return fail(target);
        return databaseEndpoint(*target, reading({}));
    }
    const auto project = context.openProject();
    if (project) {
        if (const ConnectionProfile *profile = project->project.connection(text)) {
            const auto address = databaseAddress(*profile, project->folder);
            if (!address)
                return fail(address);
            return databaseEndpoint({*address, text, false}, reading(profile->scope));
        }
    }
    const QFileInfo path(QDir(context.startFolder()), text);
    // It can be one of the project's connections, if only the project could be read.
    if (!project && !path.exists() && project.error().code != QLatin1String("project.missing"))
        return fail(project);
    if (path.isDir() || path.fileName() == QLatin1String("joinery.json")) {
        const auto other = readProject(path.absoluteFilePath());
        if (!other)
            return fail(other);
        return modelEndpoint(*other, text, false);
    }
    if (path.isFile())
        return databaseEndpoint({DatabaseAddress::sqliteFile(path.absoluteFilePath()), text, false}, reading({}));
    return fail(usageError(Cli::tr("%1 is not a connection, URL, project folder or database file. It can also be "
                                   "model, snapshot or snapshot@ID.")
                               .arg(text)));
}

/** What is asked for of something that was not read by a filter. */
void narrow(Endpoint &endpoint, const DatabaseScope &asked)
{
    const Schema whole = endpoint.schema;
    endpoint.schema = inScope(whole, whole, asked);
    for (auto &[name, schema] : endpoint.apps)
        schema = inScope(schema, whole, asked);
}

Result<Endpoint> resolveAsked(const Context &context, const QString &text, const DatabaseScope &asked)
{
    auto endpoint = resolve(context, text, [&asked](const DatabaseScope &) { return readingOf(asked, {}); });
    if (endpoint && !asked.isAll() && !endpoint->dialect)
        narrow(*endpoint, asked);
    return endpoint;
}

} // namespace

Result<Endpoints> resolveEndpoints(const Context &context, const QString &from, const QString &to,
                                   const DatabaseScope &asked)
{
    const bool isComparedWithProject = isOfProject(from) != isOfProject(to);
    if (!asked.isAll() || !isComparedWithProject) {
        auto first = resolveAsked(context, from, asked);
        if (!first)
            return fail(first);
        auto second = resolveAsked(context, to, asked);
        if (!second)
            return fail(second);
        if (!asked.isAll() && first->schema.isEmpty() && second->schema.isEmpty())
            return fail(QStringLiteral("database.nothing_named"),
                        Cli::tr("Neither side has anything of such a name (%1). Look at how the tables are called.")
                            .arg(describe(asked)));
        return Endpoints{std::move(*first), std::move(*second)};
    }
    auto own = resolve(context, isOfProject(from) ? from : to, {});
    if (!own) {
        // What is wrong with the first of the two is told first.
        const auto first = isOfProject(from) ? Result<Endpoint>(Endpoint()) : resolveAsked(context, from, asked);
        return first ? fail(own) : fail(first);
    }
    auto other = resolve(context, isOfProject(from) ? to : from,
                         [&own](const DatabaseScope &scope) { return readingOf(scope, own->schema); });
    if (!other)
        return fail(other);
    return isOfProject(from) ? Endpoints{std::move(*own), std::move(*other)}
                             : Endpoints{std::move(*other), std::move(*own)};
}

} // namespace joinery
