// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QList>

namespace joinery {

// In which order tasks of one kind are listed: what the graph keeps to where nothing else decides.

template <typename T>
[[nodiscard]] bool byName(const T *a, const T *b)
{
    return a->nameSpace != b->nameSpace ? a->nameSpace < b->nameSpace : a->name < b->name;
}

/** Tables in an order in which those a foreign key points to come first; in cycles names decide. */
[[nodiscard]] QList<const Table *> referencedFirst(QList<const Table *> tables);

[[nodiscard]] bool isMadeBeforeTables(DefinitionObject::Kind kind);
/** Objects in the order in which they are made. */
[[nodiscard]] bool byRank(const DefinitionObject *a, const DefinitionObject *b);

} // namespace joinery
