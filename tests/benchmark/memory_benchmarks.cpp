// SPDX-License-Identifier: MIT
#include "tests/benchmark/memory_benchmarks.h"

#include "core/serialisation/schema_json.h"
#include "tests/benchmark/wide_schema.h"

#include <malloc.h>

namespace joinery::benchmark {

namespace {

qint64 bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

/** Takes out all but the columns, so that what is counted is theirs. */
Schema columnsAlone(const Schema &schema)
{
    Schema result;
    for (const Table &table : schema.tables) {
        Table bare{.id = table.id, .name = table.name};
        bare.columns = table.columns;
        result.tables.insert(std::move(bare));
    }
    return result;
}

} // namespace

Result<QList<Figure>> measureMemory()
{
    constexpr int tables = 2000;
    const Schema wide = columnsAlone(wideSchema(tables, false));
    QList<QByteArray> files;
    qint64 columns = 0;
    for (const Table &table : wide.tables) {
        files.append(tableToFile(table, wide));
        columns += table.columns.size();
    }
    // Read from files, as a project is: nothing is shared with another schema.
    const qint64 before = bytesInUse();
    Schema schema;
    for (const QByteArray &file : files) {
        const Result<Table> table = lonelyTableFromFile(file, QStringLiteral("t.json"), {});
        if (!table)
            return fail(table);
        schema.tables.insert(*table);
    }
    const double bytes = static_cast<double>(bytesInUse() - before) / static_cast<double>(columns);
    Figure figure{.name = QStringLiteral("memory of a column, 20 to a table, table included"),
                  .unit = QStringLiteral("bytes"),
                  .value = bytes,
                  .least = bytes,
                  .most = bytes,
                  .limit = 400};
    return QList<Figure>{figure};
}

} // namespace joinery::benchmark
