// SPDX-License-Identifier: MIT
#include "core/database/migration_repository.h"

#include "core/base/translate.h"
#include "core/database/database_kind.h"
#include "core/dialect/dialect.h"

#include <QSqlQuery>

namespace joinery {

namespace {

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
    static constexpr QLatin1String tables[] = {QLatin1String("joinery_migrations"), QLatin1String("joinery_spellings")};
    // What rows are moved to, and what a plan that was cut off may have left.
    static constexpr QLatin1String beginnings[] = {QLatin1String("joinery_kept_"),    QLatin1String("joinery_copy_"),
                                                   QLatin1String("joinery_new_"),     QLatin1String("joinery_moved_"),
                                                   QLatin1String("joinery_dropped_"), QLatin1String("joinery_old_"),
                                                   QLatin1String("joinery_swap")};
    const auto isIt = [&](QLatin1String table) { return name.compare(table, Qt::CaseInsensitive) == 0; };
    const auto beginsIt = [&](QLatin1String beginning) { return name.startsWith(beginning, Qt::CaseInsensitive); };
    return std::any_of(std::begin(tables), std::end(tables), isIt) ||
           std::any_of(std::begin(beginnings), std::end(beginnings), beginsIt);
}

MigrationRepository::MigrationRepository(const Connection &connection)
    : m_connection(connection), m_statements(HistoryStatements::of(databaseKind(connection.dialect().name()).history()))
{
}

Result<bool> MigrationRepository::exists() const
{
    const auto found = m_connection.value(m_statements.exists);
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
    const auto rows = m_connection.query(m_statements.select);
    if (!rows && rows.error().code == QLatin1String("database.failed"))
        return fail(QStringLiteral("history.unreadable"),
                    Message::tr("The table %1 of this database was not made by Joinery, or by a newer version. Rename "
                                "it, or use the newer version.")
                        .arg(HistoryStatements::tableName()),
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
    return m_connection.execute(m_statements.create);
}

Result<void> MigrationRepository::save(const HistoryRecord &record) const
{
    return m_connection.execute(m_statements.save, valuesOf(record));
}

Result<void> MigrationRepository::remove(const QString &app, const QString &id) const
{
    return m_connection.execute(m_statements.remove, {app, id});
}

Result<void> MigrationRepository::saveStep(const HistoryRecord &record) const
{
    QSqlQuery query(m_connection.database());
    if (query.exec(stepStatement(record)) && query.numRowsAffected() == 1)
        return {};
    // A migration's own statement may have taken the row away.
    return save(record);
}

QString MigrationRepository::stepStatement(const HistoryRecord &record) const
{
    // Written out: after each of a thousand statements, what a prepared one says besides takes longer than reading
    // this.
    const auto quoted = [this](const QString &text) { return m_connection.dialect().quotedText(text); };
    return QString(m_statements.setStep).arg(QString::number(record.step), quoted(record.app), quoted(record.id));
}

int nextBatch(const QList<HistoryRecord> &records)
{
    int highest = 0;
    for (const HistoryRecord &record : records)
        highest = std::max(highest, record.batch);
    return highest + 1;
}

} // namespace joinery
