// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/diagram_annotations.h"
#include "core/schema/schema.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

// The members "groups", "notes" and "links" of a diagram's file: see docs/formats.md.

/** Adds them where there is something to tell; `names` gives the names shown beside ids. */
void addAnnotations(JsonNode &diagram, const DiagramAnnotations &annotations, const Schema &names);

/** Mistakes are in the reader's errors, each with its entry; what is wrong is left out. */
[[nodiscard]] DiagramAnnotations readAnnotations(JsonReader &diagram);

/** An error for each group, note and link whose id is that of a table, a column or the like. */
[[nodiscard]] QList<Error> idsOfTheModel(const DiagramAnnotations &annotations, const Schema &model,
                                         const QString &file);

} // namespace joinery
