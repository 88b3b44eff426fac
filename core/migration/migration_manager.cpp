// SPDX-License-Identifier: MIT
#include "core/migration/migration_manager.h"

#include "core/base/translate.h"
#include "core/database/migration_lock.h"
#include "core/migration/migrations_in_effect.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace joinery {

namespace {

/** Ends a transaction without work to do; never shown to anyone. */
const QString alreadyDoneCode = QStringLiteral("run.already_done");

/** What identifies a row of the history, however long it took and whoever wrote it. */
QString fingerprint(const HistoryRecord &record)
{
    return QStringList{record.app, record.id, record.checksum,
                       record.state == HistoryRecord::State::Applied ? QStringLiteral("applied")
                                                                     : QStringLiteral("applying")}
        .join(QLatin1Char('\n'));
}

template <typename Records>
QSet<QString> fingerprints(const Records &records)
{
    QSet<QString> result;
    for (const HistoryRecord &record : records)
        result.insert(fingerprint(record));
    return result;
}

QString currentUser()
{
    QString user = qEnvironmentVariable("USER");
    if (const passwd *entry = user.isEmpty() ? ::getpwuid(::geteuid()) : nullptr)
        user = QString::fromLocal8Bit(entry->pw_name);
    return QStringLiteral("%1@%2").arg(user, QSysInfo::machineHostName());
}

Error historyChanged()
{
    return Error{QStringLiteral("run.history_changed"),
                 Message::tr("Another program ran other migrations on this database in the meantime. Nothing was "
                             "changed; look at the status and try again."),
                 {},
                 {}};
}

/** How far a run came that is not one transaction. */
QString stoppedText(const RunFailure &failure, const PlannedMigration &planned, const Dialect &dialect,
                    const QString &position)
{
    if (planned.plan.commitsByItself && failure.stepsKept == 0)
        return Message::tr("Stopped at %1. Nothing was changed. %2").arg(position, failure.error.message);
    if (planned.plan.commitsByItself)
        return Message::tr("Stopped at %1. What ran before it stays up to the last COMMIT, since online changes are "
                           "several transactions. %2")
            .arg(position, failure.error.message);
    if (dialect.hasTransactionalDdl())
        return Message::tr("Stopped at %1; what ran before it stays, since this migration runs without a transaction. "
                           "%2")
            .arg(position, failure.error.message);
    return Message::tr("Stopped at %1; what ran before it stays, since %2 cannot take back changes of tables. %3")
        .arg(position, dialect.title(), failure.error.message);
}

/** The sentence a person reads: which migration, which statement, what was rolled back, what to do. */
Error explained(const RunFailure &failure, const PlannedMigration &planned, const Dialect &dialect, bool stepByStep)
{
    Error error = failure.error;
    const QString name = labelOf(planned.migration);
    error.where = name;
    const QString position = Message::tr("statement %1 of %2").arg(failure.step + 1).arg(planned.plan.steps.size());
    if (stepByStep && failure.step >= 0) {
        error.message = stoppedText(failure, planned, dialect, position);
    } else if (error.code == QLatin1String("run.cancelled")) {
        error.message = Message::tr("Cancelled. Everything this migration did was rolled back.");
    } else if (error.code == QLatin1String("run.check")) {
        error.message += QLatin1Char('\n') + Message::tr("Nothing was changed.");
    } else if (failure.stepsKept > 0) {
        error.message =
            Message::tr("The migration is applied, but %1 failed afterwards. Open the connection again.").arg(position);
    } else if (failure.step >= 0) {
        error.message = Message::tr("Failed at %1. Everything this migration did was rolled back. %2")
                            .arg(position, failure.error.message);
        if (error.code == QLatin1String("database.failed") || error.code == QLatin1String("database.constraint"))
            error.message += QLatin1Char(' ') + Message::tr("Correct the migration or the data and run it again.");
    }
    const bool isUntouched = error.code == QLatin1String("database.locked") ||
                             error.code == QLatin1String("database.full") ||
                             error.code == QLatin1String("database.read_only");
    if (isUntouched && failure.step < 0)
        error.message += QLatin1Char(' ') + Message::tr("Nothing was changed.");
    return error;
}

} // namespace

