// SPDX-License-Identifier: MIT
#include "tests/support/row_filler.h"

#include "tests/support/row_values.h"

#include <algorithm>

namespace joinery {

namespace {

constexpr int rowsPerTable = 3;

bool mayBeLeftOut(const Column &column)
{
    return column.nullable || column.defaultValue || column.autoIncrement;
}

/** What lets the rows of one transaction point to each other in a ring. */
QString latePointing(const Dialect &dialect)
{
    if (dialect.name() == QLatin1String("sqlite"))
        return QStringLiteral("PRAGMA defer_foreign_keys = ON");
    return dialect.name() == QLatin1String("mariadb") ? QStringLiteral("SET foreign_key_checks = 0")
                                                      : QStringLiteral("SET CONSTRAINTS ALL DEFERRED");
}

} // namespace

void RowFiller::fill(const Schema &schema)
{
    QSet<ObjectId> waiting(schema.tables.ids().begin(), schema.tables.ids().end());
    fillWaiting(schema, waiting);
    if (!waiting.isEmpty())
        fillRing(schema, waiting);
}

/** What is left waits for each other in a ring: it comes in one transaction, pointing to rows that are to come. */
void RowFiller::fillRing(const Schema &schema, QSet<ObjectId> &waiting)
{
    m_pointsAhead = true;
    const bool begun =
        m_connection.execute(QStringLiteral("BEGIN")) && m_connection.execute(latePointing(m_connection.dialect()));
    fillWaiting(schema, waiting);
    m_pointsAhead = false;
    if (!begun || !m_connection.execute(QStringLiteral("COMMIT")))
        m_connection.rollBack();
    if (m_connection.dialect().name() == QLatin1String("mariadb"))
        (void)m_connection.execute(QStringLiteral("SET foreign_key_checks = 1"));
}

void RowFiller::fillWaiting(const Schema &schema, QSet<ObjectId> &waiting)
{
    for (bool progress = true; progress;) {
        progress = false;
        for (const Table &table : schema.tables) {
            if (waiting.contains(table.id) && fillTable(schema, table)) {
                waiting.remove(table.id);
                progress = true;
            }
        }
    }
}

bool RowFiller::fillTable(const Schema &schema, const Table &table)
{
    bool filled = false;
    for (int row = 1; row <= rowsPerTable; ++row) {
        for (int way = 0; way <= int(Way::Last); ++way) {
            if (insertRow(schema, table, row, Way(way))) {
                filled = true;
                break;
            }
        }
    }
    return filled;
}

bool RowFiller::insertRow(const Schema &schema, const Table &table, int row, Way way)
{
    QHash<ObjectId, QString> keys;
    if (!chooseKeys(schema, table, row, keys))
        return false;
    QStringList names;
    QStringList values;
    for (const Column &column : table.columns) {
        if (column.generated || (way == Way::RequiredOnly && mayBeLeftOut(column)))
            continue;
        names.append(sqlName(column.name));
        values.append(keys.contains(column.id) ? keys.value(column.id) : literal(schema, table, column, row, way));
    }
    const QString target = QStringLiteral("INSERT INTO ") + joinery::sqlName(m_connection.dialect(), table);
    const QString sql = names.isEmpty()
                            ? target + QStringLiteral(" DEFAULT VALUES")
                            : target + QStringLiteral(" (") + names.join(QStringLiteral(", ")) +
                                  QStringLiteral(") VALUES (") + values.join(QStringLiteral(", ")) + QLatin1Char(')');
    return m_connection.execute(sql).has_value();
}

bool RowFiller::chooseKeys(const Schema &schema, const Table &table, int row, QHash<ObjectId, QString> &values) const
{
    for (const ForeignKey &key : table.foreignKeys) {
        const Table *target = schema.tables.find(key.referencedTable);
        const QStringList found = target ? literalsToPointTo(schema, *target, key, row) : QStringList();
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const ObjectId column = key.columns.at(i);
            const bool mustBeThere = !table.column(column)->nullable || table.isPrimaryKeyColumn(column);
            const bool isSelf = key.referencedTable == table.id;
            if (found.isEmpty() && mustBeThere && !isSelf)
                return false;
            if (!values.contains(column) && (!found.isEmpty() || !isSelf))
                values.insert(column, found.isEmpty() ? QStringLiteral("NULL") : found.at(i));
        }
    }
    return true;
}

/** The key of some row, as literals; nothing when there is no row. */
QStringList RowFiller::literalsToPointTo(const Schema &schema, const Table &target, const ForeignKey &key,
                                         int row) const
{
    QStringList columns;
    QStringList ahead;
    for (const ObjectId column : key.referencedColumns) {
        // Rows may be asked for of some of the columns only.
        if (!target.column(column))
            return {};
        columns.append(sqlName(target.column(column)->name));
        ahead.append(rowLiteral(m_connection.dialect(), schema, target, *target.column(column), row));
    }
    const auto rows = m_connection.query(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
            .arg(columns.join(QStringLiteral(", ")), joinery::sqlName(m_connection.dialect(), target)));
    if (!rows || rows->isEmpty())
        return m_pointsAhead ? ahead : QStringList();
    QStringList literals;
    for (const QVariant &value : rows->at(row % rows->size()))
        literals.append(literalOf(m_connection.dialect(), value));
    return literals;
}

QString RowFiller::literal(const Schema &schema, const Table &table, const Column &column, int row, Way way) const
{
    if (way == Way::FromChecks) {
        const QStringList literals = literalsInChecks(m_connection.dialect(), table, column);
        if (!literals.isEmpty())
            return literals.at(row % literals.size());
    }
    if (way == Way::Zero && !table.isPrimaryKeyColumn(column.id))
        return QStringLiteral("0");
    return rowLiteral(m_connection.dialect(), schema, table, column, row);
}

QString RowFiller::sqlName(const QString &name) const
{
    return m_connection.dialect().quotedName(name);
}

int tablesWithRows(const Connection &connection, const Schema &schema)
{
    return int(std::count_if(schema.tables.begin(), schema.tables.end(), [&connection](const Table &table) {
        const auto rows =
            connection.query(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(sqlName(connection.dialect(), table)));
        return rows && !rows->isEmpty();
    }));
}

} // namespace joinery
