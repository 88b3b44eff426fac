// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"

namespace joinery {

/** MariaDB 10.11 and later (https://mariadb.com/kb/en/sql-statements-structure/). */
class MariadbDialect : public Dialect
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] bool hasTransactionalDdl() const override { return false; }

    [[nodiscard]] SqlLexOptions lexOptions() const override;
    [[nodiscard]] QString quotedName(const QString &name) const override;
    [[nodiscard]] QString quotedText(const QString &text) const override;
    [[nodiscard]] QString typeName(const DataType &type) const override;
    [[nodiscard]] QString defaultText(const DefaultValue &value) const override;

    [[nodiscard]] const Equivalence &equivalence() const override { return m_equivalence; }
    [[nodiscard]] Schema recognised(const Schema &found, const Schema &model) const override;
    [[nodiscard]] QList<Finding> validate(const Schema &schema) const override;

    [[nodiscard]] Result<Plan> plan(const Schema &before, const QList<Operation> &operations) const override;
    [[nodiscard]] Result<Plan> planOnline(const Schema &before, const QList<Operation> &operations,
                                          const OnlineOptions &options) const override;

private:
    mariadb::MariadbEquivalence m_equivalence;
};

} // namespace joinery
