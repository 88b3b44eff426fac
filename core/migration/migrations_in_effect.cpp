// SPDX-License-Identifier: MIT
#include "core/migration/migrations_in_effect.h"

#include "core/base/translate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

void collectIds(const QList<ReplacedMigration> &replaced, QStringList &ids)
{
    for (const ReplacedMigration &each : replaced) {
        ids.append(each.id);
        collectIds(each.replaces, ids);
    }
}

/** The squashes of one app against its rows of the history. */
class AppSquashes
{
public:
    /** `history` may be that of other apps too. */
    AppSquashes(const QString &app, const QList<Migration> &ofApp, const QList<HistoryRecord> &history)
    {
        for (const HistoryRecord &record : history) {
            if (record.app != app)
                continue;
            m_recorded.insert(record.id);
            if (record.state == HistoryRecord::State::Applied)
                m_applied.insert(record.id);
        }
        for (const Migration &migration : ofApp) {
            m_files.append(migration.id);
            if (!migration.replaces.isEmpty())
                m_squashes.append(migration);
        }
        // What a squash replaces has smaller ids, so that the outermost comes first.
        std::sort(m_squashes.begin(), m_squashes.end(),
                  [](const Migration &a, const Migration &b) { return a.id > b.id; });
        for (const Migration &squash : std::as_const(m_squashes))
            decide(squash);
        for (const Migration &squash : std::as_const(m_squashes))
            if (counts(squash.id) && m_problems.isEmpty())
                checkNothingBetween(squash);
    }

    [[nodiscard]] bool counts(const QString &id) const { return !m_insteadOf.contains(id); }
    /** The id that counts in place of this one. */
    [[nodiscard]] QString resolved(QString id) const
    {
        while (m_insteadOf.contains(id))
            id = m_insteadOf.value(id);
        return id;
    }
    /** Ids of squashes that have no row of their own, but stand for those of what they replace. */
    [[nodiscard]] const QSet<QString> &standing() const { return m_standing; }
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    [[nodiscard]] bool isApplied(const QString &id, const QList<ReplacedMigration> &replaces) const
    {
        return m_applied.contains(id) ||
               (!replaces.isEmpty() && std::all_of(replaces.cbegin(), replaces.cend(), [this](const auto &each) {
                   return isApplied(each.id, each.replaces);
               }));
    }

    [[nodiscard]] bool isTouched(const QString &id, const QList<ReplacedMigration> &replaces) const
    {
        return m_recorded.contains(id) || std::any_of(replaces.cbegin(), replaces.cend(), [this](const auto &each) {
                   return isTouched(each.id, each.replaces);
               });
    }

    void decide(const Migration &squash)
    {
        if (!counts(squash.id))
            return;
        const bool applied = isApplied(squash.id, squash.replaces);
        const QSet<QString> files(m_files.cbegin(), m_files.cend());
        const bool hasAllFiles = std::all_of(squash.replaces.cbegin(), squash.replaces.cend(),
                                             [&files](const auto &each) { return files.contains(each.id); });
        if (!applied && isTouched(squash.id, squash.replaces)) {
            if (hasAllFiles) {
                m_insteadOf.insert(squash.id, lastOf(squash.replaces));
                return;
            }
            m_problems.append(partly(squash));
        }
        QStringList ids;
        collectIds(squash.replaces, ids);
        for (const QString &id : std::as_const(ids)) {
            if (counts(id))
                m_insteadOf.insert(id, squash.id);
            else
                m_problems.append(replacedTwice(squash, id));
        }
        if (applied && !m_recorded.contains(squash.id))
            m_standing.insert(squash.id);
    }

    /** A squash runs behind the last it replaces: what lies between these would come to run before the first. */
    void checkNothingBetween(const Migration &squash)
    {
        const QStringList replaced = replacedIds(squash);
        const QString first = *std::min_element(replaced.cbegin(), replaced.cend());
        for (const QString &id : std::as_const(m_files))
            if (id > first && id < squash.id && counts(id))
                m_problems.append({QStringLiteral("migration.between_replaced"),
                                   Message::tr("%1/%2 lies between migrations that %3 replaces, as when it was written "
                                               "on another branch at the same time. Restore the files of what is "
                                               "replaced, delete the squash, and make it again once the branches are "
                                               "joined.",
                                               "app, id, squash")
                                       .arg(squash.app, id, labelOf(squash)),
                                   {},
                                   squash.filePath});
    }

