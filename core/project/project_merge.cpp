// SPDX-License-Identifier: MIT
#include "core/project/project_merge.h"

#include "core/base/translate.h"
#include "core/differ/merge_conflicts.h"
#include "core/differ/merge_order.h"
#include "core/project/annotations_merge.h"
#include "core/project/database_scope.h"
#include "core/project/lint_settings_merge.h"
#include "core/project/named_diagram_merge.h"
#include "core/project/project_files.h"

#include <QMap>

namespace joinery {

namespace {

MergePlace placeNamed(const QString &title, const QString &property = {})
{
    MergePlace place;
    place.objectTitle = title;
    place.property = property;
    return place;
}

/** What is left of names that come and go one by one: gone where either side took it out. */
QSet<QString> keptNames(const QStringList *base, const QStringList &ours, const QStringList &theirs)
{
    QSet<QString> kept;
    for (const QString &name : ours + theirs) {
        const bool isNew = !base || !base->contains(name);
        if (isNew || (ours.contains(name) && theirs.contains(name)))
            kept.insert(name);
    }
    return kept;
}

/** A property with one value: true when one side alone changed it, or both alike; then `result` is that value. */
template <typename T>
bool takeEdit(const T *base, const T &ours, const T &theirs, T &result)
{
    result = base && ours == *base ? theirs : ours;
    return ours == theirs || (base && (ours == *base || theirs == *base));
}

QString environmentText(ConnectionProfile::Environment environment)
{
    switch (environment) {
    case ConnectionProfile::Environment::Development:
        return QStringLiteral("development");
    case ConnectionProfile::Environment::Staging:
        return QStringLiteral("staging");
    case ConnectionProfile::Environment::Production:
        return QStringLiteral("production");
    }
    return {};
}

ConnectionProfile mergedConnection(const ConnectionProfile *base, const ConnectionProfile &ours,
                                   const ConnectionProfile &theirs, QList<MergeConflict> &conflicts)
{
    ConnectionProfile result = ours;
    const QString title = Message::tr("connection %1").arg(ours.name);
    if (!takeEdit(base ? &base->url : nullptr, ours.url, theirs.url, result.url)) {
        conflicts.append(changedConflict(placeNamed(title, QStringLiteral("url")), base ? base->url : QString(),
                                         ours.url, theirs.url));
    }
    if (!takeEdit(base ? &base->environment : nullptr, ours.environment, theirs.environment, result.environment)) {
        conflicts.append(changedConflict(placeNamed(title, QStringLiteral("environment")),
                                         base ? environmentText(base->environment) : QString(),
                                         environmentText(ours.environment), environmentText(theirs.environment)));
    }
    if (!takeEdit(base ? &base->scope : nullptr, ours.scope, theirs.scope, result.scope)) {
        conflicts.append(changedConflict(placeNamed(title, QStringLiteral("scope")),
                                         base ? describe(base->scope) : QString(), describe(ours.scope),
                                         describe(theirs.scope)));
    }
    return result;
}

QStringList namesOf(const QList<ConnectionProfile> &connections)
{
    QStringList names;
    for (const ConnectionProfile &connection : connections)
        names.append(connection.name);
    return names;
}

QStringList namesOf(const QList<App> &apps)
{
    QStringList names;
    for (const App &app : apps)
        names.append(app.name);
    return names;
}

void mergeConnections(const Project *base, const Project &ours, const Project &theirs, MergeBias bias, Project &result,
                      QList<MergeConflict> &conflicts)
{
    QMap<QString, ConnectionProfile> kept;
    const QStringList ourNames = namesOf(ours.connections);
    const QStringList theirNames = namesOf(theirs.connections);
    for (const QString &name : ourNames + theirNames) {
        const ConnectionProfile *before = base ? base->connection(name) : nullptr;
        const ConnectionProfile *own = ours.connection(name);
        const ConnectionProfile *other = theirs.connection(name);
        if (kept.contains(name))
            continue;
        if (own && other) {
            kept.insert(name, mergedConnection(before, *own, *other, conflicts));
            continue;
        }
        const ConnectionProfile &left = own ? *own : *other;
        const bool isEdited = before && !(left == *before);
        if (isEdited)
            conflicts.append(droppedConflict(placeNamed(Message::tr("connection %1").arg(name)), !own));
        if (!before || (isEdited && (own || bias == MergeBias::Keep)))
            kept.insert(name, left);
    }
    const QStringList baseNames = base ? namesOf(base->connections) : QStringList();
    const auto order = mergedOrder<QString>(base ? &baseNames : nullptr, ourNames, theirNames,
                                            QSet<QString>(kept.keyBegin(), kept.keyEnd()));
    for (const QString &name : order.order)
        result.connections.append(kept.value(name));
}

/** Which app holds what, by the ids of tables, enums and objects. */
QHash<ObjectId, QString> homesIn(const Project &project)
{
    QHash<ObjectId, QString> homes;
    for (const App &app : project.apps) {
        for (const QList<ObjectId> &ids : {app.model.tables.ids(), app.model.enums.ids(), app.model.objects.ids()}) {
            for (const ObjectId id : ids)
                homes.insert(id, app.name);
        }
    }
    return homes;
}

/** Merges the contents of apps, once their settings are. */
class AppsMerge
{
public:
    AppsMerge(const Project &base, const Project &ours, const Project &theirs, ProjectMerge &result)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_result(result)
    {
    }

