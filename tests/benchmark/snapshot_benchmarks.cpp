// SPDX-License-Identifier: MIT
#include "tests/benchmark/snapshot_benchmarks.h"

#include "core/base/checksum.h"
#include "core/migration/folding.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migration_file.h"
#include "core/migration/migration_folder.h"
#include "core/operation/apply.h"
#include "tests/benchmark/wide_schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace joinery::benchmark {

namespace {

const QString app = "bench";

QString idOf(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number).toString("yyyy-MM-dd'T'HH:mm:ss") +
           ":000000";
}

/** The history of a schema that grows evenly to so many tables; most migrations change one there is. */
class GrowingHistory
{
public:
    GrowingHistory(int migrations, int tables) : m_final(wideSchema(tables)), m_step(migrations / tables) {}

    Migration next(int number)
    {
        Migration migration;
        migration.app = app;
        migration.id = idOf(number);
        migration.description = QString("Step %1").arg(number);
        if (number > 0)
            migration.dependencies = {{app, idOf(number - 1)}};
        if (number % m_step == 0)
            m_tables.append(wideTableId(number / m_step));
        const ObjectId table = m_tables.at((number * 7919) % m_tables.size());
        migration.operations = number % m_step == 0 ? QList<Operation>{AddTable{*m_final.tables.find(m_tables.last())}}
                                                    : change(*m_state.tables.find(table), number);
        for (const Operation &operation : std::as_const(migration.operations))
            if (!apply(operation, m_state))
                qFatal("the history does not fit");
        return migration;
    }

private:
    static QList<Operation> change(const Table &table, int number)
    {
        const ObjectReference reference = referenceTo(table);
        const Column &some = table.columns.at(2 + number % 15);
        const ObjectId id = ObjectId::derived(QString("new %1").arg(number));
        switch (number % 10) {
        case 1:
        case 2:
        case 3:
            return {AddColumn{reference, Column{.id = id, .name = QString("added_%1").arg(number)}, {}}};
        case 4:
        case 5: {
            Column after = some;
            after.nullable = !after.nullable;
            return {AlterColumn{reference, some, after}};
        }
        case 6:
            return {RenameColumn{reference, referenceToPart(some), QString("renamed_%1").arg(number), {}}};
        case 7:
            return {RenameTable{reference, QString("table_%1").arg(number), {}}};
        default: {
            Index index{.id = id, .name = QString("index_%1").arg(number)};
            index.parts = {{.column = some.id}};
            return {AddIndex{reference, index}};
        }
        }
    }

    Schema m_final;
    int m_step;
    Schema m_state;
    QList<ObjectId> m_tables;
};

Result<void> writeHistory(const QString &folder, int migrations)
{
    if (!QDir().mkpath(folder))
        return fail("benchmark.file", QString("Cannot make %1.").arg(folder));
    GrowingHistory history(migrations, migrations / 10);
    for (int number = 0; number < migrations; ++number) {
        const Migration migration = history.next(number);
        QFile file(folder + '/' + MigrationCreator::fileName(app, migration.id));
        if (!file.open(QIODevice::WriteOnly) || file.write(migrationToFile(migration)) < 0)
            return fail("benchmark.file", QString("Cannot write %1.").arg(file.fileName()), file.errorString());
    }
    return {};
}

struct HistoryTimes
{
    QList<double> snapshot;
    QList<double> parsing;
    QList<double> folding;
};

Result<HistoryTimes> measureHistory(const QString &folder, int migrations)
{
    if (const Result<void> written = writeHistory(folder, migrations); !written)
        return fail(written);
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    qsizetype tables = 0;
    qsizetype parsed = 0;
    const auto nothing = [] { return 0; };
    const auto snapshot = [&](int) {
        const Result<Schema> schema = foldInOrder(readMigrationFolder(folder, app).migrations);
        tables = schema ? schema->tables.size() : -1;
    };
    const auto parse = [&](int) {
        parsed = 0;
        for (const QString &name : names)
            parsed += readMigrationFile(folder + '/' + name, app) ? 1 : 0;
    };
    const QList<Migration> read = readMigrationFolder(folder, app).migrations;
    const auto fold = [&](int) { tables = foldInOrder(read).value_or(Schema()).tables.size(); };
    HistoryTimes times;
    // In turns, so that what else the machine does meets all alike.
    for (int round = 0; round < 5; ++round) {
        times.snapshot += timed(1, nothing, snapshot);
        times.parsing += timed(1, nothing, parse);
        times.folding += timed(1, nothing, fold);
    }
    if (tables != migrations / 10 || parsed != migrations)
        return fail("benchmark.wrong_result",
                    QString("%1 migrations gave %2 tables, %3 were read.").arg(migrations).arg(tables).arg(parsed));
    return times;
}

