// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_content.h"

#include "ui/diagram/diagram_content_maker.h"

namespace joinery {

const CardContent *DiagramContent::card(ObjectId id) const
{
    for (const CardContent &candidate : cards) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

DiagramContent diagramContent(const Schema &model, const Schema &snapshot, const ChangeSummary &changes,
                              const QList<Finding> &findings, const DiagramLook &look)
{
    return DiagramContentMaker().make(model, snapshot, changes, findings, look);
}

DiagramContent diagramContent(const Schema &model)
{
    return diagramContent(model, model, {});
}

} // namespace joinery