    void merge(MergeBias bias)
    {
        const Schema base = m_base.unitedModel();
        const Schema ours = m_ours.unitedModel();
        const Schema theirs = m_theirs.unitedModel();
        const MergeResult merged = mergeSchemas(base, ours, theirs, bias);
        m_result.conflicts += merged.conflicts;
        m_homesBefore = homesIn(m_base);
        m_ourHomes = homesIn(m_ours);
        m_theirHomes = homesIn(m_theirs);
        house(merged.schema.tables, &Schema::tables);
        house(merged.schema.enums, &Schema::enums);
        house(merged.schema.objects, &Schema::objects);
        for (const QString &name : namesOf(m_ours.apps) + namesOf(m_theirs.apps))
            mergeMigrations(name);
        for (App &app : m_result.project.apps)
            mergeRest(app, merged.schema);
    }

private:
    /** The app of the result; one that a side dropped comes back for what the other did in it. */
    App &appNamed(const QString &name)
    {
        if (App *app = m_result.project.app(name))
            return *app;
        m_result.conflicts.append(
            droppedConflict(placeNamed(Message::tr("app %1").arg(name)), m_ours.app(name) == nullptr));
        m_result.project.apps.append(App{.name = name});
        return m_result.project.apps.last();
    }

    template <typename T>
    void house(const IdMap<T> &things, IdMap<T> Schema::*kind)
    {
        for (qsizetype i = 0; i < things.size(); ++i) {
            const T &thing = things.at(i);
            (appNamed(homeOf(thing.id, qualifiedName(thing.nameSpace, thing.name))).model.*kind)
                .insert(things.sharedAt(i));
        }
    }

    QString homeOf(ObjectId id, const QString &title)
    {
        const QString own = m_ourHomes.value(id);
        const QString other = m_theirHomes.value(id);
        if (own.isEmpty() || other.isEmpty())
            return own + other;
        const auto before = m_homesBefore.constFind(id);
        QString home;
        if (!takeEdit(before == m_homesBefore.constEnd() ? nullptr : &*before, own, other, home))
            m_result.conflicts.append(
                changedConflict(placeNamed(title, QStringLiteral("app")), m_homesBefore.value(id), own, other));
        return home;
    }

    static const Migration *migrationIn(const Project &project, const QString &appName, const QString &id)
    {
        const App *app = project.app(appName);
        if (!app)
            return nullptr;
        const auto found = std::find_if(app->migrations.begin(), app->migrations.end(),
                                        [&id](const Migration &migration) { return migration.id == id; });
        return found == app->migrations.end() ? nullptr : &*found;
    }

    static QStringList migrationsOf(const Project &project, const QString &appName)
    {
        QStringList ids;
        const App *app = project.app(appName);
        for (const Migration &migration : app ? app->migrations : QList<Migration>())
            ids.append(migration.id);
        return ids;
    }

