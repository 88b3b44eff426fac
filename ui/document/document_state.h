// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_entry.h"
#include "core/differ/change_summary.h"
#include "core/differ/schema_differ.h"
#include "core/project/project.h"
#include "core/snapshot/snapshot_cache.h"
#include "ui/commands/edit_target.h"

#include <QSet>

namespace joinery {

/** What follows from an app's model and migrations. */
struct LiveApp
{
    /** What the migrations add up to; up to the broken one where `problem` is set. */
    Schema snapshot;
    std::optional<Error> problem;
    /** What was folded, in this order: one more is folded on top. */
    QList<Migration> folded;
    Diff diff;
    ChangeSummary changes;
    /** The same as a person counts them. */
    QList<ChangeEntry> entries;
};

/**
 * The project as edited now, with the snapshot and diff of each app kept up to date.
 *
 * Every setter works out anew only what its argument touches: a new model costs one diff of that app, which compares
 * shared tables by pointer. Not a QObject; the document tells the world.
 */
class DocumentState
{
public:
    enum class Migrations
    {
        AreThere,
        /** They come by setMigrations(); until then the snapshots are what the models are at first. */
        Follow
    };
    /** `cache` keeps what long histories add up to. */
    explicit DocumentState(Project project, SnapshotCache cache = {}, Migrations migrations = Migrations::AreThere);

    [[nodiscard]] const Project &project() const { return m_project; }
    /** Of an unknown app: an empty one. */
    [[nodiscard]] const Schema &model(const QString &app) const;
    [[nodiscard]] const LiveApp &live(const QString &app) const;
    /** By the id of a table, enum or object, in models first, then in snapshots; empty when unknown. */
    [[nodiscard]] QString appOf(ObjectId object) const;
    [[nodiscard]] const Table *table(ObjectId id) const;
    [[nodiscard]] const EnumType *enumType(ObjectId id) const;
    [[nodiscard]] const DefinitionObject *object(ObjectId id) const;
    /** On the main diagram, or on the given one. */
    [[nodiscard]] QHash<ObjectId, QPointF> positions(const DiagramKey &diagram = {}) const;
    /** The given places as they are now. */
    [[nodiscard]] CardPlaces placesOf(const QList<ObjectId> &objects, const DiagramKey &diagram = {}) const;
    [[nodiscard]] QSet<ObjectId> collapsed(const DiagramKey &diagram = {}) const;
    /** On the main diagram those of all apps. */
    [[nodiscard]] DiagramAnnotations annotations(const DiagramKey &diagram = {}) const;
    /** By app, what has to be set so that annotations() is `after`; what is new goes to where its cards are, else to
     * `app`. */
    [[nodiscard]] AppAnnotations annotationsByApp(const DiagramKey &diagram, const DiagramAnnotations &after,
                                                  const QString &app) const;
    [[nodiscard]] QSet<ObjectId> pinned(const DiagramKey &diagram = {}) const;

    /** Gives the tables, enums and objects whose data differs, also added and removed ones. */
    QSet<ObjectId> setModel(const QString &app, const Schema &model);
    /** Gives those whose place differs. */
    QSet<ObjectId> setPlaces(const DiagramKey &diagram, const CardPlaces &places);
    /** Gives those that were not so before. */
    QSet<ObjectId> setCollapsed(const DiagramKey &diagram, const CollapsedCards &cards);
    void setDiagram(const DiagramKey &key, const std::optional<NamedDiagram> &diagram);
    /** Gives whether some differ. */
    bool setAnnotations(const DiagramKey &diagram, const AppAnnotations &annotations);
    QSet<ObjectId> setPinned(const DiagramKey &diagram, const PinnedCards &cards);
    /** Everything but the migrations of apps known by now: they stay those found on disk. */
    void setProject(const Project &project);
    void setMigrations(const QString &app, const QList<Migration> &migrations);

private:
    /** In models first, then in snapshots; null where it is in none. */
    template <typename T>
    [[nodiscard]] const T *find(IdMap<T> Schema::*things, ObjectId id) const;
    /** What keeps the place of a card on a diagram; null where there is none. */
    [[nodiscard]] Diagram *keeperOf(const DiagramKey &diagram, ObjectId card);
    [[nodiscard]] Diagram *keeperIn(const QString &appName, const DiagramKey &diagram);
    /** Puts cards into one of a diagram's sets, or takes them out; gives those that were not so before. */
    QSet<ObjectId> setMembers(const DiagramKey &diagram, QSet<ObjectId> Diagram::*set,
                              const QHash<ObjectId, bool> &cards);
    void fold(const App &app);
    void compare(const App &app);

    Project m_project;
    SnapshotCache m_cache;
    QHash<QString, LiveApp> m_live;
};

/** Tables, enums and objects that differ, were added or were removed. Linear, and a pointer comparison where data is
 * shared.
 */
[[nodiscard]] QSet<ObjectId> differingObjects(const Schema &before, const Schema &after);

} // namespace joinery