MigrationManager::MigrationManager(const Connection &connection, const RunPlan &plan, Clock clock)
    : m_connection(connection), m_repository(connection), m_plan(plan), m_clock(std::move(clock))
{
    for (const HistoryRecord &record : plan.history)
        m_expected.insert({record.app, record.id}, record);
}

Result<MigrationManager::Finding> MigrationManager::lookAtHistory(int index)
{
    const auto changes = m_connection.foreignChanges();
    if (!changes)
        return fail(changes);
    if (m_lookedAt == *changes)
        return Finding::AsExpected;
    const auto finding = compareHistory(index);
    if (finding && *finding == Finding::AsExpected)
        m_lookedAt = *changes;
    return finding;
}

Result<MigrationManager::Finding> MigrationManager::compareHistory(int index) const
{
    const auto records = m_repository.records();
    if (!records)
        return fail(records);
    const QSet<QString> expected = fingerprints(m_expected);
    const QSet<QString> actual = fingerprints(*records);
    if (actual == expected)
        return Finding::AsExpected;

    // Whoever ran the same migrations in the same order did this work already.
    const auto rowsOf = [this](int at) {
        const bool comes = m_plan.migrations.at(at).direction == Direction::Forwards;
        return fingerprints(comes ? QList<HistoryRecord>{recordOf(at, {})} : rowsLeaving(at));
    };
    const bool forwards = m_plan.migrations.at(index).direction == Direction::Forwards;
    QSet<QString> remaining;
    for (int i = index; i < m_plan.migrations.size(); ++i)
        remaining += rowsOf(i);
    const QSet<QString> added = actual - expected;
    const QSet<QString> removed = expected - actual;
    const QSet<QString> &difference = forwards ? added : removed;
    const bool oneSided = forwards ? removed.isEmpty() : added.isEmpty();
    if (oneSided && remaining.contains(difference) && difference.contains(rowsOf(index)))
        return Finding::AlreadyDone;
    return fail(historyChanged());
}

QList<HistoryRecord> MigrationManager::rowsLeaving(int index) const
{
    const Migration &migration = m_plan.migrations.at(index).migration;
    QList<HistoryRecord> rows;
    for (const QString &id : QStringList(migration.id) + replacedIds(migration))
        if (const auto row = m_expected.constFind({migration.app, id}); row != m_expected.cend())
            rows.append(*row);
    return rows;
}

HistoryRecord MigrationManager::recordOf(int index, std::chrono::milliseconds duration) const
{
    const PlannedMigration &planned = m_plan.migrations.at(index);
    HistoryRecord record;
    record.app = planned.migration.app;
    record.id = planned.migration.id;
    record.description = planned.migration.description;
    record.batch = m_plan.batchOf(index);
    // Recorded again (a file that was changed): it stays where it is.
    if (const auto known = m_expected.constFind({record.app, record.id}); known != m_expected.cend())
        record.batch = known->batch;
    record.checksum = planned.migration.checksum;
    record.appliedAt = m_clock();
    record.duration = duration;
    record.appliedBy = currentUser();
    record.version = QCoreApplication::applicationVersion();
    return record;
}

Result<void> MigrationManager::writeHistory(int index, std::chrono::milliseconds duration) const
{
    const PlannedMigration &planned = m_plan.migrations.at(index);
    if (planned.direction == Direction::Backwards) {
        for (const HistoryRecord &row : rowsLeaving(index))
            if (const auto removed = m_repository.remove(row.app, row.id); !removed)
                return removed;
        return {};
    }
    return m_repository.save(recordOf(index, duration));
}

tl::expected<void, RunFailure> MigrationManager::runInTransaction(int index, const RunControl &control,
                                                                  Finding &finding)
{
    QElapsedTimer timer;
    const auto first = [&]() -> Result<void> {
        const auto looked = lookAtHistory(index);
        if (!looked)
            return fail(looked);
        finding = *looked;
        if (finding == Finding::AlreadyDone)
            return fail(alreadyDoneCode, {});
        timer.start();
        return m_repository.create();
    };
    const auto last = [&] { return writeHistory(index, std::chrono::milliseconds(timer.elapsed())); };
    return StatementRunner(m_connection, control).run(m_plan.migrations.at(index).plan, first, last);
}

