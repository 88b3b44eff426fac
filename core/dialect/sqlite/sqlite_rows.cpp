// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_rows.h"

#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/operation/lookup.h"
#include "core/operation/row_check.h"

namespace joinery {

namespace {

/** SQLite's parser takes far more, but people read these statements. */
constexpr qsizetype valuesPerStatement = 500;

/** Rows found by some columns of theirs. */
struct Keys
{
    QStringList columns;
    QList<Row> rows;
};

QStringList columnNames(const Table &table, const QList<PartReference> &references)
{
    QStringList names;
    for (const PartReference &reference : references)
        names.append(sqliteName(findColumn(table, reference)->name));
    return names;
}

QString tuple(const Row &row)
{
    QStringList values;
    for (const RowValue &value : row)
        values.append(sqliteLiteral(value));
    return QStringLiteral("(%1)").arg(values.join(QStringLiteral(", ")));
}

/** The rows in groups that fit one statement. */
QList<QList<Row>> grouped(const QList<Row> &rows)
{
    QList<QList<Row>> groups;
    const qsizetype width = rows.isEmpty() ? 1 : std::max<qsizetype>(rows.constFirst().size(), 1);
    const qsizetype most = std::max<qsizetype>(valuesPerStatement / width, 1);
    for (qsizetype at = 0; at < rows.size(); at += most)
        groups.append(rows.mid(at, most));
    return groups;
}

QString tuples(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(QStringLiteral("    ") + tuple(row));
    return lines.join(QStringLiteral(",\n"));
}

/** "id" = 1 AND "lang" IS NULL */
QString condition(const QStringList &columns, const Row &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts.append((row.at(i) == RowValue::null() ? QStringLiteral("%1 IS %2") : QStringLiteral("%1 = %2"))
                         .arg(columns.at(i), sqliteLiteral(row.at(i))));
    return parts.join(QStringLiteral(" AND "));
}

/** The condition that a row is one of these. */
QString condition(const QStringList &columns, const QList<Row> &rows)
{
    if (rows.size() == 1)
        return condition(columns, rows.constFirst());
    const auto hasNull = [](const Row &row) { return row.contains(RowValue::null()); };
    QStringList parts;
    if (columns.size() == 1 && std::none_of(rows.begin(), rows.end(), hasNull)) {
        for (const Row &row : rows)
            parts.append(sqliteLiteral(row.constFirst()));
        return QStringLiteral("%1 IN (%2)").arg(columns.constFirst(), parts.join(QStringLiteral(", ")));
    }
    for (const Row &row : rows)
        parts.append(QStringLiteral("(%1)").arg(condition(columns, row)));
    parts.removeDuplicates();
    return parts.join(QStringLiteral("\n    OR "));
}

/** The columns `keys` of rows that have `columns`. */
Keys keysAmong(const Table &table, const QList<PartReference> &columns, const QList<Row> &rows)
{
    Keys result;
    QList<qsizetype> positions;
    for (const PartReference &key : keysOfRows(table, columns)) {
        positions.append(columns.indexOf(key));
        result.columns.append(sqliteName(findColumn(table, key)->name));
    }
    for (const Row &row : rows) {
        Row key;
        for (const qsizetype position : std::as_const(positions))
            key.append(row.at(position));
        result.rows.append(key);
    }
    return result;
}

bool hasWholeKey(const Table &table, const QList<PartReference> &columns)
{
    if (!table.primaryKey || table.primaryKey->columns.isEmpty())
        return false;
    const auto isThere = [&](ObjectId key) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const PartReference &reference) { return findColumn(table, reference)->id == key; });
    };
    return std::all_of(table.primaryKey->columns.begin(), table.primaryKey->columns.end(), isThere);
}

/** "WITH wanted(id) AS (VALUES (1), (2))": rows to look for, as a table. */
QString wantedRows(const QStringList &columns, const QList<Row> &rows)
{
    return QStringLiteral("WITH wanted(%1) AS (VALUES\n%2\n)\n").arg(columns.join(QStringLiteral(", ")), tuples(rows));
}

/** That a row is wanted. The column of the table stands left, so that its type and collation decide. */
QString isWanted(const QStringList &columns)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs.append(QStringLiteral("found.%1 IS wanted.%1").arg(column));
    return pairs.join(QStringLiteral(" AND "));
}

/** Questions about rows by their keys, as many as are needed for all of them. */
class RowQuestions
{
public:
    RowQuestions(const Table &table, int index) : m_table(table), m_index(index) {}

