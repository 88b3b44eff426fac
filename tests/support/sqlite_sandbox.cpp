// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_sandbox.h"

#include "core/base/sql_lexer.h"
#include "core/base/sql_splitter.h"
#include "core/database/introspection.h"
#include "core/dialect/sqlite/sqlite_row_source.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_text.h"

namespace joinery {

namespace {

Connection opened()
{
    auto connection = Connection::open(DatabaseAddress::memory());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

/** One space between words, so that a difference can be read. */
QString readable(const QString &sql)
{
    return comparableSql(sql).replace(QChar(0x1f), QLatin1Char(' ')).trimmed();
}

QStringList tableLines(const Table &table, const SqliteStatements &statements)
{
    QStringList parts;
    if (const QString key = SqliteStatements::primaryKey(table); !key.isEmpty())
        parts.append(readable(key));
    for (const UniqueConstraint &each : table.uniqueConstraints)
        parts.append(readable(SqliteStatements::unique(table, each)));
    for (const ForeignKey &each : table.foreignKeys)
        parts.append(readable(statements.foreignKey(table, each)));
    for (const CheckConstraint &each : table.checks)
        parts.append(readable(SqliteStatements::check(each)));
    for (const Index &each : table.indexes)
        parts.append(readable(SqliteStatements::createIndex(table, each)));
    parts.sort();
    QStringList columns;
    for (Column column : table.columns) {
        // No default is NULL.
        if (column.defaultValue == DefaultValue::null())
            column.defaultValue.reset();
        columns.append(readable(SqliteStatements::column(table, column)));
    }
    const QString options = QStringLiteral("%1%2").arg(table.options.strict ? " strict" : "",
                                                       table.options.withoutRowId ? " without rowid" : "");
    return QStringList{QStringLiteral("table ") + table.name + options} + columns + parts;
}

} // namespace

QString catalogueText(const Schema &schema)
{
    const SqliteStatements statements(schema);
    QStringList blocks;
    for (const Table &table : schema.tables)
        blocks.append(tableLines(table, statements).join(QStringLiteral("\n    ")));
    for (const DefinitionObject &object : schema.objects)
        blocks.append(kindName(object.kind) + QLatin1Char(' ') + object.name + QStringLiteral("\n    ") +
                      readable(object.definition));
    blocks.sort();
    return blocks.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

SqliteSandbox::SqliteSandbox() : m_connection(opened()) {}

Result<void> SqliteSandbox::runScript(const QString &script) const
{
    for (const SqlStatement &statement : splitSql(script)) {
        if (const auto done = m_connection.execute(statement.text); !done)
            return fail(done.error().code, done.error().message, done.error().detail, statement.text);
    }
    return {};
}

tl::expected<void, RunFailure> SqliteSandbox::run(const Plan &plan) const
{
    return StatementRunner(m_connection, {}).run(plan, {}, {});
}

Schema SqliteSandbox::schema() const
{
    const auto introspection = introspect(m_connection, {.ownTables = true});
    if (!introspection)
        qFatal("%s", qPrintable(introspection.error().text()));
    return introspection->schema;
}

QString SqliteSandbox::rows(const Table &table) const
{
    QStringList values;
    QStringList titles;
    const QString rowId = freeRowIdName(table, table);
    if (!table.options.withoutRowId && !rowIdColumn(table) && !rowId.isEmpty()) {
        values.append(rowId);
        titles.append(QStringLiteral("(rowid)"));
    }
    for (const Column &column : table.columns) {
        values.append(QStringLiteral("quote(%1) || ' ' || typeof(%1)").arg(sqliteName(column.name)));
        titles.append(column.name);
    }
    const auto found = m_connection.query(
        QStringLiteral("SELECT %1 FROM %2").arg(values.join(QStringLiteral(", ")), sqliteName(table.name)));
    if (!found)
        return found.error().text();
    QStringList lines;
    for (const QVariantList &row : *found) {
        QStringList line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line.append(titles.at(i) + QLatin1Char('=') + row.at(i).toString());
        lines.append(table.name + QStringLiteral(": ") + line.join(QStringLiteral("; ")) + QLatin1Char('\n'));
    }
    lines.sort();
    return lines.join(QString());
}

QString SqliteSandbox::rows() const
{
    QString result;
    const Schema current = schema();
    for (const Table *table : sortedByName(current.tables))
        result += rows(*table);
    for (const DefinitionObject *object : sortedByName(current.objects)) {
        if (object->kind != DefinitionObject::Kind::VirtualTable)
            continue;
        const auto count = m_connection.value(QStringLiteral("SELECT count(*) FROM ") + sqliteName(object->name));
        result +=
            QStringLiteral("%1: %2 rows\n").arg(object->name, count ? count->toString() : QStringLiteral("unreadable"));
    }
    const auto counters = m_connection.query(QStringLiteral("SELECT name, seq FROM sqlite_sequence ORDER BY name"));
    for (const QVariantList &counter : counters ? *counters : QList<QVariantList>())
        result += QStringLiteral("counter of %1: %2\n").arg(counter.at(0).toString(), counter.at(1).toString());
    return result;
}

} // namespace joinery
