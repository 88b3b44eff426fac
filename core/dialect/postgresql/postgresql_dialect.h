// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"

namespace joinery {

/** PostgreSQL 12 and later (https://www.postgresql.org/docs/current/sql.html). */
class PostgresqlDialect : public Dialect
{
public:
    explicit PostgresqlDialect(const ServerVersion &server);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] const Dialect &at(const ServerVersion &server) const override;
    [[nodiscard]] ServerVersion server() const override { return m_server; }

    [[nodiscard]] SqlLexOptions lexOptions() const override;
    [[nodiscard]] QString quotedName(const QString &name) const override;
    [[nodiscard]] QString quotedText(const QString &text) const override;
    [[nodiscard]] QString tableName(const Table &table) const override;
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
    const ServerVersion m_server;
    postgresql::PostgresqlEquivalence m_equivalence;
};

} // namespace joinery
