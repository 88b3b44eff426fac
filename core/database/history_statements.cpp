// SPDX-License-Identifier: MIT
#include "core/database/history_statements.h"

namespace joinery {

namespace {

const QString columnList =
    QStringLiteral("id, app, description, batch, checksum, state, step, applied_at, duration_ms, applied_by, version");

/** What is replaced in a row that is there already, each set to what `value` makes of its name. */
template <typename Value>
QString assignments(const Value &value)
{
    QStringList parts;
    for (const QString &column : columnList.split(QStringLiteral(", "))) {
        if (column != QLatin1String("id") && column != QLatin1String("app"))
            parts.append(QStringLiteral("%1 = %2").arg(column, value(column)));
    }
    return parts.join(QStringLiteral(", "));
}

QString insertInto(const QString &onConflict)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) %3")
        .arg(HistoryStatements::tableName(), columnList, onConflict);
}

QString updateOnConflict()
{
    return QStringLiteral("ON CONFLICT (app, id) DO UPDATE SET ") +
           assignments([](const QString &column) { return QStringLiteral("excluded.") + column; });
}

/** `text` and `key` are the types of texts and of those in the key; `order` is a column more, that counts the rows. */
QString createTable(const QString &text, const QString &key, const QString &order, const QString &options = {})
{
    return QStringLiteral("CREATE TABLE IF NOT EXISTS %1 ("
                          "id %3 NOT NULL, "
                          "app %3 NOT NULL, "
                          "description %2 NOT NULL, "
                          "batch INTEGER NOT NULL, "
                          "checksum %2 NOT NULL, "
                          "state %2 NOT NULL, "
                          "step INTEGER NOT NULL, "
                          "applied_at %2 NOT NULL, "
                          "duration_ms %4 NOT NULL, "
                          "applied_by %2 NOT NULL, "
                          "version %2 NOT NULL, "
                          "%5PRIMARY KEY (app, id))%6")
        .arg(HistoryStatements::tableName(), text, key,
             order.isEmpty() ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT"), order, options);
}

QString selectBy(const QString &order)
{
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY batch, %3")
        .arg(columnList, HistoryStatements::tableName(), order);
}

HistoryStatements ofSqlite()
{
    return {QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'")
                .arg(HistoryStatements::tableName()),
            createTable(QStringLiteral("TEXT"), QStringLiteral("TEXT"), {}),
            selectBy(QStringLiteral("rowid")),
            insertInto(updateOnConflict()),
            {}};
}

HistoryStatements ofPostgresql()
{
    return {QStringLiteral("SELECT count(to_regclass('%1'))").arg(HistoryStatements::tableName()),
            createTable(QStringLiteral("text"), QStringLiteral("text"),
                        QStringLiteral("ordinal bigint GENERATED ALWAYS AS IDENTITY, ")),
            selectBy(QStringLiteral("ordinal")),
            insertInto(updateOnConflict()),
            {}};
}

HistoryStatements ofMariadb()
{
    // Names are compared byte by byte, and short enough for a key in every row format.
    return {QStringLiteral("SELECT count(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND "
                           "TABLE_NAME = '%1'")
                .arg(HistoryStatements::tableName()),
            createTable(QStringLiteral("text"), QStringLiteral("varchar(180)"),
                        QStringLiteral("ordinal bigint NOT NULL AUTO_INCREMENT UNIQUE, "),
                        QStringLiteral(" ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")),
            selectBy(QStringLiteral("ordinal")),
            insertInto(QStringLiteral("ON DUPLICATE KEY UPDATE ") +
                       assignments([](const QString &column) { return QStringLiteral("VALUES(%1)").arg(column); })),
            {}};
}

} // namespace

QString HistoryStatements::tableName()
{
    return QStringLiteral("joinery_migrations");
}

HistoryStatements HistoryStatements::of(const Dialect &dialect)
{
    HistoryStatements result = &dialect == &postgresqlDialect() ? ofPostgresql()
                               : &dialect == &mariadbDialect()  ? ofMariadb()
                                                                : ofSqlite();
    result.remove = QStringLiteral("DELETE FROM %1 WHERE app = ? AND id = ?").arg(tableName());
    return result;
}

} // namespace joinery
