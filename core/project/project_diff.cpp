// SPDX-License-Identifier: MIT
#include "core/project/project_diff.h"

namespace joinery {

namespace {

using Homes = QHash<ObjectId, QString>;

Schema unitedOf(const AppSchemas &apps)
{
    Schema result;
    for (const auto &[name, schema] : apps)
        result = united(result, schema);
    return result;
}

/** The app of each table, enum and object. */
Homes homesOf(const AppSchemas &apps)
{
    Homes homes;
    for (const auto &[name, schema] : apps) {
        for (const QList<ObjectId> &ids : {schema.tables.ids(), schema.enums.ids(), schema.objects.ids()}) {
            for (const ObjectId id : ids)
                homes.insert(id, name);
        }
    }
    return homes;
}

/** The apps that take something, each with those that give it. */
QHash<QString, QSet<QString>> givers(const Homes &from, const Homes &to)
{
    QHash<QString, QSet<QString>> result;
    for (auto home = to.begin(); home != to.end(); ++home) {
        const QString before = from.value(home.key());
        if (!before.isEmpty() && before != *home)
            result[*home].insert(before);
    }
    return result;
}

QStringList namesOf(const AppSchemas &from, const AppSchemas &to)
{
    QStringList names;
    for (const auto &[name, schema] : to + from)
        names.append(name);
    names.removeDuplicates();
    return names;
}

/** Each app after those that give it something, as far as they do not give each other. */
QStringList giversFirst(QStringList names, const QHash<QString, QSet<QString>> &givers)
{
    QStringList ordered;
    while (!names.isEmpty()) {
        const auto waits = [&](const QString &name) {
            const QSet<QString> before = givers.value(name);
            return std::any_of(names.begin(), names.end(),
                               [&](const QString &other) { return before.contains(other); });
        };
        const auto next = std::find_if_not(names.begin(), names.end(), waits);
        ordered.append(names.takeAt(next == names.end() ? 0 : next - names.begin()));
    }
    return ordered;
}

Schema schemaOf(const AppSchemas &apps, const QString &name)
{
    const auto found = std::find_if(apps.begin(), apps.end(), [&name](const auto &app) { return app.first == name; });
    return found == apps.end() ? Schema() : found->second;
}

} // namespace

Diff projectDiff(const AppSchemas &from, const AppSchemas &to, const DiffOptions &options)
{
    const Homes before = homesOf(from);
    const Homes after = homesOf(to);
    const QHash<QString, QSet<QString>> handedOver = givers(before, after);
    if (handedOver.isEmpty()) {
        Diff diff = SchemaDiffer(options).diff(unitedOf(from), unitedOf(to));
        diff.candidates.removeIf([&](const RenameCandidate &candidate) {
            return before.value(candidate.from.id) != after.value(candidate.to.id);
        });
        return diff;
    }
    Diff result;
    for (const QString &name : giversFirst(namesOf(from, to), handedOver)) {
        const Diff diff = SchemaDiffer(options).diff(schemaOf(from, name), schemaOf(to, name));
        result.operations += diff.operations;
        result.candidates += diff.candidates;
        result.movedColumns += diff.movedColumns;
        result.cosmetic += diff.cosmetic;
    }
    return result;
}

} // namespace joinery
