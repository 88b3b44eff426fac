// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_online.h"

#include "core/base/translate.h"
#include "core/dialect/feature_parts.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_online_locks.h"
#include "core/dialect/postgresql/postgresql_online_split.h"
#include "core/dialect/postgresql/postgresql_planner.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

QString limitOf(const char *name, std::chrono::milliseconds time)
{
    return QStringLiteral("%1 = '%2ms'").arg(QLatin1String(name)).arg(time.count());
}

/** `SET LOCAL` of both limits, which end with the transaction. */
QStringList limits(const OnlineOptions &options)
{
    return {QStringLiteral("SET LOCAL ") + limitOf("lock_timeout", options.lockTimeout),
            QStringLiteral("SET LOCAL ") + limitOf("statement_timeout", options.statementTimeout)};
}

/** Writes steps that follow each other into transactions, and those that stand alone between these. */
class OnlineSteps
{
public:
    explicit OnlineSteps(const OnlineOptions &options) : m_limits(limits(options)) {}

    /** A statement that lets others work. */
    void addAlone(PlanStep step)
    {
        commit();
        append(std::move(step));
    }

    /** A statement that others may have to wait for. */
    void add(const PlanStep &step)
    {
        if (!m_isOpen) {
            m_isOpen = true;
            for (const QString &sql : QStringList{QStringLiteral("BEGIN")} + m_limits)
                append({.sql = sql, .operation = step.operation, .comment = step.comment});
        }
        append(step);
    }

    /** Ends the transaction, so that nobody waits any longer for what it has done. */
    void commit()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        append({.sql = QStringLiteral("COMMIT"),
                .operation = m_steps.last().operation,
                .comment = m_steps.last().comment});
    }

    [[nodiscard]] QList<PlanStep> steps()
    {
        commit();
        return m_steps;
    }

private:
    void append(PlanStep step)
    {
        step.phase = StepPhase::BeforeTransaction;
        m_steps.append(std::move(step));
    }

    QStringList m_limits;
    QList<PlanStep> m_steps;
    bool m_isOpen = false;
};

/** Writes what comes late. The state is that before each operation. */
class LateWriter
{
public:
    LateWriter(const Dialect &dialect, Schema state, OnlineSteps &steps)
        : m_dialect(dialect), m_state(std::move(state)), m_steps(steps)
    {
    }

    /** `comment` is what a person knows the operation by that it is, or is a part of. */
    Result<void> write(const LateOperation &late, const QString &comment)
    {
        auto plain = plan(m_dialect, m_state, {late.operation});
        if (!plain)
            return fail(plain);
        m_plain = plain->steps;
        for (PlanStep &step : m_plain) {
            step.operation = late.origin;
            step.comment = comment;
        }
        const Schema before = m_state;
        if (const auto applied = apply(late.operation, m_state); !applied)
            return applied;
        std::visit([&](const auto &operation) { write(before, operation); }, late.operation);
        // What comes next need not wait for a lock together with this.
        m_steps.commit();
        return {};
    }

private:
    template <typename Op>
    void write(const Schema &, const Op &)
    {
        writePlain();
    }

    /** The statements that the plan has, with what looks at rows alone. */
    void writePlain()
    {
        for (const PlanStep &step : std::as_const(m_plain)) {
            if (step.sql.contains(QLatin1String(" VALIDATE CONSTRAINT ")))
                m_steps.addAlone(step);
            else
                m_steps.add(step);
        }
    }

    void write(const Schema &, const AddIndex &operation) { makeIndex(tableNow(operation.table), operation.part.id); }

    void write(const Schema &before, const DropIndex &operation)
    {
        const Table *table = findTable(before, operation.table);
        const Index *index = table ? findPart(table->indexes, operation.part) : nullptr;
        const QString usual =
            index ? QStringLiteral("DROP INDEX ") + qualified(table->nameSpace, index->name) : QString();
        for (PlanStep step : std::as_const(m_plain)) {
            if (step.sql != usual) {
                m_steps.add(step);
                continue;
            }
            // It may be gone already where the run goes on after it was interrupted.
            step.sql = QStringLiteral("DROP INDEX CONCURRENTLY IF EXISTS ") + qualified(table->nameSpace, index->name);
            m_steps.addAlone(step);
        }
    }

