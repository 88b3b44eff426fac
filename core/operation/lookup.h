// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <optional>

namespace joinery {

/** What a reference names: by id, or by name where it has none. Null when it is not there. */
[[nodiscard]] const Table *findTable(const Schema &schema, const ObjectReference &reference);
/** By name, an object of this kind. */
[[nodiscard]] const DefinitionObject *findObject(const Schema &schema, DefinitionObject::Kind kind,
                                                 const ObjectReference &reference);
[[nodiscard]] const EnumType *findEnum(const Schema &schema, const ObjectReference &reference);
[[nodiscard]] const EnumValue *findValue(const EnumType &enumType, const PartReference &reference);
[[nodiscard]] const Column *findColumn(const Table &table, const PartReference &reference);

template <typename Part>
[[nodiscard]] const Part *findPart(const IdMap<Part> &parts, const PartReference &reference)
{
    if (!reference.id.isNull())
        return parts.find(reference.id);
    for (const Part &part : parts) {
        if (part.name == reference.name)
            return &part;
    }
    return nullptr;
}

/** The id of what the operation is about, looked up by its name where it has none; null when that is not there. */
[[nodiscard]] ObjectId subjectId(const Schema &schema, const Operation &operation);

/** "the primary key", "index author_name": what still uses a column of its own table, for a message. */
[[nodiscard]] std::optional<QString> userOf(const Table &table, ObjectId column);

/** Puts texts back exactly as they were; what is gone is passed over. */
void restoreTexts(Schema &schema, const QList<RestoredText> &texts);

} // namespace joinery
