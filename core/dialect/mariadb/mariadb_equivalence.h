// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_features.h"
#include "core/differ/equivalence.h"

namespace joinery::mariadb {

/**
 * What MariaDB stores alike counts as equal.
 *
 * Types are compared by what they are called in the catalogue ("INT(11)", "INTEGER" and "int" are one), defaults by
 * what rows get ("current_timestamp()" is CURRENT_TIMESTAMP), expressions by their words, options with the values they
 * have when nothing is said. What MariaDB has no place for (namespaces aside, PostgreSQL's and SQLite's options) is not
 * looked at. Names of the compared things themselves are left to whoever matched them; a key without a name equals one
 * with any, and the name of a primary key means nothing.
 */
class MariadbEquivalence : public Equivalence
{
public:
    explicit MariadbEquivalence(const ServerVersion &server = usualServer);

    [[nodiscard]] bool sameColumn(const Column &a, const Column &b) const override;
    [[nodiscard]] bool samePrimaryKey(const PrimaryKey &a, const PrimaryKey &b) const override;
    [[nodiscard]] bool sameForeignKey(const ForeignKey &a, const ForeignKey &b) const override;
    [[nodiscard]] bool sameUnique(const UniqueConstraint &a, const UniqueConstraint &b) const override;
    [[nodiscard]] bool sameCheck(const CheckConstraint &a, const CheckConstraint &b) const override;
    [[nodiscard]] bool samePartition(const Partition &a, const Partition &b) const override;
    [[nodiscard]] bool sameIndex(const Index &a, const Index &b) const override;
    [[nodiscard]] bool sameOptions(const Table &a, const Table &b) const override;
    [[nodiscard]] bool sameEnum(const EnumType &, const EnumType &) const override { return true; }
    [[nodiscard]] bool sameObject(const DefinitionObject &a, const DefinitionObject &b) const override;
    /** Names of columns, keys, indexes, routines and events are the same in any case. */
    [[nodiscard]] QString foldedName(const QString &name) const override { return name.toLower(); }
    [[nodiscard]] QString foldedTableName(const QString &name) const override;

private:
    const ServerVersion m_server;
    const Features &m_known;
};

/** Whether both are the same type of MariaDB, by whatever name. */
[[nodiscard]] bool sameType(const DataType &a, const DataType &b);
/** Whether both give rows the same value; none at all is NULL. `type` is that of the column. */
[[nodiscard]] bool sameDefault(const std::optional<DefaultValue> &a, const std::optional<DefaultValue> &b,
                               const DataType &type);

/**
 * An expression in the form in which the server's own spelling of it and the text it was made from are the same: words
 * that stand for one another are one, parentheses that only say what holds anyway are gone.
 */
[[nodiscard]] QString canonicalExpression(const QString &sql);
[[nodiscard]] bool sameExpression(const QString &a, const QString &b);

} // namespace joinery::mariadb
