// SPDX-License-Identifier: MIT
#include "core/migration/migration_status.h"

#include "core/base/translate.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/out_of_order.h"

#include <QHash>

namespace joinery {

namespace {

QString label(const QString &app, const QString &id)
{
    return QStringLiteral("%1/%2").arg(app, id);
}

MigrationState stateOf(const Migration &migration, const HistoryRecord &record)
{
    if (record.state == HistoryRecord::State::Applying)
        return MigrationState::Partly;
    const bool same = migration.checksum.isEmpty() || migration.checksum == record.checksum;
    return same ? MigrationState::Applied : MigrationState::Changed;
}

/** Where a migration without a file belongs among those of its app; at the end when the app has none. */
qsizetype placeFor(const HistoryRecord &record, const QList<MigrationStatus> &list)
{
    qsizetype place = list.size();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).app != record.app)
            continue;
        if (list.at(i).id > record.id)
            return i;
        place = i + 1;
    }
    return place;
}

Error outOfOrderProblem(const MigrationStatus &status, const QString &newestApplied,
                        const QList<ParallelHeads> &parallel)
{
    const QString name = label(status.app, status.id);
    const QString newest = label(status.app, newestApplied);
    const auto branches = std::find_if(parallel.cbegin(), parallel.cend(), [&](const ParallelHeads &heads) {
        return heads.app == status.app && heads.branches.contains(status.id) && heads.branches.contains(newestApplied);
    });
    QString sentence;
    if (branches == parallel.cend()) {
        sentence = Message::tr("%1 is older than %2, which is applied already, as after a merge of two branches. Roll "
                               "back to before it and go forwards again, or, if the two do not touch the same "
                               "things, allow it with: forwards %3 --out-of-order")
                       .arg(name, newest, status.app);
    } else if (branches->conflict) {
        sentence = Message::tr("%1 is older than %2, which is applied already, and of another branch; the two branches "
                               "cannot be joined. If no database has it yet, remove it with: remove %3 %4; its changes "
                               "are pending again then and can be written after the other.")
                       .arg(name, newest, status.app, status.id);
    } else {
        sentence = Message::tr("%1 is older than %2, which is applied already, and of another branch. Join the "
                               "branches in the window under Migrations, or with: new %3 --merge. It can be applied "
                               "then, where their order makes no difference.")
                       .arg(name, newest, status.app);
    }
    return Error{QStringLiteral("history.out_of_order"), sentence, {}, name};
}

std::optional<Error> problemOf(const MigrationStatus &status)
{
    const QString name = label(status.app, status.id);
    switch (status.state) {
    case MigrationState::Missing:
        return Error{QStringLiteral("history.missing"),
                     Message::tr("%1 is applied in this database, but its file is not in the project. Get the file "
                                 "back, for instance from the branch that has it; there it can be rolled back too.")
                         .arg(name),
                     {},
                     name};
    case MigrationState::Changed:
        return Error{QStringLiteral("history.changed"),
                     Message::tr("The file of %1 was changed after it was applied. Restore it, or record it as it is "
                                 "now with: forwards %2 --to %3 --fake")
                         .arg(name, status.app, status.id),
                     {},
                     name};
    case MigrationState::Partly:
        return Error{QStringLiteral("history.partly"),
                     Message::tr("%1 stopped after %n statement(s). Bring the database by hand to where it ends, then "
                                 "record that with: forwards %2 --to %3 --fake",
                                 nullptr, status.record ? status.record->step : 0)
                         .arg(name, status.app, status.id),
                     {},
                     name};
    case MigrationState::Applied:
        return std::nullopt;
    case MigrationState::Pending:
        break;
    }
    return std::nullopt;
}

/** By app, in the order given. */
QMap<QString, QList<Migration>> byApp(const QList<Migration> &migrations)
{
    QMap<QString, QList<Migration>> result;
    for (const Migration &migration : migrations)
        result[migration.app].append(migration);
    return result;
}

/** Those older than an applied one, but for those that a migration joins with it. */
void markOutOfOrder(StatusReport &report, const QMap<QString, QList<Migration>> &migrations,
                    const QHash<QString, QString> &newestApplied, const QHash<QString, QStringList> &applied)
{
    QHash<QString, QSet<QString>> joined;
    for (MigrationStatus &status : report.migrations) {
        if (status.state != MigrationState::Pending || status.id >= newestApplied.value(status.app))
            continue;
        if (!joined.contains(status.app))
            joined.insert(status.app, joinedOutOfOrder(migrations.value(status.app), applied.value(status.app)));
        status.outOfOrder = !joined.value(status.app).contains(status.id);
    }
}

} // namespace

QString stateName(MigrationState state)
{
    switch (state) {
    case MigrationState::Applied:
        return QStringLiteral("applied");
    case MigrationState::Pending:
        return QStringLiteral("pending");
    case MigrationState::Missing:
        return QStringLiteral("missing");
    case MigrationState::Changed:
        return QStringLiteral("changed");
    case MigrationState::Partly:
        return QStringLiteral("partly");
    }
    return {};
}

int StatusReport::count(MigrationState state, const QString &app) const
{
    return int(std::count_if(migrations.cbegin(), migrations.cend(), [&](const MigrationStatus &status) {
        return status.state == state && (app.isEmpty() || status.app == app);
    }));
}

const MigrationStatus *StatusReport::find(const QString &app, const QString &id) const
{
    for (const MigrationStatus &status : migrations)
        if (status.app == app && status.id == id)
            return &status;
    return nullptr;
}

StatusReport compareWithHistory(const QList<Migration> &migrations, const QList<HistoryRecord> &history)
{
    QHash<QString, HistoryRecord> recorded;
    QHash<QString, QString> newestApplied;
    QHash<QString, QStringList> applied;
    for (const HistoryRecord &record : history) {
        applied[record.app].append(record.id);
        recorded.insert(label(record.app, record.id), record);
        newestApplied[record.app] = std::max(newestApplied.value(record.app), record.id);
    }

    StatusReport report;
    for (const Migration &migration : migrations) {
        MigrationStatus status{migration.app, migration.id, migration.description, MigrationState::Pending,
                               false,         {},           replacedIds(migration)};
        if (const auto record = recorded.constFind(label(migration.app, migration.id)); record != recorded.cend()) {
            status.state = stateOf(migration, *record);
            status.record = *record;
            recorded.erase(record);
        }
        report.migrations.append(status);
    }
    for (const HistoryRecord &record : history)
        if (recorded.contains(label(record.app, record.id)))
            report.migrations.insert(placeFor(record, report.migrations), {record.app, record.id, record.description,
                                                                           MigrationState::Missing, false, record});
    const QMap<QString, QList<Migration>> apps = byApp(migrations);
    markOutOfOrder(report, apps, newestApplied, applied);
    for (const QList<Migration> &app : apps)
        if (const auto heads = parallelHeads(app)) {
            report.heads.append(*heads);
            report.problems.append(heads->problem());
        }
    for (const MigrationStatus &status : std::as_const(report.migrations)) {
        if (const auto problem = problemOf(status))
            report.problems.append(*problem);
        if (status.outOfOrder)
            report.problems.append(outOfOrderProblem(status, newestApplied.value(status.app), report.heads));
    }
    return report;
}

} // namespace joinery
