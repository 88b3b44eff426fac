// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"

#include "core/base/translate.h"
#include "core/migration/migrations_in_effect.h"
#include "core/snapshot/schema_snapshot.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

Result<void> foldOne(SchemaSnapshot &snapshot, const Migration &migration)
{
    const auto added = snapshot.add(labelOf(migration), migration.operations);
    if (added)
        return {};
    Error error = added.error();
    error.where = migration.filePath;
    return fail(error);
}

/** Fewer operations are folded in some milliseconds. */
constexpr qsizetype leastToKeep = 20'000;
/** Reading a column from a file, or taking a migration into the key, takes as long as folding so many renames. */
constexpr qsizetype operationsForAPart = 50;

qsizetype operationCount(const QList<Migration> &migrations)
{
    qsizetype count = 0;
    for (const Migration &migration : migrations)
        count += migration.operations.size();
    return count;
}

/** Whether folding them takes much longer than looking for what they add up to. */
bool areWorthLookingFor(const QList<Migration> &migrations)
{
    return operationCount(migrations) >= std::max(leastToKeep, migrations.size() * operationsForAPart);
}

/** Whether folding them takes longer than reading this again. */
bool isWorthKeeping(const QList<Migration> &folded, const Schema &schema)
{
    qsizetype parts = folded.size() + schema.enums.size() + schema.objects.size();
    for (const Table &table : schema.tables)
        parts += 1 + table.columns.size() + table.foreignKeys.size() + table.uniqueConstraints.size() +
                 table.checks.size() + table.indexes.size();
    return operationCount(folded) >= std::max(leastToKeep, parts * operationsForAPart);
}

/** Where folding begins, and under which key its result can be kept. */
struct CachedStart
{
    Schema schema;
    qsizetype count = 0;
    /** Of all of them; empty where it is not worth keeping, or a migration has no checksum. */
    QString key;
};

CachedStart startFor(const QList<Migration> &ordered, const SnapshotCache &cache, const QString &name)
{
    CachedStart start;
    if (!cache.isEnabled() || !areWorthLookingFor(ordered))
        return start;
    const QStringList known = cache.keys(name);
    QSet<qsizetype> counts;
    for (const QString &each : known)
        counts.insert(SnapshotKey::countOf(each));
    SnapshotKey key;
    qsizetype folded = 0;
    QString best;
    for (const Migration &migration : ordered) {
        if (migration.checksum.isEmpty())
            return start;
        key.add(labelOf(migration), migration.checksum);
        if (counts.contains(++folded) && known.contains(key.text()))
            best = key.text();
    }
    start.key = key.text();
    if (const auto found = best.isEmpty() ? std::nullopt : cache.find(name, best)) {
        start.schema = *found;
        start.count = SnapshotKey::countOf(best);
    }
    return start;
}

} // namespace

Result<Schema> foldInOrder(const QList<Migration> &ordered, const Schema &start)
{
    const Folding folding = foldAsFarAsPossible(ordered, start);
    return folding.problem ? Result<Schema>(fail(*folding.problem)) : folding.schema;
}

Result<Schema> foldInOrder(const QList<Migration> &ordered, const SnapshotCache &cache, const QString &name)
{
    const Folding folding = foldAsFarAsPossible(ordered, cache, name);
    return folding.problem ? Result<Schema>(fail(*folding.problem)) : folding.schema;
}

Folding foldAsFarAsPossible(const QList<Migration> &ordered, const Schema &start)
{
    SchemaSnapshot snapshot(start);
    for (const Migration &migration : ordered)
        if (const auto folded = foldOne(snapshot, migration); !folded)
            return {snapshot.schema(), folded.error()};
    return {snapshot.schema(), {}};
}

Folding foldAsFarAsPossible(const QList<Migration> &ordered, const SnapshotCache &cache, const QString &name)
{
    const CachedStart start = startFor(ordered, cache, name);
    const QList<Migration> rest = start.count == 0 ? ordered : ordered.mid(start.count);
    const Folding folding = foldAsFarAsPossible(rest, start.schema);
    if (!folding.problem && !start.key.isEmpty() && isWorthKeeping(rest, folding.schema))
        cache.keep(name, start.key, folding.schema);
    return folding;
}

Result<Schema> foldEach(const QList<Migration> &ordered, const FoldingVisitor &visit)
{
    SchemaSnapshot snapshot;
    for (const Migration &migration : ordered) {
        if (const auto visited = visit(migration, snapshot.schema()); !visited)
            return fail(visited);
        if (const auto folded = foldOne(snapshot, migration); !folded)
            return fail(folded);
    }
    return snapshot.schema();
}

Result<QList<Migration>> upTo(const QList<Migration> &ordered, const QString &app, const QString &id)
{
    const auto found = std::find_if(ordered.cbegin(), ordered.cend(), [&](const Migration &migration) {
        return migration.id == id && migration.app == app;
    });
    if (found == ordered.cend())
        return fail(QStringLiteral("migration.missing"),
                    Message::tr("There is no migration %1.").arg(QStringLiteral("%1/%2").arg(app, id)));
    return ordered.mid(0, found - ordered.cbegin() + 1);
}

QList<Migration> inOwnOrder(const QList<Migration> &ofApp)
{
    QList<Migration> migrations = inEffect(ofApp);
    const auto earlier = [](const Migration &a, const Migration &b) { return a.id < b.id; };
    if (!std::is_sorted(migrations.cbegin(), migrations.cend(), earlier))
        std::stable_sort(migrations.begin(), migrations.end(), earlier);
    return migrations;
}

} // namespace joinery
