// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

#include <QSet>

namespace joinery {

/**
 * Collects the statements of a plan in their order, for dialects that plan one operation after the other.
 *
 * Changes of one table that follow each other become one ALTER TABLE, as long as none of them is about something that
 * an earlier operation in the same statement was about: databases do not keep to the order of the clauses.
 */
class PlannedSteps
{
public:
    /**
     * What the statements that follow are for: an operation by its index, with the comment above it; `also` further
     * operations, whose lines the comment has too.
     */
    void begin(int operation, const QString &comment, Risk risk = Risk::Safe, const QList<int> &also = {});
    [[nodiscard]] int operation() const { return m_operation; }
    [[nodiscard]] QString comment() const { return m_comment; }

    void add(const QString &sql);
    /** A query that fails the run if it gives any row. `comment` says what must not be. */
    void addGuard(const QString &query, const QString &comment);
    /** A clause of ALTER TABLE. `table` is the name as it stands in SQL, `subject` the column or constraint. */
    void alter(const QString &table, const QString &clause, const QString &subject);
    /** Keeps the next clause out of the statement before it. */
    void split() { m_isOpen = false; }

    [[nodiscard]] bool isEmpty() const { return m_drafts.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_drafts.size(); }
    /** The statement at a place, for what is found out about it later. */
    [[nodiscard]] const PlanStep &at(qsizetype place) const { return m_drafts.at(place).step; }
    /**
     * Takes back statements that made something of this name, since it is in the way of what comes next. Not when a
     * later one may need it: it has the name in its text, or is there for one of the `busy` operations.
     */
    [[nodiscard]] bool takeBack(qsizetype first, qsizetype count, const QString &name, const QSet<int> &busy);
    [[nodiscard]] QList<PlanStep> steps() const;

private:
    struct Draft
    {
        PlanStep step;
        /** Empty for what is no ALTER TABLE. */
        QString table;
        QStringList clauses;
        bool isTakenBack = false;
    };

    [[nodiscard]] bool joins(const QString &table, const QString &subject) const;
    void join(Draft &draft) const;

    QList<Draft> m_drafts;
    /** What the open statement is about → the operation that said so. */
    QHash<QString, int> m_subjects;
    bool m_isOpen = false;
    int m_operation = -1;
    QList<int> m_also;
    QString m_comment;
    Risk m_risk = Risk::Safe;
};

} // namespace joinery
