// SPDX-License-Identifier: MIT
#include "core/migration/run_selection.h"

#include "core/base/translate.h"

#include <QHash>
#include <QSet>

namespace joinery {

namespace {

using Key = std::pair<QString, QString>;

Key keyOf(const Migration &migration)
{
    return {migration.app, migration.id};
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text)
        if (character.isDigit())
            digits += character;
    return digits;
}

/** One error that tells all of them. */
Error joinedProblems(const QList<Error> &problems)
{
    QStringList lines;
    for (const Error &problem : problems)
        lines.append(problem.message);
    return Error{problems.first().code, lines.join(QLatin1Char('\n')), {}, {}};
}

class Selector
{
public:
    Selector(const RunRequest &request, const QList<Migration> &ordered, const StatusReport &status,
             const QList<HistoryRecord> &history)
        : m_request(request), m_ordered(ordered), m_status(status)
    {
        QHash<Key, const Migration *> known;
        for (const Migration &migration : ordered) {
            known.insert(keyOf(migration), &migration);
            m_newest[migration.app] = std::max(m_newest.value(migration.app), migration.id);
        }
        for (const HistoryRecord &record : history)
            if (const Migration *migration = known.value({record.app, record.id}))
                m_applied.append({*migration, record.batch});
        for (const MigrationStatus &state : status.migrations)
            m_states.insert({state.app, state.id}, state.state);
    }

    Result<RunSelection> select() const
    {
        if (const auto known = checkApp(); !known)
            return fail(known);
        if (const auto problems = blockingProblems(); !problems.isEmpty())
            return fail(joinedProblems(problems));
        RunSelection selection;
        switch (m_request.kind) {
        case RunRequest::Kind::Forwards: {
            const auto chosen = forwards();
            if (!chosen)
                return fail(chosen);
            selection.forwards = *chosen;
            break;
        }
        case RunRequest::Kind::Backwards: {
            const auto chosen = backwards();
            if (!chosen)
                return fail(chosen);
            selection.backwards = *chosen;
            break;
        }
        case RunRequest::Kind::Rollback:
            selection.backwards = lastBatches();
            break;
        case RunRequest::Kind::Reset:
        case RunRequest::Kind::Refresh:
            selection.backwards = appliedBackwards({});
            if (m_request.kind == RunRequest::Kind::Refresh)
                selection.forwards = m_ordered;
            break;
        }
        if (const auto free = checkDependents(selection.backwards); !free)
            return fail(free);
        if (const auto joined = checkHeads(selection.forwards); !joined)
            return fail(joined);
        return selection;
    }

private:
    Result<void> checkApp() const
    {
        const bool backwardsOne = m_request.kind == RunRequest::Kind::Backwards;
        if (m_request.app.isEmpty() && !backwardsOne)
            return {};
        const auto ofApp = [this](const auto &item) { return item.app == m_request.app; };
        if (std::any_of(m_ordered.cbegin(), m_ordered.cend(), ofApp) ||
            std::any_of(m_status.migrations.cbegin(), m_status.migrations.cend(), ofApp))
            return {};
        if (m_request.target.id.isEmpty())
            return {};
        return fail(QStringLiteral("migration.unknown"),
                    Message::tr("The app %1 has no migrations.").arg(m_request.app));
    }

    /** Recording with --fake is the way out of changed and partly applied ones, also of squashes. */
    [[nodiscard]] bool isResolvedByFake(const Error &problem) const
    {
        return m_request.kind == RunRequest::Kind::Forwards && m_request.fake &&
               (problem.code == QLatin1String("history.changed") || problem.code == QLatin1String("history.partly") ||
                problem.code == QLatin1String("history.squash_partly"));
    }

    /** Out of order and parallel heads concern only what is chosen, see forwards() and checkHeads(). */
    [[nodiscard]] QList<Error> blockingProblems() const
    {
        QList<Error> problems;
        for (const Error &problem : m_status.problems)
            if (problem.code.startsWith(QLatin1String("history.")) &&
                problem.code != QLatin1String("history.out_of_order") && !isResolvedByFake(problem))
                problems.append(problem);
        return problems;
    }

