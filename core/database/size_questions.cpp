// SPDX-License-Identifier: MIT
#include "core/database/size_questions.h"

#include "core/schema/table.h"

namespace joinery {

namespace {

using Sizes = QHash<QString, TableSize>;

std::optional<qint64> number(const QVariant &value)
{
    return value.isNull() || value.toLongLong() < 0 ? std::nullopt : std::optional(value.toLongLong());
}

/** Rows of namespace, name, rows and bytes. */
Result<Sizes> sizesBy(const Connection &connection, const QString &query)
{
    const auto found = connection.query(query);
    if (!found)
        return fail(found);
    Sizes sizes;
    for (const QVariantList &row : *found) {
        const TableSize size{number(row.value(2)), number(row.value(3)), false};
        sizes.insert(qualifiedName(row.value(0).toString(), row.value(1).toString()), size);
    }
    return sizes;
}

/**
 * A table that was never analyzed has -1 rows (before PostgreSQL 14: 0 rows and pages). A partitioned one has those of
 * its partitions.
 */
QString postgresqlQuery()
{
    return QStringLiteral(
        "SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname END, c.relname, sum(CASE WHEN p.reltuples < 0 OR "
        "(p.reltuples = 0 AND p.relpages = 0 AND pg_relation_size(p.oid) > 0) THEN NULL ELSE p.reltuples END)::bigint, "
        "sum(pg_total_relation_size(p.oid))::bigint FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = "
        "c.relnamespace CROSS JOIN LATERAL (SELECT c.oid WHERE c.relkind = 'r' UNION ALL SELECT t.relid FROM "
        "pg_partition_tree(c.oid) AS t WHERE c.relkind = 'p' AND t.isleaf) AS leaf (oid) JOIN pg_class AS p ON p.oid = "
        "leaf.oid WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', "
        "'information_schema') GROUP BY 1, 2");
}

QString mariadbQuery()
{
    return QStringLiteral("SELECT '', TABLE_NAME, TABLE_ROWS, DATA_LENGTH + INDEX_LENGTH FROM "
                          "information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE IN ('BASE TABLE', "
                          "'SYSTEM VERSIONED')");
}

/** What a table and its indexes take; nothing where SQLite was built without dbstat. */
std::optional<qint64> bytesInSqlite(const Connection &connection, const QString &table)
{
    const auto bytes =
        connection.value(QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name IN "
                                        "(SELECT name FROM sqlite_master WHERE tbl_name = ?)"),
                         {table});
    return bytes ? number(*bytes) : std::nullopt;
}

Result<Sizes> sqliteSizes(const Connection &connection, const QStringList &names)
{
    Sizes sizes;
    for (const QString &name : names) {
        const auto isThere = connection.value(
            QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"), {name});
        if (!isThere)
            return fail(isThere);
        if (isThere->toInt() == 0)
            continue;
        const auto rows =
            connection.value(QStringLiteral("SELECT count(*) FROM ") + connection.dialect().quotedName(name));
        if (!rows)
            return fail(rows);
        sizes.insert(name, {number(*rows), bytesInSqlite(connection, name), true});
    }
    return sizes;
}

} // namespace

Result<Sizes> tableSizes(const Connection &connection, const QStringList &names)
{
    const QString dialect = connection.dialect().name();
    if (dialect == QLatin1String("postgresql"))
        return sizesBy(connection, postgresqlQuery());
    if (dialect == QLatin1String("mariadb"))
        return sizesBy(connection, mariadbQuery());
    return sqliteSizes(connection, names);
}

} // namespace joinery
