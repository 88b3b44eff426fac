// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dialect/postgresql/postgresql_loose_partitions.h"
#include "core/dialect/postgresql/postgresql_parts.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/server_version.h"
#include "core/dialect/sql/planned_steps.h"
#include "core/dialect/sql/referrers.h"
#include "core/operation/operation.h"

#include <QMap>
#include <QSet>

namespace joinery::postgresql {

/** For what a statement is written. */
struct Origin
{
    int operation = -1;
    QString comment;
};

/** What the parts of the planner share: the states of the schema and the statements so far. */
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
    PlannedSteps steps;
    Plan plan;
    /** What unnamed keys are called while something else has the names they should have (postgresql_names_aside.h). */
    QMap<PartKey, QString> namesAside;
    /** Names of relations somebody chose, in any state of the plan, that unnamed keys could have too. */
    QSet<QString> namesLikeKeys;
    /** Tables by the names they have in any state of the plan. */
    QHash<QString, QList<ObjectId>> tablesNamed;
    /** Whether `tablesNamed` has all: an operation written by hand may not say which table gets a name. */
    bool knowsTableNames = true;
    /** What sequences are called that stepped aside from serials (postgresql_serial_names.h). */
    QHash<ObjectId, QString> sequencesAside;
    /** Sequences of the model that have become those of serials and are no operation's any more. */
    QSet<ObjectId> keptSequences;
    /** Serial columns whose sequences have become the model's. */
    QSet<ObjectId> adoptedFrom;
    /** Tables that cluster on an index that was made, or are replicated by it, and do not know it yet. */
    QMap<ObjectId, Origin> unmarked;
    /** Tables whose partitions have constraints and names of indexes to come (postgresql_partition_parts.h). */
    QMap<ObjectId, Origin> unsettled;
    /** Names of the constraints that partitions have of their own in the database right now, for those that are there.
     */
    QHash<ObjectId, QSet<QString>> ownConstraints;
    /** Whether any table inherits from another, in any state of the plan. */
    const bool hasHeirs;
    /** Partitions that become tables and tables that become partitions, by their first and their last operation. */
    QHash<int, LoosePartition> loose;
    /** Whether rows may have changed since the start, so that questions to the data wait for their turn. */
    bool rowsChanged = false;

    [[nodiscard]] Origin origin() const { return {steps.operation(), steps.comment()}; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const Operation &operation() const { return m_operations.at(m_index); }
    /** Those that change rows, or do what the model cannot see. */
    [[nodiscard]] const QSet<int> &rowOperations() const { return m_rowOperations; }
    /** The next operation after this one that changes the column; null for none. */
    [[nodiscard]] const AlterColumn *nextChange(ObjectId column) const;
    /** Turns to the next operation. */
    void turnTo(int index);
    /** Applies the operation at hand to the state. */
    [[nodiscard]] Result<void> advance();

    /** The table as PostgreSQL takes it, in the state of now; null-like (without id) when it is not there. */
    [[nodiscard]] Table table(ObjectId id) const;
    [[nodiscard]] Table tableAtEnd(ObjectId id) const;

    /** Makes the namespace if nothing is in it yet. */
    void needNameSpace(const QString &nameSpace);
    /** Drops what the model made without naming it, once nothing is in it: namespaces that only tables spoke of. */
    void dropEmptyNameSpaces();
    void renameNameSpace(const QString &from, const QString &to);
    void forgetNameSpace(const QString &nameSpace) { m_nameSpaces.remove(nameSpace); }
    [[nodiscard]] bool hasNameSpace(const QString &nameSpace) const;

    /** `title` is what COMMENT ON names: `TABLE "book"`. */
    void comment(const QString &title, const QString &before, const QString &after);
    void addFinding(const QString &code, Finding::Severity severity, ObjectId object, ObjectId part,
                    const QString &text);

private:
    const QList<Operation> &m_operations;
    QSet<int> m_rowOperations;
    const QHash<ObjectId, QList<int>> m_columnChanges;
    int m_index = -1;
    QSet<QString> m_nameSpaces;
};

} // namespace joinery::postgresql
