// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/project/file_names.h"
#include "core/project/project_files.h"

#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

/** One circle among the waiting apps, each needing the next: "a → b → a". */
QString circleAmong(const QList<App> &waiting)
{
    const auto named = [&waiting](const QString &name) {
        return std::find_if(waiting.begin(), waiting.end(), [&](const App &app) { return app.name == name; });
    };
    QStringList path{waiting.first().name};
    while (true) {
        const QStringList &needs = named(path.last())->dependencies;
        const auto next =
            std::find_if(needs.begin(), needs.end(), [&](const QString &name) { return named(name) != waiting.end(); });
        const qsizetype seen = path.indexOf(*next);
        path.append(*next);
        if (seen >= 0)
            return path.mid(seen).join(QStringLiteral(" \u2192 "));
    }
}

} // namespace

bool isAppName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,59}\\z"));
    return form.match(name).hasMatch() && !isReservedFileName(name);
}

Result<void> sortApps(QList<App> &apps)
{
    QList<App> waiting = apps;
    std::stable_sort(waiting.begin(), waiting.end(), [](const App &a, const App &b) { return a.name < b.name; });
    QList<App> sorted;
    while (!waiting.isEmpty()) {
        const auto isReady = [&waiting](const App &app) {
            return std::none_of(waiting.begin(), waiting.end(),
                                [&app](const App &other) { return app.dependencies.contains(other.name); });
        };
        const auto next = std::find_if(waiting.begin(), waiting.end(), isReady);
        if (next == waiting.end()) {
            return fail(QStringLiteral("project.cycle"),
                        Message::tr("Apps depend on each other in a circle: %1. Remove one of these dependencies.")
                            .arg(circleAmong(waiting)));
        }
        sorted.append(*next);
        waiting.erase(next);
    }
    apps = sorted;
    return {};
}

} // namespace joinery
