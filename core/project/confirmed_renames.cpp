// SPDX-License-Identifier: MIT
#include "core/project/confirmed_renames.h"

#include "core/differ/take_renames.h"

namespace joinery {

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
        QHash<ObjectId, QPointF> positions;
        for (auto place = each.diagram.positions.cbegin(); place != each.diagram.positions.cend(); ++place)
            positions.insert(taken.ids.value(place.key(), place.key()), place.value());
        each.diagram.positions = positions;
        QSet<ObjectId> collapsed;
        for (const ObjectId id : std::as_const(each.diagram.collapsed))
            collapsed.insert(taken.ids.value(id, id));
        each.diagram.collapsed = collapsed;
    }
    return result;
}

} // namespace joinery
