// SPDX-License-Identifier: MIT
#include "tests/benchmark/one_migration.h"

#include "core/migration/migrator.h"
#include "tests/benchmark/measurement.h"

#include <QFile>
#include <QProcess>

#include <optional>

namespace joinery::benchmark {

QList<AppMigrations> oneMigration(const Schema &schema)
{
    Migration migration;
    migration.app = "bench";
    migration.id = "2026-11-20T10:22:33:123456";
    migration.description = "Create all tables";
    for (const Table *table : sortedByName(schema.tables))
        migration.operations.append(AddTable{*table});
    return {AppMigrations{"bench", {}, {migration}}};
}

Result<void> applyAll(const QList<AppMigrations> &apps, const Connection &connection)
{
    const Migrator migrator(apps, connection);
    const Result<RunPlan> plan = migrator.prepare({});
    if (!plan)
        return fail(plan);
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? Result<void>() : fail(report.failure->error);
}

Result<ApplyingTimes> timesOfApplying(const QList<AppMigrations> &apps, const std::function<Result<Connection>()> &open)
{
    ApplyingTimes times;
    std::optional<Result<Connection>> connection;
    times.running = timeOf([&] { connection = open(); });
    if (!*connection)
        return fail(*connection);
    const Migrator migrator(apps, **connection);
    std::optional<Result<RunPlan>> plan;
    times.planning = timeOf([&] { plan = migrator.prepare({}); });
    if (!*plan)
        return fail(*plan);
    std::optional<RunReport> report;
    times.running += timeOf([&] { report = migrator.run(**plan); });
    return report->succeeded() ? Result<ApplyingTimes>(times) : fail(report->failure->error);
}

Result<QByteArray> scriptOf(const QList<AppMigrations> &apps, const Connection &connection)
{
    const Result<RunPlan> plan = Migrator(apps, connection).prepare({});
    if (!plan)
        return fail(plan);
    return plan->script().toUtf8();
}

Result<void> writeScript(const QString &path, const QByteArray &script)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        return fail("benchmark.file", QString("Cannot write %1.").arg(path), file.errorString());
    return {};
}

Result<void> runProgram(const QString &program, const QStringList &arguments, const QString &input)
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail("benchmark.program", QString("%1 failed.").arg(program),
                process.errorString() + '\n' + QString::fromUtf8(process.readAllStandardError()).left(2000));
}

} // namespace joinery::benchmark
