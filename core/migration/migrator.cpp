// SPDX-License-Identifier: MIT
#include "core/migration/migrator.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/database/database_kind.h"
#include "core/dialect/lossy_mappings.h"
#include "core/dialect/row_choices.h"
#include "core/dialect/way_back.h"
#include "core/migration/folding.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/rows_by_then.h"
#include "core/migration/run_selection.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"

namespace joinery {

namespace {

/** What the history says of the database: the schema now, and what takes back the migrations that are to go. */
struct AppliedSchemas
{
    Schema now;
    /** By "app/id"; an error where a migration cannot be taken back. */
    QHash<QString, Result<QList<Operation>>> waysBack;
};

/** The migrations of the history, in the order of applying. */
Result<QList<Migration>> appliedMigrations(const QList<Migration> &ordered, const QList<HistoryRecord> &history)
{
    QHash<QString, const Migration *> known;
    for (const Migration &migration : ordered)
        known.insert(labelOf(migration), &migration);
    QList<Migration> result;
    for (const HistoryRecord &record : history) {
        const QString name = QStringLiteral("%1/%2").arg(record.app, record.id);
        const Migration *migration = known.value(name);
        if (!migration)
            return fail(QStringLiteral("history.missing"),
                        Message::tr("%1 is applied in this database, but its file is not in the project. Get the file "
                                    "back, for instance from the branch that has it.")
                            .arg(name));
        result.append(*migration);
    }
    return result;
}

Result<AppliedSchemas> foldApplied(const QList<Migration> &ordered, const QList<HistoryRecord> &history,
                                   const QList<Migration> &leaving)
{
    const auto applied = appliedMigrations(ordered, history);
    if (!applied)
        return fail(applied);
    QSet<QString> going;
    for (const Migration &migration : leaving)
        going.insert(labelOf(migration));
    AppliedSchemas result;
    const auto now = foldEach(*applied, [&](const Migration &migration, const Schema &before) -> Result<void> {
        const QString name = labelOf(migration);
        if (going.contains(name))
            result.waysBack.insert(name, inverse(migration.operations, before));
        return {};
    });
    if (!now)
        return fail(now);
    result.now = *now;
    return result;
}

/** A table that stays and points to one that is gone: its foreign key would dangle. */
Result<void> checkReferences(const Schema &before, const Schema &after, const Migration &migration)
{
    for (const Table &table : after.tables)
        for (const ForeignKey &key : table.foreignKeys) {
            const Table *target = before.tables.find(key.referencedTable);
            if (!target || after.tables.contains(key.referencedTable))
                continue;
            return fail(QStringLiteral("migration.depended_on"),
                        Message::tr("Taking back %1 removes the table %2, which the table %3 still points to. Go back "
                                    "with the migration that made that foreign key first.")
                            .arg(labelOf(migration), target->name, table.name));
        }
    return {};
}

/** Whether the statement begins or ends a transaction: savepoints inside one are fine. */
bool changesTransaction(const QString &sql)
{
    QStringList words;
    for (const SqlToken &token : lexSql(sql))
        if (token.kind != SqlToken::Kind::Comment && token.kind != SqlToken::Kind::Space && words.size() < 3)
            words.append(token.text(sql).toString().toUpper());
    const QString first = words.value(0);
    if (first == QLatin1String("ROLLBACK"))
        return !words.contains(QStringLiteral("TO"));
    return first == QLatin1String("BEGIN") || first == QLatin1String("COMMIT") || first == QLatin1String("END");
}

/** A migration runs in one transaction with its row of the history; its own SQL must not end that half-way. */
Result<void> checkTransaction(const Plan &plan, const QList<Operation> &operations)
{
    const auto isOwn = [&](const PlanStep &step) {
        return step.operation >= 0 && std::holds_alternative<RawSql>(operations.at(step.operation));
    };
    for (const PlanStep &step : plan.steps)
        if ((step.phase == StepPhase::InTransaction || plan.commitsByItself) && isOwn(step) &&
            changesTransaction(step.sql))
            return fail(QStringLiteral("migration.transaction"),
                        Message::tr("Its SQL begins or ends a transaction (%1), but every migration runs in one "
                                    "already. Leave that statement out, or let the migration run without a "
                                    "transaction.")
                            .arg(step.sql.simplified()));
    return {};
}

/**
 * The same statements with no transaction around them, for what a database refuses inside one. Without trials, which
 * come too late where nothing is rolled back.
 */
Plan withoutTransaction(Plan plan)
{
    plan.steps.removeIf([](const PlanStep &step) { return step.isTrial(); });
    for (PlanStep &step : plan.steps)
        if (step.phase == StepPhase::InTransaction)
            step.phase = StepPhase::BeforeTransaction;
    std::stable_sort(plan.steps.begin(), plan.steps.end(),
                     [](const PlanStep &a, const PlanStep &b) { return a.phase < b.phase; });
    return plan;
}

/** The digits of its id, to end the names of what it leaves beside. */
QString compactId(const Migration &migration)
{
    QString digits = migration.id;
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return digits;
}

/** What would help going forwards (another default) is of no use to someone who goes back: the file is written. */
void adviseForRollback(Plan &plan)
{
    for (DataCheck &check : plan.checks) {
        if (check.anyRow)
            check.message = check.anyRow->text + QLatin1Char(' ') +
                            Message::tr("Rows: %1. Empty the table first, or leave this migration and undo what it did "
                                        "in a new one, with a default.");
    }
}

/** Plans one migration after the other, carrying the schema along. */
class RunPlanner
{
public:
    RunPlanner(const Dialect &dialect, AppliedSchemas schemas, const RunRequest &request)
        : m_dialect(dialect)
        , m_home(findDialect(request.designedFor))
        , m_schemas(std::move(schemas))
        , m_choices(request.choices)
        , m_online(request.online)
    {
    }

