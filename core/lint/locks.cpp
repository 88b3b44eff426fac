// SPDX-License-Identifier: MIT
// What keeps others waiting for as long as the rows of a table take.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/lint/row_work.h"
#include "core/operation/lookup.h"

#include <algorithm>

namespace joinery {

namespace {

using Waiting = StepLock::Waiting;

/** The most that the statements of the operation keep others of the table from. */
std::optional<StepLock> lockOn(const LintStep &step, const Table &table)
{
    const QString name = step.subject.dialect.tableName(table);
    std::optional<StepLock> most;
    for (const PlanStep *planned : step.planned()) {
        for (const StepLock &lock : planned->locks) {
            const bool isOnTable = lock.table.isEmpty() || lock.table == name;
            if (isOnTable && (!most || lock.waiting > most->waiting))
                most = lock;
        }
    }
    return most;
}

/** SQLite's way to change what ALTER TABLE cannot: the plan copies all rows into a new table. */
bool isCopied(const LintStep &step, const Table &table)
{
    const QString drop = QStringLiteral("DROP TABLE ") + step.subject.dialect.tableName(table);
    const QList<const PlanStep *> steps = step.planned();
    return step.after.tables.contains(table.id) &&
           std::any_of(steps.begin(), steps.end(), [&](const PlanStep *planned) { return planned->sql == drop; });
}

RowWork workOf(const LintStep &step, const Table &table)
{
    const ServerVersion server = step.subject.dialect.server();
    if (step.isOn(QLatin1String("postgresql")))
        return postgresqlWork(step.before, step.operation);
    if (step.isOn(QLatin1String("mariadb")))
        return mariadbWork(step.before, step.operation, server);
    return isCopied(step, table) ? RowWork::Rewrite : RowWork::None;
}

const char *codeOf(RowWork work)
{
    switch (work) {
    case RowWork::Index:
        return "lock.index";
    case RowWork::Scan:
        return "lock.scan";
    case RowWork::Rewrite:
    case RowWork::None:
        break;
    }
    return "lock.rewrite";
}

QString textOf(RowWork work, const Table &table)
{
    switch (work) {
    case RowWork::Index:
        return Message::tr("An index is built from all rows of %1").arg(tableTitle(table));
    case RowWork::Scan:
        return Message::tr("All rows of %1 are read").arg(tableTitle(table));
    case RowWork::Rewrite:
    case RowWork::None:
        break;
    }
    return Message::tr("All rows of %1 are written anew").arg(tableTitle(table));
}

QString fixOf(const LintStep &step, RowWork work)
{
    if (step.isOn(QLatin1String("sqlite")))
        return Message::tr("Apply it while nobody needs the database, or accept it with a reason.");
    if (work == RowWork::Rewrite)
        return Message::tr("Add a column beside it and move the values in parts, or apply it while nobody needs the "
                           "table.");
    if (work == RowWork::Scan && std::holds_alternative<AlterColumn>(step.operation))
        return Message::tr("Have a check (… IS NOT NULL) made valid in a migration before, or apply it with --online.");
    return Message::tr("Apply it with --online, which lets others go on meanwhile.");
}

/** What PostgreSQL can take now and look at rows for later. */
std::optional<QList<Operation>> withoutLooking(const LintStep &step)
{
    if (!step.isOn(QLatin1String("postgresql")))
        return std::nullopt;
    if (const auto *add = std::get_if<AddCheckConstraint>(&step.operation)) {
        AddCheckConstraint later = *add;
        later.part.enforcement = Enforcement::NotValid;
        return QList<Operation>{later};
    }
    if (const auto *add = std::get_if<AddForeignKey>(&step.operation)) {
        AddForeignKey later = *add;
        later.part.enforcement = Enforcement::NotValid;
        return QList<Operation>{later};
    }
    return std::nullopt;
}

} // namespace

void lintLocks(const LintStep &step, LintReport &report)
{
    const Table *table = step.before.tables.find(subjectId(step.before, step.operation));
    if (!table || !step.mayHaveRows(*table) || isAboutRows(step.operation))
        return;
    const RowWork work = workOf(step, *table);
    const std::optional<StepLock> lock = work == RowWork::None ? std::nullopt : lockOn(step, *table);
    if (!lock || lock->waiting < Waiting::Writes)
        return;
    report.add(step, codeOf(work),
               {.object = table->id,
                .part = partOf(step.operation).id,
                .text = QStringLiteral("%1: %2.").arg(textOf(work, *table), lockText(*lock)),
                .fix = fixOf(step, work),
                .instead = withoutLooking(step),
                .lock = lock});
}

} // namespace joinery
