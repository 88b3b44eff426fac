// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/** What a definition begins with that CREATE does not take there. */
struct LeadingWords
{
    /** When a trigger or rule runs, "DISABLED", "REPLICA" or "ALWAYS"; empty for the usual way. */
    QString runs;
    /** What CREATE says more about the kind: "CONSTRAINT", "UNIQUE", "UNLOGGED", "CONFIGURATION". Empty for most. */
    QString ofKind;
    /** An index by which its view or partition lies. */
    bool isClustered = false;
    QString rest;

    [[nodiscard]] static LeadingWords of(const DefinitionObject &object);
};

/** What follows the creation of an object, so that it is all that its definition says; nothing for most. */
[[nodiscard]] QStringList statementsBehind(const Schema &schema, const DefinitionObject &object);

/**
 * From one definition to another without making the object anew; nothing where it would have to be. `schema` has it as
 * it is afterwards.
 */
[[nodiscard]] std::optional<QStringList> changesInPlace(const Schema &schema, const DefinitionObject &before,
                                                        const DefinitionObject &after);

} // namespace joinery::postgresql
