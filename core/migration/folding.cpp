// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"

#include "core/base/translate.h"
#include "core/snapshot/schema_snapshot.h"

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

} // namespace

Result<Schema> foldInOrder(const QList<Migration> &ordered, const Schema &start)
{
    SchemaSnapshot snapshot(start);
    for (const Migration &migration : ordered)
        if (const auto folded = foldOne(snapshot, migration); !folded)
            return fail(folded);
    return snapshot.schema();
}

Folding foldAsFarAsPossible(const QList<Migration> &ordered)
{
    SchemaSnapshot snapshot;
    for (const Migration &migration : ordered)
        if (const auto folded = foldOne(snapshot, migration); !folded)
            return {snapshot.schema(), folded.error()};
    return {snapshot.schema(), {}};
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

QList<Migration> sortedById(QList<Migration> migrations)
{
    const auto earlier = [](const Migration &a, const Migration &b) { return a.id < b.id; };
    if (!std::is_sorted(migrations.cbegin(), migrations.cend(), earlier))
        std::stable_sort(migrations.begin(), migrations.end(), earlier);
    return migrations;
}

} // namespace joinery
