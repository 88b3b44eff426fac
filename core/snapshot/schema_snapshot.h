// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Folds operations into the Schema they add up to: what the migration files say, never what a database holds.
 *
 * Linear in the number of operations: nothing is copied for a migration. An operation that cannot be applied is an
 * error ("snapshot.broken") that names the migration; what was folded before stays.
 */
class SchemaSnapshot
{
public:
    explicit SchemaSnapshot(Schema start = {});

    /** Folds one migration's operations; on an error the schema stays as it was before them. */
    [[nodiscard]] Result<void> add(const QString &migrationId, const QList<Operation> &operations);
    [[nodiscard]] const Schema &schema() const { return m_schema; }

private:
    void goBack();

    Schema m_schema;
    /** What it started from and what was folded since: the way back from a migration that fails half-way. */
    Schema m_start;
    QList<QList<Operation>> m_folded;
};

} // namespace joinery
