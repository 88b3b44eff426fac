// SPDX-License-Identifier: MIT
#include "core/database/history_statements.h"

#include <QStringList>

namespace joinery {

namespace {

const QString columnList =
    QStringLiteral("id, app, description, batch, checksum, state, step, applied_at, duration_ms, applied_by, version");

QString createdBy(const HistoryWords &words)
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
        .arg(HistoryStatements::tableName(), words.text, words.key, words.duration, words.counter, words.options);
}

QString savedBy(const HistoryWords &words)
{
    QStringList changes;
    for (const QString &column : columnList.split(QStringLiteral(", "))) {
        if (column != QLatin1String("id") && column != QLatin1String("app"))
            changes.append(QStringLiteral("%1 = %2").arg(column, words.incoming.arg(column)));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) %3 %4")
        .arg(HistoryStatements::tableName(), columnList, words.onConflict, changes.join(QStringLiteral(", ")));
}

} // namespace

QString HistoryStatements::tableName()
{
    return QStringLiteral("joinery_migrations");
}

HistoryStatements HistoryStatements::of(const HistoryWords &words)
{
    return {words.exists.arg(tableName()),
            createdBy(words),
            QStringLiteral("SELECT %1 FROM %2 ORDER BY batch, %3").arg(columnList, tableName(), words.order),
            savedBy(words),
            QStringLiteral("DELETE FROM %1 WHERE app = ? AND id = ?").arg(tableName()),
            QStringLiteral("UPDATE ") + tableName() + QStringLiteral(" SET step = %1 WHERE app = %2 AND id = %3")};
}

} // namespace joinery