tl::expected<void, RunFailure> MigrationManager::runStepByStep(int index, const RunControl &control, Finding &finding)
{
    QElapsedTimer timer;
    timer.start();
    HistoryRecord record = recordOf(index, {});
    record.state = HistoryRecord::State::Applying;
    bool isNoted = false;
    const auto first = [&]() -> Result<void> {
        if (const auto begun = m_connection.beginWriting(); !begun)
            return begun;
        const auto looked = lookAtHistory(index);
        finding = looked.value_or(Finding::AsExpected);
        if (!looked || finding == Finding::AlreadyDone) {
            m_connection.rollBack();
            return looked ? fail(alreadyDoneCode, {}) : fail(looked);
        }
        auto written = m_repository.create();
        if (written)
            written = m_repository.save(record);
        if (written)
            written = m_connection.commit();
        if (!written)
            m_connection.rollBack();
        isNoted = written.has_value();
        return written;
    };
    const auto save = [&](int step) {
        record.step = step;
        return m_repository.saveStep(record);
    };
    const auto statement = [&](int step) {
        record.step = step;
        return m_repository.stepStatement(record);
    };
    const auto done = StatementRunner(m_connection, control)
                          .runWithoutTransaction(m_plan.migrations.at(index).plan, first, {save, statement});
    if (!done) {
        if (isNoted && m_plan.migrations.at(index).plan.commitsByItself && done.error().stepsKept == 0)
            forgetAttempt(record);
        return done;
    }
    if (const auto written = writeHistory(index, std::chrono::milliseconds(timer.elapsed())); !written)
        return tl::make_unexpected(RunFailure{written.error(), -1, {}, 0});
    return {};
}

void MigrationManager::forgetAttempt(const HistoryRecord &record) const
{
    const auto before = m_expected.constFind({record.app, record.id});
    // Where even that fails, the status tells of the attempt.
    if (before == m_expected.cend())
        (void)m_repository.remove(record.app, record.id);
    else
        (void)m_repository.save(*before);
}

void MigrationManager::remember(int index)
{
    const PlannedMigration &planned = m_plan.migrations.at(index);
    const MigrationKey key{planned.migration.app, planned.migration.id};
    if (planned.direction == Direction::Forwards) {
        m_expected.insert(key, recordOf(index, {}));
        return;
    }
    for (const HistoryRecord &row : rowsLeaving(index))
        m_expected.remove({row.app, row.id});
}

tl::expected<MigrationOutcome, RunFailure> MigrationManager::run(int index, const RunControl &control)
{
    const PlannedMigration &planned = m_plan.migrations.at(index);
    const Dialect &dialect = m_connection.dialect();
    const bool isOneTransaction =
        planned.migration.transactional && dialect.hasTransactionalDdl() && !planned.plan.commitsByItself;
    const bool stepByStep = !isOneTransaction && !planned.fake;
    QElapsedTimer timer;
    timer.start();
    Finding finding = Finding::AsExpected;
    const auto lock = MigrationLock::take(m_connection, control.lockTimeout, control.cancel);
    if (!lock)
        return tl::make_unexpected(
            RunFailure{explained({lock.error(), -1, {}, 0}, planned, dialect, stepByStep), -1, {}, 0});
    RunControl own = control;
    own.checkedAt = m_plan.migrations.at(index).checkedAt;
    const auto done = stepByStep ? runStepByStep(index, own, finding) : runInTransaction(index, own, finding);
    if (!done && finding != Finding::AlreadyDone) {
        RunFailure failure = done.error();
        failure.error = explained(failure, planned, dialect, stepByStep);
        return tl::make_unexpected(failure);
    }
    remember(index);
    const Migration &migration = planned.migration;
    return MigrationOutcome{planned.direction,
                            migration.app,
                            migration.id,
                            migration.description,
                            finding == Finding::AlreadyDone,
                            std::chrono::milliseconds(timer.elapsed())};
}

} // namespace joinery
