// SPDX-License-Identifier: MIT
#ifdef JOINERY_UI
#include "tests/benchmark/arranging_benchmarks.h"
#include "tests/benchmark/canvas_benchmarks.h"
#endif
#include "tests/benchmark/diff_benchmarks.h"
#include "tests/benchmark/load_benchmarks.h"
#include "tests/benchmark/memory_benchmarks.h"
#include "tests/benchmark/plan_benchmarks.h"
#include "tests/benchmark/rebuild_benchmarks.h"
#include "tests/benchmark/server_benchmarks.h"
#include "tests/benchmark/snapshot_benchmarks.h"
#include "tests/benchmark/sqlite_benchmarks.h"

#ifdef JOINERY_UI
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QProcess>
#include <QTextStream>

#include <CLI/CLI.hpp>

using namespace joinery;
using namespace joinery::benchmark;

namespace {

struct Part
{
    std::string name;
    Result<QList<Figure>> (*measure)();
};

const std::vector<Part> parts{
    {"applying", measureApplying},   {"introspection", measureIntrospection},
    {"rebuild", measureRebuild},     {"postgresql", measurePostgresql},
    {"mariadb", measureMariadb},     {"memory", measureMemory},
    {"diffs", measureDiffs},         {"snapshots", measureSnapshots},
    {"loading", measureLoading},     {"planning", measurePlanning},
#ifdef JOINERY_UI
    {"arranging", measureArranging}, {"canvas", measureCanvas},
#endif
};

#ifdef JOINERY_UI
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

Result<QList<Figure>> measureHere(const std::string &name)
{
    const auto part =
        std::find_if(parts.cbegin(), parts.cend(), [&name](const Part &each) { return each.name == name; });
    return part->measure();
}

/**
 * In a process of its own: the shell starts with an empty heap, and so does what is measured against it. The many small
 * pieces that one part leaves on the heap make reading after it half as slow again.
 */
Result<QList<Figure>> measureApart(const std::string &name)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {"--json", QString::fromStdString(name)});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail("benchmark.part", QString("Part %1 could not be measured.").arg(QString::fromStdString(name)));
    return figuresFromJson(process.readAllStandardOutput());
}

std::vector<std::string> partNames()
{
    std::vector<std::string> names;
    for (const Part &part : parts)
        names.push_back(part.name);
    return names;
}

} // namespace

/** Prints the figures of docs/performance.md. Exit code 1 when one could not be taken, or with --check is over its
 * limit. */
int main(int argc, char *argv[])
{
    // Everything is drawn in memory, whatever display there is.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Application application(argc, argv);
    bool json = false;
    bool check = false;
    std::vector<std::string> chosen;
    [[maybe_unused]] std::string folder;
    [[maybe_unused]] qint64 startedAt = 0;
    CLI::App options(
        "Measures the differ, planning, snapshots, loading, introspection and applying; medians of several runs.",
        "joinery-bench");
    options.add_flag("--json", json, "print one JSON document");
    options.add_flag("--check", check, "fail when a figure is over its limit");
    options.add_option("PART", chosen, "only these parts")->check(CLI::IsMember(partNames()));
#ifdef JOINERY_UI
    // What the part "canvas" starts.
    options.add_option("--first-picture-of", folder)->group("");
    options.add_option("--started-at", startedAt)->group("");
#endif
    CLI11_PARSE(options, argc, argv);
#ifdef JOINERY_UI
    if (!folder.empty()) {
        const Result<double> time = firstPicture(QString::fromStdString(folder), startedAt);
        (time ? QTextStream(stdout) << *time : QTextStream(stderr) << time.error().text()) << '\n';
        return time ? 0 : 1;
    }
#endif

    QList<Figure> figures;
    for (const std::string &name : partNames()) {
        if (!chosen.empty() && std::find(chosen.cbegin(), chosen.cend(), name) == chosen.cend())
            continue;
        const Result<QList<Figure>> measured = chosen.size() == 1 ? measureHere(name) : measureApart(name);
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