    [[nodiscard]] static QString lastOf(const QList<ReplacedMigration> &replaces)
    {
        return std::max_element(replaces.cbegin(), replaces.cend(),
                                [](const auto &a, const auto &b) { return a.id < b.id; })
            ->id;
    }

    [[nodiscard]] Error replacedTwice(const Migration &squash, const QString &id) const
    {
        return Error{QStringLiteral("migration.replaced_twice"),
                     Message::tr("%1 and %2/%3 both replace %4, as when two people squashed at the same time. Keep one "
                                 "of the two files and delete the other.",
                                 "squash, app, squash, id")
                         .arg(labelOf(squash), squash.app, m_insteadOf.value(id), id),
                     {},
                     squash.filePath};
    }

    [[nodiscard]] Error partly(const Migration &squash) const
    {
        QStringList ids;
        collectIds(squash.replaces, ids);
        QStringList there;
        for (const QString &id : std::as_const(ids))
            if (m_recorded.contains(id))
                there.append(id);
        return Error{QStringLiteral("history.squash_partly"),
                     Message::tr("%1 replaces migrations of which this database has only some: %2. Get the files of "
                                 "all it replaces back, for instance from the version before it, and apply the rest "
                                 "with: forwards %3. Or bring the database by hand to where it ends, then record that "
                                 "with: forwards %3 --to %4 --fake",
                                 "squash, ids, app, id")
                         .arg(labelOf(squash), there.join(QStringLiteral(", ")), squash.app, squash.id),
                     {},
                     labelOf(squash)};
    }

    QSet<QString> m_recorded;
    QSet<QString> m_applied;
    QStringList m_files;
    QList<Migration> m_squashes;
    /** Of what does not count: what does in its place. */
    QHash<QString, QString> m_insteadOf;
    QSet<QString> m_standing;
    QList<Error> m_problems;
};

/** Rows of what a squash stands for become one, behind the last of them, and before whatever needs the squash. */
class HistoryInEffect
{
public:
    HistoryInEffect(const QHash<QString, AppSquashes> &squashes, const QList<AppMigrations> &apps)
        : m_squashes(squashes)
    {
        for (const AppMigrations &app : apps)
            for (const Migration &migration : app.migrations)
                m_migrations.insert({app.app, migration.id}, migration);
    }

    QList<HistoryRecord> of(const QList<HistoryRecord> &history)
    {
        QHash<Key, int> rowsLeft;
        for (const HistoryRecord &record : history) {
            ++rowsLeft[keyOf(record)];
            if (isStanding(keyOf(record)))
                m_unfinished.insert(keyOf(record));
        }
        QHash<Key, HistoryRecord> gathered;
        for (const HistoryRecord &record : history) {
            const Key key = keyOf(record);
            // The squash has a row of its own, or only some of what it replaces: told as one problem, not row by row.
            if (key.second != record.id && !isStanding(key))
                continue;
            HistoryRecord &one = gathered[key];
            one = isStanding(key) ? together(one, record, key) : record;
            if (--rowsLeft[key] == 0 || !isStanding(key))
                take(one, key);
        }
        return m_result + m_waiting;
    }

private:
    using Key = std::pair<QString, QString>;

    [[nodiscard]] Key keyOf(const HistoryRecord &record) const
    {
        const auto squashes = m_squashes.constFind(record.app);
        return {record.app, squashes == m_squashes.cend() ? record.id : squashes->resolved(record.id)};
    }
    [[nodiscard]] bool isStanding(const Key &key) const
    {
        const auto squashes = m_squashes.constFind(key.first);
        return squashes != m_squashes.cend() && squashes->standing().contains(key.second);
    }

    [[nodiscard]] HistoryRecord together(const HistoryRecord &sofar, HistoryRecord record, const Key &key) const
    {
        const Migration squash = m_migrations.value(key);
        record.id = key.second;
        record.description = squash.description;
        record.checksum = squash.checksum;
        record.batch = std::max(sofar.batch, record.batch);
        record.duration += sofar.duration;
        return record;
    }