    /** That each is there as often as it is among these. */
    [[nodiscard]] QList<DataCheck> present(const Keys &keys, const QString &message) const
    {
        QMap<int, QList<Row>> byTimes;
        QHash<QString, int> times;
        for (const Row &row : keys.rows)
            ++times[tuple(row)];
        for (const Row &row : keys.rows) {
            if (const int count = times.take(tuple(row)))
                byTimes[count].append(row);
        }
        QList<DataCheck> checks;
        for (auto each = byTimes.cbegin(); each != byTimes.cend(); ++each) {
            for (const QList<Row> &group : grouped(*each))
                checks.append(question(keys.columns, group,
                                       QStringLiteral("(SELECT count(*) FROM %1 AS found WHERE %2) <> %3")
                                           .arg(sqliteName(m_table.name), isWanted(keys.columns))
                                           .arg(each.key()),
                                       message));
        }
        return checks;
    }

    /** That none is there. */
    [[nodiscard]] QList<DataCheck> absent(const Keys &keys, const QString &message) const
    {
        QList<DataCheck> checks;
        for (const QList<Row> &group : grouped(keys.rows))
            checks.append(question(keys.columns, group,
                                   QStringLiteral("EXISTS (SELECT 1 FROM %1 AS found WHERE %2)")
                                       .arg(sqliteName(m_table.name), isWanted(keys.columns)),
                                   message));
        return checks;
    }

private:
    [[nodiscard]] DataCheck question(const QStringList &columns, const QList<Row> &wanted, const QString &where,
                                     const QString &message) const
    {
        QStringList shown;
        for (const QString &column : columns)
            shown.append(columns.size() == 1 ? column : QStringLiteral("ifnull(%1, 'NULL')").arg(column));
        const QString with = wantedRows(columns, wanted);
        const QString rest = QStringLiteral("FROM wanted WHERE ") + where;
        DataCheck check;
        check.countSql = with + QStringLiteral("SELECT count(*) ") + rest;
        check.sampleSql =
            with + QStringLiteral("SELECT %1 %2 LIMIT 5").arg(shown.join(QStringLiteral(" || ', ' || ")), rest);
        check.message = message;
        check.operation = m_index;
        return check;
    }

    const Table &m_table;
    int m_index;
};

/** Names that columns had in another state of their table; nothing when one was not there. */
std::optional<QStringList> namesIn(const Table &start, const Table &table, const QList<PartReference> &references)
{
    QStringList names;
    for (const PartReference &reference : references) {
        const Column *column = start.column(findColumn(table, reference)->id);
        if (!column)
            return std::nullopt;
        names.append(sqliteName(column->name));
    }
    return names;
}

/** The child rows that point to rows of `parent` by this key. */
QString pointsTo(const ForeignKey &key, const Table &child, const Table &parent)
{
    QList<ObjectId> columns = key.referencedColumns;
    if (columns.isEmpty() && parent.primaryKey)
        columns = parent.primaryKey->columns;
    QStringList pairs;
    for (qsizetype i = 0; i < columns.size() && i < key.columns.size(); ++i)
        pairs.append(QStringLiteral("child.%1 = found.%2")
                         .arg(sqliteName(child.column(key.columns.at(i))->name),
                              sqliteName(parent.column(columns.at(i))->name)));
    return pairs.join(QStringLiteral(" AND "));
}

QString missingRows(const Table &table)
{
    return Message::tr("Rows of %1 that are not there, or more often than this migration means: %2 (%3). Correct the "
                       "data or the migration.")
        .arg(table.name, QStringLiteral("%1"), QStringLiteral("%2"));
}

} // namespace

QString sqliteLiteral(const RowValue &value)
{
    switch (value.kind) {
    case RowValue::Kind::Null:
        return QStringLiteral("NULL");
    case RowValue::Kind::Boolean:
        return value.text == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0");
    case RowValue::Kind::Number:
        return value.text;
    case RowValue::Kind::Text:
        // A statement ends at the first NUL.
        if (value.text.contains(QChar(0)))
            return QStringLiteral("CAST(X'%1' AS TEXT)")
                .arg(QString::fromLatin1(value.text.toUtf8().toHex().toUpper()));
        return sqliteString(value.text);
    case RowValue::Kind::Bytes:
        return QStringLiteral("X'%1'").arg(
            QString::fromLatin1(QByteArray::fromBase64(value.text.toLatin1()).toHex().toUpper()));
    }
    return {};
}

