// SPDX-License-Identifier: MIT
#include "core/differ/compared_tables.h"

#include "core/differ/pair_walk.h"

#include <span>
#include <system_error>
#include <thread>
#include <vector>

namespace joinery {

namespace {

struct ComparedPair
{
    const Table *before;
    const Table *after;
    bool isEqual = false;
};

/** Fewer pairs than this are compared in less time than it takes to wake another processor. */
constexpr size_t pairsPerThread = 1024;
constexpr size_t mostThreads = 8;

void compare(std::span<ComparedPair> pairs)
{
    for (ComparedPair &pair : pairs)
        pair.isEqual = *pair.before == *pair.after;
}

void compareOnAllProcessors(std::span<ComparedPair> pairs)
{
    const size_t processors = std::min<size_t>(std::max(1U, std::thread::hardware_concurrency()), mostThreads);
    const size_t parts = std::min(processors, pairs.size() / pairsPerThread);
    std::vector<std::thread> helpers;
    const size_t partSize = parts == 0 ? 0 : pairs.size() / parts;
    for (size_t part = 1; part < parts; ++part) {
        const std::span<ComparedPair> last = pairs.last(partSize);
        try {
            helpers.emplace_back(compare, last);
        } catch (const std::system_error &) {
            break; // No thread to be had: this one does the rest.
        }
        pairs = pairs.first(pairs.size() - partSize);
    }
    compare(pairs);
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace

ComparedTables comparedTables(const Schema &from, const Schema &to)
{
    ComparedTables result;
    std::vector<ComparedPair> pairs;
    walkPairs(
        from.tables, to.tables, [&](const Table &table) { result.dropped.append(&table); },
        [&](const Table &table) { result.added.append(&table); },
        [&](const Table &before, const Table &after) {
            pairs.push_back({&before, &after});
        });
    compareOnAllProcessors(pairs);
    for (const ComparedPair &pair : pairs) {
        if (pair.isEqual)
            result.equal.append(pair.before->id);
        else
            result.changed.append(std::pair(pair.before, pair.after));
    }
    return result;
}

} // namespace joinery
