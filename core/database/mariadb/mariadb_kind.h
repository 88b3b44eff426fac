// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_kind.h"

namespace joinery {

class MariadbKind : public DatabaseKind
{
public:
    [[nodiscard]] QString driverPackage() const override;
    [[nodiscard]] Result<void> open(QSqlDatabase &database, const DatabaseAddress &address,
                                    const OpenOptions &options) const override;
    [[nodiscard]] std::unique_ptr<Session> session(const QSqlDatabase &database, const DatabaseAddress &address,
                                                   const OpenOptions &options) const override;
    [[nodiscard]] QString versionQuery() const override;
    [[nodiscard]] ServerVersion::Flavour flavourOf(const QString &version) const override;
    [[nodiscard]] HistoryWords history() const override;
    [[nodiscard]] LockStatements lock(std::chrono::milliseconds timeout) const override;
    [[nodiscard]] QString tableCountQuery() const override;
    [[nodiscard]] Result<QList<PlanStep>> fitted(const Connection &connection,
                                                 const QList<PlanStep> &steps) const override;
    [[nodiscard]] Result<Introspection> introspect(const Connection &connection,
                                                   const IntrospectionOptions &options) const override;
};

} // namespace joinery
