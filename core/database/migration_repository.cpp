// SPDX-License-Identifier: MIT
#include "core/database/migration_repository.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

const QString tableName = QStringLiteral("joinery_migrations");

const QString columnList =
    QStringLiteral("id, app, description, batch, checksum, state, step, applied_at, duration_ms, applied_by, version");

QString stateText(HistoryRecord::State state)
{
    return state == HistoryRecord::State::Applied ? QStringLiteral("applied") : QStringLiteral("applying");
}

HistoryRecord recordFrom(const QVariantList &row)
{
    HistoryRecord record;
    record.id = row.at(0).toString();
    record.app = row.at(1).toString();
    record.description = row.at(2).toString();
    record.batch = row.at(3).toInt();
    record.checksum = row.at(4).toString();
    record.state = row.at(5).toString() == QLatin1String("applied") ? HistoryRecord::State::Applied
                                                                    : HistoryRecord::State::Applying;
    record.step = row.at(6).toInt();
    record.appliedAt = QDateTime::fromString(row.at(7).toString(), Qt::ISODateWithMs);
    record.duration = std::chrono::milliseconds(row.at(8).toLongLong());
    record.appliedBy = row.at(9).toString();
    record.version = row.at(10).toString();
    return record;
}

/** An empty text is a value; a null QString would be bound as NULL. */
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariantList valuesOf(const HistoryRecord &record)
{
    return {record.id,
            record.app,
            notNull(record.description),
            record.batch,
            notNull(record.checksum),
            stateText(record.state),
            record.step,
            record.appliedAt.toUTC().toString(Qt::ISODateWithMs),
            qlonglong(record.duration.count()),
            notNull(record.appliedBy),
            notNull(record.version)};
}

} // namespace

bool isOwnTable(QStringView name)
{
    return name.startsWith(QLatin1String("joinery_"), Qt::CaseInsensitive);
}

MigrationRepository::MigrationRepository(const Connection &connection) : m_connection(connection) {}

Result<bool> MigrationRepository::exists() const
{
    const auto found = m_connection.value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"), {tableName});
    if (!found)
        return fail(found);
    return found->toInt() > 0;
}

Result<QList<HistoryRecord>> MigrationRepository::records() const
{
    const auto there = exists();
    if (!there)
        return fail(there);
    if (!*there)
        return QList<HistoryRecord>();
    const auto rows =
        m_connection.query(QStringLiteral("SELECT %1 FROM %2 ORDER BY batch, rowid").arg(columnList, tableName));
    if (!rows && rows.error().code == QLatin1String("database.failed"))
        return fail(QStringLiteral("history.unreadable"),
                    Message::tr("The table %1 of this database was not made by Joinery, or by a newer version. Rename "
                                "it, or use the newer version.")
                        .arg(tableName),
                    rows.error().detail);
    if (!rows)
        return fail(rows);
    QList<HistoryRecord> result;
    result.reserve(rows->size());
    for (const QVariantList &row : *rows)
        result.append(recordFrom(row));
    return result;
}

Result<void> MigrationRepository::create() const
{
    return m_connection.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 ("
                                               "id TEXT NOT NULL, "
                                               "app TEXT NOT NULL, "
                                               "description TEXT NOT NULL, "
                                               "batch INTEGER NOT NULL, "
                                               "checksum TEXT NOT NULL, "
                                               "state TEXT NOT NULL, "
                                               "step INTEGER NOT NULL, "
                                               "applied_at TEXT NOT NULL, "
                                               "duration_ms INTEGER NOT NULL, "
                                               "applied_by TEXT NOT NULL, "
                                               "version TEXT NOT NULL, "
                                               "PRIMARY KEY (app, id))")
                                    .arg(tableName));
}

Result<void> MigrationRepository::save(const HistoryRecord &record) const
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (app, id) DO UPDATE SET description = excluded.description, "
                       "batch = excluded.batch, checksum = excluded.checksum, "
                       "state = excluded.state, step = excluded.step, "
                       "applied_at = excluded.applied_at, duration_ms = excluded.duration_ms, "
                       "applied_by = excluded.applied_by, version = excluded.version")
            .arg(tableName, columnList),
        valuesOf(record));
}

Result<void> MigrationRepository::remove(const QString &app, const QString &id) const
{
    return m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE app = ? AND id = ?").arg(tableName), {app, id});
}

int nextBatch(const QList<HistoryRecord> &records)
{
    int highest = 0;
    for (const HistoryRecord &record : records)
        highest = std::max(highest, record.batch);
    return highest + 1;
}

} // namespace joinery
