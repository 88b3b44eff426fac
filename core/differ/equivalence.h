// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * What counts as equal when two schemas are compared. The base class compares exactly: right for model and snapshot.
 *
 * A dialect overrides what its databases spell differently without meaning a difference (type aliases, default
 * spellings, comments it cannot store), so that a model and an introspected schema compare without phantoms.
 */
class Equivalence
{
public:
    virtual ~Equivalence() = default;

    [[nodiscard]] virtual bool sameColumn(const Column &a, const Column &b) const { return a == b; }
    [[nodiscard]] virtual bool samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const { return a == b; }
    [[nodiscard]] virtual bool sameForeignKey(const ForeignKey &a, const ForeignKey &b) const { return a == b; }
    [[nodiscard]] virtual bool sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const { return a == b; }
    [[nodiscard]] virtual bool sameCheck(const CheckConstraint &a, const CheckConstraint &b) const { return a == b; }
    [[nodiscard]] virtual bool sameExclusion(const ExclusionConstraint &a, const ExclusionConstraint &b) const
    {
        return a == b;
    }
    [[nodiscard]] virtual bool samePartition(const Partition &a, const Partition &b) const { return a == b; }
    [[nodiscard]] virtual bool sameIndex(const Index &a, const Index &b) const { return a == b; }
    [[nodiscard]] virtual bool sameOptions(const Table &a, const Table &b) const
    {
        return a.options == b.options && a.comment == b.comment;
    }
    /** About the comment alone: values and their order are always compared. */
    [[nodiscard]] virtual bool sameEnum(const EnumType &a, const EnumType &b) const { return a.comment == b.comment; }
    [[nodiscard]] virtual bool sameObject(const DefinitionObject &a, const DefinitionObject &b) const { return a == b; }
    /** Whether two names mean the same object ("Author" and "author" in SQLite); used when matching by name. */
    [[nodiscard]] virtual QString foldedName(const QString &name) const { return name; }
    /** The same for tables and what shares their names: views, sequences; and for triggers. */
    [[nodiscard]] virtual QString foldedTableName(const QString &name) const { return foldedName(name); }
};

} // namespace joinery
