// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_server.h"

namespace joinery {

/**
 * MariaDB 10.5 and later (https://mariadb.com/kb/en/sql-statements-structure/), and MySQL 8.0 and later
 * (https://dev.mysql.com/doc/refman/8.4/en/sql-statements.html).
 */
class MariadbDialect : public Dialect
{
public:
    explicit MariadbDialect(const ServerVersion &server);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] const Dialect &at(const ServerVersion &server) const override;
    [[nodiscard]] ServerVersion server() const override { return m_server; }
    [[nodiscard]] bool hasTransactionalDdl() const override { return false; }

    [[nodiscard]] SqlLexOptions lexOptions() const override;
    [[nodiscard]] QString quotedName(const QString &name) const override;
    [[nodiscard]] QString quotedText(const QString &text) const override;
    [[nodiscard]] QString typeName(const DataType &type) const override;
    [[nodiscard]] TypeReach reach(const DataType &type) const override;
    [[nodiscard]] QString defaultText(const DefaultValue &value) const override;

    [[nodiscard]] const Equivalence &equivalence() const override { return m_equivalence; }
    [[nodiscard]] Schema recognised(const Schema &found, const Schema &model) const override;
    [[nodiscard]] QList<Finding> validate(const Schema &schema) const override;

    [[nodiscard]] QList<StepLock> locksOf(const QString &sql) const override;
    [[nodiscard]] Result<Plan> plan(const Schema &before, const QList<Operation> &operations) const override;
    [[nodiscard]] Result<Plan> planOnline(const Schema &before, const QList<Operation> &operations,
                                          const OnlineOptions &options) const override;

private:
    // Sentences name the product; MySQL is spoken to in the same words as MariaDB, but is not called so.
    [[nodiscard]] QString told(QString sentence) const;
    [[nodiscard]] QList<Finding> told(QList<Finding> findings) const;
    [[nodiscard]] Result<Plan> told(Result<Plan> plan) const;

    const ServerVersion m_server;
    mariadb::MariadbEquivalence m_equivalence;
};

} // namespace joinery
