// SPDX-License-Identifier: MIT
#include "tests/benchmark/diff_benchmarks.h"
#include "tests/benchmark/memory_benchmarks.h"
#include "tests/benchmark/sqlite_benchmarks.h"

#include <QCoreApplication>
#include <QTextStream>

#include <CLI/CLI.hpp>

using namespace joinery;
using namespace joinery::benchmark;

/** Prints the figures of docs/performance.md. Exit code 1 when one could not be taken, or with --check is over its
 * limit. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool json = false;
    bool check = false;
    CLI::App options("Measures the differ, introspection and applying; medians of several runs.", "joinery-bench");
    options.add_flag("--json", json, "print one JSON document");
    options.add_flag("--check", check, "fail when a figure is over its limit");
    CLI11_PARSE(options, argc, argv);

    QList<Figure> figures;
    // The databases come first: the shell starts with an empty heap, and so does what is measured against it.
    for (const auto measure : {measureApplying, measureIntrospection, measureMemory, measureDiffs}) {
        const Result<QList<Figure>> measured = measure();
        if (!measured) {
            QTextStream(stderr) << measured.error().text() << '\n';
            return 1;
        }
        figures += *measured;
    }
    QTextStream(stdout) << (json ? toJson(figures) : toText(figures));
    const bool allKeep =
        std::all_of(figures.begin(), figures.end(), [](const Figure &figure) { return figure.keepsLimit(); });
    return check && !allKeep ? 1 : 0;
}
