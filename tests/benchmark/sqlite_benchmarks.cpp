// SPDX-License-Identifier: MIT
#include "tests/benchmark/sqlite_benchmarks.h"

#include "core/database/introspection.h"
#include "core/migration/migrator.h"
#include "tests/benchmark/wide_schema.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace joinery::benchmark {

namespace {

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

Result<Connection> openNew(const QString &path)
{
    QFile::remove(path);
    return Connection::open(DatabaseAddress::sqliteFile(path), {.createFile = true});
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

Result<Figure> measureIntrospectionOf(int tables, const QString &path, std::optional<double> limit)
{
    const Result<Connection> connection = openNew(path);
    if (!connection)
        return fail(connection);
    if (const Result<void> applied = applyAll(oneMigration(wideSchema(tables)), *connection); !applied)
        return fail(applied);

    qsizetype found = 0;
    // A connection of its own each time, so that SQLite has not read the schema before.
    const auto open = [&] { return Connection::open(DatabaseAddress::sqliteFile(path)); };
    const QList<double> times = timed(9, open, [&](const Result<Connection> &fresh) {
        const Result<Introspection> read = fresh ? introspect(*fresh) : Result<Introspection>(fail(fresh));
        found = read ? read->schema.tables.size() : -1;
    });
    if (found != tables)
        return fail("benchmark.wrong_result", QString("Introspection found %1 tables of %2.").arg(found).arg(tables));
    return median(QString("introspect SQLite, %L1 tables").arg(tables), times, limit);
}

/** The statements the migrator is about to run, as a script for the sqlite3 shell. */
Result<QByteArray> scriptOf(const QList<AppMigrations> &apps, const QString &path)
{
    const Result<Connection> connection = openNew(path);
    if (!connection)
        return fail(connection);
    const Result<RunPlan> plan = Migrator(apps, *connection).prepare({});
    if (!plan)
        return fail(plan);
    return plan->script().toUtf8();
}

bool runShell(const QString &shell, const QString &path, const QString &scriptPath)
{
    QProcess process;
    process.setStandardInputFile(scriptPath);
    process.start(shell, {"-bail", path});
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/** Planning and running by the migrator, and the shell running the same script, each into a new file. */
Result<QList<Figure>> measureApplyingIn(const QString &folder, const QString &shell)
{
    const QString path = folder + "/applied.sqlite";
    const QList<AppMigrations> apps = oneMigration(wideSchema(1000, false));
    const Result<QByteArray> script = scriptOf(apps, path);
    if (!script)
        return fail(script);
    const QString scriptPath = folder + "/script.sql";
    QFile file(scriptPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(*script) != script->size())
        return fail("benchmark.file", QString("Cannot write %1.").arg(scriptPath), file.errorString());
    file.close();

    std::optional<Error> failed;
    const auto removeFile = [&] { return QFile::remove(path); };
    const auto apply = [&](bool) {
        const Result<Connection> connection = openNew(path);
        const Result<void> applied = connection ? applyAll(apps, *connection) : Result<void>(fail(connection));
        if (!applied)
            failed = applied.error();
    };
    const auto applyInShell = [&](bool) {
        if (!runShell(shell, path, scriptPath))
            failed = Error{"benchmark.shell", "The sqlite3 shell refused the script.", {}, scriptPath};
    };
    // In turns, so that what else the machine does meets both alike.
    QList<double> ownTimes;
    QList<double> shellTimes;
    for (int round = 0; round < 9; ++round) {
        ownTimes += timed(1, removeFile, apply);
        shellTimes += timed(1, removeFile, applyInShell);
    }
    const Figure own = median("apply 1,000 CREATE TABLEs, with planning", ownTimes);
    const Figure other = median("the same statements in the sqlite3 shell", shellTimes);
    if (failed)
        return fail(*failed);
    return QList<Figure>{own, other, ratio("apply, against the shell", own, other, 1.3)};
}

} // namespace

Result<QList<Figure>> measureIntrospection()
{
    const QTemporaryDir folder;
    const Result<Figure> small = measureIntrospectionOf(1000, folder.filePath("small.sqlite"), 150);
    if (!small)
        return fail(small);
    const Result<Figure> large = measureIntrospectionOf(4000, folder.filePath("large.sqlite"), {});
    if (!large)
        return fail(large);
    return QList<Figure>{*small, *large, ratio("introspection, growth from 1,000 to 4,000", *large, *small, 4.8)};
}

Result<QList<Figure>> measureApplying()
{
    const QString shell = QStandardPaths::findExecutable("sqlite3");
    if (shell.isEmpty())
        return fail("benchmark.shell", "The sqlite3 shell is missing; install it (Debian: sqlite3) to compare with.");
    const QTemporaryDir folder;
    return measureApplyingIn(folder.path(), shell);
}

} // namespace joinery::benchmark
