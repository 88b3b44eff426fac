// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_planner.h"

#include "core/base/translate.h"
#include "core/dialect/empty_keys.h"
#include "core/dialect/postgresql/postgresql_names_aside.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_partitions_apart.h"
#include "core/dialect/postgresql/postgresql_serial_names.h"
#include "core/dialect/postgresql/postgresql_validation.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/dialect/sql/losses.h"
#include "core/dialect/sql/row_questions.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"

#include <QRegularExpression>

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
        notePartitions(m_run);
        for (int i = 0; i < operations.size(); ++i) {
            prepareFrom(i);
            m_run.turnTo(i);
            const auto loose = m_run.loose.constFind(i);
            const bool isLoose = loose != m_run.loose.cend();
            if (!isLoose)
                m_run.plan.losses += lossesOf(operations.at(i), i, m_run.state, m_run.start, m_dialect);
            if (!isRows(operations.at(i)))
                m_rows.settle();
            makeRoom(m_run, m_aside);
            makeRoomForSerials(m_run, m_aside);
            if (const auto written = isLoose ? write(*loose) : std::visit(*this, operations.at(i)); !written)
                return fail(written);
            settleNames(m_run);
        }
        m_rows.settle();
        if (const auto restored = m_aside.restore(true); !restored)
            return fail(restored);
        markIndexes(m_run);
        settlePartitions(m_run);
        m_run.dropEmptyNameSpaces();
        m_run.plan.steps = m_run.steps.steps();
        if (makesRoutines())
            m_run.plan.session.append(QStringLiteral("SET check_function_bodies = off"));
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
    /**
     * Whether routines come from the model. Their bodies are taken as they are, as pg_dump has it: those that need a
     * search path of their own, or are broken already, could not be made again otherwise.
     * https://www.postgresql.org/docs/15/runtime-config-client.html#GUC-CHECK-FUNCTION-BODIES
     */
    [[nodiscard]] bool makesRoutines() const
    {
        static const QRegularExpression routine(QStringLiteral("^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE) "));
        const QList<PlanStep> &steps = m_run.plan.steps;
        return std::any_of(steps.begin(), steps.end(), [this](const PlanStep &step) {
            const bool isOwn =
                step.operation >= 0 && std::holds_alternative<RawSql>(m_run.operations().at(step.operation));
            return !isOwn && routine.match(step.sql).hasMatch();
        });
    }

    static bool isRows(const Operation &operation)
    {
        return std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
               std::holds_alternative<DeleteRows>(operation) || std::holds_alternative<RawSql>(operation);
    }

    static bool isColumnChange(const Operation &operation)
    {
        return std::holds_alternative<DropColumn>(operation) || std::holds_alternative<AlterColumn>(operation);
    }

    /** What the operation at hand, the first or the last of it, does to a loose partition. */
    Result<void> write(const LoosePartition &loose)
    {
        if (loose.below.contains(m_run.index())) {
            if (const auto *add = std::get_if<AddPartition>(&m_run.operation()))
                notePartition(m_run, add->part);
            return m_run.advance();
        }
        const bool isFirst = m_run.index() == loose.first;
        const bool leaves = loose.way == LoosePartition::Way::Leaves;
        m_run.steps.begin(
            m_run.index(),
            leaves ? Message::tr("Partition %1 of %2 becomes a table, with its rows").arg(loose.name, loose.parent)
                   : Message::tr("Table %1 becomes a partition of %2, with its rows").arg(loose.name, loose.parent));
        if (isFirst && leaves)
            detach(loose);
        if (isFirst && !leaves) {
            if (const auto changed = reshape(loose.table, loose.bare); !changed)
                return changed;
        }
        if (const auto applied = m_run.advance(); !applied)
            return applied;
        if (!isFirst && leaves) {
            const Table table = *m_run.state.tables.find(loose.table.id);
            for (const Partition &partition : table.partitions)
                notePartition(m_run, partition);
            return reshape(loose.bare, table);
        }
        if (!isFirst)
            attach(loose);
        return {};
    }

    void detach(const LoosePartition &loose)
    {
        freePartitions(m_run, m_aside, loose.whole);
        const Table *whole = m_run.state.tables.find(loose.whole);
        const auto *drop = std::get_if<DropPartition>(&m_run.operation());
        if (const Partition *partition = whole && drop ? findPart(whole->partitions, drop->part) : nullptr)
            dropOwnConstraints(m_run, *whole, *partition);
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 DETACH PARTITION %2").arg(loose.parent, loose.name));
    }

    /** Rows that the partition would not take: asked before anything happens where these can be told by then. */
    void askForStrangers(const LoosePartition &loose)
    {
        if (loose.taken.isEmpty())
            return;
        DataCheck check = rowQuestion(
            shown(loose.keys), loose.name, QStringLiteral("NOT (%1)").arg(loose.taken),
            Message::tr("%1 rows of table %2 have no place in the partition of %3 that it becomes (%4). Add "
                        "a partition that takes them and move them there, or delete them first.")
                .arg(QStringLiteral("%1"), loose.name, loose.parent, QStringLiteral("%2")));
        const Table *start = m_run.start.tables.find(loose.table.id);
        const bool isAlike =
            start && nameOf(*start) == loose.name && start->columns.size() == loose.bare.columns.size() &&
            std::all_of(loose.bare.columns.begin(), loose.bare.columns.end(), [start](const Column &column) {
                const Column *old = start->column(column.id);
                return old && old->name == column.name && old->type == column.type;
            });
        // What tells the place of a hash asks the table itself, which need not be there yet.
        const bool isOfHash = loose.taken.contains(QLatin1String("satisfies_hash_partition"));
        if (m_run.rowsChanged || !isAlike || isOfHash) {
            m_run.steps.addGuard(check.sampleSql, withoutCount(check.message));
            return;
        }
        check.operation = loose.first;
        m_run.plan.checks.append(check);
    }

    void attach(const LoosePartition &loose)
    {
        askForStrangers(loose);
        m_run.steps.add(
            QStringLiteral("ALTER TABLE %1 ATTACH PARTITION %2 %3").arg(loose.parent, loose.name, loose.bound));
        const Table *whole = m_run.state.tables.find(loose.whole);
        const auto *add = std::get_if<AddPartition>(&m_run.operation());
        if (whole && add)
            noteAttached(m_run, *whole, add->part);
    }

    /** Brings a table that no state of the plan has like this from one form to another. */
    Result<void> reshape(const Table &from, const Table &to)
    {
        Schema before = m_run.state;
        for (const DefinitionObject &object : m_run.state.objects) {
            if (m_aside.has(object.id))
                before.objects.remove(object.id);
        }
        Schema wanted = before;
        before.tables.insert(from);
        wanted.tables.insert(to);
        DiffOptions options{.equivalence = &m_dialect.equivalence(), .matchByName = true};
        options.findCandidates = false;
        const QList<Operation> operations = SchemaDiffer(options).diff(before, wanted).operations;
        Schema after = before;
        for (const Operation &operation : operations) {
            if (const auto applied = apply(operation, after); !applied)
                return applied;
        }
        const auto plan = Planner(m_dialect, before, after, operations).plan({});
        if (!plan)
            return fail(plan);
        const int index = m_run.index();
        const QString comment = m_run.steps.comment();
        // Whoever asks does so by names that the table may get with this plan alone.
        for (const DataCheck &check : plan->checks)
            m_run.steps.addGuard(check.sampleSql, withoutCount(check.message));
        for (const PlanStep &step : plan->steps) {
            m_run.steps.begin(index, step.comment, step.risk);
            if (step.mustReturnNoRows)
                m_run.steps.addGuard(step.sql, step.comment);
            else
                m_run.steps.add(step.sql);
        }
        m_run.steps.begin(index, comment);
        for (Loss loss : plan->losses) {
            loss.operation = index;
            m_run.plan.losses.append(loss);
        }
        m_run.plan.findings += plan->findings;
        return {};
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

/** What is said of operations that were taken apart is said of those that were given. */
void giveBack(Plan &plan, const QList<int> &origins)
{
    const auto give = [&origins](int &operation) {
        if (operation >= 0)
            operation = origins.at(operation);
    };
    for (PlanStep &step : plan.steps) {
        give(step.operation);
        for (int &also : step.alsoOperations)
            give(also);
    }
    for (DataCheck &check : plan.checks)
        give(check.operation);
    for (Loss &loss : plan.losses)
        give(loss.operation);
}

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
    const PartitionsApart apart = partitionsApart(before, operations);
    auto plan = Planner(dialect, before, after, apart.operations).plan(findings);
    if (plan && apart.operations.size() != operations.size())
        giveBack(*plan, apart.origins);
    return plan;
}

} // namespace joinery::postgresql
