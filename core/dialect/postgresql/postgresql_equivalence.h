// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"

namespace joinery::postgresql {

/**
 * What PostgreSQL stores alike counts as equal.
 *
 * Types are compared by what they are called in the catalogue, expressions by their meaning (see canonicalExpression),
 * options with the values they have when nothing is said. What PostgreSQL has no place for (engines, character sets,
 * SQLite's options) is not looked at. Names of the compared things themselves are left to whoever matched them; a
 * constraint without a name equals one with any.
 */
class PostgresqlEquivalence : public Equivalence
{
public:
    [[nodiscard]] bool sameColumn(const Column &a, const Column &b) const override;
    [[nodiscard]] bool samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const override;
    [[nodiscard]] bool sameForeignKey(const ForeignKey &a, const ForeignKey &b) const override;
    [[nodiscard]] bool sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const override;
    [[nodiscard]] bool sameCheck(const CheckConstraint &a, const CheckConstraint &b) const override;
    [[nodiscard]] bool sameExclusion(const ExclusionConstraint &a, const ExclusionConstraint &b) const override;
    [[nodiscard]] bool samePartition(const Partition &a, const Partition &b) const override;
    [[nodiscard]] bool sameIndex(const Index &a, const Index &b) const override;
    [[nodiscard]] bool sameOptions(const Table &a, const Table &b) const override;
    [[nodiscard]] bool sameObject(const DefinitionObject &a, const DefinitionObject &b) const override;
};

/** Whether both are the same type of PostgreSQL, by whatever name. */
[[nodiscard]] bool sameType(const DataType &a, const DataType &b);
/** Whether both give rows the same value; none at all is NULL. `type` is that of the column. */
[[nodiscard]] bool sameDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b,
                               const DataType &type);
/** A collation by its name in the catalogue; empty for the default. */
[[nodiscard]] QString effectiveCollation(const QString &name);
[[nodiscard]] bool sameIdentity(const Identity &a, const Identity &b, const DataType &type);

} // namespace joinery::postgresql
