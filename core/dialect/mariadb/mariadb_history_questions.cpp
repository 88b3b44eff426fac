// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_history.h"
#include "core/dialect/mariadb/mariadb_row_checks.h"
#include "core/dialect/sql/row_questions.h"

namespace joinery::mariadb {

/** Whether the table, whose state of then is given, has rows by now that cannot be changed. */
bool RowChecks::hasHistory(const Table &before) const
{
    const Table *now = tableNow(before.id);
    return now && now->options.systemVersioned && before.options.systemVersioned;
}

void RowChecks::missingValues(const Table &before, const Table &after, const Column &column, const QString &text)
{
    const bool keepsHistory = hasHistory(before);
    // A default fills in the rows, but not what they were.
    if (!refusesNull(after, column) || refusesNull(before, *before.column(column.id)) ||
        (columnDefault(column) && !keepsHistory))
        return;
    const Table &now = *tableNow(after.id);
    const QString title = after.name + QLatin1Char('.') + column.name;
    const QString where = text + QStringLiteral(" IS NULL");
    const DataCheck check = rowQuestion(rowLabel(now), everyRowOf(now, keepsHistory), where,
                                        keepsHistory ? missingInHistorySentence(title) : missingValuesSentence(title));
    ask(clearable(check, title, after.id, where, {column.id}));
}

void RowChecks::renamedText(const Table &before, const Column &column, const QString &text)
{
    const auto now = value(before.id, column.id);
    if (now && hasHistory(before))
        ask(rowQuestion(rowLabel(*tableNow(before.id)), everyRowOf(*tableNow(before.id), true),
                        QStringLiteral("%1 = %2").arg(*now, quotedText(text)),
                        renamedInHistorySentence(before.name + QLatin1Char('.') + column.name, text)));
}

void RowChecks::strayText(const Table &before, const Column &column)
{
    if (const auto now = value(before.id, column.id))
        ask(rowQuestion(rowLabel(*tableNow(before.id)), everyRowOf(*tableNow(before.id), hasHistory(before)),
                        QStringLiteral("%1 = ''").arg(*now),
                        strayInHistorySentence(before.name + QLatin1Char('.') + column.name)));
}

} // namespace joinery::mariadb