    /** The new one is made beside the old one, which serves until then, and takes its name. */
    void write(const Schema &, const AlterIndex &operation)
    {
        const Table &table = tableNow(operation.table);
        const Index &index = *table.indexes.find(operation.after.id);
        const QString usual = createIndex(loweredTable(table), index);
        const auto made =
            std::find_if(m_plain.begin(), m_plain.end(), [&usual](const PlanStep &step) { return step.sql == usual; });
        if (made == m_plain.end()) {
            writePlain();
            return;
        }
        Index aside = index;
        aside.name = QStringLiteral("joinery_new_") + index.id.text();
        const QString old = qualified(table.nameSpace, index.name);
        makeIndexAs(table, aside, *made);
        PlanStep drop = *made;
        drop.sql = QStringLiteral("DROP INDEX CONCURRENTLY IF EXISTS ") + old;
        m_steps.addAlone(drop);
        PlanStep rename = *made;
        rename.sql = QStringLiteral("ALTER INDEX %1 RENAME TO %2")
                         .arg(qualified(table.nameSpace, aside.name), quotedName(index.name));
        m_steps.add(rename);
        for (auto step = made + 1; step != m_plain.end(); ++step)
            m_steps.add(*step);
    }

    void write(const Schema &, const AddUniqueConstraint &operation)
    {
        const Table table = loweredTable(tableNow(operation.table));
        const UniqueConstraint &unique = *table.uniqueConstraints.find(operation.part.id);
        Index index = keyIndex(unique.columns, *unique.details);
        index.details.edit().nullsNotDistinct = unique.nullsNotDistinct;
        useIndex(table, index, constraintNames(table).value(unique.id), QStringLiteral("UNIQUE"), *unique.details);
    }

    void write(const Schema &before, const SetPrimaryKey &operation)
    {
        const Table table = loweredTable(tableNow(operation.table));
        const Table old = loweredTable(*findTable(before, operation.table));
        for (const ObjectId column : table.primaryKey->columns) {
            if (!refusesNull(old, *old.column(column)))
                refuseNull(table, *table.column(column), m_plain.first());
        }
        useIndex(table, keyIndex(table.primaryKey->columns, *table.primaryKey->details),
                 constraintNames(table).value({}), QStringLiteral("PRIMARY KEY"), *table.primaryKey->details);
    }

    void write(const Schema &, const AlterColumn &operation)
    {
        const Table table = loweredTable(tableNow(operation.table));
        const Column &column = *table.column(operation.after.id);
        const QString usual =
            QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2 SET NOT NULL").arg(nameOf(table), quotedName(column.name));
        for (const PlanStep &step : std::as_const(m_plain)) {
            if (step.sql == usual)
                refuseNull(table, column, step);
            else if (step.sql.startsWith(QLatin1String("UPDATE ")))
                m_steps.addAlone(step);
            else
                m_steps.add(step);
        }
    }

    [[nodiscard]] const Table &tableNow(const ObjectReference &table) const { return *findTable(m_state, table); }

    static QString concurrently(QString sql)
    {
        return sql.replace(sql.indexOf(QLatin1String(" INDEX ")), 7, QStringLiteral(" INDEX CONCURRENTLY "));
    }

    void makeIndex(const Table &table, ObjectId id)
    {
        const Index &index = *table.indexes.find(id);
        const QString usual = createIndex(loweredTable(table), index);
        for (const PlanStep &step : std::as_const(m_plain)) {
            if (step.sql == usual)
                makeIndexAs(table, index, step);
            else
                m_steps.add(step);
        }
    }

    /** An index that was not finished stays, without being of use to anybody. */
    void makeIndexAs(const Table &table, const Index &index, PlanStep step)
    {
        step.sql = concurrently(createIndex(loweredTable(table), index));
        step.afterFailure =
            QStringLiteral("DROP INDEX CONCURRENTLY IF EXISTS ") + qualified(table.nameSpace, index.name);
        m_steps.addAlone(step);
    }

    static Index keyIndex(const QList<ObjectId> &columns, const KeyDetails &details)
    {
        Index index;
        index.unique = true;
        for (const ObjectId column : columns)
            index.parts.append(IndexPart{.column = column});
        index.details.edit().include = details.include;
        index.details.edit().options = knownOptions(details.options, features().constraints.keyOptions);
        return index;
    }

    /** A key by way of an index that is made beforehand and becomes the key's own. */
    void useIndex(const Table &table, Index index, const QString &name, const QString &kind, const KeyDetails &details)
    {
        index.name = name;
        const QString add =
            QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 %3 ").arg(nameOf(table), quotedName(name), kind);
        for (PlanStep step : std::as_const(m_plain)) {
            if (step.sql.startsWith(add)) {
                makeIndexAs(table, index, step);
                step.sql = add + QStringLiteral("USING INDEX ") + quotedName(name) + deferralText(details.deferral);
            }
            m_steps.add(step);
        }
    }

