// SPDX-License-Identifier: MIT
#include "tests/benchmark/rebuild_benchmarks.h"

#include "tests/benchmark/one_migration.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace joinery::benchmark {

namespace {

constexpr auto rowsSql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
INSERT INTO reading (id, sensor, taken, amount, unit, note, quality)
SELECT i, i % 1000, '2026-11-20 10:22:33', i * 0.5, 'kPa', 'reading number ' || i, i % 7 FROM n)";

constexpr auto byHand = R"(
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE new_reading (
    id INTEGER NOT NULL PRIMARY KEY,
    sensor INTEGER NOT NULL,
    taken TIMESTAMP NOT NULL,
    amount REAL NOT NULL,
    unit VARCHAR(20) NOT NULL DEFAULT 'Pa',
    note TEXT,
    quality BIGINT,
    CHECK (sensor >= 0)
);
INSERT INTO new_reading (id, sensor, taken, amount, unit, note, quality)
SELECT id, sensor, taken, amount, unit, note, quality FROM reading;
DROP TABLE reading;
ALTER TABLE new_reading RENAME TO reading;
CREATE INDEX reading_sensor ON reading (sensor, taken);
COMMIT;
)";

Column column(const QString &name, const DataType &type, bool nullable = true)
{
    Column result;
    result.id = ObjectId::derived("reading " + name);
    result.name = name;
    result.type = type;
    result.nullable = nullable;
    return result;
}

Table reading()
{
    using Kind = DataType::Kind;
    Table table;
    table.id = ObjectId::derived(u"reading");
    table.name = "reading";
    table.columns = {column("id", DataType::of(Kind::Integer), false),
                     column("sensor", DataType::of(Kind::Integer), false),
                     column("taken", DataType::of(Kind::Timestamp)),
                     column("amount", DataType::of(Kind::Real)),
                     column("unit", DataType::varchar(20)),
                     column("note", DataType::of(Kind::Text)),
                     column("quality", DataType::of(Kind::Integer))};
    table.primaryKey = PrimaryKey{.columns = {table.columns.constFirst().id}};
    Index index;
    index.id = ObjectId::derived(u"reading index");
    index.name = "reading_sensor";
    index.parts = {{.column = table.columns.at(1).id}, {.column = table.columns.at(2).id}};
    table.indexes.insert(index);
    return table;
}

/** Two columns that take no NULL any more, a default, another type and a check. */
Migration fiveChanges()
{
    const Table before = reading();
    Migration migration;
    migration.app = "bench";
    migration.id = "2026-11-21T10:22:33:123456";
    const auto change = [&](int place, const auto &edit) {
        Column after = before.columns.at(place);
        edit(after);
        migration.operations.append(AlterColumn{referenceTo(before), before.columns.at(place), after});
    };
    change(2, [](Column &taken) { taken.nullable = false; });
    change(3, [](Column &amount) { amount.nullable = false; });
    change(4, [](Column &unit) {
        unit.nullable = false;
        unit.defaultValue = DefaultValue::literal("Pa");
    });
    change(6, [](Column &quality) { quality.type = DataType::of(DataType::Kind::BigInt); });
    migration.operations.append(AddCheckConstraint{
        referenceTo(before), {.id = ObjectId::derived(u"reading check"), .expression = "sensor >= 0"}});
    return migration;
}

Result<void> fill(const QString &path, const QList<AppMigrations> &apps)
{
    const Result<Connection> connection = Connection::open(DatabaseAddress::sqliteFile(path), {.createFile = true});
    if (!connection)
        return fail(connection);
    if (const Result<void> applied = applyAll(apps, *connection); !applied)
        return applied;
    return connection->execute(rowsSql);
}

} // namespace

Result<QList<Figure>> measureRebuild()
{
    const QString shell = QStandardPaths::findExecutable("sqlite3");
    if (shell.isEmpty())
        return fail("benchmark.shell", "The sqlite3 shell is missing; install it (Debian: sqlite3) to compare with.");
    const QTemporaryDir folder;
    const QString filled = folder.filePath("filled.sqlite");
    const QString path = folder.filePath("changed.sqlite");
    const QString script = folder.filePath("by_hand.sql");
    Schema schema;
    schema.tables.insert(reading());
    QList<AppMigrations> apps = oneMigration(schema);
    if (const Result<void> made = fill(filled, apps); !made)
        return fail(made);
    if (const Result<void> written = writeScript(script, byHand); !written)
        return fail(written);
    apps.first().migrations.append(fiveChanges());

    std::optional<Error> failed;
    const auto copy = [&] {
        QFile::remove(path);
        if (!QFile::copy(filled, path))
            failed = Error{"benchmark.file", QString("Cannot write %1.").arg(path)};
    };
    const auto note = [&failed](const Result<void> &done) {
        if (!done)
            failed = done.error();
    };
    const auto migrate = [&] {
        const Result<Connection> connection = Connection::open(DatabaseAddress::sqliteFile(path));
        note(connection ? applyAll(apps, *connection) : fail(connection));
    };
    const auto runByHand = [&] { note(runProgram(shell, {"-bail", path}, script)); };
    QList<double> ownTimes;
    QList<double> otherTimes;
    for (int round = 0; round < 5 && !failed; ++round) {
        copy();
        ownTimes.append(timeOf(migrate));
        copy();
        otherTimes.append(timeOf(runByHand));
    }
    if (failed)
        return fail(*failed);
    const Figure own = median("five changes to an SQLite table of 1,000,000 rows", ownTimes);
    const Figure other = median("one rebuild by hand in the sqlite3 shell", otherTimes);
    return QList<Figure>{own, other, ratio("the changes, against the rebuild by hand", own, other, 1.2)};
}

} // namespace joinery::benchmark
