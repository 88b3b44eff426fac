// SPDX-License-Identifier: MIT
#include "tests/benchmark/diff_benchmarks.h"

#include "core/differ/schema_differ.h"
#include "tests/benchmark/wide_schema.h"

#include <utility>
#include <vector>

namespace joinery::benchmark {

namespace {

using Pair = std::pair<Schema, Schema>;

/** Replaces what the processor's cache holds: cold means cold for small schemas, too. */
void evictCache()
{
    static std::vector<char> other(96 * 1024 * 1024);
    for (size_t at = 0; at < other.size(); at += 64)
        ++other[at];
}

Pair unrelatedPair(int tables)
{
    Pair pair{wideSchema(tables), wideSchema(tables)};
    changeEveryTenthTable(pair.second);
    evictCache();
    return pair;
}

Pair pairWithOneEdit(const Schema &before)
{
    Schema after = before;
    after.tables.edit(wideTableId(int(before.tables.size()) / 2))->columns[4].name = "edited";
    return {before, after};
}

/** A differ that found something else than was changed measures nothing. */
Result<void> expectOperations(qsizetype found, qsizetype expected)
{
    if (found == expected)
        return {};
    return fail("benchmark.wrong_result",
                QString("The diff has %1 operations, not the %2 expected.").arg(found).arg(expected));
}

} // namespace

Result<QList<Figure>> measureDiffs()
{
    qsizetype operations = 0;
    const auto diff = [&operations](const Pair &pair) {
        operations = SchemaDiffer().diff(pair.first, pair.second).operations.size();
    };

    const Figure small = median("cold diff, 1,000 tables",
                                timed(
                                    25, [] { return unrelatedPair(1000); }, diff),
                                8);
    if (const Result<void> right = expectOperations(operations, 100); !right)
        return fail(right);
    const Figure large = median("cold diff, 10,000 tables",
                                timed(
                                    9, [] { return unrelatedPair(10'000); }, diff),
                                100);
    if (const Result<void> right = expectOperations(operations, 1000); !right)
        return fail(right);

    const Figure largest = median("cold diff, 50,000 tables",
                                  timed(
                                      5, [] { return unrelatedPair(50'000); }, diff),
                                  600);
    if (const Result<void> right = expectOperations(operations, 5000); !right)
        return fail(right);

    const Schema schema = wideSchema(10'000);
    const Figure live = median("diff after one edit, 10,000 tables",
                               timed(
                                   51, [&] { return pairWithOneEdit(schema); }, diff),
                               1);
    if (const Result<void> right = expectOperations(operations, 1); !right)
        return fail(right);

    return QList<Figure>{small,
                         large,
                         ratio("cold diff, growth from 1,000 to 10,000", large, small, 12),
                         largest,
                         ratio("cold diff, growth from 10,000 to 50,000", largest, large, 6),
                         live};
}

} // namespace joinery::benchmark
