// SPDX-License-Identifier: MIT
#include "tests/benchmark/diff_benchmarks.h"

#include "core/differ/schema_differ.h"
#include "core/differ/schema_merge.h"
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

struct Branches
{
    Schema base;
    Schema ours;
    Schema theirs;
    /** Kept here, so that taking it down is not measured. */
    MergeResult merged;

    void merge() { merged = mergeSchemas(base, ours, theirs); }
};

/** Three schemas that share nothing; each side changed a tenth of the tables, and half of those are the same tables. */
Branches unrelatedBranches(int tables)
{
    Branches branches{wideSchema(tables), wideSchema(tables), wideSchema(tables), {}};
    changeEveryTenthTable(branches.ours);
    for (int table = 0; table < tables; table += 10) {
        const bool isBoth = table % 20 == 0;
        branches.theirs.tables.edit(wideTableId(isBoth ? table : table + 5))->columns[9].name = "theirs";
    }
    evictCache();
    return branches;
}

Pair pairWithOneEdit(const Schema &before)
{
    Schema after = before;
    after.tables.edit(wideTableId(int(before.tables.size()) / 2))->columns[4].name = "edited";
    return {before, after};
}

/** Every edit of both sides has to be there, and no conflict. */
Result<void> expectMerged(Branches branches)
{
    branches.merge();
    const qsizetype edits = SchemaDiffer().diff(branches.base, branches.merged.schema).operations.size();
    if (branches.merged.isClean() && edits == 2 * branches.base.tables.size() / 10)
        return {};
    return fail("benchmark.wrong_result",
                QString("The merge has %1 conflicts and %2 edits.").arg(branches.merged.conflicts.size()).arg(edits));
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

    const Figure merge = median("three-way merge, 10,000 tables",
                                timed(
                                    9, [] { return unrelatedBranches(10'000); }, [](Branches &made) { made.merge(); }));
    if (const Result<void> right = expectMerged(unrelatedBranches(10'000)); !right)
        return fail(right);

    return QList<Figure>{small,
                         large,
                         ratio("cold diff, growth from 1,000 to 10,000", large, small, 12),
                         largest,
                         ratio("cold diff, growth from 10,000 to 50,000", largest, large, 6),
                         live,
                         merge,
                         ratio("three-way merge against one diff", merge, large, 3)};
}

} // namespace joinery::benchmark
