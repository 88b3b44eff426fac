// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

struct DomainCheck
{
    /** Empty where PostgreSQL chose one. */
    QString name;
    QString condition;
    /** False for NOT VALID: values that are there were never looked at. */
    bool isValid = true;

    friend bool operator==(const DomainCheck &, const DomainCheck &) = default;
};

/** The definition of a domain, taken apart. */
struct Domain
{
    QString type;
    QString collation;
    QString defaultValue;
    bool refusesNull = false;
    QList<DomainCheck> checks;
};

/** The domain of that id; nothing where it is none, or its definition is none that is known. */
[[nodiscard]] std::optional<Domain> domainNamed(const Schema &schema, ObjectId id);

/** The domain as it is without a default, checks and NOT NULL. */
[[nodiscard]] std::optional<DefinitionObject> withoutRules(const Schema &schema, DefinitionObject domain);

/** Whether the type is a domain that refuses NULL, or one that is made of such a domain. */
[[nodiscard]] bool refusesNull(const Schema &schema, const DataType &type);
/** Whether the type is the domain, or one that is made of it as a whole: not where its values are parts of others. */
[[nodiscard]] bool isOverDomain(const Schema &schema, const DataType &type, ObjectId domain);
/** What a column of the type holds where nothing is said, by a domain: its default as SQL; empty for NULL. */
[[nodiscard]] QString domainDefault(const Schema &schema, const DataType &type);

/** The domain as CREATE DOMAIN can make it, which takes no check that is NOT VALID; alterDomain() adds those. */
[[nodiscard]] DefinitionObject withoutNotValid(DefinitionObject domain);

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

/** Whether PostgreSQL would store both alike; a check without a name equals one with any. */
[[nodiscard]] bool sameDomain(const DefinitionObject &a, const DefinitionObject &b);

/**
 * The statement that takes the checks from a domain that another is made in the place of, where PostgreSQL chose the
 * names of some: it would choose others for the new one. Empty where it need not. `name` is what the old one is called
 * by then, as SQL.
 */
[[nodiscard]] QString releaseCheckNames(const DefinitionObject &before, const DefinitionObject &after,
                                        const QString &name);

/** The type of a column, or what its domain is made of in the end; so are the elements of arrays. */
[[nodiscard]] QString heldType(const Schema &schema, const Column &column);
/** The same of a type as a text. */
[[nodiscard]] QString heldType(const Schema &schema, const QString &type);

/** A condition over VALUE as one over something else, which is given as SQL. */
[[nodiscard]] QString conditionOver(const QString &condition, const QString &value);

} // namespace joinery::postgresql