    void take(const HistoryRecord &record, const Key &key)
    {
        m_unfinished.remove(key);
        if (needsUnfinished(key)) {
            m_waiting.append(record);
            m_waitingKeys.insert(key);
            return;
        }
        m_result.append(record);
        const QList<HistoryRecord> waiting = std::exchange(m_waiting, {});
        m_waitingKeys.clear();
        for (const HistoryRecord &each : waiting) {
            const Key waitingKey{each.app, each.id};
            if (needsUnfinished(waitingKey)) {
                m_waiting.append(each);
                m_waitingKeys.insert(waitingKey);
            } else {
                m_result.append(each);
            }
        }
    }

    [[nodiscard]] bool needsUnfinished(const Key &key) const
    {
        if (m_unfinished.isEmpty() && m_waitingKeys.isEmpty())
            return false;
        const auto ofApp = [&key](const Key &squash) {
            return squash.first == key.first && squash.second < key.second;
        };
        if (std::any_of(m_unfinished.cbegin(), m_unfinished.cend(), ofApp))
            return true;
        const QList<MigrationDependency> needs = m_migrations.value(key).dependencies;
        return std::any_of(needs.cbegin(), needs.cend(), [this](const MigrationDependency &need) {
            return m_unfinished.contains({need.app, need.id}) || m_waitingKeys.contains({need.app, need.id});
        });
    }

    const QHash<QString, AppSquashes> &m_squashes;
    QHash<Key, Migration> m_migrations;
    /** Squashes of which not all rows were met yet. */
    QSet<Key> m_unfinished;
    QList<HistoryRecord> m_waiting;
    QSet<Key> m_waitingKeys;
    QList<HistoryRecord> m_result;
};

QList<Migration> counting(const QList<Migration> &ofApp, const AppSquashes &squashes)
{
    QList<Migration> result;
    for (const Migration &migration : ofApp)
        if (squashes.counts(migration.id))
            result.append(migration);
    return result;
}

/** A dependency on what does not count is one on what counts in its place. */
void resolveDependencies(QList<Migration> &migrations, const QHash<QString, AppSquashes> &squashes)
{
    for (Migration &migration : migrations) {
        for (qsizetype i = 0; i < migration.dependencies.size(); ++i) {
            const MigrationDependency &dependency = migration.dependencies.at(i);
            const auto ofApp = squashes.constFind(dependency.app);
            if (dependency.id.isEmpty() || ofApp == squashes.cend() || ofApp->counts(dependency.id))
                continue;
            const QString id = ofApp->resolved(dependency.id);
            migration.dependencies[i].id = id;
        }
    }
}

bool hasSquash(const QList<Migration> &migrations)
{
    return std::any_of(migrations.cbegin(), migrations.cend(),
                       [](const Migration &migration) { return !migration.replaces.isEmpty(); });
}

} // namespace

QStringList replacedIds(const Migration &migration)
{
    QStringList ids;
    collectIds(migration.replaces, ids);
    return ids;
}

QList<Migration> inEffect(const QList<Migration> &ofApp)
{
    if (!hasSquash(ofApp))
        return ofApp;
    const QString app = ofApp.first().app;
    const QHash<QString, AppSquashes> squashes{{app, AppSquashes(app, ofApp, {})}};
    QList<Migration> result = counting(ofApp, *squashes.constBegin());
    resolveDependencies(result, squashes);
    return result;
}

MigrationsInEffect inEffect(const QList<AppMigrations> &apps, const QList<HistoryRecord> &history)
{
    MigrationsInEffect result{apps, history, {}};
    QHash<QString, AppSquashes> squashes;
    for (AppMigrations &app : result.apps) {
        if (!hasSquash(app.migrations))
            continue;
        const AppSquashes ofApp(app.app, app.migrations, history);
        app.migrations = counting(app.migrations, ofApp);
        result.problems += ofApp.problems();
        squashes.insert(app.app, ofApp);
    }
    if (squashes.isEmpty())
        return result;
    for (AppMigrations &app : result.apps)
        resolveDependencies(app.migrations, squashes);
    result.history = HistoryInEffect(squashes, result.apps).of(history);
    return result;
}

} // namespace joinery
