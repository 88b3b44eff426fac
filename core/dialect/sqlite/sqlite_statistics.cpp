// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_statistics.h"

#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_text.h"

#include <optional>

namespace joinery {

namespace {

/** The last two steps of a rebuild: the old table goes, the new one takes its name. */
struct Exchange
{
    QString table;
    QString temporaryName;
};

std::optional<Exchange> exchangeAt(const QList<PlanStep> &steps, qsizetype place)
{
    if (place + 1 >= steps.size() || steps.at(place).operation != steps.at(place + 1).operation)
        return std::nullopt;
    SqlCursor drop(steps.at(place).sql, SqlLexOptions::sqlite());
    SqlCursor rename(steps.at(place + 1).sql, SqlLexOptions::sqlite());
    if (!drop.take({"drop", "table"}) || !rename.take({"alter", "table"}))
        return std::nullopt;
    const Exchange result{drop.takeName(), rename.takeName()};
    const bool isRename = rename.take({"rename", "to"});
    return isRename && rename.takeName() == result.table ? std::optional(result) : std::nullopt;
}

PlanStep moved(const PlanStep &like, const QString &statistics, const QString &from, const QString &to)
{
    return {.sql = QStringLiteral("UPDATE %1 SET tbl = %2 WHERE tbl = %3 COLLATE NOCASE")
                       .arg(sqliteName(statistics), sqliteString(to), sqliteString(from)),
            .operation = like.operation,
            .comment = Message::tr("keep what ANALYZE has found out")};
}

} // namespace

QList<PlanStep> withStatisticsKept(const QList<PlanStep> &steps, const QStringList &tables)
{
    QList<PlanStep> result;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto exchange = exchangeAt(steps, i);
        if (!exchange) {
            result.append(steps.at(i));
            continue;
        }
        for (const QString &table : tables)
            result.append(moved(steps.at(i), table, exchange->table, exchange->temporaryName));
        result += {steps.at(i), steps.at(i + 1)};
        ++i;
        for (const QString &table : tables)
            result.append(moved(steps.at(i), table, exchange->temporaryName, exchange->table));
    }
    return result;
}

} // namespace joinery
