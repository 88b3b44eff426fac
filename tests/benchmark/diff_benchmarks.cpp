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

/** The names of all columns of both, next to each other: what a diff cannot do without, and nothing else. */
qsizetype readNames(const Pair &pair)
{
    qsizetype equal = 0;
    for (qsizetype i = 0; i < pair.first.tables.size() && i < pair.second.tables.size(); ++i) {
        const Table &before = pair.first.tables.at(i);
        const Table &after = pair.second.tables.at(i);
        for (qsizetype column = 0; column < before.columns.size() && column < after.columns.size(); ++column)
            equal += before.columns.at(column).name == after.columns.at(column).name ? 1 : 0;
    }
    return equal;
}

/** Times of the same work in turns, so that what else the machine does meets all of them alike. */
struct Turns
{
    QList<double> small;
    QList<double> large;
    QList<double> largest;
    QList<double> readingLarge;
    QList<double> readingLargest;
    QList<double> merge;
    /** What the last diff and reading of the largest found. */
    qsizetype operations = 0;
    qsizetype equalNames = 0;

    void takeDiff(int tables, QList<double> &diffs, QList<double> &readings)
    {
        const Pair pair = unrelatedPair(tables);
        diffs += timeOf([&] { operations = SchemaDiffer().diff(pair.first, pair.second).operations.size(); });
        evictCache();
        readings += timeOf([&] { equalNames = readNames(pair); });
    }

    void take()
    {
        QList<double> unused;
        for (int i = 0; i < 3; ++i)
            takeDiff(1000, small, unused);
        takeDiff(10'000, large, readingLarge);
        Branches branches = unrelatedBranches(10'000);
        merge += timeOf([&] { branches.merge(); });
        takeDiff(50'000, largest, readingLargest);
    }
};

/** A ratio of two ratios. */
Figure againstReading(const Figure &growth, const Figure &readingGrowth)
{
    return ratio("cold diff, growth against reading the names", growth, readingGrowth, 1.2);
}

} // namespace

Result<QList<Figure>> measureDiffs()
{
    qsizetype operations = 0;
    const auto diff = [&operations](const Pair &pair) {
        operations = SchemaDiffer().diff(pair.first, pair.second).operations.size();
    };

    Turns turns;
    for (int round = 0; round < 7; ++round)
        turns.take();
    if (const Result<void> right = expectOperations(turns.operations, 5000); !right)
        return fail(right);
    if (turns.equalNames < 50'000 * 18)
        return fail("benchmark.wrong_result", QString("Only %1 names are equal.").arg(turns.equalNames));
    if (const Result<void> right = expectMerged(unrelatedBranches(10'000)); !right)
        return fail(right);

    const Schema schema = wideSchema(10'000);
    const Figure live = median("diff after one edit, 10,000 tables",
                               timed(
                                   51, [&] { return pairWithOneEdit(schema); }, diff),
                               1);
    if (const Result<void> right = expectOperations(operations, 1); !right)
        return fail(right);

    const Figure small = median("cold diff, 1,000 tables", turns.small, 8);
    const Figure large = median("cold diff, 10,000 tables", turns.large, 100);
    const Figure largest = median("cold diff, 50,000 tables", turns.largest, 600);
    const Figure merge = median("three-way merge, 10,000 tables", turns.merge);
    const Figure growth = ratio("cold diff, growth from 10,000 to 50,000", largest, large);
    const Figure readingGrowth = ratio("growth of reading the names of their columns alone",
                                       median({}, turns.readingLargest), median({}, turns.readingLarge));
    return QList<Figure>{small,
                         large,
                         ratio("cold diff, growth from 1,000 to 10,000", large, small, 12),
                         largest,
                         growth,
                         readingGrowth,
                         againstReading(growth, readingGrowth),
                         live,
                         merge,
                         ratio("three-way merge against one diff", merge, large, 3)};
}

} // namespace joinery::benchmark
