// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_state.h"

#include "core/migration/folding.h"

namespace joinery {

namespace {

template <typename T>
void collectDiffering(const IdMap<T> &before, const IdMap<T> &after, QSet<ObjectId> &differing)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < before.size() || k < after.size()) {
        const bool onlyBefore = k == after.size() || (i < before.size() && before.ids().at(i) < after.ids().at(k));
        const bool onlyAfter = i == before.size() || (k < after.size() && after.ids().at(k) < before.ids().at(i));
        if (onlyBefore)
            differing.insert(before.ids().at(i++));
        else if (onlyAfter)
            differing.insert(after.ids().at(k++));
        else {
            if (!(before.sharedAt(i) == after.sharedAt(k)))
                differing.insert(before.ids().at(i));
            ++i;
            ++k;
        }
    }
}

/** Has `into` hold the data of `from` wherever both are equal, so that comparing them later is comparing addresses. */
template <typename T>
void shareEqual(IdMap<T> &into, const IdMap<T> &from)
{
    qsizetype k = 0;
    for (qsizetype i = 0; i < into.size(); ++i) {
        const ObjectId id = into.ids().at(i);
        while (k < from.size() && from.ids().at(k) < id)
            ++k;
        if (k < from.size() && from.ids().at(k) == id && into.sharedAt(i) == from.sharedAt(k))
            into.insert(from.sharedAt(k));
    }
}

/** By checksums: a file is the same as long as they are. */
bool beginsWith(const QList<Migration> &list, const QList<Migration> &beginning)
{
    return list.size() >= beginning.size() &&
           std::equal(beginning.cbegin(), beginning.cend(), list.cbegin(), [](const Migration &a, const Migration &b) {
               return a.id == b.id && !a.checksum.isEmpty() && a.checksum == b.checksum;
           });
}

} // namespace

QSet<ObjectId> differingObjects(const Schema &before, const Schema &after)
{
    QSet<ObjectId> differing;
    if (!before.tables.sameData(after.tables))
        collectDiffering(before.tables, after.tables, differing);
    if (!before.enums.sameData(after.enums))
        collectDiffering(before.enums, after.enums, differing);
    if (!before.objects.sameData(after.objects))
        collectDiffering(before.objects, after.objects, differing);
    return differing;
}

DocumentState::DocumentState(Project project, SnapshotCache cache, Migrations migrations)
    : m_project(std::move(project)), m_cache(std::move(cache))
{
    for (const App &app : std::as_const(m_project.apps)) {
        if (migrations == Migrations::AreThere)
            fold(app);
        else
            m_live[app.name].snapshot = app.model;
        compare(app);
    }
}

const Schema &DocumentState::model(const QString &app) const
{
    static const Schema none;
    const App *found = m_project.app(app);
    return found ? found->model : none;
}

const LiveApp &DocumentState::live(const QString &app) const
{
    static const LiveApp none;
    const auto found = m_live.constFind(app);
    return found == m_live.constEnd() ? none : *found;
}

QString DocumentState::appOf(ObjectId object) const
{
    const auto holds = [object](const Schema &schema) {
        return schema.tables.contains(object) || schema.enums.contains(object) || schema.objects.contains(object);
    };
    for (const App &app : m_project.apps) {
        if (holds(app.model))
            return app.name;
    }
    for (const App &app : m_project.apps) {
        if (holds(live(app.name).snapshot))
            return app.name;
    }
    return {};
}

template <typename T>
const T *DocumentState::find(IdMap<T> Schema::*things, ObjectId id) const
{
    for (const App &app : m_project.apps) {
        if (const T *found = (app.model.*things).find(id))
            return found;
    }
    for (const App &app : m_project.apps) {
        if (const T *found = (live(app.name).snapshot.*things).find(id))
            return found;
    }
    return nullptr;
}

const Table *DocumentState::table(ObjectId id) const
{
    return find(&Schema::tables, id);
}

const EnumType *DocumentState::enumType(ObjectId id) const
{
    return find(&Schema::enums, id);
}

const DefinitionObject *DocumentState::object(ObjectId id) const
{
    return find(&Schema::objects, id);
}

