// SPDX-License-Identifier: MIT
#include "core/project/confirmed_renames.h"

#include "core/differ/take_renames.h"

namespace joinery {

namespace {

void followIds(Diagram &diagram, const QHash<ObjectId, ObjectId> &ids)
{
    QHash<ObjectId, QPointF> positions;
    for (auto place = diagram.positions.cbegin(); place != diagram.positions.cend(); ++place)
        positions.insert(ids.value(place.key(), place.key()), place.value());
    diagram.positions = positions;
    for (QSet<ObjectId> *cards : {&diagram.collapsed, &diagram.pinned}) {
        QSet<ObjectId> renamed;
        for (const ObjectId id : std::as_const(*cards))
            renamed.insert(ids.value(id, id));
        *cards = renamed;
    }
    QHash<ObjectId, CardLook> looks;
    for (auto look = diagram.looks.cbegin(); look != diagram.looks.cend(); ++look)
        looks.insert(ids.value(look.key(), look.key()), look.value());
    diagram.looks = looks;
    diagram.annotations = withIds(diagram.annotations, ids);
}

} // namespace

Project withRenames(const Project &project, const QString &app, const Schema &snapshot,
                    const QList<RenameCandidate> &confirmed)
{
    Project result = project;
    App *renamed = result.app(app);
    if (!renamed || confirmed.isEmpty())
        return result;
    const TakenRenames taken = takeRenames(snapshot, renamed->model, confirmed);
    for (App &each : result.apps) {
        if (each.name == app)
            each.model = taken.schema;
        else
            followIds(each.model, taken.ids);
        followIds(each.diagram, taken.ids);
        for (NamedDiagram &diagram : each.diagrams)
            followIds(diagram.diagram, taken.ids);
    }
    return result;
}

} // namespace joinery
