// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"

namespace joinery {

/**
 * What SQLite stores alike counts as equal.
 *
 * Types are compared as declared text in any case; SQL texts by their words; comments are not looked at, since SQLite
 * has no place for them. Ids and names of the compared things themselves are left to whoever matched them; a constraint
 * without a name equals one with any.
 */
class SqliteEquivalence : public Equivalence
{
public:
    [[nodiscard]] bool sameColumn(const Column &a, const Column &b) const override;
    [[nodiscard]] bool samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const override;
    [[nodiscard]] bool sameForeignKey(const ForeignKey &a, const ForeignKey &b) const override;
    [[nodiscard]] bool sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const override;
    [[nodiscard]] bool sameCheck(const CheckConstraint &a, const CheckConstraint &b) const override;
    [[nodiscard]] bool sameIndex(const Index &a, const Index &b) const override;
    [[nodiscard]] bool sameOptions(const Table &a, const Table &b) const override;
    [[nodiscard]] bool sameObject(const DefinitionObject &a, const DefinitionObject &b) const override;
    [[nodiscard]] QString foldedName(const QString &name) const override;
};

/** Whether both declare the same type: white space and the case of letters do not count. */
[[nodiscard]] bool sameSqliteType(const DataType &a, const DataType &b);
/** Whether both give the same default; none at all is NULL. */
[[nodiscard]] bool sameSqliteDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b);

} // namespace joinery