    void mergeMigrations(const QString &name)
    {
        QStringList ids = migrationsOf(m_ours, name) + migrationsOf(m_theirs, name);
        ids.sort();
        ids.removeDuplicates();
        QList<Migration> merged;
        for (const QString &id : std::as_const(ids)) {
            const Migration *base = migrationIn(m_base, name, id);
            const Migration *own = migrationIn(m_ours, name, id);
            const Migration *other = migrationIn(m_theirs, name, id);
            if (own && other) {
                if (own->checksum != other->checksum)
                    m_result.conflicts.append(migrationConflict(name + QLatin1Char('/') + id));
                merged.append(*own);
                continue;
            }
            const Migration &left = own ? *own : *other;
            if (base && base->checksum != left.checksum)
                m_result.conflicts.append(droppedConflict(placeNamed(name + QLatin1Char('/') + id), !own));
            if (!base || base->checksum != left.checksum)
                merged.append(left);
        }
        if (!merged.isEmpty())
            appNamed(name).migrations = merged;
    }

    void mergeRest(App &app, const Schema &names)
    {
        static const App none;
        const auto in = [&app](const Project &project) -> const App & {
            const App *found = project.app(app.name);
            return found ? *found : none;
        };
        const App &base = in(m_base);
        // An app that one side dropped and the other keeps has nothing of that side.
        const App &ours = m_ours.app(app.name) ? in(m_ours) : in(m_theirs);
        const App &theirs = m_theirs.app(app.name) ? in(m_theirs) : in(m_ours);
        app.dependencies = mergedDependencies(&base.dependencies, ours.dependencies, theirs.dependencies);
        app.diagram = mergedDiagram(base.diagram, ours.diagram, theirs.diagram, names, m_result.conflicts);
        app.diagrams = mergedDiagrams(base, ours, theirs, names, m_result.conflicts);
    }

