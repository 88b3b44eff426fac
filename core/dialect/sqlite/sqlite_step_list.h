// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

namespace joinery {

/** Steps in the making. */
class StepList
{
public:
    void add(const QString &sql, int operation, const QString &comment, Risk risk = Risk::Safe)
    {
        m_steps.append({.sql = sql, .operation = operation, .risk = risk, .comment = comment});
    }

    [[nodiscard]] const QList<PlanStep> &steps() const { return m_steps; }

private:
    QList<PlanStep> m_steps;
};

} // namespace joinery