    /** Branches run one after the other only where their order makes no difference. */
    Result<void> checkHeads(const QList<Migration> &chosen) const
    {
        for (const ParallelHeads &heads : m_status.heads) {
            const bool isMet = std::any_of(chosen.cbegin(), chosen.cend(), [&](const Migration &migration) {
                return migration.app == heads.app && heads.branches.contains(migration.id);
            });
            if (isMet && !heads.commute() && !m_request.fake)
                return fail(heads.problem());
        }
        return {};
    }

    [[nodiscard]] MigrationState stateOf(const Migration &migration) const
    {
        return m_states.value(keyOf(migration), MigrationState::Pending);
    }

    [[nodiscard]] bool isOpen(const Migration &migration) const { return m_open.contains(keyOf(migration)); }

    /** The migration a person means: the whole id, the beginning of one, or its digits (as in a file's name). */
    Result<Migration> resolve(const QList<Migration> &among) const
    {
        const QString &wanted = m_request.target.id;
        const QString digits = digitsOf(wanted);
        QList<Migration> found;
        for (const Migration &migration : among) {
            if (migration.id == wanted || labelOf(migration) == wanted)
                return migration;
            const bool begins = migration.id.startsWith(wanted) || labelOf(migration).startsWith(wanted);
            if (begins || (!digits.isEmpty() && digitsOf(migration.id).startsWith(digits)))
                found.append(migration);
        }
        if (found.size() == 1)
            return found.first();
        QStringList labels;
        for (const Migration &migration : found)
            labels.append(labelOf(migration));
        if (found.isEmpty())
            return fail(QStringLiteral("migration.unknown"),
                        Message::tr("There is no migration %1 here. Look at the ids with: status").arg(wanted));
        return fail(QStringLiteral("migration.ambiguous"),
                    Message::tr("%1 can mean several migrations: %2. Write more of the id.")
                        .arg(wanted, labels.join(QStringLiteral(", "))));
    }

    [[nodiscard]] QList<Migration> ofApp(const QString &app) const
    {
        QList<Migration> result;
        for (const Migration &migration : m_ordered)
            if (app.isEmpty() || migration.app == app)
                result.append(migration);
        return result;
    }

    /** Adds to what was chosen everything open that it needs: what comes before in its app, and its dependencies. */
    void addDependencies(QSet<Key> &chosen) const
    {
        // By app: the newest id that is needed. Backwards, since what is needed comes earlier.
        QHash<QString, QString> neededUpTo;
        for (auto migration = m_ordered.crbegin(); migration != m_ordered.crend(); ++migration) {
            const bool isNeeded = migration->id <= neededUpTo.value(migration->app);
            if (!isOpen(*migration) || (!isNeeded && !chosen.contains(keyOf(*migration))))
                continue;
            chosen.insert(keyOf(*migration));
            const auto need = [&](const QString &app, const QString &id) {
                neededUpTo[app] = std::max(neededUpTo.value(app), id);
            };
            need(migration->app, migration->id);
            for (const MigrationDependency &dependency : migration->dependencies)
                need(dependency.app, dependency.id.isEmpty() ? m_newest.value(dependency.app) : dependency.id);
        }
    }

    Result<QList<Migration>> forwards() const
    {
        m_open.clear();
        for (const Migration &migration : m_ordered) {
            const MigrationState state = stateOf(migration);
            const bool again = m_request.fake && (state == MigrationState::Changed || state == MigrationState::Partly);
            if (state == MigrationState::Pending || again)
                m_open.insert(keyOf(migration));
        }
        QList<Migration> wanted;
        if (const auto upTo = openUpToTarget(); upTo)
            wanted = *upTo;
        else
            return fail(upTo);
        QSet<Key> chosen;
        for (const Migration &migration : std::as_const(wanted))
            chosen.insert(keyOf(migration));
        addDependencies(chosen);
        QHash<QString, Error> tooLate;
        for (const Error &problem : m_status.problems)
            if (problem.code == QLatin1String("history.out_of_order"))
                tooLate.insert(problem.where, problem);
        QList<Migration> result;
        QList<Error> outOfOrder;
        for (const Migration &migration : m_ordered) {
            if (!chosen.contains(keyOf(migration)))
                continue;
            result.append(migration);
            if (const auto problem = tooLate.constFind(labelOf(migration)); problem != tooLate.cend())
                outOfOrder.append(*problem);
        }
        if (!outOfOrder.isEmpty() && !m_request.allowOutOfOrder && !m_request.fake)
            return fail(joinedProblems(outOfOrder));
        return result;
    }

