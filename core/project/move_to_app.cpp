// SPDX-License-Identifier: MIT
#include "core/project/move_to_app.h"

#include "core/base/translate.h"
#include "core/operation/edits.h"

namespace joinery {

namespace {

/** The objects and what cannot be without them. */
QSet<ObjectId> withThoseOn(const Schema &model, const QList<ObjectId> &objects)
{
    QSet<ObjectId> all;
    for (const ObjectId id : objects) {
        all.insert(id);
        if (!model.tables.contains(id) && !model.objects.contains(id))
            continue;
        for (const ObjectId on : objectsOn(model, id))
            all.insert(on);
    }
    return all;
}

template <typename T>
Result<void> move(IdMap<T> &from, IdMap<T> &to, const QSet<ObjectId> &ids)
{
    for (const T &thing : IdMap<T>(from)) {
        if (!ids.contains(thing.id))
            continue;
        const bool isTaken = std::any_of(to.begin(), to.end(), [&thing](const T &other) {
            return other.name == thing.name && other.nameSpace == thing.nameSpace;
        });
        if (isTaken)
            return fail(QStringLiteral("project.name_taken"),
                        Message::tr("That app already has something named %1. Rename one of them first.")
                            .arg(qualifiedName(thing.nameSpace, thing.name)));
        to.insert(thing);
        from.remove(thing.id);
    }
    return {};
}

void moveCards(Diagram &from, Diagram &to, const QSet<ObjectId> &ids)
{
    for (const ObjectId id : ids) {
        if (const auto place = from.positions.constFind(id); place != from.positions.cend())
            to.positions.insert(id, *place);
        from.positions.remove(id);
        if (from.collapsed.remove(id))
            to.collapsed.insert(id);
        if (from.pinned.remove(id))
            to.pinned.insert(id);
        if (from.looks.contains(id))
            to.looks.insert(id, from.looks.take(id));
    }
}

} // namespace

Result<Project> withMovedToApp(const Project &project, const QList<ObjectId> &objects, const QString &app)
{
    Project result = project;
    App *target = result.app(app);
    if (!target)
        return fail(QStringLiteral("app.missing"), Message::tr("The project has no app called %1.").arg(app));
    for (App &source : result.apps) {
        if (source.name == app)
            continue;
        const QSet<ObjectId> ids = withThoseOn(source.model, objects);
        for (const Result<void> &moved :
             {move(source.model.tables, target->model.tables, ids), move(source.model.enums, target->model.enums, ids),
              move(source.model.objects, target->model.objects, ids)}) {
            if (!moved)
                return fail(moved);
        }
        moveCards(source.diagram, target->diagram, ids);
    }
    return result;
}

} // namespace joinery
