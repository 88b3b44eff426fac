// SPDX-License-Identifier: MIT
#include "tests/support/common_rows.h"

#include "tests/support/row_values.h"

#include <algorithm>
#include <iterator>

namespace joinery {

namespace {

/** Statements that make the database look away from foreign keys, and look at them again. */
std::pair<QString, QString> keyChecks(const Dialect &dialect)
{
    if (dialect.name() == QLatin1String("sqlite"))
        return {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA foreign_keys = ON")};
    if (dialect.name() == QLatin1String("mariadb"))
        return {QStringLiteral("SET foreign_key_checks = 0"), QStringLiteral("SET foreign_key_checks = 1")};
    return {QStringLiteral("SET session_replication_role = replica"),
            QStringLiteral("SET session_replication_role = origin")};
}

/** Whether a partition of one of them is a table of its own in the other schema, so that rows are elsewhere there. */
bool exchangesRows(const Schema &schema, const Table &table, const Schema &other, const Table &same)
{
    const auto isApart = [](const Table &whole, const Schema &tables) {
        return std::any_of(whole.partitions.begin(), whole.partitions.end(), [&](const Partition &partition) {
            return tables.tableNamed(partition.name,
                                     partition.nameSpace.isEmpty() ? whole.nameSpace : partition.nameSpace) != nullptr;
        });
    };
    return isApart(table, other) || isApart(same, schema);
}

/** Whether nobody has a reason to give its rows another value. */
bool isUnchanged(const Table &table, const Column &column, const Table &other, const Column &there)
{
    using Kind = DataType::Kind;
    static const QList<Kind> own{Kind::Native, Kind::Enum, Kind::Set};
    return column.type == there.type && !own.contains(column.type.kind) && column.nullable == there.nullable &&
           column.autoIncrement == there.autoIncrement &&
           table.isPrimaryKeyColumn(column.id) == other.isPrimaryKeyColumn(column.id);
}

/** Whether rows of one table may be rows of another as well. */
bool hasHeirs(const Schema &schema)
{
    return std::any_of(schema.tables.begin(), schema.tables.end(),
                       [](const Table &table) { return !table.options.inherits.isEmpty(); });
}

/** Bytes that are letters as these: some texts come as bytes. */
QString textOf(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() != QMetaType::QByteArray)
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    const bool isReadable = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return QString::fromLatin1(isReadable ? bytes : bytes.toHex());
}

QString lineOf(const QVariantList &row)
{
    QStringList values;
    std::transform(row.begin(), row.end(), std::back_inserter(values), textOf);
    return values.join(QLatin1Char('|'));
}

} // namespace

QStringList namesOfCommon(const Table &table, const Table &other, CommonColumns wanted, const QSet<ObjectId> &without)
{
    QList<Column> columns;
    for (const Column &column : table.columns) {
        const Column *there = other.column(column.id);
        if (!there || column.generated || there->generated || without.contains(column.id))
            continue;
        if (wanted == CommonColumns::All || (wanted == CommonColumns::OfSameType && there->type == column.type) ||
            (wanted == CommonColumns::Unchanged && isUnchanged(table, column, other, *there)))
            columns.append(column);
    }
    std::sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.id < b.id; });
    QStringList names;
    for (const Column &column : std::as_const(columns))
        names.append(column.name);
    return names;
}

CommonRows commonRows(const Connection &connection, const Schema &named, const Schema &other, CommonColumns wanted,
                      const QSet<ObjectId> &without)
{
    const Dialect &dialect = connection.dialect();
    CommonRows result;
    if (wanted == CommonColumns::Unchanged && (hasHeirs(named) || hasHeirs(other)))
        return result;
    for (const Table &table : named.tables) {
        const Table *same = other.tables.find(table.id);
        QStringList columns = same ? namesOfCommon(table, *same, wanted, without) : QStringList();
        if (columns.isEmpty() || exchangesRows(named, table, other, *same))
            continue;
        for (QString &column : columns)
            column = dialect.quotedName(column);
        const auto found = connection.query(
            QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), sqlName(dialect, table)));
        QStringList lines{found ? QStringList() : QStringList{found.error().text()}};
        for (const QVariantList &row : found.value_or(QList<QVariantList>()))
            lines.append(lineOf(row));
        lines.sort();
        result.insert(table.id, lines);
    }
    return result;
}

QStringList moreOf(const QString &mark, const QStringList &lines, const QStringList &than)
{
    QStringList result;
    std::set_difference(lines.begin(), lines.end(), than.begin(), than.end(), std::back_inserter(result));
    for (QString &line : result)
        line.prepend(mark);
    return result;
}

void emptyTables(const Connection &connection, const QList<Table> &tables)
{
    // In any order: whatever points to them goes as well.
    const auto [off, on] = keyChecks(connection.dialect());
    (void)connection.execute(off);
    for (const Table &table : tables)
        (void)connection.execute(QStringLiteral("DELETE FROM ") + sqlName(connection.dialect(), table));
    (void)connection.execute(on);
}

} // namespace joinery