    Result<PlannedMigration> backwards(const Migration &migration)
    {
        const Result<QList<Operation>> operations = m_schemas.waysBack.value(labelOf(migration));
        if (!operations)
            return fail(inMigration(operations.error(), migration));
        return planned(Direction::Backwards, migration, *operations, false);
    }

    Result<PlannedMigration> forwards(const Migration &migration, bool fake)
    {
        return planned(Direction::Forwards, migration, migration.operations, fake);
    }

    /** Whether what an operation of the migration planned last asks about rows can be answered before the run. */
    [[nodiscard]] bool knowsRows(int operation) const { return !m_unknown.contains(operation); }

    /** For migrations that are recorded again: their operations are part of the schema already. */
    static PlannedMigration recorded(const Migration &migration)
    {
        PlannedMigration result;
        result.migration = migration;
        result.fake = true;
        return result;
    }

private:
    Result<PlannedMigration> planned(Direction direction, const Migration &migration,
                                     const QList<Operation> &operations, bool fake)
    {
        PlannedMigration result;
        result.direction = direction;
        result.migration = migration;
        result.fake = fake;
        noteUnknownRows(operations);
        Schema after = m_schemas.now;
        const auto applied = apply(operations, after);
        // Before the plan, which would know of a key, but not of the migration that made it.
        if (applied && direction == Direction::Backwards)
            if (const auto whole = checkReferences(m_schemas.now, after, migration); !whole)
                return fail(whole);
        if (!fake) {
            const auto online = migration.transactional ? m_online : std::nullopt;
            auto plan = planWithChoices(m_dialect, m_schemas.now, operations, m_choices, compactId(migration), online);
            if (!plan)
                return fail(inMigration(plan.error(), migration));
            if (const auto whole = checkTransaction(*plan, operations); migration.transactional && !whole)
                return fail(inMigration(whole.error(), migration));
            if (direction == Direction::Backwards)
                adviseForRollback(*plan);
            // What a migration replaced comes back as it was, even if that never worked.
            if (direction == Direction::Backwards)
                plan->steps.removeIf([](const PlanStep &step) { return step.isTrial() && step.operation >= 0; });
            else
                plan->findings += obstaclesToWayBack(m_dialect, m_schemas.now, operations);
            if (m_home && applied)
                plan->findings += lossyMappings(m_schemas.now, after, *m_home, m_dialect);
            m_rows.note(operations, after, !plan->choices.isEmpty());
            result.plan = migration.transactional ? std::move(*plan) : withoutTransaction(std::move(*plan));
        }
        if (!applied)
            return fail(inMigration(applied.error(), migration));
        m_schemas.now = std::move(after);
        return result;
    }