QHash<ObjectId, QPointF> DocumentState::positions(const DiagramKey &diagram) const
{
    if (const NamedDiagram *named = namedDiagram(m_project, diagram))
        return named->diagram.positions;
    QHash<ObjectId, QPointF> all;
    for (const App &app : m_project.apps)
        all.insert(app.diagram.positions);
    return all;
}

CardPlaces DocumentState::placesOf(const QList<ObjectId> &objects, const DiagramKey &diagram) const
{
    CardPlaces places;
    const NamedDiagram *named = namedDiagram(m_project, diagram);
    for (const ObjectId object : objects) {
        std::optional<QPointF> place;
        if (named) {
            places.insert(object, named->contains(object) ? std::optional(named->diagram.positions.value(object))
                                                          : std::nullopt);
            continue;
        }
        for (const App &app : m_project.apps) {
            const auto found = app.diagram.positions.constFind(object);
            if (found != app.diagram.positions.constEnd())
                place = *found;
        }
        places.insert(object, place);
    }
    return places;
}

QSet<ObjectId> DocumentState::collapsed(const DiagramKey &diagram) const
{
    if (const NamedDiagram *named = namedDiagram(m_project, diagram))
        return named->diagram.collapsed;
    QSet<ObjectId> all;
    for (const App &app : m_project.apps)
        all.unite(app.diagram.collapsed);
    return all;
}

DiagramAnnotations DocumentState::annotations(const DiagramKey &diagram) const
{
    if (!diagram.isMain()) {
        const NamedDiagram *found = namedDiagram(m_project, diagram);
        return found ? found->diagram.annotations : DiagramAnnotations();
    }
    DiagramAnnotations all;
    for (const App &app : m_project.apps)
        all = united(all, app.diagram.annotations);
    return all;
}

AppAnnotations DocumentState::annotationsByApp(const DiagramKey &diagram, const DiagramAnnotations &after,
                                               const QString &app) const
{
    if (!diagram.isMain())
        return after == annotations(diagram) ? AppAnnotations() : AppAnnotations{{diagram.app, after}};
    AppAnnotations result;
    const auto homeOf = [&](auto entries, const auto &entry, ObjectId card) {
        for (const App &each : m_project.apps) {
            if ((each.diagram.annotations.*entries).contains(entry.id))
                return each.name;
        }
        const QString home = appOf(card);
        return home.isEmpty() ? app : home;
    };
    for (const DiagramGroup &group : after.groups) {
        const ObjectId card =
            group.members.isEmpty() ? ObjectId() : *std::min_element(group.members.begin(), group.members.end());
        result[homeOf(&DiagramAnnotations::groups, group, card)].groups.insert(group);
    }
    for (const DiagramNote &note : after.notes)
        result[homeOf(&DiagramAnnotations::notes, note, {})].notes.insert(note);
    for (const VirtualLink &link : after.links)
        result[homeOf(&DiagramAnnotations::links, link, link.fromTable)].links.insert(link);
    for (const App &each : m_project.apps) {
        if (result.value(each.name) == each.diagram.annotations)
            result.remove(each.name);
        else if (!result.contains(each.name))
            result.insert(each.name, {});
    }
    return result;
}

QSet<ObjectId> DocumentState::pinned(const DiagramKey &diagram) const
{
    if (!diagram.isMain()) {
        const NamedDiagram *found = namedDiagram(m_project, diagram);
        return found ? found->diagram.pinned : QSet<ObjectId>();
    }
    QSet<ObjectId> all;
    for (const App &app : m_project.apps)
        all.unite(app.diagram.pinned);
    return all;
}

QSet<ObjectId> DocumentState::setModel(const QString &app, const Schema &model)
{
    App *found = m_project.app(app);
    Q_ASSERT(found);
    const QSet<ObjectId> differing = differingObjects(found->model, model);
    found->model = model;
    if (!differing.isEmpty())
        compare(*found);
    return differing;
}

Diagram *DocumentState::keeperOf(const DiagramKey &diagram, ObjectId card)
{
    return keeperIn(diagram.isMain() ? appOf(card) : diagram.app, diagram);
}

Diagram *DocumentState::keeperIn(const QString &appName, const DiagramKey &diagram)
{
    App *app = m_project.app(appName);
    if (!app)
        return nullptr;
    if (diagram.isMain())
        return &app->diagram;
    const auto found = app->diagrams.find(diagram.name);
    return found == app->diagrams.end() ? nullptr : &found->diagram;
}

