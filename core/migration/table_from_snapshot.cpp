// SPDX-License-Identifier: MIT
#include "core/migration/table_from_snapshot.h"

#include "core/base/translate.h"
#include "core/migration/folding.h"
#include "core/schema/schema.h"

namespace joinery {

namespace {

/** What a message may list without becoming one. */
constexpr qsizetype mostNamed = 10;

QString namesIn(const Schema &schema)
{
    QStringList names;
    for (const Table *table : sortedByName(schema.tables))
        names.append(qualifiedName(table->nameSpace, table->name));
    if (names.isEmpty())
        return Message::tr("none");
    return names.mid(0, mostNamed).join(QStringLiteral(", ")) +
           (names.size() > mostNamed ? QStringLiteral(", …") : QString());
}

} // namespace

Result<Table> tableOf(const Schema &schema, const QString &table)
{
    if (const auto id = ObjectId::fromText(table))
        if (const Table *found = schema.tables.find(*id))
            return *found;
    for (const Table &each : schema.tables)
        if (qualifiedName(each.nameSpace, each.name) == table)
            return each;
    if (const Table *found = schema.tableNamed(table))
        return *found;
    return fail(
        QStringLiteral("snapshot.table"),
        Message::tr("There is no table %1 at this point of history. There are: %2.").arg(table, namesIn(schema)));
}

Result<QList<Migration>> withoutNewest(const QList<Migration> &ofApp, const QString &app, int offset)
{
    const QList<Migration> ordered = inOwnOrder(ofApp);
    if (ordered.isEmpty())
        return fail(QStringLiteral("migration.unknown"), Message::tr("The app %1 has no migrations.").arg(app));
    if (offset < 0 || offset > ordered.size())
        return fail(QStringLiteral("snapshot.offset"),
                    Message::tr("The app %1 has %n migration(s), so there is no state %2 before the last.", nullptr,
                                static_cast<int>(ordered.size()))
                        .arg(app)
                        .arg(offset));
    return ordered.mid(0, ordered.size() - offset);
}

Result<Table> tableFromSnapshot(const QList<AppMigrations> &apps, const QString &app, const QString &table, int offset)
{
    QList<Migration> ofApp;
    for (const AppMigrations &each : apps)
        if (each.app == app)
            ofApp = each.migrations;
    const auto migrations = withoutNewest(ofApp, app, offset);
    if (!migrations)
        return fail(migrations);
    const auto schema = foldInOrder(*migrations);
    return schema ? tableOf(*schema, table) : fail(schema);
}

} // namespace joinery
