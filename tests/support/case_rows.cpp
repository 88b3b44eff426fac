// SPDX-License-Identifier: MIT
#include "tests/support/case_rows.h"

#include "core/database/data_questions.h"
#include "tests/support/row_filler.h"
#include "tests/support/row_values.h"
#include "tests/support/rows_for_both.h"

namespace joinery {

CaseRows::CaseRows(const Connection &database, const Schema &from, const Schema &to)
    : m_database(database), m_from(from), m_to(to)
{
    fill(from, to);
    // Those that do not fit both show what is refused.
    if (tablesWithRows(database, from) == 0)
        RowFiller(database).fill(from);
    for (const Table *table : sortedByName(from.tables)) {
        const auto rows =
            database.query(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(sqlName(database.dialect(), *table)));
        if (!rows || rows->isEmpty())
            tell(QStringLiteral("no rows in %1").arg(qualifiedName(table->nameSpace, table->name)));
    }
    m_rows = commonRows(database, from, to, CommonColumns::All);
}

void CaseRows::fill(const Schema &schema, const Schema &wanted)
{
    RowFiller(m_database).fill(rowsForBoth(schema, wanted, m_database.dialect().equivalence()));
}

void CaseRows::clearTheWay(const QString &way, const Plan &plan)
{
    const auto failed = evaluateChecks(m_database, plan);
    m_isCleared = !failed || !failed->isEmpty();
    if (!failed)
        tell(failed.error().text());
    else
        for (const FailedCheck &check : *failed)
            tell(QStringLiteral("%1 is refused: %2").arg(way, check.message));
    if (m_isCleared) {
        const Schema &held = way == QLatin1String("there") ? m_from : m_to;
        emptyTables(m_database, {held.tables.begin(), held.tables.end()});
    }
}

void CaseRows::lookThere(const QString &way)
{
    if (!m_isCleared)
        return compare(way, commonRows(m_database, m_to, m_from, CommonColumns::All));
    fill(m_to, m_from);
    m_rows = commonRows(m_database, m_to, m_from, CommonColumns::All);
}

void CaseRows::lookBack(const QString &way)
{
    if (!m_isCleared)
        compare(way, commonRows(m_database, m_from, m_to, CommonColumns::All));
}

void CaseRows::compare(const QString &way, const CommonRows &found)
{
    for (const Table *table : sortedByName(m_from.tables)) {
        if (!m_rows.contains(table->id))
            continue;
        const QStringList rows = m_rows.value(table->id);
        const QStringList now = found.value(table->id);
        if (rows == now)
            continue;
        tell(QStringLiteral("%1 %2 (%3)")
                 .arg(way, qualifiedName(table->nameSpace, table->name),
                      namesOfCommon(*table, *m_to.tables.find(table->id), CommonColumns::All)
                          .join(QStringLiteral(", "))));
        for (const QString &line : moreOf(QStringLiteral("- "), rows, now) + moreOf(QStringLiteral("+ "), now, rows))
            tell(line);
    }
}

} // namespace joinery
