// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/sqlite/sqlite_equivalence.h"

namespace joinery {

/** SQLite 3.35 and later. */
class SqliteDialect : public Dialect
{
public:
    SqliteDialect() = default;
    explicit SqliteDialect(const ServerVersion &server) : m_server(server) {}

    [[nodiscard]] const Dialect &at(const ServerVersion &server) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] ServerVersion server() const override { return m_server; }
    [[nodiscard]] bool keepsTexts() const override { return true; }

    [[nodiscard]] SqlLexOptions lexOptions() const override;
    [[nodiscard]] QString quotedName(const QString &name) const override;
    [[nodiscard]] QString quotedText(const QString &text) const override;
    [[nodiscard]] QString lostReferences(const Table &table) const override;
    [[nodiscard]] QString typeName(const DataType &type) const override;
    [[nodiscard]] TypeReach reach(const DataType &type) const override;
    [[nodiscard]] QString defaultText(const DefaultValue &value) const override;

    [[nodiscard]] const Equivalence &equivalence() const override;
    [[nodiscard]] Schema recognised(const Schema &found, const Schema &model) const override;
    [[nodiscard]] QList<Finding> validate(const Schema &schema) const override;
    [[nodiscard]] QList<StepLock> locksOf(const QString &sql) const override;
    [[nodiscard]] Result<Plan> plan(const Schema &before, const QList<Operation> &operations) const override;

private:
    ServerVersion m_server{ServerVersion::Flavour::Sqlite, 3, 40, 0};
    SqliteEquivalence m_equivalence;
};

} // namespace joinery
