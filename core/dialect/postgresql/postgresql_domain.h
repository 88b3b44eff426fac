// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/** How a domain gets from one definition to another while columns keep it as their type. */
struct DomainChange
{
    QStringList statements;
    /** Conditions over VALUE that its values are held to from then on, and were not before. */
    QStringList conditions;
    bool startsRefusingNull = false;
};

/** Nothing where ALTER DOMAIN cannot do it: the values get another type, or a definition is none that is known. */
[[nodiscard]] std::optional<DomainChange> alterDomain(const DefinitionObject &before, const DefinitionObject &after);

/**
 * The statement that takes the checks from a domain that another is made in the place of, where PostgreSQL chose the
 * names of some: it would choose others for the new one. Empty where it need not. `name` is what the old one is called
 * by then, as SQL.
 */
[[nodiscard]] QString releaseCheckNames(const DefinitionObject &before, const DefinitionObject &after,
                                        const QString &name);

/** The type of a column, or what its domain is made of: what the domain's own checks refuse, only the server says. */
[[nodiscard]] QString heldType(const Schema &schema, const Column &column);

/** A condition over VALUE as one over something else, which is given as SQL. */
[[nodiscard]] QString conditionOver(const QString &condition, const QString &value);

} // namespace joinery::postgresql
