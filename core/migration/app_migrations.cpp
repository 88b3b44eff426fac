// SPDX-License-Identifier: MIT
#include "core/migration/app_migrations.h"

#include "core/base/translate.h"
#include "core/migration/migrations_in_effect.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace joinery {

namespace {

/** Position of each app so that those it depends on come first where they can. */
QHash<QString, int> appRanks(const QList<AppMigrations> &apps)
{
    QHash<QString, int> ranks;
    QList<const AppMigrations *> waiting;
    for (const AppMigrations &app : apps)
        waiting.append(&app);
    std::sort(waiting.begin(), waiting.end(), [](const auto *a, const auto *b) { return a->app < b->app; });
    while (!waiting.isEmpty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&](const AppMigrations *app) {
            return std::none_of(waiting.cbegin(), waiting.cend(), [&](const AppMigrations *other) {
                return other != app && app->dependencies.contains(other->app);
            });
        });
        // Apps that need each other are refused when a project is read; here any order will do.
        if (next == waiting.end())
            next = waiting.begin();
        ranks.insert((*next)->app, int(ranks.size()));
        waiting.erase(next);
    }
    return ranks;
}

/**
 * Sorts migrations by Kahn's algorithm; of those that are ready, the one that was made first: by the time in its id.
 *
 * One that does not say what it needs of an app that its own depends on counts as made after all of that app's.
 */
class Ordering
{
public:
    explicit Ordering(const QList<AppMigrations> &apps) : m_apps(apps), m_ranks(appRanks(apps))
    {
        for (const AppMigrations &app : apps) {
            QList<Migration> sorted = app.migrations;
            std::stable_sort(sorted.begin(), sorted.end(),
                             [](const Migration &a, const Migration &b) { return a.id < b.id; });
            for (const Migration &migration : sorted) {
                m_byApp[app.app].append(m_all.size());
                m_positions.insert({app.app, migration.id}, m_all.size());
                m_all.append(migration);
            }
            if (!m_byApp.contains(app.app))
                m_byApp.insert(app.app, {});
        }
        m_followers.resize(m_all.size());
        m_waitingFor.resize(m_all.size());
    }

    Result<QList<Migration>> sorted()
    {
        for (const QList<qsizetype> &chain : std::as_const(m_byApp))
            for (qsizetype i = 1; i < chain.size(); ++i) {
                if (m_all.at(chain.at(i)).id == m_all.at(chain.at(i - 1)).id)
                    return fail(QStringLiteral("migration.duplicate_id"),
                                Message::tr("Two migrations have the id %1: %2 and %3. Give one of them another id.")
                                    .arg(labelOf(m_all.at(chain.at(i))), m_all.at(chain.at(i - 1)).filePath,
                                         m_all.at(chain.at(i)).filePath));
                addEdge(chain.at(i - 1), chain.at(i));
            }
        for (qsizetype index = 0; index < m_all.size(); ++index)
            for (const MigrationDependency &dependency : m_all.at(index).dependencies)
                if (const auto added = addDependency(index, dependency); !added)
                    return fail(added);
        return run();
    }

private:
    void addEdge(qsizetype first, qsizetype then)
    {
        m_followers[first].append(then);
        ++m_waitingFor[then];
    }

    Result<void> addDependency(qsizetype index, const MigrationDependency &dependency)
    {
        const auto chain = m_byApp.constFind(dependency.app);
        const QString wanted =
            dependency.id.isEmpty() ? dependency.app : QStringLiteral("%1/%2").arg(dependency.app, dependency.id);
        const auto unknown = [&] {
            return fail(QStringLiteral("migration.unknown_dependency"),
                        Message::tr("%1 depends on %2, which the project does not have. Restore it, or correct the "
                                    "dependency.")
                            .arg(labelOf(m_all.at(index)), wanted),
                        {}, m_all.at(index).filePath);
        };
        if (chain == m_byApp.constEnd())
            return unknown();
        if (dependency.id.isEmpty()) {
            if (!chain->isEmpty() && dependency.app != m_all.at(index).app)
                addEdge(chain->last(), index);
            return {};
        }
        const auto found = m_positions.constFind({dependency.app, dependency.id});
        if (found == m_positions.cend())
            return unknown();
        addEdge(*found, index);
        return {};
    }

    /** When each counts as made: its id, or that of the last one which it silently needs. */
    [[nodiscard]] QStringList times() const
    {
        QStringList result(m_all.size());
        QHash<QString, QString> last;
        QList<const AppMigrations *> inRank(m_apps.size());
        for (const AppMigrations &app : m_apps)
            inRank[m_ranks.value(app.app)] = &app;
        for (const AppMigrations *app : std::as_const(inRank)) {
            if (!app)
                continue;
            for (const qsizetype index : m_byApp.value(app->app)) {
                const Migration &migration = m_all.at(index);
                QString &time = result[index];
                time = migration.id;
                for (const QString &needed : app->dependencies) {
                    if (!namesAnyOf(migration, needed))
                        time = std::max(time, last.value(needed));
                }
                last[app->app] = std::max(last.value(app->app), time);
            }
        }
        return result;
    }

    [[nodiscard]] static bool namesAnyOf(const Migration &migration, const QString &app)
    {
        return std::any_of(migration.dependencies.begin(), migration.dependencies.end(),
                           [&](const MigrationDependency &each) { return each.app == app && !each.id.isEmpty(); });
    }

    Result<QList<Migration>> run()
    {
        using Place = std::tuple<QString, int, qsizetype>;
        const QStringList made = times();
        const auto placeOf = [&](qsizetype index) {
            return Place(made.at(index), m_ranks.value(m_all.at(index).app), index);
        };
        std::set<Place> ready;
        for (qsizetype index = 0; index < m_all.size(); ++index)
            if (m_waitingFor.at(index) == 0)
                ready.insert(placeOf(index));
        QList<Migration> result;
        result.reserve(m_all.size());
        while (!ready.empty()) {
            const qsizetype index = std::get<2>(*ready.begin());
            ready.erase(ready.begin());
            result.append(m_all.at(index));
            for (const qsizetype follower : std::as_const(m_followers[index]))
                if (--m_waitingFor[follower] == 0)
                    ready.insert(placeOf(follower));
        }
        if (result.size() == m_all.size())
            return result;
        return fail(QStringLiteral("migration.cycle"),
                    Message::tr("These migrations depend on each other in a circle: %1. Remove one of the "
                                "dependencies.")
                        .arg(circle().join(QStringLiteral(", "))));
    }

    [[nodiscard]] QStringList circle() const
    {
        QStringList labels;
        for (qsizetype index = 0; index < m_all.size(); ++index)
            if (m_waitingFor.at(index) > 0)
                labels.append(labelOf(m_all.at(index)));
        return labels;
    }

    const QList<AppMigrations> &m_apps;
    QHash<QString, int> m_ranks;
    QList<Migration> m_all;
    QMap<QString, QList<qsizetype>> m_byApp;
    QHash<std::pair<QString, QString>, qsizetype> m_positions;
    QList<QList<qsizetype>> m_followers;
    QList<int> m_waitingFor;
};

} // namespace

Result<QList<Migration>> inOrder(const QList<AppMigrations> &apps)
{
    const MigrationsInEffect counting = inEffect(apps, {});
    if (!counting.problems.isEmpty())
        return fail(counting.problems.first());
    return Ordering(counting.apps).sorted();
}

} // namespace joinery
