// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/plan.h"
#include "core/dialect/sql/referrers.h"
#include "core/operation/operation.h"

namespace joinery::mariadb {

/** What statements are for: operations by their indexes, with the comment above them. */
struct Purpose
{
    QList<int> operations;
    QString comment;
    Risk risk = Risk::Safe;
};

/**
 * What the parts of the planner share: the states of the schema and the statements so far.
 *
 * MariaDB commits before and after every statement that changes a table, so each is a step of its own outside any
 * transaction, and the database is in order after each.
 */
class PlanRun
{
public:
    /** `operations` outlives it and can be applied to `before`, which gives `after`. */
    PlanRun(const Schema &before, Schema after, const QList<Operation> &operations, const ServerVersion &version);

    const ServerVersion server;

    /** Before the first operation, and after the last. */
    const Schema start;
    const Schema end;
    /** Right now: what has been applied so far. */
    Schema state;
    const Referrers referrers;
    Plan plan;
    /** Whether rows may have changed since the start, so that questions to the data wait for their turn. */
    bool rowsChanged = false;

    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] const Operation &operation() const { return m_operations.at(m_first); }
    /** Turns to the operations from `first` up to `last`, whose statements are made together. */
    void turnTo(int first, int last);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_last; }
    /** The tables, enums or objects that the operations at hand are about; null among them where that is not known. */
    [[nodiscard]] QSet<ObjectId> subjects() const { return m_subjects + subjectsNow(); }
    /** Whether an operation behind those at hand is about it. */
    [[nodiscard]] bool isToChange(ObjectId subject) const { return m_lastChanges.value(subject, -1) > m_last; }
    /** Whether the object gets another definition by an operation that is not applied yet. */
    [[nodiscard]] bool isToBeReplaced(ObjectId object) const
    {
        return m_lastReplacements.value(object, -1) > m_applied;
    }
    /** Applies the operations at hand to the state. */
    [[nodiscard]] Result<void> advance();
    /** Only this one of them, the next to be applied. */
    [[nodiscard]] Result<void> advanceTo(int index);

    [[nodiscard]] const Purpose &purpose() const { return m_purpose; }
    void setPurpose(const Purpose &purpose) { m_purpose = purpose; }

    void add(const QString &sql);
    void addAll(const QStringList &statements);
    /** With a comment of their own, for what is only there for the operations' sake. */
    void addAside(const QStringList &statements, const QString &comment);
    /** A query that fails the run if it gives any row. `comment` says what must not be. */
    void addGuard(const QString &query, const QString &comment);
    void addFinding(const QString &code, Finding::Severity severity, ObjectId object, ObjectId part,
                    const QString &text);

    /** Tells that the object gets another definer, where the server cannot be told to keep it. */
    void noteDefiner(const DefinitionObject &object);

    /** The table in the state of now, as MariaDB takes it; without an id when it is not there. */
    [[nodiscard]] Table table(ObjectId id) const;
    /** The same in a state of a moment ago. */
    [[nodiscard]] Table tableIn(const Schema &schema, ObjectId id) const;

private:
    const QList<Operation> &m_operations;
    /** By the names they have right now. */
    [[nodiscard]] QSet<ObjectId> subjectsNow() const;
    /** As MariaDB takes it; looked at anew only where it is another than the last time. */
    [[nodiscard]] const Table &loweredOnce(const Schema &schema, const Table &table) const;

    struct Lowered
    {
        Table given;
        Table result;
    };
    mutable QHash<ObjectId, Lowered> m_lowered;
    mutable IdMap<EnumType> m_loweredEnums;
    QSet<ObjectId> m_subjects;
    /** The last operation about each table, enum and object. */
    QHash<ObjectId, int> m_lastChanges;
    QHash<ObjectId, int> m_lastReplacements;
    int m_applied = -1;
    int m_first = -1;
    int m_last = -1;
    Purpose m_purpose;
};

/**
 * What RENAME TABLE is told to give a table, view or sequence another name, in the state of now: nothing where the
 * server keeps names in small letters and has this one already, a way by another name where it ignores the case.
 */
[[nodiscard]] QStringList nameChanges(const PlanRun &run, const QString &from, const QString &to);

} // namespace joinery::mariadb
