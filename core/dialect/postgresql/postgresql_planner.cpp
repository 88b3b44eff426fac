// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_planner.h"

#include "core/dialect/empty_keys.h"
#include "core/dialect/postgresql/postgresql_names_aside.h"
#include "core/dialect/postgresql/postgresql_validation.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/dialect/sql/losses.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

class Planner
{
public:
    Planner(const Dialect &dialect, const Schema &before, const Schema &after, const QList<Operation> &operations)
        : m_dialect(dialect)
        , m_run(before, after, operations, dialect.server())
        , m_aside(m_run)
        , m_checks(m_run)
        , m_writer{m_run, m_aside, m_checks}
        , m_partitions(m_writer)
        , m_enums(m_writer)
        , m_rows(m_writer)
    {
    }

    /** `findings`: what is to be said about the change as a whole. */
    Result<Plan> plan(const QList<Finding> &findings)
    {
        m_run.plan.findings = findings;
        const QList<Operation> &operations = m_run.operations();
        noteRelationNames(m_run);
        for (int i = 0; i < operations.size(); ++i) {
            prepareFrom(i);
            m_run.turnTo(i);
            m_run.plan.losses += lossesOf(operations.at(i), i, m_run.state, m_run.start, m_dialect);
            if (!isRows(operations.at(i)))
                m_rows.settle();
            makeRoom(m_run, m_aside);
            if (const auto written = std::visit(*this, operations.at(i)); !written)
                return fail(written);
            settleNames(m_run);
        }
        m_rows.settle();
        if (const auto restored = m_aside.restore(true); !restored)
            return fail(restored);
        m_run.dropEmptyNameSpaces();
        m_run.plan.steps = m_run.steps.steps();
        return m_run.plan;
    }

    template <typename Op>
    Result<void> operator()(const Op &operation)
    {
        if constexpr (requires(TableWriter writer) { writer.write(operation); })
            return TableWriter(m_writer).write(operation);
        else if constexpr (requires(PartitionWriter writer) { writer.write(operation); })
            return m_partitions.write(operation);
        else if constexpr (requires(ColumnWriter writer) { writer.write(operation); })
            return ColumnWriter(m_writer).write(operation);
        else if constexpr (requires(EnumWriter writer) { writer.write(operation); })
            return m_enums.write(operation);
        else if constexpr (requires(ObjectWriter writer) { writer.write(operation); })
            return ObjectWriter(m_writer).write(operation);
        else if constexpr (requires(RowWriter writer) { writer.write(operation); })
            return m_rows.write(operation);
        else
            return KeyWriter(m_writer).write(operation);
    }

private:
    static bool isRows(const Operation &operation)
    {
        return std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
               std::holds_alternative<DeleteRows>(operation) || std::holds_alternative<RawSql>(operation);
    }

    static bool isColumnChange(const Operation &operation)
    {
        return std::holds_alternative<DropColumn>(operation) || std::holds_alternative<AlterColumn>(operation);
    }

    /** Several changes of columns of one table in a row: what is in their way goes before the first. */
    void prepareFrom(int first)
    {
        const QList<Operation> &operations = m_run.operations();
        if (first < m_prepared || !isColumnChange(operations.at(first)))
            return;
        const ObjectId table = subjectId(m_run.state, operations.at(first));
        for (m_prepared = first; m_prepared < operations.size(); ++m_prepared) {
            const Operation &operation = operations.at(m_prepared);
            if (!isColumnChange(operation) || subjectId(m_run.state, operation) != table)
                return;
            m_run.turnTo(m_prepared);
            ColumnWriter(m_writer).prepare(operation);
        }
    }

    const Dialect &m_dialect;
    PlanRun m_run;
    SetAside m_aside;
    RowChecks m_checks;
    Writer m_writer;
    PartitionWriter m_partitions;
    EnumWriter m_enums;
    RowWriter m_rows;
    int m_prepared = 0;
};

} // namespace

Result<Plan> plan(const Dialect &dialect, const Schema &before, const QList<Operation> &operations)
{
    if (const auto keys = refuseEmptyKeys(operations); !keys)
        return fail(keys);
    Schema after = before;
    for (const Operation &operation : operations) {
        if (const auto applied = apply(operation, after); !applied)
            return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation));
    }
    QList<Finding> findings = validateChange(before, after, dialect.server());
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.severity == Finding::Severity::Error)
            return fail(QStringLiteral("postgresql.refused"), finding.text, finding.code);
    }
    findings.removeIf([](const Finding &finding) { return finding.severity == Finding::Severity::Info; });
    return Planner(dialect, before, after, operations).plan(findings);
}

} // namespace joinery::postgresql