constexpr int renamesEach = 100;

/** Migrations that change the same few tables over and over: what the cache is for. */
QList<Migration> churning(int migrations, int tables)
{
    QList<Migration> result;
    for (int number = 0; number < migrations; ++number) {
        Migration migration{.id = idOf(number), .app = app};
        migration.checksum = checksum(migration.id.toUtf8());
        if (number == 0)
            for (const Table &table : wideSchema(tables).tables)
                migration.operations.append(AddTable{table});
        else
            for (int i = 0; i < renamesEach; ++i)
                migration.operations.append(
                    RenameTable{{.id = wideTableId(i % tables)}, QString("table_%1_%2").arg(number).arg(i), {}});
        result.append(migration);
    }
    return result;
}

Result<QList<Figure>> measureCache(const QString &folder)
{
    constexpr int tables = 20;
    const QList<Migration> migrations = churning(1000, tables);
    const SnapshotCache cache(folder);
    const auto nothing = [] { return 0; };
    Schema folded;
    Schema found;
    const auto fold = [&](int) { folded = foldInOrder(migrations).value_or(Schema()); };
    const auto find = [&](int) { found = foldInOrder(migrations, cache, app).value_or(Schema()); };
    QList<double> folding;
    QList<double> finding;
    for (int round = 0; round < 5; ++round) {
        folding += timed(1, nothing, fold);
        finding += timed(1, nothing, find);
    }
    if (folded != found || found.tables.size() != tables || cache.keys(app).size() != 1)
        return fail("benchmark.wrong_result", "The cache does not give what folding does.");
    const Figure without = median("folding 100,000 operations on 20 tables", folding);
    const Figure with = median("the same where the cache knows the result", finding);
    return QList<Figure>{without, with, ratio("the cache, against folding", with, without, 1)};
}

} // namespace

Result<QList<Figure>> measureSnapshots()
{
    const QTemporaryDir folder;
    const auto small = measureHistory(folder.filePath("small"), 2500);
    if (!small)
        return fail(small);
    const auto large = measureHistory(folder.filePath("large"), 10000);
    if (!large)
        return fail(large);
    const auto cached = measureCache(folder.filePath("cache"));
    if (!cached)
        return fail(cached);
    const Figure smallSnapshot = median("snapshot of 2,500 migration files", small->snapshot);
    const Figure snapshot = median("snapshot of 10,000 migration files", large->snapshot);
    const Figure parsing = median("reading and parsing the same files alone", large->parsing);
    const Figure smallParsing = median("reading and parsing 2,500 files", small->parsing);
    const Figure growth = ratio("snapshot, growth from 2,500 to 10,000", snapshot, smallSnapshot);
    const Figure parsingGrowth = ratio("growth of reading and parsing alone", parsing, smallParsing);
    const Figure smallFolding = median("folding 2,500 migrations", small->folding);
    const Figure folding = median("folding 10,000 migrations", large->folding);
    // Of folding, linear would be 4, and the schema outgrows the processor's cache on the way; quadratic would be 16.
    return QList<Figure>{snapshot,
                         parsing,
                         ratio("snapshot, against parsing", snapshot, parsing, 2),
                         growth,
                         parsingGrowth,
                         ratio("snapshot, growth against parsing", growth, parsingGrowth, 1.2),
                         folding,
                         ratio("folding, growth from 2,500 to 10,000", folding, smallFolding, 8)} +
           *cached;
}

} // namespace joinery::benchmark
