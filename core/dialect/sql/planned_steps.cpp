// SPDX-License-Identifier: MIT
#include "core/dialect/sql/planned_steps.h"

namespace joinery {

void PlannedSteps::begin(int operation, const QString &comment, Risk risk)
{
    m_operation = operation;
    m_comment = comment;
    m_risk = risk;
}

void PlannedSteps::add(const QString &sql)
{
    m_isOpen = false;
    m_drafts.append(
        {PlanStep{.sql = sql, .operation = m_operation, .risk = m_risk, .comment = m_comment}, QString(), {}});
}

void PlannedSteps::addGuard(const QString &query, const QString &comment)
{
    m_isOpen = false;
    m_drafts.append(
        {PlanStep{.sql = query, .operation = m_operation, .mustReturnNoRows = true, .comment = comment}, {}, {}});
}

bool PlannedSteps::joins(const QString &table, const QString &subject) const
{
    return m_isOpen && m_drafts.last().table == table && m_subjects.value(subject, m_operation) == m_operation;
}

void PlannedSteps::alter(const QString &table, const QString &clause, const QString &subject)
{
    if (!joins(table, subject)) {
        add({});
        m_drafts.last().table = table;
        m_subjects.clear();
        m_isOpen = true;
    }
    join(m_drafts.last());
    m_drafts.last().clauses.append(clause);
    m_subjects.insert(subject, m_operation);
}

/** Notes that the operation at hand has a part in the statement. */
void PlannedSteps::join(Draft &draft) const
{
    PlanStep &step = draft.step;
    if (step.operation == m_operation || step.alsoOperations.contains(m_operation))
        return;
    step.alsoOperations.append(m_operation);
    step.risk = std::max(step.risk, m_risk);
    if (!step.comment.split(QLatin1Char('\n')).contains(m_comment))
        step.comment += QLatin1Char('\n') + m_comment;
}

QList<PlanStep> PlannedSteps::steps() const
{
    QList<PlanStep> result;
    result.reserve(m_drafts.size());
    for (const Draft &draft : m_drafts) {
        PlanStep step = draft.step;
        if (!draft.clauses.isEmpty()) {
            const QString gap = draft.clauses.size() == 1 ? QStringLiteral(" ") : QStringLiteral("\n    ");
            step.sql = QStringLiteral("ALTER TABLE ") + draft.table + gap + draft.clauses.join(QLatin1Char(',') + gap);
        }
        result.append(step);
    }
    return result;
}

} // namespace joinery