    const Project &m_base;
    const Project &m_ours;
    const Project &m_theirs;
    ProjectMerge &m_result;
    QHash<ObjectId, QString> m_homesBefore;
    QHash<ObjectId, QString> m_ourHomes;
    QHash<ObjectId, QString> m_theirHomes;
};

QString pointText(const QPointF &point)
{
    return QStringLiteral("(%1, %2)").arg(point.x()).arg(point.y());
}

MergeConflict positionConflict(ObjectId id, const Schema &names, const std::optional<QPointF> &before,
                               const QPointF &ours, const QPointF &theirs)
{
    const Table *table = names.tables.find(id);
    const DefinitionObject *object = names.objects.find(id);
    MergePlace place = placeNamed(table    ? qualifiedName(table->nameSpace, table->name)
                                  : object ? qualifiedName(object->nameSpace, object->name)
                                           : id.text(),
                                  QStringLiteral("position"));
    place.object = id;
    MergeConflict conflict =
        changedConflict(place, before ? pointText(*before) : QString(), pointText(ours), pointText(theirs));
    conflict.kind = MergeConflict::Kind::Moved;
    conflict.text =
        Message::tr("%1: its card was moved on both sides, to %2 in ours and to %3 in theirs. It lies where "
                    "ours has it, without markers in the file.")
            .arg(conflict.title, conflict.ours, conflict.theirs);
    return conflict;
}

/** Takes over which cards came and went in `theirs`; `ours` becomes both. */
void mergeCards(const QSet<ObjectId> &base, const QSet<ObjectId> &theirs, QSet<ObjectId> &ours)
{
    ours.subtract(base - theirs);
    ours.unite(theirs - base);
}

/** The same for colours and tags: tag by tag; a colour that both gave anew stays as it is in `ours`. */
void mergeLooks(const QHash<ObjectId, CardLook> &base, const QHash<ObjectId, CardLook> &theirs,
                QHash<ObjectId, CardLook> &ours)
{
    QSet<ObjectId> cards(base.keyBegin(), base.keyEnd());
    cards.unite(QSet<ObjectId>(theirs.keyBegin(), theirs.keyEnd()));
    for (const ObjectId card : std::as_const(cards)) {
        const CardLook before = base.value(card);
        const CardLook other = theirs.value(card);
        CardLook look = ours.value(card);
        if (look.color == before.color)
            look.color = other.color;
        look.tags = mergedSet(&before.tags, look.tags, other.tags);
        look.tags.sort();
        if (look.isEmpty())
            ours.remove(card);
        else
            ours.insert(card, look);
    }
}

} // namespace

MergeConflict migrationConflict(const QString &title)
{
    MergeConflict conflict;
    conflict.kind = MergeConflict::Kind::Unreadable;
    conflict.title = title;
    conflict.text =
        Message::tr("%1: a migration is never merged, and the two sides have different ones of this id. Take "
                    "the one that databases have applied.")
            .arg(title);
    return conflict;
}

Project mergedSettings(const Project *base, const Project &ours, const Project &theirs, MergeBias bias,
                       QList<MergeConflict> &conflicts)
{
    Project result;
    const QString file = QStringLiteral("joinery.json");
    if (!takeEdit(base ? &base->name : nullptr, ours.name, theirs.name, result.name)) {
        conflicts.append(changedConflict(placeNamed(file, QStringLiteral("name")), base ? base->name : QString(),
                                         ours.name, theirs.name));
    }
    const QStringList *dialects = base ? &base->dialects : nullptr;
    const auto order = mergedOrder<QString>(dialects, ours.dialects, theirs.dialects,
                                            keptNames(dialects, ours.dialects, theirs.dialects));
    result.dialects = order.order;
    if (order.isConflict) {
        const auto text = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
        conflicts.append(orderConflict(placeNamed(file, QStringLiteral("dialects")),
                                       dialects ? text(*dialects) : QString(), text(ours.dialects),
                                       text(theirs.dialects)));
    }
    mergeConnections(base, ours, theirs, bias, result, conflicts);
    result.lint = mergedLint(base ? &base->lint : nullptr, ours.lint, theirs.lint, conflicts);
    const QStringList apps = base ? namesOf(base->apps) : QStringList();
    QStringList kept = keptNames(base ? &apps : nullptr, namesOf(ours.apps), namesOf(theirs.apps)).values();
    kept.sort();
    for (const QString &name : std::as_const(kept))
        result.apps.append(App{.name = name});
    return result;
}

QStringList mergedDependencies(const QStringList *base, const QStringList &ours, const QStringList &theirs)
{
    return mergedSet(base, ours, theirs);
}

Diagram mergedDiagram(const Diagram &base, const Diagram &ours, const Diagram &theirs, const Schema &names,
                      QList<MergeConflict> &conflicts)
{
    using Position = std::optional<QPointF>;
    const auto in = [](const Diagram &diagram, ObjectId id) {
        const auto found = diagram.positions.constFind(id);
        return found == diagram.positions.constEnd() ? Position() : Position(*found);
    };
    Diagram result = ours;
    QList<ObjectId> ids = base.positions.keys() + theirs.positions.keys();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const ObjectId id : std::as_const(ids)) {
        const Position before = in(base, id);
        const Position own = in(ours, id);
        const Position other = in(theirs, id);
        if (own && other && own != other && own != before && other != before)
            conflicts.append(positionConflict(id, names, before, *own, *other));
        // Moved here and taken away there: it stays, like what it is the place of.
        const Position merged = own == before || (!own && other != before) ? other : own;
        if (merged)
            result.positions.insert(id, *merged);
        else
            result.positions.remove(id);
    }
    // Whether a card is open or pinned and which colour an app has are no conflicts: what one side changed is taken.
    mergeCards(base.collapsed, theirs.collapsed, result.collapsed);
    mergeCards(base.pinned, theirs.pinned, result.pinned);
    if (ours.color == base.color)
        result.color = theirs.color;
    mergeLooks(base.looks, theirs.looks, result.looks);
    result.annotations = mergedAnnotations(base.annotations, ours.annotations, theirs.annotations, conflicts);
    return result;
}

ProjectMerge mergeProjects(const Project &base, const Project &ours, const Project &theirs, MergeBias bias)
{
    ProjectMerge result;
    result.project = mergedSettings(&base, ours, theirs, bias, result.conflicts);
    AppsMerge(base, ours, theirs, result).merge(bias);
    if (const auto sorted = sortApps(result.project.apps); !sorted)
        result.conflicts.append(mistakeConflict(placeNamed(QStringLiteral("app.json")), sorted.error().message));
    std::stable_sort(result.conflicts.begin(), result.conflicts.end(),
                     [](const MergeConflict &a, const MergeConflict &b) {
                         return std::tie(a.title, a.property) < std::tie(b.title, b.property);
                     });
    return result;
}

} // namespace joinery
