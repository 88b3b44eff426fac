// SPDX-License-Identifier: MIT
#include "tests/benchmark/sqlite_benchmarks.h"

#include "core/database/introspection.h"
#include "tests/benchmark/one_migration.h"
#include "tests/benchmark/wide_schema.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace joinery::benchmark {

namespace {

Result<Connection> openNew(const QString &path)
{
    QFile::remove(path);
    return Connection::open(DatabaseAddress::sqliteFile(path), {.createFile = true});
}

/** All that SQLite itself says about its tables, columns, keys and indexes; nothing is made of it. */
bool readPragmas(const QString &path)
{
    sqlite3 *database = nullptr;
    bool isRead = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    for (const char *sql :
         {"SELECT * FROM sqlite_schema",
          "SELECT s.name, c.* FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c WHERE s.type = 'table'",
          "SELECT s.name, k.* FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) AS k WHERE s.type = 'table'",
          "SELECT s.name, i.*, x.* FROM sqlite_schema AS s, pragma_index_list(s.name) AS i, "
          "pragma_index_xinfo(i.name) AS x WHERE s.type = 'table'"}) {
        const auto ignoreRow = [](void *, int, char **, char **) { return 0; };
        isRead = isRead && sqlite3_exec(database, sql, ignoreRow, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3_close(database);
    return isRead;
}

/** Two figures: introspection and, where the number of tables is the first one, the same without building anything. */
Result<QList<Figure>> measureIntrospectionOf(int tables, const QString &path, bool isCompared)
{
    const Result<Connection> connection = openNew(path);
    if (!connection)
        return fail(connection);
    if (const Result<void> applied = applyAll(oneMigration(wideSchema(tables)), *connection); !applied)
        return fail(applied);

    qsizetype found = 0;
    bool isRead = true;
    QList<double> ownTimes;
    QList<double> otherTimes;
    // A connection of its own each time, so that SQLite has not read the schema before.
    for (int round = 0; round < 9; ++round) {
        ownTimes.append(timeOf([&] {
            const Result<Connection> fresh = Connection::open(DatabaseAddress::sqliteFile(path));
            const Result<Introspection> read = fresh ? introspect(*fresh) : fail(fresh);
            found = read ? read->schema.tables.size() : -1;
        }));
        if (isCompared)
            otherTimes.append(timeOf([&] { isRead = isRead && readPragmas(path); }));
    }
    if (found != tables || !isRead)
        return fail("benchmark.wrong_result", QString("Introspection found %1 tables of %2.").arg(found).arg(tables));
    QList<Figure> figures{median(QString("introspect SQLite, %L1 tables").arg(tables), ownTimes)};
    if (isCompared) {
        figures += median("reading sqlite_schema and the pragmas alone", otherTimes);
        figures += ratio("introspection, against the pragmas", figures.first(), figures.last(), 3);
    }
    return figures;
}

/** The migrator running its plan, and the shell running the same script, each into a new file. */
Result<QList<Figure>> measureApplyingIn(const QString &folder, const QString &shell)
{
    const QString path = folder + "/applied.sqlite";
    const QList<AppMigrations> apps = oneMigration(wideSchema(1000, false));
    const QString scriptPath = folder + "/script.sql";
    {
        const Result<Connection> connection = openNew(path);
        const Result<QByteArray> script = connection ? scriptOf(apps, *connection) : fail(connection);
        const Result<void> written = script ? writeScript(scriptPath, *script) : fail(script);
        if (!written)
            return fail(written);
    }

    std::optional<Error> failed;
    const auto removeFile = [&] { return QFile::remove(path); };
    QList<double> planningTimes;
    QList<double> ownTimes;
    const auto apply = [&] {
        const Result<ApplyingTimes> times = timesOfApplying(apps, [&path] { return openNew(path); });
        if (!times) {
            failed = times.error();
            return;
        }
        planningTimes.append(times->planning);
        ownTimes.append(times->running);
    };
    const auto applyInShell = [&](bool) {
        if (const Result<void> ran = runProgram(shell, {"-bail", path}, scriptPath); !ran)
            failed = ran.error();
    };
    // In turns, so that what else the machine does meets both alike.
    QList<double> shellTimes;
    for (int round = 0; round < 9 && !failed; ++round) {
        removeFile();
        apply();
        shellTimes += timed(1, removeFile, applyInShell);
    }
    if (failed)
        return fail(*failed);
    const Figure planning = median("plan 1,000 CREATE TABLEs for a file", planningTimes);
    const Figure own = median("apply 1,000 CREATE TABLEs", ownTimes);
    const Figure other = median("the same statements in the sqlite3 shell", shellTimes);
    return QList<Figure>{planning, own, other, ratio("apply, against the shell", own, other, 1.15)};
}

} // namespace

Result<QList<Figure>> measureIntrospection()
{
    const QTemporaryDir folder;
    Result<QList<Figure>> figures = measureIntrospectionOf(1000, folder.filePath("small.sqlite"), true);
    const auto large = figures ? measureIntrospectionOf(5000, folder.filePath("large.sqlite"), false) : figures;
    if (!large)
        return large;
    figures->append(large->first());
    figures->append(ratio("introspection, growth from 1,000 to 5,000", large->first(), figures->first(), 6));
    return figures;
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