RowPlan planRows(const InsertRows &operation, const Table &table, int index)
{
    RowPlan plan;
    const Keys keys = keysAmong(table, operation.columns, operation.rows);
    if (hasWholeKey(table, operation.columns))
        plan.checks = RowQuestions(table, index)
                          .absent(keys, Message::tr("Rows of %1 that this migration adds are there already: %2 (%3). "
                                                    "Correct the data or the migration.")
                                            .arg(table.name, QStringLiteral("%1"), QStringLiteral("%2")));
    for (const QList<Row> &group : grouped(operation.rows))
        plan.steps.append(
            {.sql = QStringLiteral("INSERT INTO %1 (%2) VALUES\n%3")
                        .arg(sqliteName(table.name), columnNames(table, operation.columns).join(QStringLiteral(", ")),
                             tuples(group)),
             .operation = index,
             .comment = Message::tr("add rows to %1").arg(table.name)});
    return plan;
}

RowPlan planRows(const UpdateRows &operation, const Table &table, int index)
{
    RowPlan plan;
    const RowQuestions questions(table, index);
    const QStringList columns = columnNames(table, operation.columns);
    const QString comment = Message::tr("change rows of %1").arg(table.name);
    Keys keys{columnNames(table, operation.keys), {}};
    for (const RowUpdate &update : operation.rows)
        keys.rows.append(update.key);
    const auto isKey = [&keys](const QString &column) { return keys.columns.contains(column); };
    const bool movesKeys = std::any_of(columns.begin(), columns.end(), isKey);
    if (!movesKeys)
        plan.checks = questions.present(keys, missingRows(table));
    for (const RowUpdate &update : operation.rows) {
        // A row that takes the key another had is there only once that one has moved.
        for (const DataCheck &check :
             movesKeys ? questions.present({keys.columns, {update.key}}, {}) : QList<DataCheck>())
            plan.steps.append({.sql = check.sampleSql,
                               .operation = index,
                               .mustReturnNoRows = true,
                               .comment = Message::tr("the row must be there once")});
        QStringList values;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values.append(QStringLiteral("%1 = %2").arg(columns.at(i), sqliteLiteral(update.after.at(i))));
        plan.steps.append({.sql = QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                      .arg(sqliteName(table.name), values.join(QStringLiteral(", ")),
                                           condition(keys.columns, QList<Row>{update.key})),
                           .operation = index,
                           .risk = Risk::Lossy,
                           .comment = comment});
    }
    return plan;
}

RowPlan planRows(const DeleteRows &operation, const Table &table, int index)
{
    RowPlan plan;
    const Keys keys = keysAmong(table, operation.columns, operation.rows);
    plan.checks = RowQuestions(table, index).present(keys, missingRows(table));
    for (const QList<Row> &group : grouped(keys.rows))
        plan.steps.append(
            {.sql =
                 QStringLiteral("DELETE FROM %1 WHERE %2").arg(sqliteName(table.name), condition(keys.columns, group)),
             .operation = index,
             .risk = Risk::Destructive,
             .comment = Message::tr("delete rows of %1").arg(table.name)});
    return plan;
}

QList<Loss> lossesOfRows(const DeleteRows &operation, const Table &table, const Schema &start, int index)
{
    const Table *former = start.tables.find(table.id);
    const QList<PartReference> keyColumns = keysOfRows(table, operation.columns);
    const auto names = former ? namesIn(*former, table, keyColumns) : std::nullopt;
    if (!names || operation.rows.isEmpty())
        return {};
    const Keys keys = keysAmong(table, operation.columns, operation.rows);
    const QString wanted = wantedRows(*names, keys.rows);
    const QString found = QStringLiteral("%1 AS found").arg(sqliteName(former->name));
    QList<Loss> losses{{Message::tr("rows of %1").arg(former->name),
                        wanted + QStringLiteral("SELECT count(*) FROM %1 WHERE EXISTS (SELECT 1 FROM wanted WHERE %2)")
                                     .arg(found, isWanted(*names)),
                        index}};
    for (const Table *child : sortedByName(start.tables)) {
        for (const ForeignKey *key : sortedByName(child->foreignKeys)) {
            if (key->referencedTable != former->id || key->onDelete != ReferenceAction::Cascade)
                continue;
            losses.append(
                {Message::tr("rows of %1 that go with those of %2").arg(child->name, former->name),
                 wanted + QStringLiteral("SELECT count(*) FROM %1 AS child WHERE EXISTS "
                                         "(SELECT 1 FROM %2, wanted WHERE %3 AND %4)")
                              .arg(sqliteName(child->name), found, isWanted(*names), pointsTo(*key, *child, *former)),
                 index});
        }
    }
    return losses;
}

} // namespace joinery