QSet<ObjectId> DocumentState::setPlaces(const DiagramKey &diagram, const CardPlaces &places)
{
    QSet<ObjectId> moved;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        Diagram *keeper = keeperOf(diagram, place.key());
        if (!keeper)
            continue;
        QHash<ObjectId, QPointF> &positions = keeper->positions;
        const auto present = positions.constFind(place.key());
        if (!place.value()) {
            if (positions.remove(place.key()))
                moved.insert(place.key());
        } else if (present == positions.constEnd() || *present != *place.value()) {
            positions.insert(place.key(), *place.value());
            moved.insert(place.key());
        }
    }
    return moved;
}

QSet<ObjectId> DocumentState::setCollapsed(const DiagramKey &diagram, const CollapsedCards &cards)
{
    return setMembers(diagram, &Diagram::collapsed, cards);
}

QSet<ObjectId> DocumentState::setPinned(const DiagramKey &diagram, const PinnedCards &cards)
{
    return setMembers(diagram, &Diagram::pinned, cards);
}

QSet<ObjectId> DocumentState::setMembers(const DiagramKey &diagram, QSet<ObjectId> Diagram::*set,
                                         const QHash<ObjectId, bool> &cards)
{
    QSet<ObjectId> differing;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        Diagram *keeper = keeperOf(diagram, card.key());
        if (!keeper || (keeper->*set).contains(card.key()) == card.value())
            continue;
        if (card.value())
            (keeper->*set).insert(card.key());
        else
            (keeper->*set).remove(card.key());
        differing.insert(card.key());
    }
    return differing;
}

void DocumentState::setDiagram(const DiagramKey &key, const std::optional<NamedDiagram> &diagram)
{
    App *app = m_project.app(key.app);
    if (!app || key.isMain())
        return;
    if (diagram)
        app->diagrams.insert(key.name, *diagram);
    else
        app->diagrams.remove(key.name);
}

bool DocumentState::setAnnotations(const DiagramKey &diagram, const AppAnnotations &annotations)
{
    bool differs = false;
    for (auto entry = annotations.cbegin(); entry != annotations.cend(); ++entry) {
        Diagram *keeper = keeperIn(entry.key(), diagram);
        if (!keeper || keeper->annotations == entry.value())
            continue;
        keeper->annotations = entry.value();
        differs = true;
    }
    return differs;
}

void DocumentState::setProject(const Project &project)
{
    const Project before = m_project;
    m_project = project;
    for (App &app : m_project.apps) {
        const App *known = before.app(app.name);
        if (known)
            app.migrations = known->migrations;
        if (!known || !known->model.tables.sameData(app.model.tables))
            fold(app);
        compare(app);
    }
    for (const App &app : before.apps) {
        if (!m_project.app(app.name))
            m_live.remove(app.name);
    }
}

void DocumentState::setMigrations(const QString &app, const QList<Migration> &migrations)
{
    App *found = m_project.app(app);
    if (!found)
        return;
    found->migrations = migrations;
    fold(*found);
    compare(*found);
}

void DocumentState::fold(const App &app)
{
    LiveApp &live = m_live[app.name];
    const QList<Migration> ordered = inOwnOrder(app.migrations);
    const bool goesOn = !live.problem && !live.folded.isEmpty() && beginsWith(ordered, live.folded);
    const Folding folding = goesOn ? foldAsFarAsPossible(ordered.mid(live.folded.size()), live.snapshot)
                                   : foldAsFarAsPossible(ordered, m_cache, app.name);
    live.problem = folding.problem;
    live.snapshot = folding.schema;
    live.folded = ordered;
    // The snapshot takes over the model's data, not the other way round: what can be undone shares it too.
    shareEqual(live.snapshot.tables, app.model.tables);
    shareEqual(live.snapshot.enums, app.model.enums);
    shareEqual(live.snapshot.objects, app.model.objects);
}

void DocumentState::compare(const App &app)
{
    LiveApp &live = m_live[app.name];
    live.diff = SchemaDiffer(DiffOptions{.findCandidates = false}).diff(live.snapshot, app.model);
    live.changes = summarise(live.diff.operations, live.snapshot);
    live.entries = changeEntries(live.diff.operations, live.snapshot, app.model);
}

} // namespace joinery
