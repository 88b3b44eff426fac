// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>

class QWidget;

namespace joinery {

class ProjectDocument;

enum class DropAnswer
{
    FromModel,
    FromDiagram,
    Nothing
};

/**
 * On a diagram beside the main one a person may want cards gone from it alone: asks, and says what goes along from the
 * model. On the main diagram it is the model, and nobody is asked.
 */
[[nodiscard]] DropAnswer askWhatToDrop(const ProjectDocument &document, const QList<ObjectId> &objects,
                                       QWidget *parent);

/** The keys of other tables that lead to these, as "book → author". */
[[nodiscard]] QStringList keysGoingAlong(const ProjectDocument &document, const QList<ObjectId> &objects);

} // namespace joinery
