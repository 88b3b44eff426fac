// SPDX-License-Identifier: MIT
#include "core/dialect/sql/planned_steps.h"

namespace joinery {

void PlannedSteps::begin(int operation, const QString &comment, Risk risk, const QList<int> &also)
{
    m_operation = operation;
    m_also = also;
    m_comment = comment;
    m_risk = risk;
}

void PlannedSteps::add(const QString &sql)
{
    m_isOpen = false;
    m_drafts.append(
        {PlanStep{.sql = sql, .operation = m_operation, .alsoOperations = m_also, .risk = m_risk, .comment = m_comment},
         QString(),
         {},
         false});
}

void PlannedSteps::addGuard(const QString &query, const QString &comment)
{
    m_isOpen = false;
    m_drafts.append({PlanStep{.sql = query, .operation = m_operation, .mustReturnNoRows = true, .comment = comment},
                     {},
                     {},
                     false});
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

bool PlannedSteps::takeBack(qsizetype first, qsizetype count, const QString &name, const QSet<int> &busy)
{
    for (qsizetype i = first + count; i < m_drafts.size(); ++i) {
        const Draft &later = m_drafts.at(i);
        const QString text = later.step.sql + later.table + later.clauses.join(QLatin1Char(' '));
        if (!later.isTakenBack && (busy.contains(later.step.operation) || text.contains(name, Qt::CaseInsensitive)))
            return false;
    }
    for (qsizetype i = first; i < first + count; ++i)
        m_drafts[i].isTakenBack = true;
    return true;
}

/** Notes that the operation at hand has a part in the statement. */
void PlannedSteps::join(Draft &draft) const
{
    PlanStep &step = draft.step;
    QStringList lines = step.comment.split(QLatin1Char('\n'));
    for (const int operation : m_also + QList<int>{m_operation}) {
        if (step.operation != operation && !step.alsoOperations.contains(operation))
            step.alsoOperations.append(operation);
    }
    step.risk = std::max(step.risk, m_risk);
    for (const QString &line : m_comment.split(QLatin1Char('\n'))) {
        if (!lines.contains(line))
            lines.append(line);
    }
    step.comment = lines.join(QLatin1Char('\n'));
}

QList<PlanStep> PlannedSteps::steps() const
{
    QList<PlanStep> result;
    result.reserve(m_drafts.size());
    for (const Draft &draft : m_drafts) {
        if (draft.isTakenBack)
            continue;
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