    Result<QList<Migration>> openUpToTarget() const
    {
        const QList<Migration> candidates = ofApp(m_request.app);
        std::optional<Migration> last;
        if (!m_request.target.id.isEmpty()) {
            const auto found = resolve(candidates);
            if (!found)
                return fail(found);
            last = *found;
        }
        QList<Migration> wanted;
        for (const Migration &migration : candidates) {
            if (m_request.target.count && wanted.size() >= *m_request.target.count)
                break;
            const bool within = !last || (migration.app == last->app && migration.id <= last->id);
            if (within && isOpen(migration))
                wanted.append(migration);
        }
        return wanted;
    }

    /** The applied migrations (of one app), newest first. */
    [[nodiscard]] QList<Migration> appliedBackwards(const QString &app) const
    {
        QList<Migration> result;
        for (auto applied = m_applied.crbegin(); applied != m_applied.crend(); ++applied)
            if (app.isEmpty() || applied->first.app == app)
                result.append(applied->first);
        return result;
    }

    Result<QList<Migration>> backwards() const
    {
        const QList<Migration> applied = appliedBackwards(m_request.app);
        if (m_request.target.count)
            return applied.mid(0, *m_request.target.count);
        if (m_request.target.id.isEmpty())
            return applied;
        const auto stays = resolve(ofApp(m_request.app));
        if (!stays)
            return fail(stays);
        const auto found = std::find_if(applied.cbegin(), applied.cend(),
                                        [&](const Migration &migration) { return keyOf(migration) == keyOf(*stays); });
        if (found == applied.cend())
            return fail(QStringLiteral("migration.not_applied"),
                        Message::tr("%1 is not applied in this database, so there is no going back to it.")
                            .arg(labelOf(*stays)));
        return applied.mid(0, found - applied.cbegin());
    }

    [[nodiscard]] QList<Migration> lastBatches() const
    {
        QList<int> batches;
        for (auto applied = m_applied.crbegin(); applied != m_applied.crend(); ++applied)
            if (!batches.contains(applied->second))
                batches.append(applied->second);
        std::sort(batches.begin(), batches.end(), std::greater<>());
        batches = batches.mid(0, m_request.batches);
        QList<Migration> result;
        for (auto applied = m_applied.crbegin(); applied != m_applied.crend(); ++applied)
            if (batches.contains(applied->second))
                result.append(applied->first);
        return result;
    }

    /** What stays must not need what goes. */
    Result<void> checkDependents(const QList<Migration> &leaving) const
    {
        QSet<Key> going;
        QHash<QString, const Migration *> anyOfApp;
        for (const Migration &migration : leaving) {
            going.insert(keyOf(migration));
            anyOfApp.insert(migration.app, &migration);
        }
        for (const auto &[migration, batch] : m_applied) {
            if (going.contains(keyOf(migration)))
                continue;
            for (const MigrationDependency &need : migration.dependencies) {
                const Migration *ofApp = anyOfApp.value(need.app);
                if (!ofApp || (need.id.isEmpty() ? need.app == migration.app : !going.contains({need.app, need.id})))
                    continue;
                const QString gone = need.id.isEmpty() ? labelOf(*ofApp) : need.app + QLatin1Char('/') + need.id;
                return fail(QStringLiteral("migration.depended_on"),
                            Message::tr("%1 is applied and depends on %2. Go back with %3 first: backwards %3")
                                .arg(labelOf(migration), gone, migration.app));
            }
        }
        return {};
    }

    const RunRequest &m_request;
    const QList<Migration> &m_ordered;
    const StatusReport &m_status;
    QList<std::pair<Migration, int>> m_applied;
    QHash<Key, MigrationState> m_states;
    /** The last id of each app. */
    QHash<QString, QString> m_newest;
    mutable QSet<Key> m_open;
};

} // namespace

Result<RunSelection> select(const RunRequest &request, const QList<Migration> &ordered, const StatusReport &status,
                            const QList<HistoryRecord> &history)
{
    return Selector(request, ordered, status, history).select();
}

} // namespace joinery
