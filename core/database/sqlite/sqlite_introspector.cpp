// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_introspector.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/database/name_filter.h"
#include "core/database/sqlite/sqlite_schema_builder.h"
#include "core/dialect/sqlite/sqlite_quoted_names.h"

#include <QSqlError>
#include <QSqlQuery>

namespace joinery {

namespace {

using Severity = Finding::Severity;

constexpr QChar fieldMark(0x1f);
constexpr QChar columnMark(0x1e);

/** A query for the tables in which virtual ones keep what they hold. */
QString shadowTables(const ServerVersion &server)
{
    constexpr int major = 3;
    constexpr int withTableList = 37;
    if (server.isAtLeast(major, withTableList))
        return QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'");
    // Those of the modules that come with SQLite: full text search, R*Tree and Geopoly.
    static const QStringList parts{QStringLiteral("content"), QStringLiteral("segments"), QStringLiteral("segdir"),
                                   QStringLiteral("docsize"), QStringLiteral("stat"),     QStringLiteral("data"),
                                   QStringLiteral("idx"),     QStringLiteral("config"),   QStringLiteral("node"),
                                   QStringLiteral("rowid"),   QStringLiteral("parent")};
    return QStringLiteral("SELECT v.name || '_' || part.column1 FROM main.sqlite_schema AS v, (VALUES ('%1')) AS part "
                          "WHERE v.sql LIKE 'create virtual%'")
        .arg(parts.join(QStringLiteral("'), ('")));
}

/**
 * Every object with its text; for a table also what SQLite says its columns are, in one string in the form of
 * columnFacts(), so that there is one row a table instead of one a column. Shadow tables are looked for only beside
 * virtual ones, since pragma_table_list compiles every view.
 */
QString catalogueQuery(const ServerVersion &server)
{
    return (QStringLiteral("SELECT m.type, m.name, m.tbl_name, m.sql,"
                           " CASE WHEN m.type = 'table' AND m.sql NOT LIKE 'create virtual%' THEN"
                           " (SELECT group_concat(x.name || char(31) || x.type || char(31) ||"
                           " CASE WHEN x.pk THEN '' ELSE x.\"notnull\" END || char(31) || x.pk || char(31) || x.hidden,"
                           " char(30)) FROM pragma_table_xinfo(m.name, 'main') AS x) END"
                           " FROM main.sqlite_schema AS m"
                           " WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                           " AND NOT (m.type = 'table' AND EXISTS"
                           " (SELECT 1 FROM main.sqlite_schema WHERE sql LIKE 'create virtual%') AND m.name IN (") +
            shadowTables(server) + QStringLiteral(")) ORDER BY m.name"));
}

/** Position of a column in the primary key, counted from 1; 0 when it is not part of it. */
qsizetype keyPosition(const SqliteTable &table, const QString &column)
{
    for (const SqliteConstraint &constraint : table.constraints) {
        if (constraint.kind != SqliteConstraint::Kind::PrimaryKey)
            continue;
        for (qsizetype i = 0; i < constraint.parts.size(); ++i) {
            if (sameSqlName(constraint.parts.at(i).name, column))
                return i + 1;
        }
    }
    return 0;
}

/** What was read of the columns, in the form in which catalogueQuery() says what they are. */
QString columnFacts(const SqliteTable &table)
{
    QString facts;
    for (const SqliteColumn &column : table.columns) {
        if (!facts.isEmpty())
            facts += columnMark;
        const qsizetype key = keyPosition(table, column.name);
        facts += column.name + fieldMark + reportedType(column.type) + fieldMark;
        if (key == 0)
            facts += QLatin1Char(column.notNull ? '1' : '0');
        facts += fieldMark + QString::number(key) + fieldMark;
        facts += QLatin1Char(!column.generatedAs ? '0' : column.generatedStored ? '3' : '2');
    }
    return facts;
}

/** One row of the catalogue. */
struct CatalogueEntry
{
    QString type;
    QString name;
    QString table;
    QString sql;
    QString columnFacts;
};

class CatalogueReader
{
public:
    void read(const CatalogueEntry &entry)
    {
        if (entry.type == QLatin1String("index"))
            readIndex(entry);
        else if (entry.type == QLatin1String("view"))
            readObject(DefinitionObject::Kind::View, entry);
        else if (entry.type == QLatin1String("trigger"))
            readObject(DefinitionObject::Kind::Trigger, entry);
        else if (entry.sql.startsWith(QLatin1String("create virtual"), Qt::CaseInsensitive))
            readObject(DefinitionObject::Kind::VirtualTable, entry);
        else
            readTable(entry);
    }

    Introspection finish()
    {
        if (m_withComments > 0) {
            m_builder.note(
                QStringLiteral("sqlite.comments"), Severity::Info, {},
                Message::tr("The SQL of %n tables holds comments, which are not kept.", nullptr, m_withComments));
        }
        return m_builder.finish();
    }

private:
    void readTable(const CatalogueEntry &entry)
    {
        auto table = parseSqliteTable(entry.sql);
        if (!table) {
            noteUnreadable(entry);
            return;
        }
        table->name = entry.name;
        const bool differs = columnFacts(*table).compare(entry.columnFacts, Qt::CaseInsensitive) != 0;
        m_withComments += table->hasComments ? 1 : 0;
        m_builder.add(std::move(*table));
        if (differs) {
            m_builder.note(QStringLiteral("sqlite.mismatch"), Severity::Error, entry.name,
                           Message::tr("Table %1 could not be read completely: its SQL says something else than SQLite "
                                       "reports. Compare its columns with the database before you rely on them.")
                               .arg(entry.name));
        }
    }

    void readIndex(const CatalogueEntry &entry)
    {
        auto index = parseSqliteIndex(entry.sql);
        if (!index) {
            noteUnreadable(entry);
            return;
        }
        index->name = entry.name;
        index->table = entry.table;
        m_builder.add(std::move(*index));
    }

    void readObject(DefinitionObject::Kind kind, const CatalogueEntry &entry)
    {
        const auto definition = parseSqliteDefinition(entry.sql);
        const bool isVirtual = kind == DefinitionObject::Kind::VirtualTable;
        if (definition)
            m_builder.add(kind, entry.name, isVirtual ? *definition : withNamesInDoubleQuotes(*definition));
        else
            noteUnreadable(entry);
    }

    void noteUnreadable(const CatalogueEntry &entry)
    {
        m_builder.note(QStringLiteral("sqlite.unreadable"), Severity::Error, entry.table,
                       Message::tr("The %1 %2 is left out: its SQL cannot be read.").arg(entry.type, entry.name));
    }

    SqliteSchemaBuilder m_builder;
    int m_withComments = 0;
};

} // namespace

Result<Introspection> introspectSqlite(const QSqlDatabase &database, const IntrospectionOptions &options,
                                       const ServerVersion &server)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(catalogueQuery(server)))
        return fail(QStringLiteral("database.failed"), Message::tr("The schema of the database cannot be read."),
                    query.lastError().databaseText());
    const NameFilter filter(options);
    CatalogueReader reader;
    while (query.next()) {
        const CatalogueEntry entry{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                   query.value(3).toString(), query.value(4).toString()};
        if (filter.wants(entry.table))
            reader.read(entry);
    }
    if (query.lastError().isValid())
        return fail(QStringLiteral("database.failed"), Message::tr("The schema of the database cannot be read."),
                    query.lastError().databaseText());
    return reader.finish();
}

} // namespace joinery