    /** PostgreSQL does not look at the rows again where a check says already that none is NULL. */
    void refuseNull(const Table &table, const Column &column, PlanStep step)
    {
        const QString check = quotedName(QStringLiteral("joinery_not_null_") + column.id.text());
        const QString name = quotedName(column.name);
        const QString alter = QStringLiteral("ALTER TABLE %1 ").arg(nameOf(table));
        const auto with = [&step](const QString &sql) {
            PlanStep result = step;
            result.sql = sql;
            return result;
        };
        m_steps.add(
            with(alter + QStringLiteral("ADD CONSTRAINT %1 CHECK (%2 IS NOT NULL) NOT VALID").arg(check, name)));
        m_steps.addAlone(with(alter + QStringLiteral("VALIDATE CONSTRAINT ") + check));
        m_steps.add(with(alter + QStringLiteral("ALTER COLUMN %1 SET NOT NULL").arg(name)));
        m_steps.add(with(alter + QStringLiteral("DROP CONSTRAINT ") + check));
    }

    const Dialect &m_dialect;
    Schema m_state;
    OnlineSteps &m_steps;
    /** The statements that the operation costs otherwise. */
    QList<PlanStep> m_plain;
};

/** Whether it is what is done for plain tables while others write, or in short steps. */
bool isMeantToLetOthersWork(const Operation &operation)
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    return std::holds_alternative<AddIndex>(operation) || std::holds_alternative<AlterIndex>(operation) ||
           std::holds_alternative<AddUniqueConstraint>(operation) || std::holds_alternative<SetPrimaryKey>(operation) ||
           std::holds_alternative<AddForeignKey>(operation) || std::holds_alternative<AddCheckConstraint>(operation) ||
           (alter && alter->before.nullable && !alter->after.nullable);
}

/** PostgreSQL has no CONCURRENTLY for a table with partitions, and foreign keys of it are valid or not there. */
Result<void> refusePartitioned(const Schema &before, const QList<Operation> &operations)
{
    Schema state = before;
    for (const Operation &operation : operations) {
        const Table *table = before.tables.find(subjectId(state, operation));
        if (table && !table->options.partitionBy.isEmpty() && isMeantToLetOthersWork(operation))
            return fail(QStringLiteral("online.partitioned"),
                        Message::tr("Table %1 has partitions, for which PostgreSQL cannot do this while others use it. "
                                    "Run the migration without --online, or write it as SQL of your own, partition by "
                                    "partition.")
                            .arg(qualifiedName(table->nameSpace, table->name)),
                        {}, describe(operation));
        if (!apply(operation, state))
            break;
    }
    return {};
}

/** One transaction as it is, that gives up rather than let others wait. */
void limit(Plan &plan, const OnlineOptions &options)
{
    if (plan.steps.isEmpty())
        return;
    QList<PlanStep> first;
    for (const QString &sql : limits(options))
        first.append({.sql = sql, .operation = plan.steps.first().operation, .comment = plan.steps.first().comment});
    plan.steps = first + plan.steps;
}

Result<QList<PlanStep>> stepsOf(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                                const OnlineSplit &split, const OnlineOptions &options)
{
    const auto first = plan(dialect, before, split.first);
    if (!first)
        return fail(first);
    OnlineSteps steps(options);
    for (PlanStep step : first->steps) {
        // What was broken before cannot be told any more once something is done for good.
        if (step.isTrial())
            continue;
        if (step.operation >= 0)
            step.operation = split.origins.at(step.operation);
        for (int &also : step.alsoOperations)
            also = split.origins.at(also);
        steps.add(step);
    }
    steps.commit();
    Schema middle = before;
    if (const auto applied = apply(split.first, middle); !applied)
        return fail(applied);
    LateWriter writer(dialect, middle, steps);
    for (const LateOperation &late : split.late) {
        if (const auto written = writer.write(late, describe(operations.at(late.origin))); !written)
            return fail(written);
    }
    return steps.steps();
}

} // namespace

Result<Plan> planOnline(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                        const OnlineOptions &options)
{
    // Its questions, losses and findings are those of the whole; it is refused as a whole, too.
    auto whole = plan(dialect, before, operations);
    if (!whole)
        return whole;
    if (const auto possible = refusePartitioned(before, operations); !possible)
        return fail(possible);
    const OnlineSplit split = splitOnline(before, operations);
    whole->findings += onlineLocks(before, split.first);
    if (split.late.isEmpty()) {
        limit(*whole, options);
        return whole;
    }
    auto steps = stepsOf(dialect, before, operations, split, options);
    if (!steps)
        return fail(steps);
    // What stands alone lets others go on while it waits and works.
    whole->session.append(QStringLiteral("SET ") + limitOf("lock_timeout", options.patience));
    whole->session.append(QStringLiteral("SET ") + limitOf("statement_timeout", options.patience));
    whole->steps = std::move(*steps);
    whole->commitsByItself = true;
    return whole;
}

} // namespace joinery::postgresql
