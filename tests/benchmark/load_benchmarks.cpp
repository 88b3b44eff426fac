// SPDX-License-Identifier: MIT
#include "tests/benchmark/load_benchmarks.h"

#include "core/project/project_files.h"
#include "tests/benchmark/wide_schema.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace joinery::benchmark {

namespace {

constexpr int tables = 10'000;

Result<void> writeProjectOf(const QString &folder, const Schema &schema)
{
    const auto empty = createProject(folder, "bench", "app", "sqlite");
    if (!empty)
        return fail(empty);
    Project project = *empty;
    project.apps.first().model = schema;
    const auto written = writeProject(folder, *empty, project);
    return written ? Result<void>() : fail(written);
}

Result<QList<QByteArray>> bytesOfFiles(const QString &folder)
{
    QList<QByteArray> all;
    QDirIterator files(folder, {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return fail("benchmark.file", QString("Cannot read %1.").arg(file.fileName()), file.errorString());
        all.append(file.readAll());
    }
    return all;
}

} // namespace

Result<QList<Figure>> measureLoading()
{
    const QTemporaryDir folder;
    const Schema schema = wideSchema(tables);
    if (const Result<void> written = writeProjectOf(folder.path(), schema); !written)
        return fail(written);
    const auto bytes = bytesOfFiles(folder.path());
    if (!bytes)
        return fail(bytes);

    std::optional<Project> project;
    size_t members = 0;
    const auto nothing = [] { return 0; };
    const auto forget = [&] {
        project.reset();
        return 0;
    };
    const auto load = [&](int) { project = readProject(folder.path()).value_or(Project()); };
    const auto parse = [&](int) {
        for (const QByteArray &text : *bytes)
            members += nlohmann::json::parse(text.cbegin(), text.cend()).size();
    };
    QList<double> loading;
    QList<double> parsing;
    // In turns, so that what else the machine does meets both alike.
    for (int round = 0; round < 5; ++round) {
        loading += timed(1, forget, load);
        parsing += timed(1, nothing, parse);
    }
    if (project->apps.isEmpty() || project->apps.first().model != schema || members == 0)
        return fail("benchmark.wrong_result", "The project does not read as it was written.");
    const Figure loaded = median("loading a project of 10,000 tables", loading);
    const Figure parsed = median("parsing the same bytes with nlohmann_json alone", parsing);
    return QList<Figure>{loaded, parsed, ratio("loading, against parsing", loaded, parsed, 3)};
}

} // namespace joinery::benchmark