    void noteUnknownRows(const QList<Operation> &operations)
    {
        m_unknown.clear();
        // What belongs to no one operation.
        if (!m_rows.areAllKnown())
            m_unknown.insert(-1);
        for (int i = 0; i < operations.size(); ++i) {
            if (!m_rows.areKnown(operations.at(i), m_schemas.now))
                m_unknown.insert(i);
        }
    }

    const Dialect &m_dialect;
    const Dialect *m_home;
    AppliedSchemas m_schemas;
    QList<RowChoice> m_choices;
    std::optional<OnlineOptions> m_online;
    RowsByThen m_rows;
    /** Operations of the migration planned last that meet rows which are not as they are now. */
    QSet<int> m_unknown;
};

/** A choice about rows that no migration of the run asks about is a slip of the pen. */
Result<void> refuseIdleChoices(const RunPlan &run)
{
    QStringList subjects;
    QList<RowChoice> taken;
    for (const PlannedMigration &planned : run.migrations) {
        taken += planned.plan.choices;
        for (const RowChoice &choice : planned.plan.choices)
            subjects.append(choice.subject);
        for (const DataCheck &check : planned.plan.checks) {
            if (!check.subject.isEmpty() && !subjects.contains(check.subject))
                subjects.append(check.subject);
        }
    }
    for (const RowChoice &choice : run.request.choices) {
        if (taken.contains(choice))
            continue;
        const QString there = subjects.isEmpty()
                                  ? Message::tr("Nothing is asked about rows in this run.")
                                  : Message::tr("Asked about are: %1.").arg(subjects.join(QStringLiteral(", ")));
        return fail(QStringLiteral("run.choice"),
                    Message::tr("No migration of this run asks about the rows of “%1”.").arg(choice.subject) +
                        QLatin1Char(' ') + there);
    }
    return {};
}

/** All that cannot be taken back, in one error, before anything runs. */
Result<void> checkReversible(const QList<Migration> &leaving, const AppliedSchemas &schemas)
{
    QStringList lines;
    for (const Migration &migration : leaving) {
        const Result<QList<Operation>> operations = schemas.waysBack.value(labelOf(migration));
        if (!operations && operations.error().code == QLatin1String("operation.irreversible"))
            lines.append(QStringLiteral("%1: %2").arg(labelOf(migration), operations.error().message));
    }
    if (lines.isEmpty())
        return {};
    return fail(QStringLiteral("migration.irreversible"),
                Message::tr("%n migration(s) cannot be taken back:", nullptr, int(lines.size())) + QLatin1Char('\n') +
                    lines.join(QLatin1Char('\n')));
}

/**
 * What the data say: losses counted, checks asked. Where an earlier migration of the run changes the rows, only the run
 * can tell.
 */
Result<void> askData(const Connection &connection, const RunPlanner &planner, PlannedMigration &planned)
{
    auto losses = evaluateLosses(connection, planned.plan);
    if (!losses)
        return fail(losses);
    const QString rows = connection.stateOfRows().value_or(QString());
    auto checks = evaluateChecks(connection, planned.plan);
    if (!checks)
        return fail(checks);
    planned.losses = std::move(*losses);
    planned.failedChecks = std::move(*checks);
    for (CountedLoss &loss : planned.losses) {
        if (!planner.knowsRows(loss.operation))
            loss.rows.reset();
    }
    if (planned.failedChecks.isEmpty())
        planned.checkedAt = rows;
    planned.failedChecks.removeIf([&planner](const FailedCheck &check) { return !planner.knowsRows(check.operation); });
    return {};
}

} // namespace

Migrator::Migrator(QList<AppMigrations> apps, const Connection &connection, Clock clock)
    : m_apps(std::move(apps)), m_connection(connection), m_clock(std::move(clock))
{
}

Result<Migrator::Standing> Migrator::standing() const
{
    const auto history = MigrationRepository(m_connection).records();
    if (!history)
        return fail(history);
    const MigrationsInEffect counting = inEffect(m_apps, *history);
    const auto ordered = inOrder(counting.apps);
    if (!ordered)
        return fail(ordered);
    Standing result{*ordered, *history, counting.history, compareWithHistory(*ordered, counting.history)};
    result.status.problems = counting.problems + result.status.problems;
    return result;
}

Result<StatusReport> Migrator::status() const
{
    const auto found = standing();
    if (!found)
        return fail(found);
    return found->status;
}

Result<RunPlan> Migrator::prepare(const RunRequest &request) const
{
    const auto found = standing();
    if (!found)
        return fail(found);
    const auto selection = select(request, found->ordered, found->status, found->history);
    if (!selection)
        return fail(selection);
    const auto schemas = foldApplied(found->ordered, found->history, selection->backwards);
    if (!schemas)
        return fail(schemas);
    if (const auto reversible = checkReversible(selection->backwards, *schemas); !reversible)
        return fail(reversible);

    RunPlan run{request, {}, found->rows, nextBatch(found->rows)};
    RunPlanner planner(m_connection.dialect(), *schemas, request);
    const auto add = [&](Result<PlannedMigration> planned) -> Result<void> {
        if (!planned)
            return fail(planned);
        auto steps = databaseKind(m_connection.dialect().name()).fitted(m_connection, planned->plan.steps);
        if (!steps)
            return fail(steps);
        planned->plan.steps = std::move(*steps);
        if (const auto asked = askData(m_connection, planner, *planned); !asked)
            return asked;
        run.migrations.append(std::move(*planned));
        return {};
    };
    for (const Migration &migration : selection->backwards)
        if (const auto added = add(planner.backwards(migration)); !added)
            return fail(added);
    QSet<QString> recorded;
    for (const HistoryRecord &record : found->history)
        recorded.insert(QStringLiteral("%1/%2").arg(record.app, record.id));
    for (const Migration &migration : selection->forwards) {
        const bool again = request.kind == RunRequest::Kind::Forwards && recorded.contains(labelOf(migration));
        auto planned = again ? RunPlanner::recorded(migration) : planner.forwards(migration, request.fake);
        if (const auto added = add(std::move(planned)); !added)
            return fail(added);
    }
    if (const auto used = refuseIdleChoices(run); !used)
        return fail(used);
    return run;
}

RunReport Migrator::run(const RunPlan &plan, const CancelToken &cancel, const RunObserver &observer,
                        std::chrono::milliseconds lockTimeout) const
{
    RunReport report;
    const std::optional<SpellingLesson> lesson = beginLesson();
    MigrationManager manager(m_connection, plan, m_clock);
    const RunControl control{cancel, lockTimeout, observer.statement};
    for (int index = 0; index < plan.migrations.size(); ++index) {
        const PlannedMigration &planned = plan.migrations.at(index);
        if (observer.migrationStarted)
            observer.migrationStarted(planned, index, int(plan.migrations.size()));
        const auto outcome = manager.run(index, control);
        if (!outcome) {
            report.failedMigration = MigrationKey{planned.migration.app, planned.migration.id};
            report.failure = outcome.error();
            break;
        }
        report.done.append(*outcome);
        if (observer.migrationFinished)
            observer.migrationFinished(*outcome);
    }
    if (lesson && !report.done.isEmpty() && !cancel.isCancelled())
        finishLesson(*lesson, plan);
    return report;
}

/** Nothing where the database gives texts back as they are. What cannot be learnt is compared by its words. */
std::optional<SpellingLesson> Migrator::beginLesson() const
{
    if (m_connection.dialect().keepsTexts())
        return std::nullopt;
    auto schema = expectedSchema();
    if (!schema)
        return std::nullopt;
    auto lesson = SpellingLesson::begin(m_connection, std::move(*schema));
    return lesson ? std::optional(std::move(*lesson)) : std::nullopt;
}

void Migrator::finishLesson(const SpellingLesson &lesson, const RunPlan &plan) const
{
    const auto after = expectedSchema();
    const bool isMarked = std::any_of(plan.migrations.begin(), plan.migrations.end(),
                                      [](const PlannedMigration &planned) { return planned.fake; });
    if (after)
        (void)lesson.finish(m_connection, *after, !isMarked);
}

Result<Schema> Migrator::expectedSchema() const
{
    const auto found = standing();
    if (!found)
        return fail(found);
    for (const Error &problem : found->status.problems)
        if (problem.code == QLatin1String("history.squash_partly"))
            return fail(problem);
    const auto applied = appliedMigrations(found->ordered, found->history);
    if (!applied)
        return fail(applied);
    return foldInOrder(*applied);
}

} // namespace joinery
