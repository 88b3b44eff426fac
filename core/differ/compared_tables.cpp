// SPDX-License-Identifier: MIT
#include "core/differ/compared_tables.h"

#include "core/base/on_all_processors.h"
#include "core/base/pair_walk.h"

#include <algorithm>
#include <span>
#include <vector>

namespace joinery {

namespace {

struct ComparedPair
{
    const Table *before = nullptr;
    const Table *after = nullptr;
    /** Where it is told what came out. */
    ComparedTables *result = nullptr;
    bool isEqual = false;
};

/** What is on both sides and has to be looked into; what is on one alone is told at once. */
std::vector<ComparedPair> pairsOf(const Schema &from, const Schema &to, ComparedTables &result)
{
    std::vector<ComparedPair> pairs;
    walkPairs(
        from.tables, to.tables, [&](const Table &table) { result.dropped.append(&table); },
        [&](const Table &table) { result.added.append(&table); },
        [&](const Table &before, const Table &after) {
            pairs.push_back({&before, &after, &result});
        });
    return pairs;
}

/** Fewer pairs than this are compared in less time than it takes to wake another processor. */
constexpr size_t pairsPerThread = 1024;

void compare(std::span<ComparedPair> pairs)
{
    for (ComparedPair &pair : pairs)
        pair.isEqual = *pair.before == *pair.after;
}

void finish(std::span<ComparedPair> pairs)
{
    onAllProcessors(pairs.size(), pairsPerThread,
                    [pairs](size_t first, size_t end) { compare(pairs.subspan(first, end - first)); });
    for (const ComparedPair &pair : pairs) {
        if (pair.isEqual)
            pair.result->equal.append(pair.before->id);
        else
            pair.result->changed.append(std::pair(pair.before, pair.after));
    }
}

} // namespace

ComparedTables comparedTables(const Schema &from, const Schema &to)
{
    ComparedTables result;
    std::vector<ComparedPair> pairs = pairsOf(from, to, result);
    finish(pairs);
    return result;
}

ComparedSides comparedSides(const Schema &base, const Schema &ours, const Schema &theirs)
{
    ComparedSides result;
    const std::vector<ComparedPair> byOurs = pairsOf(base, ours, result.ours);
    const std::vector<ComparedPair> byTheirs = pairsOf(base, theirs, result.theirs);
    // A table next to itself: fetching the base's from memory takes as long as comparing it, and is done once.
    std::vector<ComparedPair> pairs(byOurs.size() + byTheirs.size());
    std::merge(byOurs.begin(), byOurs.end(), byTheirs.begin(), byTheirs.end(), pairs.begin(),
               [](const ComparedPair &a, const ComparedPair &b) { return a.before->id < b.before->id; });
    finish(pairs);
    return result;
}

} // namespace joinery
